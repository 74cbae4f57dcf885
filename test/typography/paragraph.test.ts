import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.js';
import { parseRich, plain, type Rich } from '../../src/language/rich.js';
import { pt } from '../../src/paper/units.js';
import { statements } from '../../src/poster/statements.js';
import { type Paragraph, setParagraph, type TypeStyle } from '../../src/typography/paragraph.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { NOW, openWorkshop, postersOf, THEN } from '../sheets.js';
import { BODY_TYPE } from './body-type.js';

const workshop = await openWorkshop();
const { measure } = workshop;
const BOLD: TypeStyle = { ...BODY_TYPE, weight: 700, capitals: true, tracking: -0.01 };

/** The columns of all sheets lie between these. */
const WIDTHS = Array.from({ length: 16 }, (_, step) => 120 + 12 * step);

const set = (rich: Rich | string, language: Language, width: number, style = BODY_TYPE): Paragraph =>
  setParagraph({ rich: typeof rich === 'string' ? parseRich(rich) : rich, language, style }, pt(width), measure);
const linesOf = ({ lines }: Paragraph): readonly string[] => lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

interface Seam {
  readonly before: string;
  readonly after: string;
  /** Whether a word space stood there. */
  readonly spaced: boolean;
}

/** The places where a text was broken; throws when a character was lost, added or moved. */
function seams(text: string, lines: readonly string[]): readonly Seam[] {
  let at = 0;
  const found: Seam[] = [];
  lines.forEach((line, index) => {
    const spaced = index > 0 && text[at] === ' ';
    if (spaced) at += 1;
    if (text.slice(at, at + line.length) !== line)
      throw new Error(`expected «${text.slice(at, at + line.length)}», found the line «${line}»`);
    if (index > 0) found.push({ before: lines[index - 1] as string, after: line, spaced });
    at += line.length;
  });
  if (at !== text.length) throw new Error(`expected «${text.slice(at)}» in the last line, found nothing`);
  return found;
}

describe.each(SHIPPED_LANGUAGES)('The shipped texts in «%s», in columns of 120 to 300 pt', (language) => {
  const texts = [THEN, NOW].flatMap((day) => postersOf(workshop, day).flatMap(statements)).map(({ text }) => text[language]);
  const all = texts.flatMap((rich) => WIDTHS.map((width) => ({ rich, width, paragraph: set(rich, language, width) })));
  const broken = all.flatMap(({ rich, paragraph }) => seams(plain(rich), linesOf(paragraph)));

  it('keep every character', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(broken.length).toBeGreaterThan(1000);
  });

  it('have no line wider than its column, save a part of an address that has no break', () => {
    const wide = all.flatMap(({ paragraph, width }) =>
      paragraph.lines.filter((line) => line.width > width + 1e-6).map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    );
    expect(new Set(wide)).toEqual(new Set(['citizen_and_the_government/']));
  });

  it('leave no word of one or two letters at the end of a line, save a particle', () => {
    const last = broken.map(({ before }) => /\S+$/.exec(before)?.[0] ?? '').filter((word) => /^[«(„]*\p{L}{1,2}[,.:;)»]*$/u.test(word));
    const particles = language === 'ru' ? /^(?:бы|б|же|ж|ли|ль)[,.:;)»]*$/ : /^(?:ма|ме|ба|бе|па|пе|да|де|та|те)[,.:;)»]*$/;
    expect([...new Set(last)].filter((word) => !particles.test(word))).toEqual([]);
  });

  it('begin no line with a dash or a closing mark', () => {
    expect(broken.filter(({ after }) => /^[–—»).,;:!?]/.test(after))).toEqual([]);
  });

  it('part no number from what it counts', () => {
    expect(broken.filter(({ before, after }) => /(?:^|\s)\d+$/.test(before) && /^[\p{L}\d]{3,}/u.test(after))).toEqual([]);
  });

  it('are broken inside a word at a hyphen, in an address after a slash, or where a hyphen is drawn', () => {
    const inside = broken.filter(({ spaced }) => !spaced);
    expect(inside.length).toBeGreaterThan(0);
    const unmarked = inside.filter(
      ({ before, after }) => !(/\p{L}{2}-$/u.test(before) && /^\p{L}{2}/u.test(after)) && !/\w\/$/.test(before),
    );
    const hyphens = all.flatMap(({ paragraph }) => paragraph.lines).filter(({ hyphen }) => hyphen);
    expect(unmarked).toHaveLength(hyphens.length);
    expect(unmarked.filter(({ before, after }) => !/\p{L}{3}$/u.test(before) || !/^\p{Ll}{3}/u.test(after))).toEqual([]);
  });

  it('are divided only where a line would leave much of its column empty', () => {
    const divided = all.filter(({ paragraph }) => paragraph.lines.some(({ hyphen }) => hyphen));
    expect(divided.length).toBeGreaterThan(0);
    expect(divided.length).toBeLessThan(all.length / 4);
  });

  it('are as high as their lines and as wide as the widest', () => {
    for (const { paragraph } of all) {
      expect(paragraph.height).toBeCloseTo(paragraph.lines.length * BODY_TYPE.leading, 6);
      expect(paragraph.width).toBe(Math.max(...paragraph.lines.map(({ width }) => width)));
    }
  });

  it('are set in capitals letter for letter', () => {
    for (const rich of texts.slice(0, 20)) {
      const text = plain(rich).replace(/\p{Script=Cyrillic}+/gu, (letters) => letters.toUpperCase());
      expect(seams(text, linesOf(set(rich, language, 180, BOLD))).length).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('What never breaks', () => {
  const never: readonly (readonly [Language, string])[] = [
    ['ru', '8 (000) 000-00-00'],
    ['ru', '+7 000 000 00 00'],
    ['ru', '5 рабочих дней'],
    ['kk', '5 жұмыс күні'],
    ['kk', '1414 телефоны'],
    ['kk', '1414-ке'],
    ['ru', 'ст. 25'],
    ['ru', '№ 88-V'],
    ['ru', 'www.egov.kz'],
    ['ru', 'e-Otinish'],
    ['kk', 'ҚР-ның'],
    ['kk', 'шықпай-ақ'],
  ];

  it.each(never)('stays whole in the narrowest column: «%s» %s', (language, text) => {
    expect(linesOf(set(text, language, 1))).toEqual([text]);
  });

  it('may be a phone among other words', () => {
    const lines = linesOf(set('звоните 8 (000) 000-00-00 или приходите', 'ru', 90));
    expect(lines.filter((line) => line.includes('8 (000) 000-00-00'))).toHaveLength(1);
  });
});

describe('A divided word', () => {
  const text = 'по обстоятельствам, предусмотренным законодательством';
  const { lines } = set(text, 'ru', 90);

  it('has a bar behind its upper part and no hyphen in its text', () => {
    expect(lines.filter(({ hyphen }) => hyphen).length).toBeGreaterThan(0);
    expect(seams(text, linesOf({ lines } as Paragraph)).length).toBe(lines.length - 1);
    for (const { hyphen, width } of lines) {
      if (hyphen === undefined) continue;
      expect(hyphen.left + hyphen.width).toBeLessThanOrEqual(width);
      expect(width).toBeLessThanOrEqual(90);
      expect(hyphen.bottom).toBeGreaterThan(0.15 * BODY_TYPE.size);
      expect(hyphen.height).toBeLessThan(0.15 * BODY_TYPE.size);
    }
  });

  it('is none where nothing may be divided', () => {
    expect(set(text, 'ru', 90, { ...BODY_TYPE, divided: false }).lines.filter(({ hyphen }) => hyphen)).toEqual([]);
  });

  it('is none in a heading', () => {
    expect(set(text, 'ru', 90, { ...BODY_TYPE, weight: 700 }).lines.filter(({ hyphen }) => hyphen)).toEqual([]);
    expect(set(text, 'ru', 90, { ...BODY_TYPE, capitals: true }).lines.filter(({ hyphen }) => hyphen)).toEqual([]);
  });
});

describe('A paragraph', () => {
  it('breaks a long address after a slash and adds no hyphen', () => {
    const address = 'www.egov.kz/cms/ru/services/citizen_and_the_government/le_app';
    const lines = linesOf(set(address, 'ru', 150));
    expect(lines.join('')).toBe(address);
    expect(lines.slice(0, -1).every((line) => line.endsWith('/'))).toBe(true);
  });

  it('sets the key phrase in its weight, from its first letter to its last', () => {
    const { lines } = set('Бірінші *екінші үшінші* төртінші', 'kk', 500);
    expect(lines[0]?.pieces).toEqual([
      { text: 'Бірінші ', weight: 400 },
      { text: 'екінші үшінші ', weight: 700 },
      { text: 'төртінші', weight: 400 },
    ]);
  });

  it('measures each line as it is painted: its pieces in their weights, kerning and tracking included', () => {
    const style = { ...BODY_TYPE, tracking: 0.05 };
    for (const line of set('Государственная услуга *через портал* «электронного правительства»', 'ru', 160, style).lines) {
      const ems = line.pieces.reduce((sum, { text, weight }) => sum + measure.width(text, weight) + style.tracking * text.length, 0);
      const hyphen = line.hyphen ? measure.hyphen(400).advance : 0;
      expect(Math.abs(line.width - (ems + hyphen) * style.size)).toBeLessThan(0.35);
    }
  });

  it('is divided between lines, never so that one stands alone', () => {
    const whole = set('бір екі үш төрт бес алты жеті сегіз тоғыз он', 'kk', 60);
    const all = linesOf(whole);
    expect(all.length).toBeGreaterThanOrEqual(5);
    for (let room = 0; room <= whole.height + BODY_TYPE.leading; room += BODY_TYPE.leading / 3) {
      const parts = whole.divided(pt(room));
      if (room < 2 * BODY_TYPE.leading - 1e-6) {
        expect(parts).toBeUndefined();
        continue;
      }
      const [first, rest] = parts ?? [];
      if (!first || !rest) throw new Error(`expected two parts at ${room} pt`);
      expect([...linesOf(first), ...linesOf(rest)]).toEqual(all);
      expect(Math.min(first.lines.length, rest.lines.length)).toBeGreaterThanOrEqual(2);
      expect(first.height).toBeLessThanOrEqual(room + 1e-6);
      expect(first.height + rest.height).toBeCloseTo(whole.height, 9);
      expect(Math.max(first.width, rest.width)).toBe(whole.width);
    }
    expect(set('бір екі', 'kk', 20).divided(pt(1000))).toBeUndefined();
  });

  it('is divided before a key phrase, not inside', () => {
    const whole = set('бір екі үш төрт бес алты жеті *сегіз тоғыз он* бір екі үш төрт', 'kk', 60);
    const all = linesOf(whole);
    const begins = all.findIndex((line) => line.includes('сегіз'));
    const ends = all.findIndex((line) => line.includes('он '));
    expect(ends - begins).toBeGreaterThan(0);
    for (let lines = 2; lines <= all.length - 2; lines += 1) {
      const [first] = whole.divided(pt(lines * BODY_TYPE.leading)) ?? [];
      expect(first?.lines).toHaveLength(lines > begins && lines <= ends ? begins : lines);
    }
  });

  it('says where its letters begin: capitals, or what stands above them', () => {
    const top = (text: string) => set(text, 'ru', 500, BOLD).inkTop();
    expect(top('Права')).toBe(top('а'));
    expect(top('Права') - top('Йод')).toBeCloseTo((measure.rise('Й', 700) - measure.rise('Н', 700)) * BOLD.size, 1);
  });

  it('takes a line break or a tab of the file for a space', () => {
    expect(linesOf(set('Бір\nекі\r\n\tүш\n', 'kk', 500))).toEqual(['Бір екі үш']);
  });

  it('of no words has no lines and no height', () => {
    expect(set('', 'kk', 200)).toMatchObject({ lines: [], height: 0, width: 0 });
  });

  it('leaves Latin letters small where the others are capitals', () => {
    expect(linesOf(set('портал egov.kz', 'ru', 500, BOLD))).toEqual(['ПОРТАЛ egov.kz']);
  });
});
