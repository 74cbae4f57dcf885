import { domainToASCII, domainToUnicode } from 'node:url';
import { type Phrase, phrase } from '../messages/message.js';

/** An address in its parts: `https://қазақ.қаз/жол?a=1` has the way `https://`, a host and a rest. */
interface Parts {
  readonly way: string;
  readonly host: string;
  readonly rest: string;
}

function partsOf(address: string): Parts {
  const [, way = '', host = '', rest = ''] = /^(https?:\/\/)?([^/?#]*)([\s\S]*)$/i.exec(address) ?? [];
  return { way, host, rest };
}

/**
 * An address as a QR code and a link hold it, in ASCII alone: the host in Punycode, other letters percent-encoded in UTF-8
 * (RFC 3987, 3.1). One in ASCII stays as it was typed.
 */
export function openedAddress(url: string): string {
  if (/^[\0-\x7F]*$/.test(url)) return url;
  const { way, host, rest } = partsOf(url.normalize('NFC'));
  return `${way}${domainToASCII(host) || host}${rest.replace(/[^\0-\x7F]+/g, percentEncoded)}`;
}

const percentEncoded = (letters: string): string =>
  [...new TextEncoder().encode(letters)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');

/** The host of an address, or of words that name one, in its own letters and without `www.`; a mail address has the host of its mailbox. */
export const hostOf = (address: string): string => withoutWww(inLetters(partsOf(address).host));

/** `xn--80aau21bd.xn--80ao21a` in letters: `қазақ.қаз`; what is no name of a host stays as it is. */
const inLetters = (host: string): string => domainToUnicode(host) || host.toLowerCase();

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** What follows the host, in letters: `/cms/қызмет?id=1`, without the stroke at its end. */
function restOf(address: string): string {
  const { rest } = partsOf(address.normalize('NFC'));
  return decoded(rest).replace(/^\/$|(?<=[^/])\/$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/**
 * Whether words beside an address lead whoever types them to its page, or to one that it lies under: `egov.kz` and `egov.kz/cms`
 * stand rightly beside `https://www.egov.kz/cms/ru?id=1`, `egov.kz/services` does not.
 */
export function isNamedBy(url: string, words: string): boolean {
  const [page, said] = [restOf(url), restOf(words)];
  return hostOf(url) === hostOf(words) && (page === said || (page.startsWith(said) && /^[/?#]/.test(page.slice(said.length))));
}

/** The words that name an address to the letter, host and path; what cannot be seen in them stays percent-encoded. */
export function wordsOfAddress(url: string): string {
  const { host, rest } = partsOf(url);
  const page = restOf(url);
  return `${inLetters(host)}${/[\p{C}\s\\]/u.test(page) ? rest : page}`;
}

/** Labels of letters, digits and hyphens (RFC 1123), at least two, the last no number. */
const HOST = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

/** Cyrillic letters that look like Latin ones: a, e, o, p, c, y, x, i, j, s, h, d, q, w. */
const LATIN_LOOKS = /^[\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\d-]+$/;

/** Why a phone must not open this address; `undefined` when nothing speaks against it. Nothing is looked up. */
export function addressFault(url: string): Phrase | undefined {
  if (/[\p{C}\s\\]/u.test(url)) return phrase('address.blank', { address: JSON.stringify(url) });
  if (!/^https:\/\//i.test(url)) return phrase('address.way', { address: JSON.stringify(url) });
  const { host } = partsOf(url.normalize('NFC'));
  if (host.includes('@')) return phrase('address.password', { address: url });
  if (host.includes(':')) return phrase('address.port', { address: url });
  if (!HOST.test((/^[\0-\x7F]*$/.test(host) ? host : domainToASCII(host)).toLowerCase())) return phrase('address.host', { host });
  // Punycode that decodes to nothing is refused by the URL standard.
  if (!URL.canParse(url)) return phrase('address.unopened', { address: url });
  const labels = inLetters(host).split('.');
  const mixed = labels.find((label) => !/^(?:[a-z\d-]+|[\p{Script=Cyrillic}\d-]+|[^\p{Script=Latin}\p{Script=Cyrillic}]+)$/u.test(label));
  if (mixed !== undefined) return phrase('address.mixed', { host, part: mixed });
  const disguised = /^[a-z]/.test(labels.at(-1) ?? '')
    ? labels.find((label) => LATIN_LOOKS.test(label) && /\p{L}/u.test(label))
    : undefined;
  return disguised === undefined ? undefined : phrase('address.disguised', { host, part: disguised });
}
