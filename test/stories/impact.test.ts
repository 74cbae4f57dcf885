import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { SheetImpact } from '../../src/impact/sheet-impact.js';
import type { Asked } from '../../src/jobs/impact-sides.js';
import { fingerprint } from '../../src/poster/fingerprint.js';
import { Stop } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type FoundImpact, type ImpactReport, impact } from '../../src/stories/impact.js';
import { openBrowser } from '../browser.js';
import { recordedContent, recordedFolder } from '../content/media-folder.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { SEVEN, SEVEN_DAYS } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { dayOf, statementOf } from '../poster/composing.js';
import { temporaryFolder } from '../temporary-folder.js';
import { change, releasedFolder } from './released-folder.js';

const TODAY = '2026-11-23' as IsoDate;
const ROOT = join(import.meta.dirname, '..', '..');

async function reported(
  content: string,
  asked: Partial<Asked> & { readonly asOf?: IsoDate } = {},
  pictures = false,
): Promise<ImpactReport> {
  const out = await temporaryFolder();
  return impact({
    content,
    templates: join(ROOT, 'templates'),
    asked: { today: TODAY, ...asked },
    pictures,
    version: '0.1.0',
    out: join(out, 'impact'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}

function foundIn({ found, problems }: ImpactReport): FoundImpact {
  if (!found) throw new Error(JSON.stringify(problems, null, 2));
  return found;
}

const page = async (report: ImpactReport) => readFile(foundIn(report).page, 'utf8');

/** The part of a sheet's height on which its two pictures show another shade, by rows. */
async function partThatDiffers({ before, after }: SheetImpact): Promise<number> {
  if (!before || !after) throw new Error('expected pictures of the sheet');
  const [was, is] = await Promise.all([before, after].map(({ bytes }) => sharp(bytes).greyscale().raw().toBuffer()));
  const rows = new Set<number>();
  // WebP smears: a pixel counts when it is another shade to the eye.
  is?.forEach((shade, pixel) => {
    if (Math.abs(shade - (was?.[pixel] ?? 0)) > 64) rows.add(Math.floor(pixel / after.width));
  });
  return rows.size / after.height;
}

test('the page about one number that changes holds words, pictures and policy in one file that loads nothing, without a fault for axe', async () => {
  const report = await reported(await contentFolder(SEVEN_DAYS), {}, true);
  const found = foundIn(report);
  expect([found.before, found.after, report.problems.filter(({ severity }) => severity === 'error')]).toEqual([TODAY, '2027-01-01', []]);
  const text = await page(report);
  expect(text).toContain('<del>бес</del> жұмыс күні ішінде');
  expect(text).toContain('<ins>семи</ins> рабочих дней со дня');
  // Sheet 2 before and after; sheet 1 says the same.
  expect(text.match(/<img src="data:image\/webp;base64,/g)).toHaveLength(2);
  expect(text).not.toMatch(/(?:src|href)="(?!data:)|<script|url\(/);

  const sheet = found.sheets.get('complaint')?.sheets[1] as SheetImpact;
  // The first tile takes about a tenth of the sheet, the day in the imprint a line.
  const part = await partThatDiffers(sheet);
  expect([sheet.reflowed, part > 0.02, part < 0.15]).toEqual([false, true, true]);

  const opened = await (await openBrowser()).newPage();
  try {
    const said: string[] = [];
    opened.on('console', (message) => said.push(message.text()));
    await opened.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    await opened.goto(pathToFileURL(found.page).href);
    const axe = await opened.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(axe.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const widths = await opened.evaluate(() => [...document.images].map((image) => image.naturalWidth));
    expect([widths.every((width) => width > 700), said]).toEqual([true, []]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  } finally {
    await opened.close();
  }
});

test('words alone are shown without a picture, and whether it fits all the same', async () => {
  const report = await reported(await contentFolder(SEVEN_DAYS));
  const { sheets } = foundIn(report);
  expect(sheets.get('complaint')?.sheets.map(({ typeAfter, after }) => [typeof typeAfter, after])).toEqual([
    ['number', undefined],
    ['number', undefined],
  ]);
  expect(await page(report)).not.toContain('<img');
});

test('a change after which the poster does not fit is an error with its millimetres, and the page shows the words with it', async () => {
  const long = 'Очень длинное пояснение, которое никто не дочитает до конца. '.repeat(30);
  const report = await reported(
    await contentFolder({
      'posters/complaint.yaml': (text) =>
        text.replace(
          /( {8}source: P2\.06\n {8}icon: ban\n)( {8}review: .*\n {8}text:\n {10}kk: >-\n {12}.*\n {10}ru: >-\n {12})(.*)\n {8}screen:\n(?: {10}.*\n)+/,
          (_, head: string, wording: string, words: string) => {
            const indented = wording.replace(/^ {8}/gm, '            ');
            const version = (day: string, text: string) => `          - ${day}\n${indented}${text}\n`;
            return `${head}        versions:\n${version('until: 2026-12-31', words)}${version('from: 2027-01-01', `${words} ${long}`)}`;
          },
        ),
    }),
    { asOf: '2027-01-01' as IsoDate },
  );
  expect(report.problems.map(({ code, severity }) => `${severity} ${code}`)).toContain('error text-overflow');
  expect(inEnglish(report.problems.at(-1)?.message)).toMatch(/needs \d+ mm/);
  const text = await page(report);
  expect(text).toMatch(/Не помещается на листе[\s\S]*needs \d+ mm/);
  expect(text).toContain('никто не дочитает');
});

test('from 2018 to today every poster differs, and the type that grew is shown', async () => {
  const { impact: found, sheets } = foundIn(await reported(join(ROOT, 'content'), { asOf: '2018-06-01' as IsoDate }));
  expect(found.posters).toHaveLength(5);
  expect([...sheets.values()].flatMap(({ unfit, unfitBefore }) => [...unfit, ...unfitBefore])).toEqual([]);
});

test('which fingerprint stands beside a recording is said for the words of today, not for those of the day to come', async () => {
  const content = await recordedFolder({ audio: '{ kk: media/a.mp3 }' }, SEVEN);
  const { text } = statementOf(dayOf(await recordedContent({}), TODAY), 'complaint', 'review');
  const ahead = await reported(content, { asOf: '2027-01-01' as IsoDate });
  expect(inEnglish(ahead.problems).map(({ code, fix }) => [code, fix?.includes(fingerprint(text.kk))])).toEqual([
    ['recording-without-words', true],
  ]);
  expect(foundIn(ahead).impact.posters.map(({ recordings }) => recordings.length)).toEqual([1]);
});

describe('without anything to compare with', () => {
  test('what was written over since the last edition is named, and compared where no day changes anything', async () => {
    const { content } = await releasedFolder();
    const untouched = foundIn(await reported(content, { asOf: '2026-11-30' as IsoDate }));
    expect([untouched.overwritten, untouched.datedOnly]).toEqual([[], false]);
    await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
    const asked = foundIn(await reported(content, { asOf: '2026-11-30' as IsoDate }));
    expect(asked.overwritten).toEqual([{ poster: 'complaint', edition: 'complaint-1', parts: ['phone'] }]);
    const { edition, impact: found, overwritten } = foundIn(await reported(content));
    expect([edition, found.posters.map(({ id }) => id), overwritten]).toEqual(['complaint-1', ['complaint'], []]);
  });

  test('it is said where only dated versions could be looked at', async () => {
    const { datedOnly, overwritten } = foundIn(await reported(await contentFolder(SEVEN_DAYS)));
    expect([datedOnly, overwritten]).toEqual([true, []]);
  });
});

describe('against an edition', () => {
  test('what was written over since its release is seen, though no version began', async () => {
    const { content } = await releasedFolder();
    await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
    const report = await reported(content, { against: 'complaint-1' });
    const { edition, impact: found, page: path } = foundIn(report);
    expect([edition, found.posters.map(({ id }) => id)]).toEqual(['complaint-1', ['complaint']]);
    expect(found.posters[0]?.difference.cause.ru).toBe('Изменился номер телефона: было – 1414, стало – 1415.');
    expect(path).toMatch(/complaint-1--\d{4}-\d\d-\d\d\.html$/);
  });

  test('one that is still in force differs in nothing, and the page says so', async () => {
    const { content } = await releasedFolder();
    const report = await reported(content, { against: 'complaint-1' });
    expect(foundIn(report).impact.posters).toEqual([]);
    expect(await page(report)).toContain('Ни один плакат и ни один экран не меняется.');
  });

  test('an unknown one is refused with those that there are', async () => {
    const { content } = await releasedFolder();
    expect(inEnglish(await stopOf(reported(content, { against: 'complaint-9' })))).toMatchObject({
      exitCode: 2,
      problems: [{ code: 'unknown-edition', fix: 'there are: complaint-1, second-1' }],
    });
    const shipped = await stopOf(reported(join(ROOT, 'content'), { against: 'last week' }));
    expect(inEnglish(shipped.problems)).toMatchObject([{ code: 'unknown-edition', fix: 'nothing has been released yet: give a day' }]);
  });
});

test('a day against itself is refused with the days on which something changes', async () => {
  const content = await contentFolder(SEVEN_DAYS);
  const stop = await stopOf(reported(content, { asOf: '2026-12-01' as IsoDate, against: '2026-12-01' }));
  expect([stop.exitCode, stop.problems[0]?.code]).toEqual([2, 'same-day']);
  expect(inEnglish(stop.problems[0]?.fix)).toContain('the next on 2027-01-01');
});

test('a folder with an error writes no page', async () => {
  const broken: Change = (text) => text.replace('value: 7', 'value: seven');
  const content = await contentFolder({ 'rules/terms.yaml': (text) => broken(String(SEVEN_DAYS['rules/terms.yaml']?.(text))) as string });
  const out = await temporaryFolder();
  const report = await reported(content);
  expect(report.found).toBeUndefined();
  expect(report.problems.map(({ code }) => code)).toContain('wrong-value');
  expect([existsSync(join(out, 'impact')), await readdir(out)]).toEqual([false, []]);
});

async function stopOf(run: Promise<unknown>): Promise<Stop> {
  const error = await run.catch((caught: unknown) => caught);
  if (!(error instanceof Stop)) throw new Error('expected a Stop', { cause: error });
  return error;
}
