import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../src/checks/checks.js';
import { planPages } from '../../../../src/layout/fit.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import { halfOrderFaults } from '../../../../src/proof/half-order.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { finish, openWorkshop, read } from '../../../checks/proved-folder.js';
import { fitInput } from '../../../sheets.js';
import { inWords, LANGUAGE_COUNTS, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();
const [, , , FOUR] = LANGUAGE_COUNTS;
const text = inWords(FOUR, 'text');
const name = inWords(FOUR, 'name');

const line = (kind: string, id: string): string => `  - { kind: ${kind}, id: ${id}, icon: info, text: ${text} }`;
const number = (note: string): string => `  - { kind: numbers, items: [{ id: first, figure: { phone: desk }, text: ${text}${note} }] }`;
const row = (id: string, cells: string, note = ''): string => `{ id: ${id}, text: ${text}${note}, cells: [${cells}] }`;
const column = (id: string): string => `{ id: ${id}, text: ${name} }`;
const table = (rows: readonly string[], columns: readonly string[] = []): string =>
  `  - { kind: table, ${columns.length > 0 ? `columns: [${columns.join(', ')}], ` : ''}rows: [${rows.join(', ')}] }`;
const noted = `, note: { id: noted, text: ${text} }`;

/** Blocks in four languages, on a design, and whether two of them stand in panels below the others. */
const SAID: readonly (readonly [string, string, readonly string[], boolean])[] = [
  ['texts under headings', 'list', [line('heading', 'h'), line('note', 'n'), line('promise', 'p'), line('body', 'b')], true],
  ['steps', 'steps', [`  - { kind: steps, items: [{ id: one, text: ${text} }, { id: two, text: ${text} }] }`], true],
  ['codes', 'procedure', [`  - { kind: codes, items: [{ id: call, icon: phone, text: ${text}, code: { phone: desk } }] }`], true],
  ['hours', 'timetable', [line('hours', 'hours')], true],
  ['sums, and the number on which they hang', 'price-list', [number(noted), table([row('sum', '{ phone: desk }')])], true],
  ['a table of words', 'procedure', [table([row('one', `{ id: cell, text: ${text} }`)], [column('c')])], true],
  ['a table of marks', 'procedure', [table([row('one', 'yes, if', noted)], [column('a'), column('b')])], false],
  ['giant numbers', 'list', [number('')], false],
  ['steps in a dark pillar', 'emergency', [`  - { kind: steps, items: [{ id: one, text: ${text} }, { id: two, text: ${text} }] }`], false],
];

describe('In four languages', () => {
  it.each(SAID)('%s on the design %s are alike in all of them', async (_, design, blocks, panels) => {
    const { content, posters, problems } = await read(await smallContent(FOUR, design, blocks), '2026-11-26' as IsoDate, workshop);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [poster] = posters as [Poster];
    const bench = { ...workshop, frame: copyFrame(content) };
    const pages = planPages(fitInput(bench, poster));
    expect(pages.map(({ below }) => below ?? false)).toEqual(panels ? [true] : FOUR.map(() => false));
    const { bytes, proof } = await finish(poster, 'a4', bench);
    expect(checkSheet(proof).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(halfOrderFaults((await workshop.files.read(bytes)).pages)).toEqual([]);
  });
});
