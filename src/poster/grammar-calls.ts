import { type Case, kazakhCase, russianCase } from '../language/grammatical-case.js';
import { kazakhEnding } from '../language/kazakh-ending.js';
import { lastSpokenWord } from '../language/kazakh-number-words.js';
import { ordinalInWords } from '../language/kazakh-ordinal.js';
import { withSuffix } from '../language/kazakh-suffix.js';
import type { Bilingual, Language } from '../language/language.js';
import { legalReference } from '../language/legal-reference.js';
import { datedOn, longDate, shortDate } from '../language/long-date.js';
import { numberInWords } from '../language/number-words.js';
import { RUSSIAN_GENDERS, russianOrdinal } from '../language/russian-ordinal.js';
import { FactFault, type FactHelper } from '../language/template.js';
import { asCase, choice, known, spoken } from './call-options.js';

/** How an act is named in a text: as the subject, and as the owner of an article. */
interface CitedAct {
  readonly cite: Partial<Bilingual<string | undefined>>;
  readonly genitive?: Partial<Bilingual<string | undefined>> | undefined;
}

/**
 * The calls that word a number, a day or a place in an act rightly; only `reference` asks the rules. Each throws a
 * FactFault on what it cannot word.
 */
export function grammarCalls(language: Language, act: (id: string) => CitedAct): Readonly<Record<string, FactHelper>> {
  return {
    number: (digits, options) => {
      const form = choice(known(options, ['case', 'form']), 'form', ['digits', 'words']);
      const wanted = asCase(options);
      return spoken(() => {
        const value = whole(digits);
        if (form === 'digits') return language === 'kk' ? withSuffix(digits, wanted) : inDigits(digits, wanted);
        if (language === 'ru') return numberInWords('ru', value, wanted);
        return `${numberInWords('kk', value)}${kazakhEnding(lastSpokenWord(digits), kazakhCase(wanted))}`;
      });
    },
    ordinal: (digits, options) => {
      const gender = choice(known(options, ['case', 'gender']), 'gender', RUSSIAN_GENDERS);
      const wanted = asCase(options);
      return spoken(() => {
        if (language === 'ru') return russianOrdinal(whole(digits), gender, russianCase(wanted));
        const ordinal = ordinalInWords(whole(digits));
        return `${ordinal}${kazakhEnding(ordinal, kazakhCase(wanted))}`;
      });
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
      const place = spoken(() => legalReference(language, point, form, { case: asCase(options), owned: named !== 'none' }) ?? '');
      if (place === '') {
        throw new FactFault(
          `expected an act and a place in it such as "law-88v/25(2)", found "${basis}"`,
          'broken-template',
          'article, point in brackets, sub-point with its bracket: "law-88v/4(1)3)"',
        );
      }
      if (named !== 'named') return place;
      const owner = cited.genitive?.[language];
      if (owner === undefined) {
        throw new FactFault(
          `expected the genitive of the act "${id}" in «${language}», found none`,
          'missing-form',
          `add "genitive: { kk: …, ru: … }" below "cite:" of "${id}"`,
        );
      }
      return language === 'kk' ? `${owner} ${place}` : `${place} ${owner}`;
    },
  };
}

const split = (basis: string): readonly string[] => {
  const slash = basis.indexOf('/');
  return slash < 0 ? [basis] : [basis.slice(0, slash), basis.slice(slash + 1)];
};

function whole(digits: string): number {
  if (!/^\d+$/.test(digits)) throw new RangeError(`expected a whole number in digits, found "${digits}"`);
  return Number(digits);
}

/** Digits look the same in every Russian case; one that Russian lacks is refused all the same. */
function inDigits(digits: string, wanted: Case): string {
  russianCase(wanted);
  return digits;
}
