import { ordinalBefore } from './kazakh-ordinal.js';
import type { Language } from './language.js';

/** A place inside a law; numbers are kept as text, because laws insert «4-1». */
export interface LegalPlace {
  readonly article: string;
  readonly point?: string;
  readonly subpoint?: string;
}

const NUMBER = '[1-9]\\d*(?:-[1-9]\\d*)?';
const NOTATION = new RegExp(`^(${NUMBER})(?:\\((${NUMBER})\\)(?:(${NUMBER})\\))?)?$`);

/** Reads `25`, `25(2)` or `4(1)3)`: article, point, sub-point. `undefined` when it is none of these. */
export function parseLegalPlace(notation: string): LegalPlace | undefined {
  const [, article, point, subpoint] = NOTATION.exec(notation) ?? [];
  if (article === undefined) return undefined;
  return { article, ...(point === undefined ? {} : { point }), ...(subpoint === undefined ? {} : { subpoint }) };
}

/**
 * A place in a law as a text names it. Russian goes from the smallest to the largest, «подпункт 3) пункта 1
 * статьи 4», short «подп. 3) п. 1 ст. 4»; Kazakh from the largest to the smallest, «4-баптың 1-тармағының
 * 3) тармақшасы», and has no short form. `undefined` when the notation is malformed.
 * Source: docs/grammar.md, "References inside a law".
 */
export function legalReference(language: Language, notation: string, form: 'full' | 'short' = 'full'): string | undefined {
  const place = parseLegalPlace(notation);
  if (place === undefined) return undefined;
  if (language === 'kk') return kazakh(place);
  return form === 'short' ? russianShort(place) : russian(place);
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

function russian({ article, point, subpoint }: LegalPlace): string {
  if (point === undefined) return `статья ${article}`;
  if (subpoint === undefined) return `пункт ${point} статьи ${article}`;
  return `подпункт ${subpoint}) пункта ${point} статьи ${article}`;
}

function russianShort({ article, point, subpoint }: LegalPlace): string {
  const parts = [subpoint && `подп. ${subpoint})`, point && `п. ${point}`, `ст. ${article}`];
  return parts.filter(Boolean).join(' ');
}

function kazakh({ article, point, subpoint }: LegalPlace): string {
  if (point === undefined) return ordinalBefore(article, 'бап');
  const owner = ordinalBefore(article, 'баптың');
  if (subpoint === undefined) return `${owner} ${ordinalBefore(point, 'тармағы')}`;
  return `${owner} ${ordinalBefore(point, 'тармағының')} ${subpoint}) тармақшасы`;
}

/** 4, 4-1, 5: an inserted article follows the one that it was added to. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('-').map(Number)) as [number[], number[]];
  return (left[0] as number) - (right[0] as number) || (left[1] ?? 0) - (right[1] ?? 0);
}
