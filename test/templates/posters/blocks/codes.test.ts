import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paintPoster } from '../../../../src/jobs/painted-poster.js';
import { pt, toMm } from '../../../../src/paper/units.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import { LEAST_MODULE } from '../../../../src/qr/least-module.js';
import { qrMatrix } from '../../../../src/qr/qr.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { assets, copyOf, painted } from '../../../sheets.js';
import { inWords, smallContent } from '../../../small-content.js';
import { smallSheet } from '../../../small-sheet.js';

const workshop = await openWorkshop();

/** Millimetres between two cards, and the line of either. */
const BETWEEN = 6;
const LINE = 0.8;

it('the white around a short code, which is the widest, covers no line of its card, and its number stands inside', async () => {
  const items = [1, 2, 3].map((at) => `      - { id: i${at}, icon: phone, text: ${inWords(['kk', 'ru'], 'text')}, code: { phone: desk } }`);
  const folder = await smallContent(['kk', 'ru'], 'banner', ['  - kind: codes', '    items:', ...items]);
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const codes = pages.flatMap((page) => page.codes).map(({ box }) => box);
  const numbers = pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'address')).map(({ box }) => box);
  expect([codes.length, numbers.length]).toEqual([3, 3]);
  for (const boxes of [codes, numbers]) {
    const pitch = toMm(pt((boxes[1]?.left ?? 0) - (boxes[0]?.left ?? 0)));
    for (const { width } of boxes) expect(toMm(width)).toBeLessThan(pitch - BETWEEN - 2 * LINE);
  }
});

it('codes of different kinds stand level, their words in letters of one size, a name above its password and no dot between', async () => {
  const item = (id: string, code: string): string =>
    `      - { id: ${id}, icon: phone, text: ${inWords(['kk', 'ru'], 'text')}, code: ${code} }`;
  const network = '{ wifi: { name: Karasai-Guest, password: "emhana2026", show: true } }';
  const place = '{ position: { latitude: 51.128207, longitude: 71.430411 } }';
  const items = [item('way', place), item('guests', network), item('call', '{ phone: desk }')];
  const folder = await smallContent(['kk', 'ru'], 'banner', ['  - kind: codes', '    items:', ...items]);
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const lines = pages.flatMap((page) => page.lines).filter(({ role }) => role === 'address');
  expect(lines.map(({ text }) => text.trim()).filter((text) => text.includes('Karasai') || text.includes('emhana'))).toEqual([
    'Желі: Karasai-Guest',
    'Құпиясөз: emhana2026',
    'Сеть: Karasai-Guest',
    'Пароль: emhana2026',
  ]);
  expect(new Set(lines.map(({ size }) => size.toFixed(2))).size).toBe(1);
  const inNetwork = lines.filter(({ text }) => text.includes('Karasai') || text.includes('emhana'));
  expect(new Set(inNetwork.map(({ box }) => box.left.toFixed(2))).size).toBe(1);
  const tops = lines.filter((line) => !inNetwork.slice(1).includes(line)).map(({ box }) => box.top.toFixed(1));
  expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
});

it('a code that says much has modules that every phone sees, in large print as in its card', async () => {
  const code = '{ event: { name: Ата-аналар жиналысы, dates: day, time: hours, place: "«Қарлығаш» мектебі, мәжіліс залы, екінші қабат" } }';
  const item = `      - { id: calendar, icon: calendar-plus, text: ${inWords(['kk'], 'text')}, code: ${code} }`;
  const folder = await smallContent(['kk'], 'banner', ['  - kind: codes', '    items:', item]);
  await writeFile(
    join(folder, 'rules', 'meeting.yaml'),
    [
      'day: { kind: dates, versions: [{ on: 2026-12-15, confidence: A }] }',
      'hours: { kind: time, versions: [{ begins: "18:00", ends: "19:30", confidence: A }] }',
      '',
    ].join('\n'),
  );
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const copy = copyOf({ frame: copyFrame(content) }, posters[0] as Poster);
  const { theme } = workshop;
  for (const variant of ['office', 'large-print'] as const) {
    const sheets = { copy, theme, floor: theme.type.floor, version: '0', assets, fits: new Map(), size: 'a4' as const, variant };
    const found = await paintPoster(sheets);
    if (found.kind === 'unfit') throw new Error('expected it to fit');
    const [drawn] = found.pages.flatMap((page) => page.codes);
    const modules = qrMatrix(drawn?.url ?? '', theme.qr.correction).size + 2 * theme.qr['quiet-zone'];
    expect(toMm(pt(drawn?.box.width ?? 0)) / modules).toBeGreaterThanOrEqual(LEAST_MODULE);
  }
});

it.each(['banner', 'steps'])('no address below a code stands in larger letters than what the code is for: %s', async (design) => {
  const text = inWords(['kk', 'ru'], 'text');
  const { pages } = await smallSheet(['kk', 'ru'], design, [
    '  - kind: codes',
    `    items: [{ id: way, text: ${text}, code: { position: { latitude: 51.1, longitude: 71.4 } } }, { id: call, text: ${text}, code: { phone: desk } }]`,
    `  - { kind: note, id: note, text: ${text} }`,
    `  - { kind: note, id: other, text: ${text} }`,
  ]);
  const lines = pages.flatMap((page) => page.lines);
  const words = Math.max(...lines.filter(({ statement }) => statement === 'way').map(({ size }) => size));
  for (const { size } of lines.filter(({ role }) => role === 'address')) expect(size).toBeLessThanOrEqual(words + 0.01);
});

it.each([
  ['banner', 10],
  ['notice', 10],
])('on a full sheet the texts below keep clear of the cards: %s', async (design, count) => {
  const text = inWords(['kk', 'ru'], 'text');
  const notes = Array.from({ length: count }, (_, at) => `  - { kind: note, id: n${at}, text: ${text} }`);
  const { pages } = await smallSheet(['kk', 'ru'], design, [
    '  - kind: codes',
    `    items: [{ id: call, text: ${text}, code: { phone: desk } }]`,
    ...notes,
  ]);
  const lines = pages.flatMap((page) => page.lines);
  const address = lines.find(({ role }) => role === 'address')?.box;
  const first = lines.find(({ statement }) => statement === 'n0')?.box;
  // Below the address stand the room inside of the card and its line.
  expect(toMm(pt((first?.top ?? 0) - (address?.top ?? 0) - (address?.height ?? 0)))).toBeGreaterThan(4 + 2);
});

it('words below a code are as large as the text where the card has room for them: a password is read as well', async () => {
  const text = inWords(['ru'], 'text');
  const network = '{ wifi: { name: Guest, password: "12345678", show: true } }';
  const { pages } = await smallSheet(['ru'], 'list', [
    '  - kind: codes',
    `    items: [{ id: guests, text: ${text}, code: ${network} }]`,
    `  - { kind: note, id: note, text: ${text} }`,
  ]);
  const lines = pages.flatMap((page) => page.lines);
  const body = lines.find(({ statement }) => statement === 'note')?.size ?? 0;
  const words = lines.filter(({ role }) => role === 'address').map(({ size }) => size);
  expect(words.length).toBeGreaterThan(0);
  for (const size of words) expect(size).toBeGreaterThanOrEqual(body - 0.01);
});
