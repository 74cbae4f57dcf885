import { describe, expect, it } from 'vitest';
import { decodeText, lostInWindows1251 } from '../../src/tables/decode.js';
import { openTables, readTables } from '../../src/tables/table-file.js';
import { ENCODINGS, encoded } from './encoded.js';

const RUSSIAN = 'Код;Название\r\nsamal;Центр «Самал», ул. Абая, 1 – вход со двора\r\n';
const KAZAKH = 'id;Атауы\r\nsamal;Қала орталығы\r\n';

describe('the text of a table', () => {
  it.each(ENCODINGS.filter((each) => each !== 'windows-1251'))('is read in %s', (encoding) => {
    for (const text of [RUSSIAN, KAZAKH, 'id;name\na;b\n'])
      expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding: encoding.replace(' with a mark', '') });
  });

  it('is read in Windows-1251, where that makes words', () => {
    expect(decodeText(encoded(RUSSIAN, 'windows-1251'))).toEqual({ text: RUSSIAN, encoding: 'windows-1251' });
    expect(decodeText(encoded('ВСЕ ЗАГЛАВНЫМИ;А1', 'windows-1251'))?.text).toBe('ВСЕ ЗАГЛАВНЫМИ;А1');
  });

  it.each([
    [
      'KOI8-R',
      'Центр обслуживания населения '.repeat(5),
      (letter: string) =>
        0xe0 + 'юабцдефгхийклмнопярстужвьызшэщчъ'.indexOf(letter.toLowerCase()) - (letter === letter.toLowerCase() ? 0x20 : 0),
    ],
    [
      'CP866',
      'центр обслуживания',
      (letter: string) => (letter < 'р' ? 0xa0 + letter.charCodeAt(0) - 0x430 : 0xe0 + letter.charCodeAt(0) - 0x440),
    ],
    ['Latin-1', 'Straße Übersicht Höhe', (letter: string) => letter.charCodeAt(0)],
  ])('in %s is none that is known', (_, text, byteOf) => {
    const bytes = [...text].map((letter) => (letter === ' ' ? 0x20 : letter < '\u0080' ? letter.charCodeAt(0) : byteOf(letter)));
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['half a letter of UTF-16', [0xff, 0xfe, 0x41]],
    ['control signs', [0xc0, 1, 2, 3, 4, 5]],
  ])('is not made of %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
  });
});

it('lacks in Windows-1251 the letters of Kazakh but one', () => {
  expect(lostInWindows1251('әғқңөұүһі')).toEqual([...'әғқңөұүһ']);
});

it('In Windows-1251 a table is opened, and not taken for one whose words come back for good', async () => {
  const bytes = encoded(RUSSIAN, 'windows-1251');
  expect((await openTables(bytes, 'a.csv')).form).toEqual({ kind: 'csv', encoding: 'windows-1251', separator: ';' });
  await expect(readTables(bytes, 'a.csv')).rejects.toThrow('expected text in UTF-8, found other bytes');
});
