import { grouped } from '../grouped.js';
import { type Language, rulesOf } from '../language/language.js';
import { type LanguageKey, type Phrase, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedPair, printedPairs } from './printed.js';

/** Every language says it: a text that one of them lacks is no translation at all (law on languages, art. 21). */
export const missingTranslation: ContentCheck = {
  code: 'missing-translation',
  run: ({ content }) => {
    const pairs = printedPairs(content);
    if (!pairs.some(({ pair, languages }) => languages.some((language) => blank(pair[language])))) return [];
    const byFile = grouped(pairs, ({ where }) => where().file);
    const mayChoose = new Set(content.posters.map(({ source }) => source.file));
    return [...byFile].flatMap(([file, own]) => (mayChoose.has(file) ? ofPoster(own) : own.flatMap(missingIn)));
  },
};

/** A poster that says nothing at all in a language was written without it, and may go on so: that is one fault, not one for each text. */
function ofPoster(pairs: readonly PrintedPair[]): readonly Problem[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const spoken = first.languages.filter((language) => pairs.some(({ pair }) => !blank(pair[language])));
  if (spoken.length === 0) return pairs.flatMap(missingIn);
  const unspoken = first.languages.filter((language) => !spoken.includes(language));
  return [
    ...unspoken.map((language) =>
      missing(first, language, {
        message: phrase('missing-translation.whole', { missing: lack(language), texts: pairs.length }),
        fix: phrase('missing-translation.whole-fix', { language, spoken: spoken.join(', ') }),
      }),
    ),
    ...pairs.flatMap(missingIn).filter(({ where }) => where.language === undefined || spoken.includes(where.language)),
  ];
}

const missingIn = (printed: PrintedPair): readonly Problem[] =>
  printed.languages
    .filter((language) => blank(printed.pair[language]))
    .map((language) =>
      missing(printed, language, { message: whereItIs(language, printed), fix: phrase('missing-translation.fix', { language }) }),
    );

const missing = ({ where }: PrintedPair, language: Language, said: Pick<Problem, 'message' | 'fix'>): Problem => ({
  code: 'missing-translation',
  severity: 'error',
  where: { ...where(), language },
  ...said,
});

function whereItIs(language: Language, { pair, languages }: PrintedPair): Phrase {
  const [other, ...more] = languages.filter((half) => !blank(pair[half]));
  if (other === undefined) return phrase('missing-translation.empty', { missing: lack(language) });
  const text = shortened(pair[other] ?? '', 50);
  const half = (each: Language): Phrase => phrase(`half.${nameOf(each)}`);
  return more.length === 0
    ? phrase('missing-translation.alone', { missing: lack(language), other: half(other), text })
    : phrase('missing-translation.in-others', { missing: lack(language), others: [other, ...more].map(half), text });
}

const lack = (language: Language): Phrase => phrase(`half-missing.${nameOf(language)}`);

const nameOf = (language: Language) => rulesOf(language).named.slice('language.'.length) as NameOf<LanguageKey>;

type NameOf<Key> = Key extends `language.${infer Name}` ? Name : never;

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
