import type { Content } from '../content/load.js';
import type { RuleSource } from '../content/schema.js';
import { grouped } from '../grouped.js';
import { byLanguage, type Language, rulesOf } from '../language/language.js';
import { FactFault } from '../language/template.js';
import { sayFigure } from '../poster/say-figure.js';
import { inForceAs, type Stated, statedBy, type VersionOf } from '../poster/stated.js';

type PhraseKind = 'time' | 'dates' | 'place';

/** Hours, days or a room that a text says in its own words and that a rule states. */
interface FoundPhrase {
  readonly helper: PhraseKind;
  readonly rule: string;
  readonly words: string;
  /** Where the words begin. */
  readonly index: number;
}

/**
 * Finds hours from one to another, ranges of days, and what stands on a door, as rules state them. A single hour, a day and a
 * floor are of many things, and are not looked for.
 */
export function phraseFinder({
  rules,
  languages,
}: Pick<Content, 'rules' | 'languages'>): (language: Language, text: string) => readonly FoundPhrase[] {
  const finders = byLanguage(languages, (language) => grouped(numbered(rules, language), ({ number }) => number));
  return (language, text) => {
    const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
    const asked = new Set([...numbers].flatMap((number) => (finders[language].get(number) ?? []).map(({ finder }) => finder)));
    if (asked.size === 0) return [];
    const said = rulesOf(language).reading.levelled(text);
    return [...asked].flatMap(({ helper, rule, pattern }) =>
      [...said.matchAll(pattern())].map(({ 0: words, index }) => ({ helper, rule, words: text.slice(index, index + words.length), index })),
    );
  };
}

interface Finder {
  readonly helper: PhraseKind;
  readonly rule: string;
  /** Made when a text is searched for the first time: few rules are met by any. */
  pattern(): RegExp;
}

/** What is looked for, by numbers of which one stands in it: a text without them is not searched. */
const numbered = (rules: Content['rules'], language: Language): readonly { readonly number: number; readonly finder: Finder }[] =>
  [...rules].flatMap(([rule, { data }]) =>
    phrased(data).flatMap((stated) => {
      const kind = stated.kind as PhraseKind;
      let made: RegExp | undefined;
      const pattern = (): RegExp => {
        made ??= patternOf(
          language,
          WAYS[kind].flatMap((way) => phrasesOf(language, stated, way)),
        );
        return made;
      };
      const finder: Finder = { helper: kind, rule, pattern };
      const phrases = WAYS[kind].flatMap((way) => phraseOf(language, stated, way));
      const numbers = new Set(phrases.map((phrase) => /\d+(?=\D*$)/.exec(phrase)?.[0]).filter((digits) => digits !== undefined));
      return [...numbers].map((digits) => ({ number: Number(digits), finder }));
    }),
  );

/** What the versions of a rule state, where that is no single hour or day and no floor alone. */
function phrased(rule: RuleSource): readonly Stated[] {
  if (rule.kind !== 'time' && rule.kind !== 'dates' && rule.kind !== 'place') return [];
  const stated = rule.versions.map((version) => statedBy(inForceAs(rule.kind, '', version as VersionOf<PhraseKind>), noIndex));
  return stated.filter((each) => {
    if (each.kind === 'place') return each.parts.some(([part]) => part !== 'floor');
    return (each.kind === 'time' || each.kind === 'dates') && each.ends !== undefined && each.ends !== each.begins;
  });
}

function noIndex(): never {
  throw new RangeError('expected a fact that is no multiple of an index');
}

/** The ways in which such a fact stands in a text, in every case of the language. */
const WAYS: Readonly<Record<PhraseKind, readonly Readonly<Record<string, string>>[]>> = {
  time: [{}, { form: 'words' }],
  dates: [{}, { form: 'words' }, { form: 'digits' }],
  place: [{}, { part: 'room' }, { part: 'window' }],
};

function phrasesOf(language: Language, stated: Stated, way: Readonly<Record<string, string>>): readonly string[] {
  const { cases } = rulesOf(language);
  return [...new Set([way, ...cases.map((wanted) => ({ ...way, case: wanted }))].flatMap((each) => phraseOf(language, stated, each)))];
}

function patternOf(language: Language, phrases: readonly string[]): RegExp {
  const { levelled } = rulesOf(language).reading;
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map((phrase) => typedAs(levelled(phrase))).join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** Nothing where the language cannot say it so. */
function phraseOf(language: Language, stated: Stated, options: Readonly<Record<string, string>>): readonly string[] {
  try {
    return [sayFigure(language, stated, options)];
  } catch (fault) {
    if (fault instanceof FactFault) return [];
    throw fault;
  }
}

/** The pattern of a phrase as people type it: any blanks, any dash, «09.00» for «9:00». */
const typedAs = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<!\d)(\d):(\d\d)/g, '0?$1:$2')
    .replace(/:/g, '[:.]')
    .replace(/\s*–\s*/g, '[\\s\\u00A0]*[–—-][\\s\\u00A0]*')
    .replace(/\u2011|(?<=[\d\p{L}])-(?=\p{L})/gu, '[-\\u2011]')
    .replace(/\u2212/g, '[-\u2212]')
    .replace(/[ \u00A0]/g, '[\\s\\u00A0]+');
