import type { Language } from '../language/language.js';
import { type MarkedStretch, markWords } from '../language/marked-words.js';
import { plain, type Rich } from '../language/rich.js';
import { shortened } from '../messages/shortened.js';
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

/** Signs of a part that a message shows; words beside what differs, by which it is found. */
export const MOST_SHOWN = 70;
const BESIDE = 2;

/** Where two wordings differ: their words from the first to the last that are others, with those next to them. */
export function differingWords(was: string, is: string): { readonly was: string; readonly is: string } {
  const { before, after } = markWords(was.trim(), is.trim());
  const [head, tail] = [sameWords(before, after, 'head'), sameWords(before, after, 'tail')];
  const part = (stretches: readonly MarkedStretch[]): string => {
    const words = stretches
      .map(({ text }) => text)
      .join('')
      .split(/\s+/);
    const [from, to] = [Math.max(0, head - BESIDE), Math.min(words.length, words.length - tail + BESIDE)];
    return shortened(`${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`, MOST_SHOWN);
  };
  return { was: part(before), is: part(after) };
}

/** How many whole words stand before the first change, or behind the last. */
function sameWords(before: readonly MarkedStretch[], after: readonly MarkedStretch[], end: 'head' | 'tail'): number {
  const same = [before, after].map((stretches) => {
    const outer = stretches.at(end === 'head' ? 0 : -1);
    const words = outer === undefined || outer.differs ? [] : outer.text.match(end === 'head' ? /\S+\s+/g : /\s+\S+/g);
    return words?.length ?? 0;
  });
  return Math.min(...same);
}
