import { describe, expect, it } from 'vitest';
import { normalText } from '../../src/content/normal-text.js';
import { below } from '../chances.js';
import { inEnglish } from '../in-english.js';

/** A sign by its number, so that what is not seen can be read here. */
const U = (code: string): string => String.fromCodePoint(Number.parseInt(code, 16));

describe('a text is taken as it is meant', () => {
  it.each([
    ['й and ё of two signs each', `қызмет алуи${U('306')}, е${U('308')}лка`, 'қызмет алуй, ёлка'],
    ['a soft hyphen', `по${U('AD')}лучении`, 'получении'],
    ['a zero-width space', `порта${U('200B')}лында`, 'порталында'],
    ['a joiner', `egov${U('2060')}.kz`, 'egov.kz'],
    ['direction marks', `${U('200E')}1414${U('200F')}`, '1414'],
    ['the selector of an emoji', `${U('260E')}${U('FE0F')}`, U('260E')],
    ['an accent behind something unseen', `и${U('200D')}${U('306')}`, 'й'],
    ['a narrow no-break space', `при${U('202F')}получении`, `при${U('A0')}получении`],
    ['a thin space', `5${U('2009')}%`, `5${U('A0')}%`],
    ['a figure space', `500${U('2007')}000`, `500${U('A0')}000`],
    ['a no-break space among others', `при ${U('A0')} получении`, `при${U('A0')}получении`],
    ['no-break spaces at the ends', `${U('A0')}При получении ${U('A0')}`, 'При получении'],
    ['a no-break space at the end of a line', `При${U('A0')}\nполучении\n`, 'При\nполучении\n'],
    ['an em space', `При${U('2003')}получении`, 'При получении'],
    ['the line break of a word processor', `При${U('B')}получении${U('2028')}услуги`, 'При получении услуги'],
    ['a tab', 'При\tполучении', 'При получении'],
    ['the hyphen of Unicode', `веб${U('2010')}портал`, 'веб-портал'],
    ['the sign of Ohm, which is a letter', U('2126'), 'Ω'],
  ])('with %s', (_, written, text) => {
    expect(normalText(written)).toMatchObject({ text, odd: [] });
  });

  it('and one that is so already stays as it is', () => {
    const text = 'Көрсетілетін қызметті алушы – «5 (бес) жұмыс күні» ішінде, № 88-V…\nегер';
    expect(normalText(text).text).toBe(text);
  });
});

describe('a sign that nobody can have meant is left out and named once, where it stands', () => {
  it.each([
    ['NUL', `5 рабо${U('0')}чих дней`, '5 рабочих дней', 6, 'a control character'],
    [
      'a mark of a file inside of a word',
      `5 рабо${U('FEFF')}чих дней`,
      '5 рабочих дней',
      6,
      'a mark that belongs at the beginning of a file',
    ],
    ['an accent', `за${U('301')}мок`, 'замок', 2, 'an accent on a letter that has none'],
    ['an accent without a letter', `${U('301')}а`, 'а', 0, 'an accent on a letter that has none'],
    ['a turned order', `${U('202E')}4141${U('202C')}`, '4141', 0, 'a sign that turns the order of letters around'],
    ['a lost letter', `ус${U('FFFD')}уги`, 'усуги', 2, 'the sign that stands for a letter that was lost'],
    ['half a character', `а${'\uD83D'}б`, 'аб', 1, 'a sign that some other program has for itself'],
    ['the bullet of a symbol font', `${U('F0B7')} получать`, ' получать', 0, 'a sign that some other program has for itself'],
  ])('%s', (_, written, text, index, name) => {
    const found = normalText(written);
    expect(found.text).toBe(text);
    expect(inEnglish(found.odd)).toMatchObject([{ name, index }]);
  });

  it('however often it stands there', () => {
    expect(normalText(`а${U('0')}б`.repeat(50)).odd).toHaveLength(1);
  });
});

describe('of 1,500 texts in which words stand among signs of every kind', () => {
  const next = below(12);
  const words = ['қызмет', 'услуга', 'й', 'и', 'ё', 'egov.kz', '5', '1414', ' ', ' ', '-', '«', '»', '\n', '\u1100\u1161'];
  const ranges = [
    [0, 0x20],
    [0x7f, 0xff],
    [0x300, 0x36f],
    [0x400, 0x52f],
    [0x1100, 0x11ff],
    [0x2000, 0x206f],
    [0xd7f0, 0xe010],
    [0xfe00, 0xfe0f],
    [0xfef0, 0x10010],
    [0xe0000, 0xe01ff],
  ] as const;
  const sign = (): string => {
    const [first, last] = ranges[next(ranges.length)] ?? ranges[0];
    return String.fromCodePoint(first + next(last - first + 1));
  };
  const texts = Array.from({ length: 1500 }, () =>
    Array.from({ length: 1 + next(12) }, () => (next(2) === 0 ? sign() : words[next(words.length)])).join(''),
  );

  it('each is composed, without any sign that is not seen, and normal for ever', () => {
    for (const written of texts) {
      const { text } = normalText(written);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\p{Cf}\p{M}\p{Co}\p{Cs}]|[^\P{Cc}\n\r]|[^\P{Zs} \u00A0]|[\s]\u00A0|\u00A0[\s]|\p{Zl}|\p{Zp}/u);
      expect(normalText(text)).toMatchObject({ text, odd: [] });
    }
  });

  it('each knows where its characters and its odd signs were written', () => {
    for (const written of texts) {
      const { text, writtenAt, odd } = normalText(written);
      const places = [...text].map((_, index) => writtenAt(index));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      for (const [index, letter] of text.split('').entries()) {
        if (/[\p{Script=Cyrillic}\p{Script=Latin}\d«»]/u.test(letter))
          expect(written.slice(writtenAt(index)).normalize('NFKC').charAt(0).normalize('NFD')[0]).toBe(
            letter.normalize('NFKC').normalize('NFD')[0],
          );
      }
      for (const each of odd) expect(written.slice(each.index).startsWith(each.sign) || !written.includes(each.sign)).toBe(true);
    }
  });
});
