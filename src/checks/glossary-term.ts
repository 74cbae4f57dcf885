import type { Content } from '../content/load.js';
import { grouped } from '../grouped.js';
import { byLanguage, type Language, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { type PrintedPair, printedPairs } from './printed.js';

const CODE = 'glossary-term';

/** The languages use terms of the glossary that do not belong together, or one of them uses one alone. */
export const glossaryTerm: ContentCheck = {
  code: CODE,
  run: ({ content }) => {
    const find = termFinders(content);
    return printedPairs(content)
      .filter(({ kind, pair, languages }) => kind !== 'link' && languages.every((language) => (pair[language] ?? '').trim() !== ''))
      .flatMap((printed) => {
        const [first, ...others] = printed.languages;
        return others.flatMap((other) => compare(printed, find, [first, other], content.glossary.data.terms));
      });
  },
};

/** A term of the glossary in a text. */
interface FoundTerm {
  /** Its place in the glossary. */
  readonly order: number;
  readonly written: string;
  readonly index: number;
  readonly end: number;
}

type FindTerms = (text: string) => readonly FoundTerm[];
type Terms = Content['glossary']['data']['terms'];

function compare(
  { pair, at }: PrintedPair,
  find: Readonly<Record<Language, FindTerms>>,
  languages: readonly [Language, Language],
  terms: Terms,
): readonly Problem[] {
  const whole = languages.map((language) => wholeText(pair[language] ?? '')[0]);
  const said = languages.map((language, side) => find[language](whole[side]?.text ?? '')) as [readonly FoundTerm[], readonly FoundTerm[]];
  const alone = languages.map((_, side) => unanswered(said[side] as readonly FoundTerm[], said[1 - side] as readonly FoundTerm[])) as [
    readonly FoundTerm[],
    readonly FoundTerm[],
  ];
  const mainWord = (term: FoundTerm, side: number): string =>
    (terms[term.order]?.[languages[side] as Language] ?? '').split(';')[0] as string;
  const problem = (term: FoundTerm, side: number, said: Pick<Problem, 'severity' | 'message' | 'fix'>): Problem => ({
    code: CODE,
    where: at(languages[side] as Language, whole[side]?.at(term.index) ?? 0),
    ...said,
  });
  const crossed = alone[0].slice(0, alone[1].length).map((one, order) => {
    const other = alone[1][order] as FoundTerm;
    const meant = { firstMeant: mainWord(one, 1), secondMeant: mainWord(other, 0) };
    const named = { ...meant, firstLanguage: languages[0], secondLanguage: languages[1] };
    return problem(one, 0, {
      severity: 'error',
      message: phrase('glossary-term.crossed', { ...named, first: one.written, second: other.written }),
      fix: phrase('glossary-term.crossed-fix', named),
    });
  });
  const left = ([0, 1] as const).flatMap((side) =>
    alone[side].slice(crossed.length).map((term) => {
      const [language, other] = side === 0 ? languages : [languages[1], languages[0]];
      return problem(term, side, {
        severity: 'warning',
        message: phrase('glossary-term.alone', { wanted: mainWord(term, 1 - side), other, written: term.written, language }),
        fix: phrase('glossary-term.alone-fix'),
      });
    }),
  );
  return [...crossed, ...left];
}

/** The terms of one language that the other does not have, each once; of terms inside one another the longest asks, and any answers. */
function unanswered(said: readonly FoundTerm[], others: readonly FoundTerm[]): readonly FoundTerm[] {
  const answered = new Set(others.map(({ order }) => order));
  const inside = (one: FoundTerm, other: FoundTerm): boolean => other.index <= one.index && one.end <= other.end;
  return (
    said
      .filter((term) => !said.some((other) => other !== term && inside(term, other) && !inside(other, term)))
      .filter((term) => !said.some((part) => inside(part, term) && answered.has(part.order)))
      // The same words may be of two terms.
      .filter((term, index, all) => all.findIndex(({ order, index: at }) => order === term.order || at === term.index) === index)
  );
}

/** Knows every term in any form. Parties have a rule of their own, `wrong-party`. */
function termFinders({ glossary, languages }: Pick<Content, 'glossary' | 'languages'>): Readonly<Record<Language, FindTerms>> {
  const { terms, parties } = glossary.data;
  const orders = [...terms.keys()].filter(
    (order) => !parties.some((party) => languages.some((each) => terms[order]?.[each].includes(party[each]))),
  );
  return byLanguage(languages, (language) => {
    const forms = wordPatterns(language);
    const ways = orders.flatMap((order) => waysOf(language, terms[order]?.[language] ?? '').map((words) => ({ order, words })));
    // Every form of a word begins with its first letter: a word is compared with few terms.
    const near = grouped(ways, ({ words }) => words[0]?.[0]);
    return (text) => {
      const said = wordsOf(rulesOf(language).reading.levelled(text));
      return said.flatMap(({ word, index }, at) =>
        (near.get(word[0]) ?? []).flatMap(({ order, words }) => {
          if (!forms(words[0] ?? '').test(word)) return [];
          const end = endOf(said.slice(at, at + words.length), words.map(forms));
          return end === undefined ? [] : [{ order, written: text.slice(index, end), index, end }];
        }),
      );
    };
  });
}

interface Word {
  readonly word: string;
  readonly index: number;
  readonly end: number;
  /** Whether nothing but blanks, commas and hyphens stands before it. */
  readonly joined: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({ word, index, end: index + word.length }));
  return found.map((word, at) => ({ ...word, joined: /^[\s\u00A0,\u2011-]+$/.test(text.slice(found[at - 1]?.end ?? 0, word.index)) }));
}

/** Where a term ends whose words these are, in any of their forms. */
function endOf(words: readonly Word[], way: readonly RegExp[]): number | undefined {
  const whole = words.length === way.length && way.every((form, at) => form.test(words[at]?.word ?? '') && (at === 0 || words[at]?.joined));
  return whole ? words.at(-1)?.end : undefined;
}

/** The pattern of each word, made once: terms share many of them. */
function wordPatterns(language: Language): (word: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (word) => {
    const known = made.get(word) ?? new RegExp(`^(?:${rulesOf(language).reading.forms(word)})$`);
    made.set(word, known);
    return known;
  };
}

/** The words of a term, way by way: «обжаловать; обжалование» are two ways to say it, «действие (бездействие)» and «помощь (ПМСП)» as well. */
function waysOf(language: Language, term: string): readonly (readonly string[])[] {
  return rulesOf(language)
    .reading.levelled(term)
    .split(/\s*;\s*/)
    .flatMap((way) => {
      const [, before = way, inside = ''] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(way) ?? [];
      return [before, inside];
    })
    .map((way) => way.match(/[\p{L}\d]+/gu) ?? [])
    .filter((words) => words.length > 0);
}
