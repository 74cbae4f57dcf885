import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import { byLanguage, type Language } from '../language/language.js';
import type { Place } from '../problem.js';
import { handTypedText } from './hand-typed-text.js';
import { inflectedNames, mainForm, printedPairs } from './printed.js';

/** What is said in each language, wherever it stands: texts, the forms of names, the pairs of the glossary. */
export interface SpokenPair {
  /** The halves, each as long as it is written; blanks stand for calls and for the marks of key phrases. */
  readonly halves: Readonly<Partial<Record<Language, string>>>;
  /** The place of a character of a half, by its index. */
  at(language: Language, index: number): Place;
}

// Two checks ask for them.
const remembered = new WeakMap<Content, readonly SpokenPair[]>();

/** Everything of a content folder that is said in several languages; links are addresses, which belong to none. */
export function spokenPairs(content: Content): readonly SpokenPair[] {
  const pairs: readonly Written[] = [...printedPairs(content), ...ofNames(content), ...ofGlossary(content)];
  const spoken =
    remembered.get(content) ??
    pairs.map(({ pair, at }) => ({ at, halves: byLanguage(content.languages, (language) => words(pair[language] ?? '')) }));
  remembered.set(content, spoken);
  return spoken;
}

/** What an editor typed of a text, each character at its place. Placeholders, «{n}», «{number}», are no words. */
function words(text: string): string {
  if (!/[{*]/.test(text)) return text;
  const said = Array.from({ length: text.length }, () => ' ');
  for (const stretch of handTypedText(text)) {
    for (const [index, sign] of stretch.text.split('').entries()) said[stretch.at(index)] = sign;
  }
  return said.join('').replace(/\{[a-z]+\}/g, (place) => ' '.repeat(place.length));
}

type Written = { readonly pair: PairSource } & Pick<SpokenPair, 'at'>;

/** The cases of names; the form that stands for a name is among the printed pairs. */
const ofNames = ({ rules, languages }: Content): readonly Written[] =>
  [...rules].flatMap(([id, { data, source }]) =>
    inflectedNames(id, data).flatMap(({ name, path }) => {
      const cases = byLanguage(languages, (language): Readonly<Record<string, string>> => {
        const forms = name[language];
        if (typeof forms === 'string') return {};
        const { [mainForm(forms).path.map(String).join('')]: _, ...rest } = forms;
        return rest;
      });
      const all = new Set(languages.flatMap((language) => Object.keys(cases[language])));
      return [...all].map((form) => ({
        pair: byLanguage(languages, (language) => cases[language][form]) as PairSource,
        at: (language: Language, place: number) => source.placeAt([...path, language, form], place, language),
      }));
    }),
  );

const ofGlossary = ({ glossary: { data, source } }: Content): readonly Written[] =>
  (['terms', 'parties'] as const).flatMap((part) =>
    data[part].map((pair, index) => ({
      pair,
      at: (language: Language, place: number) => source.placeAt([part, index, language], place, language),
    })),
  );
