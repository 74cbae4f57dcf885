import type { Sourced } from '../content/load.js';
import type { RuleSource } from '../content/schema.js';
import { type Bilingual, both, type Language } from '../language/language.js';
import { FactFault, type FactHelper } from '../language/template.js';
import { type Case, termInWords, unitAfterDigits } from '../language/term-words.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import type { FactUse, Link, Named, Term } from './model.js';

type Kind = RuleSource['kind'];
type VersionOf<K extends Kind> = Extract<RuleSource, { kind: K }>['versions'][number];

const CASES = new Set(['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional', 'locative', 'ablative']);

/** The rules as they stand on one day. Every look-up that fails throws a FactFault. */
export class Facts {
  constructor(
    private readonly rules: ReadonlyMap<string, Sourced<RuleSource>>,
    readonly asOf: IsoDate,
  ) {}

  /** The version of a rule in force, and its index. */
  version<K extends Kind>(kind: K, id: string): { value: VersionOf<K>; index: number } {
    const rule = this.rules.get(id)?.data;
    if (rule?.kind !== kind) {
      const same = [...this.rules].filter(([, { data }]) => data.kind === kind).map(([name]) => name);
      const near = same.filter((name) => name.startsWith(id.slice(0, 3)));
      const found = rule === undefined ? 'none of that name' : `a ${rule.kind} of that name`;
      throw new FactFault(
        `expected the ${kind} "${id}" in rules/, found ${found}`,
        'unknown-rule',
        `there are: ${(near.length > 0 ? near : same).join(', ')}`,
      );
    }
    const index = inForce(rule.versions, this.asOf);
    if (index < 0) {
      throw new FactFault(
        `expected a version of "${id}" in force on ${this.asOf}, found none`,
        'rule-not-in-force',
        'give the rule a version for that day, or the text another version',
      );
    }
    return { value: rule.versions[index] as VersionOf<K>, index };
  }

  term(id: string, counts: Term['counts']): Term {
    const { value } = this.version('term', id);
    return {
      rule: id,
      value: value.value,
      unit: value.unit,
      words: both((language) => termInWords(language, value, { case: 'nominative', form: 'words' })),
      unitWords: both((language) => unitAfterDigits(language, value.value, value.unit)),
      counts,
    };
  }

  name(id: string): Named {
    const { value } = this.version('name', id);
    return { rule: id, words: both((language) => inflect(value[language], 'nominative', id)) };
  }

  link(id: string): Link {
    const { value } = this.version('link', id);
    const half = (text: string | { kk?: string | undefined; ru?: string | undefined }): Bilingual<string> =>
      both((language) => (typeof text === 'string' ? text : (text[language] ?? '')));
    const source = this.rules.get(id) as Sourced<RuleSource>;
    return { rule: id, url: half(value.url), words: half(value.words), where: source.source.place([id]) };
  }

  /** The calls that a text of this language may make; each call is noted in `uses`. */
  helpers(language: Language, uses: FactUse[]): Readonly<Record<string, FactHelper>> {
    const note = <K extends Kind>(kind: K, id: string): VersionOf<K> => {
      const { value, index } = this.version(kind, id);
      uses.push({ rule: id, kind, version: index });
      return value;
    };
    return {
      term: (id, options) => {
        const { value, unit } = note('term', id);
        const { case: grammatical = 'nominative', form = 'words' } = known(options, ['case', 'form']);
        if (form !== 'words' && form !== 'digits')
          throw new FactFault(`expected form="words" or form="digits", found "${form}"`, 'broken-template');
        try {
          return termInWords(language, { value, unit }, { case: asCase(grammatical), form });
        } catch (fault) {
          if (fault instanceof RangeError) throw new FactFault(fault.message, 'broken-template', 'use another case=');
          throw fault;
        }
      },
      phone: (id, options) => {
        known(options, []);
        return note('phone', id).value;
      },
      name: (id, options) => inflect(note('name', id)[language], asCase(known(options, ['case'])['case'] ?? 'nominative'), id),
      link: (id, options) => {
        known(options, []);
        const { words } = note('link', id);
        return typeof words === 'string' ? words : (words[language] ?? '');
      },
    };
  }
}

function known(options: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
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

function asCase(text: string): Case {
  if (!CASES.has(text))
    throw new FactFault(`expected a case such as genitive, found "${text}"`, 'broken-template', `one of: ${[...CASES].join(', ')}`);
  return text as Case;
}

function inflect(name: string | Partial<Record<string, string>>, grammatical: string, id: string): string {
  if (typeof name === 'string' && grammatical === 'nominative') return name;
  const form = typeof name === 'string' ? undefined : name[grammatical];
  if (form === undefined) {
    throw new FactFault(
      `expected the ${grammatical} of "${id}" in rules/, found no such form`,
      'missing-form',
      `add "${grammatical}:" to the name "${id}"`,
    );
  }
  return form;
}
