import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { BatchRecord } from '../../src/output/batch-record.js';
import { printLists } from '../../src/pages/print-list.js';
import { loadTheme } from '../../src/theme/theme.js';
import { openBrowser } from '../browser.js';
import { inBoth } from '../in-both.js';
import { batchFile } from '../output/batch-file.js';
import { temporaryFolder } from '../temporary-folder.js';

const file = (path: string, pages = 1) => ({ path, bytes: 1, sha256: 'a', pages });

const { record: EMPTY } = batchFile([], { index: 1 });
const [FIRST, SECOND, THIRD] = batchFile(['c1', 'c2', 'c3'], { index: 1 }).record.centers as [Center, Center, Center];
type Center = BatchRecord['centers'][number];

const RECORD: BatchRecord = {
  ...EMPTY,
  posters: { rights: inBoth('Құқықтар', 'Права <получателя>'), notice: inBoth('QR', 'QR') },
  sheets: {
    'rights-a4.pdf': { poster: 'rights', size: 'a4', variant: 'office' },
    'rights-a3.pdf': { poster: 'rights', size: 'a3', variant: 'office' },
    'notice-a4-gray.pdf': { poster: 'notice', size: 'a4', variant: 'gray' },
    'notice-a5.pdf': { poster: 'notice', size: 'a5', variant: 'office' },
    'rights-a3-tiles.pdf': { poster: 'rights', size: 'a3', variant: 'tiles' },
  },
  centers: [
    {
      ...FIRST,
      name: inBoth('«Самал» & Co', 'Центр "Самал"'),
      files: ['rights-a4.pdf', 'rights-a3.pdf'].map((path) => file(path)),
      copies: 3,
    },
    { ...SECOND, region: '<b>Өңір</b>', folder: '../other machine', files: [file('notice-a4-gray.pdf')], copies: 2 },
    { ...THIRD, region: 'Басқа өңір', state: 'failed' },
  ],
};

/** What a page says, its markup taken out. */
const said = (text: string): string =>
  text
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const pagesOf = (record: BatchRecord) =>
  new Map(printLists(record, 'en').map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const));

test('Each region has a page with what its centers print, and the first page counts the paper of each', () => {
  const pages = pagesOf(RECORD);
  expect([...pages.keys()]).toEqual(['index.html', 'region-1.html', 'region-2.html', 'region-3.html']);
  const index = said(pages.get('index.html') ?? '');
  expect(index).toContain('&lt;b&gt;Өңір&lt;/b&gt; 1 0 2 0');
  expect(index).toContain('Өңірі жазылмаған · Без региона 1 0 3 3');
  expect(index).toContain('Барлығы · Всего 3 0 5 3');
  const own = pages.get('region-3.html') ?? '';
  expect(said(own)).toContain('«Самал» &amp; Co · Центр &quot;Самал&quot; c1 Құқықтар · Права &lt;получателя&gt; rights A4 A3 3');
  expect(own).toContain('href="c1/rights-a4.pdf"');
  const gray = pages.get('region-1.html') ?? '';
  expect(said(gray)).toContain('QR notice ақ-қара · черно-белая A4 2');
  expect(gray).toContain('href="../other%20machine/c2/notice-a4-gray.pdf"');
  expect(said(pages.get('region-2.html') ?? '')).toContain('Комплект не получился');
});

test('Paper is counted in sheets: a poster of two is two, tiles are A4, and what is printed together as it is printed', () => {
  const paper = (center: Partial<Center>) => {
    const record: BatchRecord = {
      ...RECORD,
      prints: {
        'print_a5-two-up.pdf': { paper: 'a4', size: 'a5', variant: 'office', twoUp: true },
        'print_a3-tiles.pdf': { paper: 'a4', size: 'a3', variant: 'tiles', twoUp: false },
      },
      centers: [
        { ...FIRST, ...center },
        { ...SECOND, region: 'r' },
      ],
    };
    const index = said(pagesOf(record).get('index.html') ?? '');
    return {
      counted: /Без региона 1 (\d+) (\d+) (\d+)/.exec(index)?.slice(1).map(Number),
      page: pagesOf(record).get('region-2.html') ?? '',
    };
  };
  // A5, A4 and A3 in the order of the columns.
  expect(paper({ copies: 3, files: [file('rights-a4.pdf', 2), file('rights-a3-tiles.pdf', 4)] }).counted).toEqual([0, 18, 0]);
  const { counted, page } = paper({
    copies: 3,
    files: [file('rights-a3.pdf', 2), file('notice-a5.pdf', 1), file('print_a5-two-up.pdf', 2), { path: 'c1.zip', bytes: 1, sha256: 'a' }],
  });
  expect(counted).toEqual([0, 2, 6]);
  expect(said(page)).toContain('Барлық файл · Все файлы (zip)');
  expect(page).toContain('href="c1/c1.zip"');
  expect(said(page)).toContain(
    'Барлық A5 парағы керекті данасымен · Все листы A5 в нужном числе экземпляров бір параққа екеуден, кейін қиылады · по два на листе, под разрезку A4 2 парақ · 2 листа',
  );
  expect(page).toContain('href="c1/print_a5-two-up.pdf"');
});

test('Without regions all centers stand on the first page, in the language of the reader where the project has none of the program', () => {
  const pages = pagesOf({ ...RECORD, languages: ['de'], centers: RECORD.centers.slice(0, 1) });
  expect([...pages.keys()]).toEqual(['index.html']);
  expect(said(pages.get('index.html') ?? '')).toContain('Poster Paper Copies');
});

test('The pages are valid, load nothing, and have no barrier that axe finds', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } });
  const folder = await temporaryFolder();
  const page = await (await openBrowser()).newPage();
  const { theme } = await loadTheme(join(import.meta.dirname, '..', '..', 'templates'));
  for (const [path, text] of pagesOf({ ...RECORD, colours: theme.colours })) {
    expect(
      (await validator.validateString(text)).results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`)),
    ).toEqual([]);
    expect(text).not.toMatch(/ src=|<script|url\(/);
    await writeFile(join(folder, path), text);
    await page.goto(pathToFileURL(join(folder, path)).href);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
      return (await engine.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  }
  await page.close();
});
