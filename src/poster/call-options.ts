import { CASES, type Case } from '../language/grammatical-case.js';
import { NoRule } from '../language/no-rule.js';
import { FactFault } from '../language/template.js';
import { phrase } from '../messages/message.js';

type Options = Readonly<Record<string, string>>;

/** The options of a call, refused when one has another name than these. */
export function known(options: Options, names: readonly string[]): Options {
  for (const name of Object.keys(options)) {
    if (!names.includes(name))
      throw new FactFault(
        names.length > 0 ? phrase('broken-template.option', { names, name }) : phrase('broken-template.no-options', { name }),
        'broken-template',
        phrase('broken-template.option-fix', { name }),
      );
  }
  return options;
}

/** One of a few words, the first when the call leaves it out. */
export function choice<T extends string>(options: Options, name: string, words: readonly [T, ...T[]]): T {
  const found = options[name] ?? words[0];
  const word = words.find((one) => one === found);
  if (word !== undefined) return word;
  const choices = words.map((one) => `${name}="${one}"`);
  throw new FactFault(
    phrase('broken-template.choice', { choices, found }),
    'broken-template',
    phrase('broken-template.choice-fix', { choices, name }),
  );
}

/** The case that a call asks for; the nominative when it leaves it out. */
export function asCase(options: Options): Case {
  const text = options['case'] ?? 'nominative';
  const found = CASES.find((known) => known === text);
  if (found !== undefined) return found;
  throw new FactFault(
    phrase('broken-template.case', { found: text }),
    'broken-template',
    phrase('broken-template.case-fix', { cases: CASES }),
  );
}

/** Words of the language room; what they refuse, a case that the language lacks or a number too large, is a fault of the call. */
export function spoken<T>(words: () => T): T {
  try {
    return words();
  } catch (fault) {
    if (fault instanceof NoRule) throw new FactFault(fault.said, 'broken-template', fault.fix);
    throw fault;
  }
}
