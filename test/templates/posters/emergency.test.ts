import { beforeAll, describe, expect, it } from 'vitest';
import type { NumbersBlock, Poster } from '../../../src/poster/model.js';
import { openClinic } from '../../clinic.js';
import { painted, type Setting } from '../../sheets.js';
import { inWords } from '../../small-content.js';
import { smallSheet } from '../../small-sheet.js';

let workshop: Setting;
let emergency: Poster;

beforeAll(async () => {
  const clinic = await openClinic(['kk', 'ru']);
  workshop = clinic.workshop;
  emergency = clinic.poster('emergency');
});

/** The poster with so many numbers. */
function withNumbers(count: number): Poster {
  const [numbers, ...others] = emergency.blocks as readonly [NumbersBlock, ...Poster['blocks']];
  const items = Array.from({ length: count }, (_, at) => {
    const item = numbers.items[at % numbers.items.length] as NumbersBlock['items'][number];
    const named = <T extends { readonly id: string }>(text: T): T => ({ ...text, id: `${text.id}-${at}` });
    return { ...item, statement: named(item.statement), ...(item.note && { note: named(item.note) }) };
  });
  return { ...emergency, blocks: [{ ...numbers, items }, ...others] };
}

const linesOf = async (poster: Poster) => (await painted(workshop, poster)).pages.flatMap(({ lines }) => lines);

describe('Whom to call', () => {
  it.each([
    [2, 70],
    [4, 66],
    [6, 50],
  ])('has %i numbers each as large as they can be, the others of one size with them', async (count, least) => {
    const numbers = (await linesOf(withNumbers(count))).filter(({ text }) => /^1\d\d$/.test(text));
    expect(numbers).toHaveLength(count);
    expect(new Set(numbers.map(({ size }) => size)).size).toBe(1);
    expect(numbers[0]?.size).toBeGreaterThanOrEqual(least);
  });

  it('has the number for everything in gold, on the night', async () => {
    const lines = await linesOf(emergency);
    expect(lines.find(({ text }) => text === '112')?.colour.toUpperCase()).toBe(workshop.theme.colours.gold);
    expect(lines.find(({ text }) => text === '101')?.colour.toUpperCase()).toBe(workshop.theme.colours.paper);
  });

  it('says in every language where the reader stands, by the address of its center, above all that says who hangs it', async () => {
    const lines = await linesOf(emergency);
    const here = lines.filter(({ role }) => role === 'here');
    const [center] = workshop.frame.centers;
    for (const language of emergency.languages) {
      const said = here.filter((line) => line.language === language).map(({ text }) => text.replaceAll('\u00A0', ' '));
      expect(said.join(' ')).toContain(center?.address[language].split(' ')[0] ?? '?');
    }
    const strip = lines.filter(({ role }) => role === 'center').map(({ box }) => box.top);
    expect(Math.max(...here.map(({ box }) => box.top))).toBeLessThan(Math.min(...strip));
    expect(Math.max(...here.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
  });
});

it('addresses of the languages begin on one line, however many lines the words before them take, and keep clear of the rules', async () => {
  const text = inWords(['kk', 'ru', 'en'], 'text');
  const rooms = `[{ id: doctors, arrow: left, room: { digits: "101" }, text: ${text} }]`;
  const floors = ['  - kind: floors', '    floors:', `      - { id: second, floor: 2, text: ${text}, rooms: ${rooms} }`];
  const { pages } = await smallSheet(['kk', 'ru', 'en'], 'emergency', floors);
  const here = pages.flatMap((page) => page.lines).filter(({ role }) => role === 'here');
  const topsOf = (weight: number) =>
    ['kk', 'ru', 'en'].map((language) =>
      Math.min(...here.filter((line) => line.language === language && line.weight === weight).map(({ box }) => box.top)),
    );
  const linesBefore = ['kk', 'ru', 'en'].map((language) => here.filter((line) => line.language === language && line.weight < 800).length);
  expect(new Set(linesBefore).size).toBeGreaterThan(1);
  expect(new Set(topsOf(800).map((top) => top.toFixed(2))).size).toBe(1);
});
