import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnWords } from '../../src/blocks/table.js';
import { type Content, loadContent } from '../../src/content/load.js';
import { contentHash } from '../../src/editions/content-hash.js';
import { difference } from '../../src/impact/difference.js';
import { compose } from '../../src/poster/compose.js';
import type { Poster, TableBlock } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';

const CLINIC = join(import.meta.dirname, '../../examples/clinic');
const NOW = '2026-11-27' as IsoDate;
const NEXT_YEAR = '2027-01-01' as IsoDate;

let content: Content;

beforeAll(async () => {
  const loaded = await loadContent(CLINIC);
  if (!loaded.content) throw new Error(JSON.stringify(loaded.problems));
  content = loaded.content;
});

const posterOn = (id: string, day: IsoDate): Poster => {
  const found = compose(content, day).posters.find((poster) => poster.id === id);
  if (!found) throw new Error(`expected ${id}`);
  return found;
};

const tableOf = (poster: Poster): TableBlock => {
  const found = poster.blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('expected a table');
  return found;
};

const wordsOf = (table: TableBlock, language: 'kk' | 'ru') =>
  table.rows.map(({ cells }) => cells.map((cell) => drawnWords(language, cell).replaceAll('\u00A0', ' ')));

describe('A table', () => {
  it('says sums as they stand in rules/, multiples of an index multiplied out', () => {
    expect(wordsOf(tableOf(posterOn('fees', NOW)), 'kk')).toEqual([
      ['860 теңге'],
      ['2 150 теңге'],
      ['34 400 теңге'],
      ['12,50 теңге'],
      ['0 теңге'],
    ]);
    expect(wordsOf(tableOf(posterOn('fees', NEXT_YEAR)), 'ru')).toEqual([
      ['900 тенге'],
      ['2 250 тенге'],
      ['36 000 тенге'],
      ['12,50 тенге'],
      ['0 тенге'],
    ]);
  });

  it('prints a sum once for all languages', () => {
    const digits = tableOf(posterOn('fees', NOW)).rows.map(({ cells: [cell] }) => cell?.kind === 'figure' && cell.figure.digits);
    expect(digits).toEqual(['860\u00A0₸', '2\u00A0150\u00A0₸', '34\u00A0400\u00A0₸', '12,50\u00A0₸', '0\u00A0₸']);
  });

  it('says in words what is drawn', () => {
    expect(wordsOf(tableOf(posterOn('documents', NOW)), 'ru')[1]).toEqual([
      'нужно только в указанном случае',
      'нужно только в указанном случае',
      'не нужно',
    ]);
    expect(wordsOf(tableOf(posterOn('documents', NOW)), 'kk')[2]).toEqual(['қажет емес', '2 дана', 'қажет емес']);
  });

  it('is another edition, and differs by the index, when the index has another value', () => {
    const [before, after] = [posterOn('fees', NOW), posterOn('fees', NEXT_YEAR)];
    expect(contentHash(after)).not.toBe(contentHash(before));
    const found = difference({ poster: before, rules: content.rules }, { poster: after, rules: content.rules });
    const figures = found.parts.filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ id }) => id)).toEqual(['index', 'certificate', 'duplicate', 'express']);
    expect(found.rules.map(({ rule }) => rule)).toContain('sample-index');
  });
});

const FEES = 'posters/fees.yaml';
const DOCUMENTS = 'posters/documents.yaml';

/** What is reported of the clinic with some words exchanged. */
async function reported(changes: Readonly<Record<string, Change>>) {
  const { problems, content: changed } = await loadContent(await contentFolder(changes, CLINIC));
  return inEnglish([...problems, ...(changed ? compose(changed, NOW).problems : [])]).map(({ code, message, where }) => ({
    code,
    message,
    line: where.line,
  }));
}

describe('A table that is written wrong', () => {
  it.each([
    ['a cell too few', DOCUMENTS, 'cells: [no, 2, no]', 'cells: [no, 2]', 'expected 3 cells, as the table has 3 columns, found 2'],
    [
      'a cell too many',
      FEES,
      'cells: [{ amount: copy-fee }]',
      'cells: [{ amount: copy-fee }, yes]',
      'expected 1 cell, as the table has no "columns:", found 2',
    ],
    [
      'a mark that there is not',
      DOCUMENTS,
      'cells: [no, 2, no]',
      'cells: [no, 2, maybe]',
      'expected "yes", "if", "no", a number of pieces',
    ],
    ['letters in digits', FEES, '{ amount: copy-fee }', '{ digits: "free" }', 'expected digits and signs without letters'],
    ['two figures in one cell', FEES, '{ amount: copy-fee }', '{ amount: copy-fee, digits: "0" }', 'expected one figure'],
    ['an amount that there is not', FEES, '{ amount: copy-fee }', '{ amount: copy-cost }', 'copy-cost'],
    ['a phone in the place of an amount', FEES, '{ amount: copy-fee }', '{ amount: fire }', 'fire'],
  ])('has %s reported at its place', async (_, file, from, to, message) => {
    const found = await reported({ [file]: swap(from, to) });
    expect(found.length).toBeGreaterThan(0);
    expect(inEnglish(found[0]?.message)).toContain(message);
    expect(found[0]?.line).toBeGreaterThan(10);
  });

  it('has too many rows reported once', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `      - { id: row-${at}, text: { kk: Қатар, ru: Ряд }, cells: [yes, no, yes] }`);
    const found = await reported({ [DOCUMENTS]: (text) => `${text.trimEnd()}\n${rows.join('\n')}\n` });
    expect(inEnglish(found).map(({ message }) => message)).toEqual([expect.stringContaining('expected at most 200 rows')]);
  });

  it('has a rule that is missing on a day to come reported', async () => {
    const ended: Change = (text) => text.replace('{ tenge: 0, confidence: sample }', '{ until: 2026-12-31, tenge: 0, confidence: sample }');
    const { content: changed } = await loadContent(await contentFolder({ 'rules/facts.yaml': ended }, CLINIC));
    if (!changed) throw new Error('expected content');
    expect(inEnglish(compose(changed, NEXT_YEAR).problems).map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^rule-not-in-force .*copy-fee/),
    ]);
  });
});
