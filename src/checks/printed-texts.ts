import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
import type { Place } from '../problem.js';
import { type HandTyped, handTypedText } from './hand-typed-text.js';
import { mainForm, printedPairs } from './printed.js';

/** One stretch of words as it stands in a file. */
export interface PrintedText {
  readonly text: string;
  readonly language?: Language;
  /** The place of a character, by its index in the stretch. */
  at(index: number): Place;
}

type Cut = (text: string) => readonly HandTyped[];

// Several checks ask for the same.
const remembered = new WeakMap<Content, Map<Cut, readonly PrintedText[]>>();

/**
 * Every stretch of words that a sheet or a screen shows, calls of facts left out: the facts' own words are among them. `cut`
 * makes the stretches of a text.
 */
export function printedTexts(content: Content, cut: Cut = handTypedText): readonly PrintedText[] {
  const known = remembered.get(content) ?? new Map<Cut, readonly PrintedText[]>();
  remembered.set(content, known);
  const texts = known.get(cut) ?? textsOf(content, cut);
  known.set(cut, texts);
  return texts;
}

function textsOf(content: Content, cut: Cut): readonly PrintedText[] {
  const halves = printedPairs(content).flatMap(({ pair, at }) =>
    content.languages.flatMap((language) =>
      cut(pair[language] ?? '').map((stretch) => ({
        text: stretch.text,
        language,
        at: (index: number) => at(language, stretch.at(index)),
      })),
    ),
  );
  return [...halves, ...centerTexts(content), ...ruleTexts(content, cut)];
}

/** What a center says alike in every language, such as its phone. */
const centerTexts = ({ centers: { data, source } }: Content): readonly PrintedText[] =>
  Object.entries(data).flatMap(([id, center]) =>
    Object.entries(center).flatMap(([field, value]) =>
      typeof value === 'string' ? [{ text: value, at: (index: number) => source.placeAt([id, field], index) }] : [],
    ),
  );

function ruleTexts(content: Content, cut: Cut): readonly PrintedText[] {
  return [...content.rules].flatMap(([id, { data, source }]) =>
    data.versions.flatMap((version, index): readonly PrintedText[] => {
      const one = (text: string, part: string): PrintedText => ({ text, at: (at) => source.placeAt([id, 'versions', index, part], at) });
      if (data.kind === 'phone' && 'value' in version) return [one(String(version.value), 'value')];
      if ('words' in version && typeof version.words === 'string') return [one(version.words, 'words')];
      if (data.kind !== 'name') return [];
      return content.languages.flatMap((language) => {
        const name = data.versions[index]?.[language] ?? '';
        // Its main form is a half of a pair.
        const [main] = mainForm(name).path;
        const others = typeof name === 'string' ? [] : Object.entries(name).filter(([form]) => form !== main);
        return others.flatMap(([form, words]) =>
          cut(words).map(({ text, at: placeIn }) => ({
            text,
            language,
            at: (at: number) => source.placeAt([id, 'versions', index, language, form], placeIn(at), language),
          })),
        );
      });
    }),
  );
}
