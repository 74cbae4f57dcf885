import type { Content } from '../content/load.js';
import { type Language, rulesOf } from '../language/language.js';
import { type LanguageKey, type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedPair, printedPairs } from './printed.js';

/** Every language says it: a text that one of them lacks is no translation at all (law on languages, art. 21). */
export const missingTranslation: ContentCheck = {
  code: 'missing-translation',
  run: ({ content }) => {
    const pairs = printedPairs(content);
    return pairs.flatMap(({ pair, languages, where }) =>
      languages
        .filter((language) => blank(pair[language]))
        .map((language): Problem => {
          const place = { ...where(), language };
          return {
            code: 'missing-translation',
            severity: 'error',
            where: place,
            message: whereItIs(
              language,
              languages.filter((half) => !blank(pair[half])),
              pair,
            ),
            fix: remedy(language, spokenIn(place.file, pairs, content)),
          };
        }),
    );
  },
};

function whereItIs(language: Language, others: readonly Language[], pair: PrintedPair['pair']): Phrase {
  const missing = phrase(`half-missing.${nameOf(language)}`);
  const [other, ...more] = others;
  if (other === undefined) return phrase('missing-translation.empty', { missing });
  const text = shortened(pair[other] ?? '');
  const half = (each: Language): Phrase => phrase(`half.${nameOf(each)}`);
  return more.length === 0
    ? phrase('missing-translation.alone', { missing, other: half(other), text })
    : phrase('missing-translation.in-others', { missing, others: others.map(half), text });
}

/** A poster that says nothing at all in a language was written without it, and may go on so. */
const remedy = (language: Language, spoken: readonly Language[] | undefined): Phrase =>
  spoken === undefined || spoken.length === 0 || spoken.includes(language)
    ? phrase('missing-translation.fix', { language })
    : phrase('missing-translation.fewer-fix', { language, spoken: spoken.join(', ') });

/** The languages in which a poster says anything, in their order; `undefined` for any other file, which cannot choose them. */
function spokenIn(file: string, pairs: readonly PrintedPair[], { posters }: Content): readonly Language[] | undefined {
  if (!posters.some(({ source }) => source.file === file)) return undefined;
  const own = pairs.filter(({ where }) => where().file === file);
  return own[0]?.languages.filter((language) => own.some(({ pair }) => !blank(pair[language])));
}

const nameOf = (language: Language) => rulesOf(language).named.slice('language.'.length) as NameOf<LanguageKey>;

type NameOf<Key> = Key extends `language.${infer Name}` ? Name : never;

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
