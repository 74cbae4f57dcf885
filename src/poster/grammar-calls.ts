import { GENDERS } from '../language/grammatical-case.js';
import { type ByLanguage, type Language, type Languages, pairInWords, rulesOf } from '../language/language.js';
import { legalReference } from '../language/legal-reference.js';
import { datedOn, longDate, shortDate } from '../language/long-date.js';
import { NoRule } from '../language/no-rule.js';
import { requireSpoken } from '../language/spoken-range.js';
import { FactFault, type FactHelper } from '../language/template.js';
import { phrase } from '../messages/message.js';
import { asCase, choice, known, spoken } from './call-options.js';

/** How an act is named in a text: as the subject, and as the owner of an article. */
interface CitedAct {
  readonly cite: Partial<ByLanguage<string | undefined>>;
  readonly genitive?: Partial<ByLanguage<string | undefined>> | undefined;
}

/**
 * The calls that word a number, a day or a place in an act rightly; only `reference` asks the rules. Each throws a
 * FactFault on what it cannot word, whose remedy names the languages of the project.
 */
export function grammarCalls(
  language: Language,
  act: (id: string) => CitedAct,
  languages: Languages,
): Readonly<Record<'number' | 'ordinal' | 'date' | 'reference', FactHelper>> {
  const { numbers, references } = rulesOf(language);
  return {
    number: (digits, options) => {
      const form = choice(known(options, ['case', 'form']), 'form', ['digits', 'words']);
      const wanted = asCase(options);
      return spoken(() => (form === 'digits' ? numbers.inDigits(inFigures(digits), wanted) : numbers.alone(whole(digits), wanted)));
    },
    ordinal: (digits, options) => {
      const gender = choice(known(options, ['case', 'gender']), 'gender', GENDERS);
      const wanted = asCase(options);
      return spoken(() => numbers.ordinal(whole(digits), gender, wanted));
    },
    date: (day, options) => {
      const form = choice(known(options, ['case', 'form']), 'form', ['words', 'digits', 'dated']);
      if (form !== 'words') known(options, ['form']);
      const wanted = asCase(options);
      return spoken(() => {
        if (form === 'digits') return shortDate(day);
        return form === 'dated' ? datedOn(language, day) : longDate(language, day, wanted);
      });
    },
    reference: (basis, options) => {
      const named = choice(known(options, ['case', 'act', 'form']), 'act', ['named', 'beside', 'none']);
      const form = choice(options, 'form', ['full', 'short']);
      const [id = '', point = ''] = split(basis);
      const cited = act(id);
      const place = spoken(() => legalReference(language, point, { form, case: asCase(options), owned: named !== 'none' }) ?? '');
      if (place === '') {
        throw new FactFault(
          phrase('broken-template.reference', { found: basis }),
          'broken-template',
          phrase('broken-template.reference-fix'),
        );
      }
      if (named !== 'named') return place;
      const owner = cited.genitive?.[language];
      if (owner === undefined) {
        throw new FactFault(
          phrase('missing-form.genitive-of-act', { id, language }),
          'missing-form',
          phrase('missing-form.genitive-of-act-fix', { pair: pairInWords(languages), id }),
        );
      }
      return references.ofAct(place, owner);
    },
  };
}

const split = (basis: string): readonly string[] => {
  const slash = basis.indexOf('/');
  return slash < 0 ? [basis] : [basis.slice(0, slash), basis.slice(slash + 1)];
};

function inFigures(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new NoRule(phrase('broken-template.digits', { found: digits }));
  return digits;
}

/** Throws a NoRule unless it is one that can be said in words. */
function whole(digits: string): number {
  const value = Number(inFigures(digits));
  requireSpoken(value);
  return value;
}
