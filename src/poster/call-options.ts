import { CASES, type Case } from '../language/grammatical-case.js';
import { NoRule } from '../language/plain-rule.js';
import { FactFault } from '../language/template.js';

type Options = Readonly<Record<string, string>>;

/** The options of a call, refused when one has another name than these. */
export function known(options: Options, names: readonly string[]): Options {
  for (const name of Object.keys(options)) {
    if (!names.includes(name))
      throw new FactFault(
        `expected ${names.length > 0 ? names.join(', ') : 'no options'}, found the option "${name}"`,
        'broken-template',
        `take "${name}=" out`,
      );
  }
  return options;
}

/** One of a few words, the first when the call leaves it out. */
export function choice<T extends string>(options: Options, name: string, words: readonly [T, ...T[]]): T {
  const found = options[name] ?? words[0];
  const word = words.find((one) => one === found);
  if (word !== undefined) return word;
  const expected = words.map((one) => `${name}="${one}"`).join(' or ');
  throw new FactFault(`expected ${expected}, found "${found}"`, 'broken-template', `write ${expected}, or take "${name}=" out`);
}

/** The case that a call asks for; the nominative when it leaves it out. */
export function asCase(options: Options): Case {
  const text = options['case'] ?? 'nominative';
  const found = CASES.find((known) => known === text);
  if (found !== undefined) return found;
  throw new FactFault(`expected a case such as genitive, found "${text}"`, 'broken-template', `one of: ${CASES.join(', ')}`);
}

/** Words of the language room; what they refuse, a case that the language lacks or a number too large, is a fault of the call. */
export function spoken<T>(words: () => T): T {
  try {
    return words();
  } catch (fault) {
    if (fault instanceof NoRule) throw new FactFault(fault.said, 'broken-template', fault.fix);
    if (fault instanceof RangeError) throw new FactFault(fault.message, 'broken-template', 'write the call as docs/content.md shows it');
    throw fault;
  }
}
