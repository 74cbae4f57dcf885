import { type Case, kazakhCase, RUSSIAN_CASES, type RussianCase, russianCase } from './grammatical-case.js';
import { inKazakhCase } from './kazakh-ending.js';
import { ordinalBefore, ordinalInWords } from './kazakh-ordinal.js';
import type { Language } from './language.js';
import { russianOrdinal } from './russian-ordinal.js';

/** A place inside a law; numbers are kept as text, because laws insert «4-1». */
export interface LegalPlace {
  readonly article: string;
  readonly point?: string;
  readonly subpoint?: string;
  /** A part («часть», «бөлік») of the point or the article, which has no number in the act but is counted. */
  readonly part?: number;
}

const NUMBER = '[1-9]\\d*(?:-[1-9]\\d*)?';
const NOTATION = new RegExp(`^(${NUMBER})(?:\\((${NUMBER})\\)(?:(${NUMBER})\\))?)?(?:/([1-9]\\d?))?$`);

/** Reads `25`, `25(2)`, `4(1)3)` or `25(2)/2`: article, point, sub-point, part. `undefined` when it is none of these. */
export function parseLegalPlace(notation: string): LegalPlace | undefined {
  const [, article, point, subpoint, part] = NOTATION.exec(notation) ?? [];
  if (article === undefined) return undefined;
  return {
    article,
    ...(point === undefined ? {} : { point }),
    ...(subpoint === undefined ? {} : { subpoint }),
    ...(part === undefined ? {} : { part: Number(part) }),
  };
}

/** How a reference stands in its sentence. */
interface ReferenceForm {
  /** Case of the smallest part, the one that the sentence is about. Nominative unless it says otherwise. */
  readonly case?: Case | undefined;
  /** Whether the act stands before the Kazakh article in the genitive, «Заңның 25-бабы», or not, «25-бап». */
  readonly owned?: boolean | undefined;
}

/**
 * A place in a law as a text names it. Russian goes from the smallest to the largest, «подпункт 3) пункта 1
 * статьи 4», short «подп. 3) п. 1 ст. 4»; Kazakh from the largest to the smallest, «4-баптың 1-тармағының
 * 3) тармақшасы», and has no short form. `undefined` when the notation is malformed. Throws a RangeError on a case that
 * the language lacks. Source: docs/grammar.md, "References inside a law".
 */
export function legalReference(
  language: Language,
  notation: string,
  form: 'full' | 'short' = 'full',
  { case: wanted = 'nominative', owned = false }: ReferenceForm = {},
): string | undefined {
  const place = parseLegalPlace(notation);
  if (place === undefined) return undefined;
  if (language === 'kk') return kazakh(place, wanted, owned);
  return form === 'short' ? russianShort(place) : russian(place, russianCase(wanted));
}

/**
 * The articles of some places as an imprint lists them: «ст. 3, 4», «3, 4-баптар»; one alone «ст. 25», «25-бап».
 * Takes any notation, names each article once, in the order of the law. `undefined` when there is nothing to cite
 * or when one notation is malformed.
 */
export function citeArticles(language: Language, articles: readonly string[]): string | undefined {
  const places = articles.map(parseLegalPlace);
  if (places.length === 0 || !places.every((place) => place !== undefined)) return undefined;
  const numbers = [...new Set(places.map((place) => place.article))].sort(byNumber);
  const list = numbers.join(', ');
  if (language === 'ru') return `ст. ${list}`;
  return ordinalBefore(list, numbers.length === 1 ? 'бап' : 'баптар');
}

/** Six forms in the order of RUSSIAN_CASES. */
const RUSSIAN_NOUNS = {
  article: 'статья статьи статье статью статьей статье'.split(' '),
  point: 'пункт пункта пункту пункт пунктом пункте'.split(' '),
  subpoint: 'подпункт подпункта подпункту подпункт подпунктом подпункте'.split(' '),
  part: 'часть части части часть частью части'.split(' '),
} as const;

function russian({ article, point, subpoint, part }: LegalPlace, wanted: RussianCase): string {
  const parts: readonly (readonly [keyof typeof RUSSIAN_NOUNS, string] | undefined)[] = [
    part === undefined ? undefined : ['part', ''],
    subpoint === undefined ? undefined : ['subpoint', `${subpoint})`],
    point === undefined ? undefined : ['point', point],
    ['article', article],
  ];
  return parts
    .filter((named) => named !== undefined)
    .map(([kind, number], index) => {
      const grammatical = index === 0 ? wanted : 'genitive';
      const said = kind === 'part' ? russianOrdinal(part as number, 'feminine', grammatical) : number;
      return `${RUSSIAN_NOUNS[kind][RUSSIAN_CASES.indexOf(grammatical)]} ${said}`;
    })
    .join(' ');
}

function russianShort({ article, point, subpoint, part }: LegalPlace): string {
  const parts = [part && `ч. ${part}`, subpoint && `подп. ${subpoint})`, point && `п. ${point}`, `ст. ${article}`];
  return parts.filter(Boolean).join(' ');
}

/** Every part but the last owns the next: «4-баптың 1-тармағының 3) тармақшасы». */
function kazakh({ article, point, subpoint, part }: LegalPlace, wanted: Case, owned: boolean): string {
  const parts = [
    ordinalBefore(article, owned ? 'бабы' : 'бап'),
    point && ordinalBefore(point, 'тармағы'),
    subpoint && `${subpoint}) тармақшасы`,
    part && `${ordinalInWords(part)} бөлігі`,
  ].filter((word) => typeof word === 'string');
  return parts
    .map((word, index) => {
      const grammatical = index === parts.length - 1 ? kazakhCase(wanted) : 'genitive';
      return inKazakhCase(word, grammatical, word.endsWith('бап') ? 'plain' : 'possessive');
    })
    .join(' ');
}

/** 4, 4-1, 5: an inserted article follows the one that it was added to. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('-').map(Number)) as [number[], number[]];
  return (left[0] as number) - (right[0] as number) || (left[1] ?? 0) - (right[1] ?? 0);
}
