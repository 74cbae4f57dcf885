import { centerWords } from '../content/centers.js';
import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
import type { Place } from '../problem.js';
import { type HandTyped, handTypedText } from './hand-typed-text.js';
import { inflectedNames, mainForm, printedPairs } from './printed.js';

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
    centerWords(center).alike.map(({ text, path }) => ({ text, at: (index: number) => source.placeAt([id, ...path], index) })),
  );

function ruleTexts(content: Content, cut: Cut): readonly PrintedText[] {
  return [...content.rules].flatMap(([id, { data, source }]) => [
    ...data.versions.flatMap((version, index) =>
      SAID_ALIKE.flatMap((part): readonly PrintedText[] => {
        const text = Reflect.get(version, part) as unknown;
        return typeof text === 'string' ? [{ text, at: (at) => source.placeAt([id, 'versions', index, part], at) }] : [];
      }),
    ),
    ...inflectedNames(id, data).flatMap(({ name, path }) =>
      content.languages.flatMap((language) => {
        // Its main form is a half of a pair.
        const [main] = mainForm(name[language]).path;
        const forms = name[language];
        const others = typeof forms === 'string' ? [] : Object.entries(forms).filter(([form]) => form !== main);
        return others.flatMap(([form, words]) =>
          cut(words).map(({ text, at: placeIn }) => ({
            text,
            language,
            at: (at: number) => source.placeAt([...path, language, form], placeIn(at), language),
          })),
        );
      }),
    ),
  ]);
}

/** Fields of a version that hold words of no language: a phone, the words of a link, what stands on a door. */
const SAID_ALIKE = ['value', 'words', 'room', 'window'] as const;
