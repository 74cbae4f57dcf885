import { ENGLISH } from './en/catalogue.js';
import { KAZAKH } from './kk/catalogue.js';
import type { MessageKey, Phrase, PhraseOrText, PhraseValue } from './message.js';
import type { MessageLanguage } from './message-language.js';
import { RUSSIAN } from './ru/catalogue.js';

type Spoken = string | number | readonly string[];
type Catalogue = Readonly<Record<MessageKey, string | ((values: Readonly<Record<string, Spoken>>) => string)>>;

/** Which values a sentence has is held where it is made and where it is worded: here it may be any of them. */
const CATALOGUES = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH } as unknown as Readonly<Record<MessageLanguage, Catalogue>>;

/** A phrase in the words of a language. */
export function inWords({ key, values = {} }: Phrase, language: MessageLanguage): string {
  const sentence = CATALOGUES[language][key];
  if (typeof sentence === 'string') return sentence;
  return sentence(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(value, language)])));
}

/** Says messages in one language. */
export type Speaker = (message: Phrase) => string;

export const speakerOf =
  (language: MessageLanguage): Speaker =>
  (message) =>
    inWords(message, language);

function spoken(value: PhraseValue, language: MessageLanguage): Spoken {
  if (typeof value === 'number') return value;
  return isSeveral(value) ? value.map((each) => textOf(each, language)) : textOf(value, language);
}

const isSeveral = (value: PhraseOrText | readonly PhraseOrText[]): value is readonly PhraseOrText[] => Array.isArray(value);

/** Text of the content as it stands, a phrase in words. */
export const textOf = (value: PhraseOrText, language: MessageLanguage): string =>
  typeof value === 'string' ? value : inWords(value, language);

/** Whether data that was written to a file is a phrase of this program. */
export function isPhrase(data: unknown): data is Phrase {
  if (typeof data !== 'object' || data === null || !('key' in data) || !Object.hasOwn(ENGLISH, String(data.key))) return false;
  const values = 'values' in data ? data.values : {};
  if (typeof values !== 'object' || values === null) return false;
  return Object.values(values).every((value) => typeof value === 'number' || [value].flat().every(isPhraseOrText));
}

const isPhraseOrText = (data: unknown): data is PhraseOrText => typeof data === 'string' || isPhrase(data);
