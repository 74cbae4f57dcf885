import { inWords } from '../src/messages/in-words.js';
import type { Phrase } from '../src/messages/message.js';

/** The same, with every message in English words. */
export type InEnglish<T> = T extends Phrase
  ? string
  : T extends ReadonlyMap<unknown, unknown>
    ? T
    : T extends readonly (infer Item)[]
      ? readonly InEnglish<Item>[]
      : T extends object
        ? { [Name in keyof T]: InEnglish<T[Name]> }
        : T;

const isPhrase = (value: object): value is Phrase =>
  'key' in value &&
  typeof value.key === 'string' &&
  Object.keys(value).every((name) => name === 'key' || name === 'values') &&
  value.key.includes('.');

/**
 * Problems, reports, or whatever holds messages, as they are said in English: a test compares the sentences that people read. A
 * sentence into which data was put as it stands is refused.
 */
export function inEnglish<T>(found: T): InEnglish<T> {
  return spoken(found) as InEnglish<T>;
}

function spoken(found: unknown): unknown {
  if (typeof found === 'string' && found.includes('[object ')) throw new Error(`expected words, found data among them: ${found}`);
  if (typeof found !== 'object' || found === null || found instanceof Map || found instanceof Uint8Array) return found;
  if (isPhrase(found)) return spoken(inWords(found, 'en'));
  if (Array.isArray(found)) return found.map(spoken);
  const names = found instanceof Error ? ['message', ...Object.keys(found)] : Object.keys(found);
  return Object.assign(
    Object.create(Object.getPrototypeOf(found)),
    Object.fromEntries(names.map((name) => [name, spoken(Reflect.get(found, name))])),
  );
}
