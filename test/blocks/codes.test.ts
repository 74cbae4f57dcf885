import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, isFollowed } from '../../src/blocks/code.js';
import { loadContent } from '../../src/content/load.js';
import { LANGUAGES } from '../../src/language/language.js';
import { compose } from '../../src/poster/compose.js';
import { codesIn } from '../../src/poster/statements.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';

const CLINIC = join(import.meta.dirname, '../../examples/clinic');
const FILE = 'posters/phone.yaml';

async function composed(change: Change) {
  const { content, problems } = await loadContent(await contentFolder({ [FILE]: change }, CLINIC));
  const made = content ? compose(content, '2026-11-27' as IsoDate) : { posters: [], problems: [] };
  const poster = made.posters.find(({ id }) => id === 'phone');
  return {
    codes: (poster?.blocks ?? []).flatMap(codesIn),
    messages: inEnglish([...problems, ...made.problems]).map(({ message }) => message),
  };
}

describe('Codes beside each other', () => {
  it('open a page, a letter, a place, a network and a phone, in the words that are printed below them', async () => {
    const { codes, messages } = await composed((text) => text);
    expect(messages).toEqual([]);
    expect(codes.map(({ url, words }) => [url.kk, words.ru])).toEqual([
      ['https://bulaq.example/doctor', 'bulaq.example/doctor'],
      ['mailto:info@bulaq.example', 'info@bulaq.example'],
      ['geo:51.1,71.4', '51.1, 71.4'],
      ['WIFI:T:WPA;S:Bulaq Guest;P:12345678;;', 'Сеть:\u00A0Bulaq Guest\u00A0· Пароль:\u00A012345678'],
      ['tel:103', '103'],
    ]);
  });

  it('hold cards and events, of rules/ or written beside them, and say below how one is reached and when it is', async () => {
    const event = (fields: string): Change => swap('{ mail: info@bulaq.example }', `{ event: { name: Жиналыс, ${fields} } }`);
    const written = await composed(event('on: 2026-12-15, begins: "10:00", ends: "11:30", place: 101-кабинет'));
    const day = await composed(event('on: 2026-12-15'));
    const card = await composed(swap('{ mail: info@bulaq.example }', '{ card: { name: Тіркеу бөлмесі, phone: ambulance, link: site } }'));
    expect([written, day, card].flatMap(({ messages }) => messages)).toEqual([]);
    expect([written, day, card].map(({ codes }) => codes[1]?.words.ru)).toEqual(['15.12.2026, 10:00–11:30', '15.12.2026', '103']);
    expect(written.codes[1]?.url.kk).toContain('DTSTART:20261215T050000Z\r\n');
    expect(day.codes[1]?.url.kk).toContain('DTEND;VALUE=DATE:20261216\r\n');
    expect(card.codes[1]?.url.kk).toContain('TEL:103\r\nURL:https://bulaq.example\r\n');
    expect(written.codes[1]?.url.kk).toBe(written.codes[1]?.url.ru);
  });

  it.each([
    ['an event without a day', '{ mail: info@bulaq.example }', '{ event: { name: A } }', 'expected one of "dates:"'],
    [
      'an event that ends before it begins',
      '{ mail: info@bulaq.example }',
      '{ event: { name: A, on: 2026-12-15, begins: "10:00", ends: "9:00" } }',
      'expected an hour after "begins:"',
    ],
    ['a card without a name', '{ mail: info@bulaq.example }', '{ card: { phone: ambulance } }', 'name'],
    ['an address of a letter that is none', 'info@bulaq.example', 'info at bulaq', 'expected an address such as'],
    ['a latitude beyond the poles', 'latitude: 51.1', 'latitude: 151.1', '90'],
    ['two things in one code', '{ mail: info@bulaq.example }', '{ mail: info@bulaq.example, link: site }', 'expected one of "link:"'],
    ['a link that there is not', '{ link: appointments }', '{ link: appointment }', 'appointment'],
    [
      'a fourth code',
      '      - id: way',
      `      - { id: more, text: { kk: Тағы, ru: Ещё }, code: { link: site } }\n      - id: way`,
      'at most 3 codes',
    ],
  ])('have %s reported', async (_, from, to, message) => {
    const { messages } = await composed(swap(from, to));
    expect(messages.join('\n')).toContain(message);
  });
});

describe('The code of a network', () => {
  it.each([
    [
      'signs that part fields',
      { name: 'A;B', password: 'a;b:c\\d"e,f' },
      'WIFI:T:WPA;S:A\\;B;P:a\\;b\\:c\\\\d\\"e\\,f;;',
      'Network:\u00A0A;B',
    ],
    ['no password', { name: 'Open' }, 'WIFI:T:nopass;S:Open;;', 'Network:\u00A0Open'],
    [
      'a name that it does not say',
      { name: 'Silent', password: 'password', hidden: true },
      'WIFI:T:WPA;S:Silent;P:password;H:true;;',
      'Network:\u00A0Silent',
    ],
  ])('with %s is what phones read', (_, given, opened, shown) => {
    const found = contentsOf({ wifi: { hidden: false, show: false, ...given } });
    expect([found?.opened, found?.shown('en')]).toEqual([opened, shown]);
  });

  it('says in each language which of its words is the password', () => {
    const found = contentsOf({ wifi: { name: 'Guest', password: '12345678', show: true, hidden: false } });
    const said = LANGUAGES.map((language) => found?.shown(language));
    expect(said.slice(0, 2)).toEqual(['Желі:\u00A0Guest\u00A0· Құпиясөз:\u00A012345678', 'Сеть:\u00A0Guest\u00A0· Пароль:\u00A012345678']);
    for (const words of said) expect(words).toMatch(/^\p{L}+:\u00A0Guest\u00A0· \p{L}+:\u00A012345678$/u);
  });

  it('is nothing that a reader of files can follow', () => {
    expect(['https://a.kz', 'tel:112', 'mailto:a@b.kz', 'geo:1,2', 'WIFI:T:nopass;S:a;;'].map(isFollowed)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
