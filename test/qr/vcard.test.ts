import { describe, expect, it } from 'vitest';
import { vcard } from '../../src/qr/vcard.js';
import { chances, oneOf } from '../chances.js';
import { lineOf, readLines } from './content-reader.js';

const NASTY = ['a', 'Ә', '₸', '😀', ';', ',', '\\', '\n', ':', '"', ' ', 'N', 'n', '\r\n', 'ұ'];

describe('A card', () => {
  it('is read as it was meant, by the rules of RFC 6350', () => {
    const lines = readLines(
      vcard({
        name: 'Үлгі: «Бұлақ»; емхана, 1',
        phones: ['+77172000000', '103'],
        mail: 'info@bulaq.example',
        page: 'https://bulaq.example/a?b=1;c,d',
        address: 'Бұлақ көшесі, 1; 2-қабат',
      }),
    );
    expect([lines[0], lines[1], lines.at(-1)].map((line) => `${line?.name}:${line?.value}`)).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'END:VCARD',
    ]);
    expect(lineOf(lines, 'FN').value).toBe('Үлгі: «Бұлақ»; емхана, 1');
    expect(lines.filter(({ name }) => name === 'TEL').map(({ value }) => value)).toEqual(['+77172000000', '103']);
    expect(lineOf(lines, 'EMAIL').value).toBe('info@bulaq.example');
    expect(lineOf(lines, 'URL').value).toBe('https://bulaq.example/a?b=1;c,d');
    expect(lineOf(lines, 'ADR').parts).toEqual(['', '', 'Бұлақ көшесі, 1; 2-қабат', '', '', '', '']);
  });

  it('has no line for what there is not', () => {
    expect(readLines(vcard({ name: 'A', phones: [] })).map(({ name }) => name)).toEqual(['BEGIN', 'VERSION', 'FN', 'END']);
  });

  it('says any name and address so that it is read again, however long and whatever signs it has', () => {
    const chance = chances(20261127);
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 1 + Math.floor(chance() * 120) }, () => oneOf(NASTY, chance)).join('');
      const lines = readLines(vcard({ name: text, phones: [], address: text }));
      const meant = text.replaceAll('\r\n', '\n');
      expect(lineOf(lines, 'FN').value).toBe(meant);
      expect(lineOf(lines, 'ADR').parts[2]).toBe(meant);
    }
  });
});
