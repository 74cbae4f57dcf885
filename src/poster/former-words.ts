import type { Language } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import { fingerprint } from './fingerprint.js';

/** The texts of records as they were read, and the words that stand in them, by language and fingerprint. */
const known = new WeakMap<() => readonly string[], ReadonlyMap<string, string>>();

/** The words of a fingerprint, where an edition was released in them; what is no record is passed over. */
export function formerWords(records: (() => readonly string[]) | undefined, language: Language, words: string): string | undefined {
  if (records === undefined) return undefined;
  const found = known.get(records) ?? new Map(records().flatMap((text) => wordsIn(parsed(text))));
  known.set(records, found);
  return found.get(`${language} ${words}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every text in several languages below a value. */
function wordsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, string])[] =>
    isRich(inner) ? [[`${key} ${fingerprint(inner)}`, plain(inner)]] : wordsIn(inner),
  );
}

const isRich = (value: unknown): value is Rich =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((run) => typeof run === 'object' && run !== null && typeof run.text === 'string' && typeof run.strong === 'boolean');

/** Signs of a part that are shown; words beside what differs, by which it is found. */
const MOST = 70;
const BESIDE = 2;

/** Where two wordings differ: their words from the first to the last that are others, with those next to them. */
export function differingWords(was: string, is: string): { readonly was: string; readonly is: string } {
  const [old, now] = [was, is].map((text) => text.trim().split(/\s+/)) as [string[], string[]];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const part = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, head - BESIDE), Math.min(words.length, words.length - tail + BESIDE)];
    return shortened(`${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`);
  };
  return { was: part(old), is: part(now) };
}

/** A text no longer than a message holds. */
export const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text);
