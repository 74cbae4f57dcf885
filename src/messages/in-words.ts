import { ENGLISH } from './en/catalogue.js';
import { KAZAKH } from './kk/catalogue.js';
import type { Message, MessageKey, MessageValue } from './message.js';
import type { MessageLanguage } from './message-language.js';
import { RUSSIAN } from './ru/catalogue.js';

type Spoken = string | number | readonly string[];
type Catalogue = Readonly<Record<MessageKey, string | ((values: Readonly<Record<string, Spoken>>) => string)>>;

/** Which values a sentence has is held where it is made and where it is worded: here it may be any of them. */
const CATALOGUES = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH } as unknown as Readonly<Record<MessageLanguage, Catalogue>>;

/** A message in the words of a language. */
export function inWords(message: Message, language: MessageLanguage): string {
  if (typeof message === 'string') return message;
  const sentence = CATALOGUES[language][message.key];
  if (typeof sentence === 'string') return sentence;
  const values = Object.entries(message.values ?? {}).map(([name, value]) => [name, spoken(value, language)] as const);
  return sentence(Object.fromEntries(values));
}

/** Says messages in one language. */
export type Speaker = (message: Message) => string;

export const speakerOf =
  (language: MessageLanguage): Speaker =>
  (message) =>
    inWords(message, language);

function spoken(value: MessageValue, language: MessageLanguage): Spoken {
  if (typeof value === 'number') return value;
  return isSeveral(value) ? value.map((each) => inWords(each, language)) : inWords(value, language);
}

const isSeveral = (value: Message | readonly Message[]): value is readonly Message[] => Array.isArray(value);

/** Whether data that was written to a file is a message of this program. */
export function isMessage(data: unknown): data is Message {
  if (typeof data === 'string') return true;
  if (typeof data !== 'object' || data === null || !('key' in data) || !Object.hasOwn(ENGLISH, String(data.key))) return false;
  const values = 'values' in data ? data.values : {};
  if (typeof values !== 'object' || values === null) return false;
  return Object.values(values).every((value) => typeof value === 'number' || [value].flat().every(isMessage));
}
