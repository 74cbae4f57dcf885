import type { Content } from '../content/load.js';
import { type ByLanguage, byLanguage } from '../language/language.js';

/** A name of rules/ in one of its forms. */
interface GovernedName {
  readonly rule: string;
  readonly form: string;
  /** Its words, small letters. */
  readonly words: readonly string[];
}

/** Finds the names of rules/ in what somebody has typed in a language. */
type NameFinder = (text: string) => { readonly rule: string; readonly words: string; readonly index: number } | undefined;

/** Knows every name of every day; of names inside one another it finds the longest. */
export function nameFinders({ rules, languages }: Pick<Content, 'rules' | 'languages'>): ByLanguage<NameFinder> {
  const names = byLanguage(languages, () => [] as GovernedName[]);
  for (const [rule, { data }] of rules) {
    if (data.kind !== 'name') continue;
    for (const version of data.versions) {
      for (const language of languages) {
        const forms = typeof version[language] === 'string' ? [version[language]] : Object.values(version[language]);
        names[language].push(...forms.map((form) => ({ rule, form, words: wordsOf(form).map(({ word }) => word) })));
      }
    }
  }
  return byLanguage(languages, (language) => {
    const known = names[language].sort((a, b) => b.form.length - a.form.length);
    const near = byRarestWord(known);
    return (text) => {
      const said = wordsOf(text);
      const places = new Set(said.flatMap(({ word }) => near(word)));
      for (const place of [...places].sort((a, b) => a - b)) {
        const name = known[place] as GovernedName;
        const found = find(name, text, said);
        if (found !== undefined) return { rule: name.rule, ...found };
      }
      return undefined;
    };
  });
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\d]+/gu)].map((hit) => ({ word: hit[0].toLowerCase(), start: hit.index, end: hit.index + hit[0].length }));

/** Nothing but blanks, quotation marks, brackets and hyphens stands between the words of a name. */
const JOINT = /^[\s\u00A0«»„“"()\u2011-]+$/;

function find(
  { form, words }: GovernedName,
  text: string,
  said: readonly Word[],
): { readonly words: string; readonly index: number } | undefined {
  for (let at = 0; at + words.length <= said.length; at += 1) {
    const run = said.slice(at, at + words.length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !run.every(({ word }, index) => sameWord(word, words[index] ?? '', words.length))) continue;
    if (!run.every((word, index) => index === 0 || JOINT.test(text.slice(run[index - 1]?.end, word.start)))) continue;
    const found = text.slice(first.start, last.end);
    if (words.length === 1 ? sameCase(found, form) : properCase(found, form)) return { words: found, index: first.start };
  }
  return undefined;
}

/**
 * Which names a word may belong to, as places in their list. Each name stands under the one of its words that the fewest
 * names have: «Департамент» says nothing among a hundred departments, and a text is compared with few names.
 */
function byRarestWord(names: readonly GovernedName[]): (said: string) => readonly number[] {
  const count = new Map<string, number>();
  const keysOf = ({ words }: GovernedName): readonly string[] => words.map((word) => stem(word, words.length));
  for (const key of names.flatMap(keysOf)) count.set(key, (count.get(key) ?? 0) + 1);
  const under = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const [rarest] = keysOf(name).toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0));
    if (rarest === undefined) continue;
    under.set(rarest, under.get(rarest) ?? []);
    under.get(rarest)?.push(place);
  }
  const longest = Math.max(0, ...[...under.keys()].map(({ length }) => length));
  return (said) => {
    const starts = Array.from({ length: Math.min(said.length, longest) }, (_, index) => said.slice(0, index + 1));
    return starts.flatMap((start) => under.get(start) ?? []);
  };
}

/** What a word of a text has to begin with to be this word of a name of so many words. */
const stem = (name: string, count: number): string => (isExact(name, count) ? name : name.slice(0, Math.max(4, name.length - 2)));

const isExact = (name: string, count: number): boolean => count === 1 || name.length < 5;

/** One word alone with another ending may be an ordinary word; several with any endings make the same name. */
function sameWord(said: string, name: string, count: number): boolean {
  if (isExact(name, count)) return said === name;
  return said.length <= name.length + 5 && said.startsWith(stem(name, count));
}

const sameCase = (found: string, form: string): boolean => found === form || (found === form.toUpperCase() && form.length > 3);

/** «медицинская помощь» is no name, «Медицинская помощь» and «МЕДИЦИНСКАЯ ПОМОЩЬ» are. */
const properCase = (found: string, form: string): boolean => !/^[^\p{L}]*\p{Lu}/u.test(form) || /^\p{Lu}/u.test(found);
