import type { ENGLISH } from './en/catalogue.js';

/** The sentences that there are: the English catalogue decides, and what stands in each of them. */
export type MessageKey = keyof typeof ENGLISH;

/** The names of languages among them. */
export type LanguageKey = Extract<MessageKey, `language.${string}`>;

/** What a sentence is filled with: text of the content or of a file, which is said as it stands, or another sentence. */
export type PhraseOrText = Phrase | string;

/** The same, several of them, or a number. */
export type PhraseValue = PhraseOrText | number | readonly PhraseOrText[];

/** What is said to whoever runs Taqta, as data: which sentence, and what stands in it. Each catalogue has words for it. */
export interface Phrase {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, PhraseValue>>;
}

/** What the maker of a phrase gives for what a catalogue puts into its sentence. */
type Given<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends readonly string[]
    ? readonly PhraseOrText[]
    : string extends Values[Name]
      ? PhraseOrText
      : Values[Name];
};

type ValuesOf<Key extends MessageKey> = (typeof ENGLISH)[Key] extends (values: infer Values) => string ? [Given<Values>] : [];

/** A sentence of the catalogue with what stands in it. */
export function phrase<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): Phrase {
  return values === undefined ? { key } : { key, values: values as Readonly<Record<string, PhraseValue>> };
}

/** What a field is to hold, as a schema hands it on: a text is all that its library carries from a shape to whoever reports. */
export const expecting = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string => JSON.stringify(phrase(key, ...values));

/** The phrase that such a text carries; any other text is none. */
export function expectedIn(text: string): Phrase | undefined {
  return text.startsWith('{"key":') ? (JSON.parse(text) as Phrase) : undefined;
}
