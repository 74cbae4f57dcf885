import type { ENGLISH } from './en/catalogue.js';

/** The sentences that there are: the English catalogue decides, and what stands in each of them. */
export type MessageKey = keyof typeof ENGLISH;

/** The names of languages among them. */
export type LanguageKey = Extract<MessageKey, `language.${string}`>;

/** What a sentence is filled with: words of the content, a number, another sentence, or several of these. */
export type MessageValue = Message | number | readonly Message[];

/** A sentence as data: which one, and what stands in it. Each catalogue has words for it. */
export interface Phrase {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** A sentence that is English alone, of a room whose words do not stand in the catalogue yet. Nobody adds one: test/messages/open-rooms.test.ts counts the rooms. */
type EnglishText = string;

/** What is said to an editor. Text in the values of a phrase is of the content, and said as it stands. */
export type Message = Phrase | EnglishText;

/** What the maker of a phrase gives for what a catalogue puts into its sentence. */
type Given<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends readonly string[]
    ? readonly Message[]
    : string extends Values[Name]
      ? Message
      : Values[Name];
};

type ValuesOf<Key extends MessageKey> = (typeof ENGLISH)[Key] extends (values: infer Values) => string ? [Given<Values>] : [];

/** A sentence of the catalogue with what stands in it. */
export function phrase<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): Phrase {
  return values === undefined ? { key } : { key, values: values as Readonly<Record<string, MessageValue>> };
}

/** What a field is to hold, as a schema hands it on: a text is all that its library carries from a shape to whoever reports. */
export const expecting = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string => JSON.stringify(phrase(key, ...values));

/** The phrase that such a text carries; any other text is none. */
export function expectedIn(text: string): Phrase | undefined {
  return text.startsWith('{"key":') ? (JSON.parse(text) as Phrase) : undefined;
}
