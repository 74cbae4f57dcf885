import { isAddress } from '../language/address.js';

/** Words with the marks that may stand around an address taken off. */
const words = (text: string): readonly string[] => text.split(/[\s\u00A0]+/).map((word) => word.replace(/^[«„“"(*]+|[»”"),;:.!?*]+$/g, ''));

/** The addresses that a text says. */
export const spokenAddresses = (text: string): readonly string[] => words(text).filter(isAddress);

/** The host of an address in words, without `www.`; a mail address has the host of its mailbox. */
export function hostOf(address: string): string {
  const bare = address.replace(/^https?:\/\//i, '');
  return (/^[^/?#]*/.exec(bare)?.[0] ?? '').replace(/^www\./i, '').toLowerCase();
}

/** Long phone numbers: seven digits and more, with the signs that people put between them. */
const PHONE = /(?<![\p{L}\d])\+?\d(?:[\s\u00A0\u2011().-]*\d){6,14}(?![\p{L}\d])/gu;

/** The phone numbers that a text says, digits alone; +7 and 8 are the same way into Kazakhstan's net. */
export const spokenPhones = (text: string): readonly string[] => [...text.matchAll(PHONE)].map(([phone]) => digitsOf(phone));

export const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^7(?=\d{10}$)/, '8');

/** The text without its addresses and long phones, whose digits are no numbers of their own. */
export function withoutContacts(text: string): string {
  return spokenAddresses(text)
    .reduce((rest, address) => rest.replace(address, ' '), text)
    .replace(PHONE, ' ');
}
