import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataMatrix } from '../../src/qr/data-matrix.js';
import { markOf } from '../../src/qr/edition-mark.js';
import { type QrMatrix, qrMatrix, qrPath } from '../../src/qr/qr.js';
import type { Rasteriser } from '../../src/reading/raster.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type VerifyReport, verify } from '../../src/stories/verify.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { photograph } from '../photograph.js';
import { tools } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { approvedFolder, builtFolder, change, DAY, releasedFolder, releaseOf } from './released-folder.js';

let rasteriser: Rasteriser;

beforeAll(async () => {
  rasteriser = await tools.rasteriser();
});

/** A content folder whose two posters were released. */
async function released() {
  const { content, out } = await releasedFolder();
  return { content, out, sheet: (poster: string, release: string = DAY) => join(out, 'releases', release, 'posters', `${poster}-a4.pdf`) };
}

/** A sheet that was built and never released. */
async function draftSheet(): Promise<string> {
  return join((await builtFolder()).out, 'posters/complaint-a4.pdf');
}

/** Verifies files that are made of bytes here, or stand somewhere. */
async function verified(content: string, files: Readonly<Record<string, Uint8Array | string>>): Promise<VerifyReport> {
  const folder = await temporaryFolder();
  const named = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      if (typeof file === 'string') return { name, path: file };
      await writeFile(join(folder, name), file);
      return { name, path: join(folder, name) };
    }),
  );
  return verify({ content, files: named, asOf: DAY });
}

const codesOf = ({ problems }: VerifyReport) => problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

async function photoOf(pdf: string, more: Parameters<typeof photograph>[1] = { width: 900 }): Promise<Buffer> {
  const [page] = await rasteriser.rasterise(await readFile(pdf), 200);
  if (!page) throw new Error(`expected a page in ${pdf}`);
  return photograph(page, more);
}

/** A code alone on paper. */
function picture(matrix: QrMatrix): Promise<Buffer> {
  const side = matrix.size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 8}" height="${side * 8}" viewBox="-4 -4 ${side} ${side}"><rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/><path d="${qrPath(matrix)}"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** The mark of an edition alone, as its ledger has it: where it is not asked whether a whole sheet can be read. */
async function markedWith(content: string, edition: string): Promise<Buffer> {
  const ledger: readonly { readonly poster: string; readonly number: number; readonly code: string }[] = parse(
    await readFile(join(content, 'editions.yaml'), 'utf8'),
  );
  const found = ledger.find(({ poster, number }) => `${poster}-${number}` === edition);
  if (!found) throw new RangeError(`expected ${edition} in the ledger, found none`);
  return picture(dataMatrix(markOf(found.code)));
}

/** A PDF of the first pages of others, as pictures. */
async function bound(...pages: readonly string[]): Promise<Buffer> {
  const pictures = await Promise.all(
    pages.map(async (page) => {
      const [raster] = await rasteriser.rasterise(await readFile(page), 150);
      if (!raster) throw new Error(`expected a page in ${page}`);
      return sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 4 } })
        .png()
        .toBuffer();
    }),
  );
  return pdf({}, (file) => {
    for (const one of pictures) file.addPage({ size: 'A4', margin: 0 }).image(one, 0, 0, { width: 595 });
  });
}

function pdf(options: object, draw: (file: InstanceType<typeof PDFDocument>) => void): Promise<Buffer> {
  const file = new PDFDocument({ autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.on('end', () => resolve(Buffer.concat(chunks)));
    draw(file);
    file.end();
  });
}

test('A released sheet is known from its PDF and a photo of it, and holds', async () => {
  const { content, sheet } = await released();
  const report = await verified(content, {
    'sheet.pdf': sheet('complaint'),
    'photo.jpg': await photoOf(sheet('second'), { width: 800, turned: 12, leant: 15, blur: 0.5, noise: 4, shadow: 0.3, quality: 40 }),
  });
  expect(report.problems).toEqual([]);
  expect(report.files).toMatchObject([
    { file: 'sheet.pdf', verdicts: [{ kind: 'holds', edition: { poster: 'complaint', number: 1, date: DAY } }] },
    { file: 'photo.jpg', verdicts: [{ kind: 'holds', edition: { poster: 'second', number: 1 } }] },
  ]);
}, 120_000);

test('A PDF of several sheets has a report for each, and for a page that was never released', async () => {
  const { content, sheet } = await released();
  const report = await verified(content, { 'all.pdf': await bound(sheet('complaint'), sheet('second'), await draftSheet()) });
  expect(report.files[0]?.verdicts.map(({ kind }) => kind)).toEqual(['holds', 'holds']);
  expect(codesOf(report)).toEqual(['sheet-not-released']);
}, 120_000);

test('A sheet that was never released is named by its QR code', async () => {
  const draft = await draftSheet();
  const report = await verified(await approvedFolder(), { 'draft.pdf': draft, 'draft.jpg': await photoOf(draft) });
  expect(codesOf(report)).toEqual(['sheet-not-released', 'mark-not-found']);
  expect(inEnglish(report.problems[1]?.message)).toContain('which stands on complaint or second: which edition is not known');
  expect(report.files.map(({ verdicts }) => verdicts)).toEqual([[], []]);
}, 120_000);

test('Codes of others, no code, a wrong check sign and an unknown edition have a report each', async () => {
  const right = markOf('ABCDEF');
  const wrong = `${right.slice(0, -1)}${right.endsWith('2') ? '3' : '2'}`;
  const report = await verified(await approvedFolder(), {
    'foreign.png': await picture(qrMatrix('https://example.kz/shop', 'M')),
    'parcel.png': await picture(dataMatrix('0123456')),
    'blank.jpg': await sharp({ create: { width: 400, height: 500, channels: 3, background: '#EEEEEE' } })
      .jpeg()
      .toBuffer(),
    'wrong.png': await picture(dataMatrix(wrong)),
    'unknown.png': await picture(dataMatrix(right)),
  });
  expect(codesOf(report)).toEqual(['foreign-code', 'foreign-code', 'no-code', 'mark-misread', 'edition-unknown']);
  for (const [index, text] of ['"https://example.kz/shop"', '"0123456"', 'no code at all', wrong, 'ABCDEF'].entries())
    expect(inEnglish(report.problems[index]?.message)).toContain(text);
}, 120_000);

test('Files that cannot be read are reported, and the others are read all the same', async () => {
  const { content, out, sheet } = await released();
  const report = await verified(content, {
    'missing.jpg': join(out, 'missing.jpg'),
    'folder.jpg': out,
    'phone.heic': Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]),
    'notes.txt': Buffer.from('no picture'),
    'empty.jpg': Buffer.alloc(0),
    'locked.pdf': await pdf({ userPassword: 'secret' }, (file) => file.addPage().text('secret')),
    'cut.pdf': (await readFile(sheet('complaint'))).subarray(0, 900),
    'book.pdf': await pdf({}, (file) => Array.from({ length: 120 }, () => file.addPage({ size: 'A4' }))),
    'sheet.pdf': sheet('complaint'),
  });
  expect(report.problems.map(({ code, where }) => `${where.file} ${code}`)).toEqual([
    'missing.jpg missing-file',
    'folder.jpg missing-file',
    'phone.heic picture-heic',
    'notes.txt picture-unreadable',
    'empty.jpg picture-unreadable',
    'locked.pdf pdf-encrypted',
    'cut.pdf pdf-unreadable',
    'book.pdf pdf-too-large',
  ]);
  expect(inEnglish(report.problems).every(({ fix }) => fix !== undefined)).toBe(true);
  expect(report.files.at(-1)?.verdicts.map(({ kind }) => kind)).toEqual(['holds']);
}, 120_000);

test('After a rule has changed a sheet is superseded, and why; one without the fact holds; in the end the record, the poster and the ledger are lost', async () => {
  const { content, out, sheet } = await released();
  const [photo, second] = [
    await photoOf(sheet('complaint'), { width: 800, turned: -8, quality: 40 }),
    await markedWith(content, 'second-1'),
  ];
  await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
  const waiting = await verified(content, { 'photo.jpg': photo, 'second.png': second });
  expect(codesOf(waiting)).toEqual(['edition-superseded']);
  expect(inEnglish(waiting.problems[0]?.fix)).toBe('release "complaint", then print it');
  expect(waiting.files.map(({ verdicts }) => verdicts[0]?.kind)).toEqual(['superseded', 'holds']);

  await releaseOf(content, { out, date: '2026-12-01' as IsoDate });
  const old = await markedWith(content, 'complaint-1');
  const report = await verified(content, { 'old.png': old, 'new.pdf': sheet('complaint', '2026-12-01') });
  expect(report.files.map(({ verdicts }) => verdicts)).toMatchObject([
    [
      {
        kind: 'superseded',
        edition: { poster: 'complaint', number: 1 },
        by: { poster: 'complaint', number: 2, date: '2026-12-01' },
        cause: { kk: expect.stringContaining('1415'), ru: 'Изменился номер телефона: было – 1414, стало – 1415.' },
      },
    ],
    [{ kind: 'holds', edition: { number: 2 } }],
  ]);
  expect(report.problems).toHaveLength(1);
  expect(inEnglish(report.problems[0]?.message)).toContain(
    'expected complaint-2 on 2026-11-22, found complaint-1 of 2026-11-22, because: ',
  );

  await rm(join(content, 'editions/complaint-1.json'));
  const lost = await verified(content, { 'old.png': old });
  expect(lost.files[0]?.verdicts[0]).not.toHaveProperty('cause');
  expect(codesOf(lost).sort()).toEqual(['edition-record', 'edition-superseded']);

  await rm(join(content, 'posters/second.yaml'));
  expect(codesOf(await verified(content, { 'second.png': second }))).toEqual(['edition-withdrawn']);

  await change(content, { 'editions.yaml': swap('number: 1', 'number: 7') });
  const forged = await verified(content, { 'second.png': second });
  expect(forged.files).toEqual([]);
  expect(codesOf(forged)).not.toEqual([]);
}, 120_000);

test('A sheet that was released for a later day and hangs already is reported as too early, and what holds until then', async () => {
  const { content, out, sheet } = await released();
  const dated = '- { until: 2026-12-31, value: "1414", confidence: A }\n    - { from: 2027-01-01, value: "1415", confidence: A }';
  await change(content, { 'rules/facts.yaml': swap('- { value: "1414", confidence: A }', dated) });
  const { release } = await releaseOf(content, { out, asOf: '2027-01-01' as IsoDate });
  const report = await verified(content, { 'early.pdf': sheet('complaint', release), 'now.pdf': sheet('complaint') });
  expect(report.files.map(({ verdicts }) => verdicts[0])).toMatchObject([
    { kind: 'early', edition: { number: 2 }, until: { number: 1 } },
    { kind: 'holds' },
  ]);
  expect(inEnglish(report.problems.filter(({ severity }) => severity === 'error'))).toMatchObject([
    {
      code: 'edition-early',
      message: 'expected complaint-1 on 2026-11-22, found complaint-2, which holds from 2027-01-01',
      fix: 'hang it on 2027-01-01, and complaint-1 until then',
    },
  ]);
}, 120_000);
