import type { Content } from '../content/load.js';
import { type Bilingual, both, LANGUAGES } from '../language/language.js';

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
export function nameFinders(content: Content): Bilingual<NameFinder> {
  const names = both(() => [] as GovernedName[]);
  for (const [rule, { data }] of content.rules) {
    if (data.kind !== 'name') continue;
    for (const version of data.versions) {
      for (const language of LANGUAGES) {
        const forms = typeof version[language] === 'string' ? [version[language]] : Object.values(version[language]);
        names[language].push(...forms.map((form) => ({ rule, form, words: wordsOf(form).map(({ word }) => word) })));
      }
    }
  }
  return both((language) => {
    const known = names[language].sort((a, b) => b.form.length - a.form.length);
    return (text) => {
      const said = wordsOf(text);
      for (const name of known) {
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

/** One word alone with another ending may be an ordinary word; several with any endings make the same name. */
function sameWord(said: string, name: string, count: number): boolean {
  if (count === 1 || name.length < 5) return said === name;
  return said.length <= name.length + 5 && said.startsWith(name.slice(0, Math.max(4, name.length - 2)));
}

const sameCase = (found: string, form: string): boolean => found === form || (found === form.toUpperCase() && form.length > 3);

/** «медицинская помощь» is no name, «Медицинская помощь» and «МЕДИЦИНСКАЯ ПОМОЩЬ» are. */
const properCase = (found: string, form: string): boolean => !/^[^\p{L}]*\p{Lu}/u.test(form) || /^\p{Lu}/u.test(found);
