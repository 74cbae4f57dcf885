import { isAddress } from '../language/address.js';
import { TYPED_FOR_DIGIT, withDigits } from '../rules/phone.js';

/** A phone or an address as a text says it. */
interface SpokenContact {
  readonly words: string;
  readonly index: number;
}

/** The addresses that a text says, with the marks that may stand around them taken off. */
export const spokenAddresses = (text: string): readonly SpokenContact[] =>
  [...text.matchAll(/[^\s\u00A0]+/g)]
    .map(({ 0: word, index }) => {
      const open = /^[«„“"(*]+/.exec(word)?.[0].length ?? 0;
      return { words: word.slice(open).replace(/[»”"),;:.!?*]+$/, ''), index: index + open };
    })
    .filter(({ words }) => isAddress(words));

/** Long phone numbers: seven digits and more, with the signs that people put between them; a date is none. A letter may have been typed for a digit. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\d])(?!\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d))\\+?\\d(?:[\\s\\u00A0\\u2011().-]*(?:\\d|${TYPED_FOR_DIGIT})){6,14}(?![\\p{L}\\d])`,
  'gu',
);

/** The phone numbers that a text says. */
export const spokenPhones = (text: string): readonly SpokenContact[] =>
  [...text.matchAll(PHONE)].map(({ 0: words, index }) => ({ words, index }));

/** The digits of a phone; +7 and 8 are the same way into Kazakhstan's net. */
export const digitsOf = (phone: string): string =>
  withDigits(phone)
    .replace(/\D/g, '')
    .replace(/^7(?=\d{10}$)/, '8');

/** The text with blanks in place of its addresses and long phones, whose digits are no numbers of their own. */
export function withoutContacts(text: string): string {
  const bare = spokenAddresses(text).reduce(
    (rest, { words, index }) => `${rest.slice(0, index)}${' '.repeat(words.length)}${rest.slice(index + words.length)}`,
    text,
  );
  return bare.replace(PHONE, (phone) => ' '.repeat(phone.length));
}
