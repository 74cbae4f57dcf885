import { expect, it } from 'vitest';
import { addressFault, hostOf, isNamedBy, openedAddress, wordsOfAddress } from '../../src/rules/web-address.js';
import { inEnglish } from '../in-english.js';

it.each([
  ['https://egov.kz', 'https://egov.kz'],
  ['HTTPS://EGOV.KZ/A%20b', 'HTTPS://EGOV.KZ/A%20b'],
  ['https://қазақ.қаз', 'https://xn--80aau21bd.xn--80ao21a'],
  ['https://egov.kz/cms/kk/қызмет', 'https://egov.kz/cms/kk/%D2%9B%D1%8B%D0%B7%D0%BC%D0%B5%D1%82'],
  ['https://egov.kz/?ат=Ә#ң', 'https://egov.kz/?%D0%B0%D1%82=%D3%98#%D2%A3'],
  // A letter and its mark are one letter (NFC), whatever the keyboard made of it.
  ['https://egov.kz/и\u0306', 'https://egov.kz/%D0%B9'],
])('a code and a link hold %s in ASCII', (url, opened) => {
  expect(openedAddress(url)).toBe(opened);
});

it('a host is the same in letters and in Punycode, with www and without', () => {
  expect(['https://WWW.қазақ.қаз/а', 'xn--80aau21bd.xn--80ao21a', 'Қазақ.ҚАЗ'].map(hostOf)).toEqual([
    'қазақ.қаз',
    'қазақ.қаз',
    'қазақ.қаз',
  ]);
});

// Reading a file takes them out or reports them; an address from elsewhere is held to the same.
it.each(['https://egov.kz/\u0007', 'https://egov.kz/\u202Ezk', 'https://egov.kz/\uD800'])(
  'no address holds what cannot be seen: %j',
  (url) => {
    expect(inEnglish(addressFault(url))).toContain('a character that cannot be seen');
  },
);

/* The generator: pages of any letters are named by their words, by every beginning of their path, and by no other page. */
it('an address is named by its own words and the pages that it lies under, and by nothing else', () => {
  const words = ['kk', 'cms', 'қызмет', 'көрсету', 'услуги', 'ёлка', 'a-b', 'z_9', '%D2%9B', 'ә%20б'];
  let state = 20_261_126;
  const next = (most: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
  const hosts = ['egov.kz', 'www.egov.kz', 'қазақ.қаз', 'xn--80aau21bd.xn--80ao21a', 'сайт.рф'];
  for (let round = 0; round < 500; round += 1) {
    const path = Array.from({ length: next(5) }, () => words[next(words.length)] ?? '');
    const url = `https://${hosts[next(hosts.length)]}${path.map((step) => `/${step}`).join('')}${['', '/', '?id=1', '#a'][next(4)]}`;
    expect(addressFault(url)).toBeUndefined();
    expect(openedAddress(url)).toMatch(/^[!-~]+$/);
    expect(new URL(url).href).toBe(new URL(openedAddress(url)).href);
    for (const said of [wordsOfAddress(url), hostOf(url), openedAddress(url), url.normalize('NFD'), url.slice('https://'.length)])
      expect([url, said, isNamedBy(url, said)]).toEqual([url, said, true]);
    for (const said of [`${hostOf(url)}/другая`, `${wordsOfAddress(url).replace(/[/?#]*$/, '')}x`, `a${hostOf(url)}`])
      expect([url, said, isNamedBy(url, said)]).toEqual([url, said, false]);
  }
});
