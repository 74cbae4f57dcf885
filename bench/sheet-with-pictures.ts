import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadContent } from '../src/content/load.js';
import { createAssets } from '../src/jobs/assets.js';
import { paintPoster } from '../src/jobs/painted-poster.js';
import { pictureFiles } from '../src/jobs/print-pictures.js';
import { fit as fitPoster } from '../src/layout/fit.js';
import { compose } from '../src/poster/compose.js';
import { copyFrame } from '../src/poster/copy.js';
import { fitInput, NOW, openWorkshop } from '../test/sheets.js';
import { least, milliseconds } from './processor-time.js';
import type { Row } from './results.js';

const ROWS = 40;
const [WARM_UP, ROUNDS] = [3, 9];

/** Fit, paint and file of a poster with a table of forty rows, a photo and a drawing: two sheets at the least type. */
export async function picturesRows(root: string): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-bench-'));
  try {
    await fill(root, folder);
    return await rowsOf(root, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(root: string, folder: string): Promise<void> {
  await cp(join(root, 'examples', 'clinic'), folder, { recursive: true });
  // Shades without end, as a camera sees them.
  const side = { width: 2400, height: 600 };
  const shades = Buffer.from(
    Array.from({ length: side.width * side.height * 3 }, (_, at) => ((at * 2654435761) >>> 24) / 8 + (at % side.width) / 12),
  );
  await sharp(shades, { raw: { ...side, channels: 3 } })
    .jpeg()
    .toFile(join(folder, 'pictures', 'hall.jpg'));
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `      - { id: row-${at}, text: { kk: Қызмет ${at}, ru: Услуга ${at} }, cells: [{ digits: "${at}00" }] }`,
  );
  const picture = (id: string, file: string): string =>
    `  - { kind: picture, picture: pictures/${file}, height: 20, alt: { id: ${id}, text: { kk: Сурет ${id}, ru: Рисунок ${id} } } }`;
  const blocks = [
    picture('photo', 'hall.jpg').replace('height: 20', 'height: 60'),
    '  - kind: table',
    '    rows:',
    ...rows,
    picture('drawing', 'floor-1.svg').replace('height: 20', 'height: 60'),
  ];
  const title = 'title: { id: title, text: { kk: "*ҚЫЗМЕТТЕР*", ru: "*УСЛУГИ*" } }';
  const head = [
    'id: many',
    'design: list',
    'ground: service',
    'icon: list',
    'issuer: clinic',
    'languages: [kk, ru]',
    'sheets: 2',
    title,
    'blocks:',
  ];
  await writeFile(join(folder, 'posters', 'many.yaml'), [...head, ...blocks, ''].join('\n'));
}

async function rowsOf(root: string, folder: string): Promise<readonly Row[]> {
  const { content } = await loadContent(folder);
  const poster = content && compose(content, NOW).posters.find(({ id }) => id === 'many');
  if (!content || !poster) throw new Error('expected the poster to be whole');
  const workshop = { ...(await openWorkshop(root)), content, frame: copyFrame(content) };
  const input = fitInput(workshop, poster);
  const assets = createAssets();
  const pictures = pictureFiles(input.copy, { folder, pictures: content.pictures });
  const { theme } = workshop;
  const paint = () =>
    paintPoster({ copy: input.copy, size: 'a4', theme, floor: theme.type.floor, version: '0', pictures, assets, fits: new Map() });
  const painted = await paint();
  if (painted.kind === 'unfit') throw new Error('expected the poster to fit');
  const file = painted.bytes.length;
  const inPictures = [
    ...Buffer.from(painted.bytes)
      .toString('latin1')
      .matchAll(/\/Subtype \/Image[^>]*\/Length (\d+)/g),
  ].reduce((sum, [, length]) => sum + Number(length), 0);
  const fitted = await rounds(() => fitPoster(input));
  const both = await rounds(paint);
  return [
    { what: `table of ${ROWS} rows and two pictures, fit`, measured: `${fitted.toFixed(0)} ms`, goal: '≤ 150 ms' },
    { what: 'paint, a sheet', measured: `${((both - fitted) / painted.pages.length).toFixed(0)} ms`, goal: '≤ 250 ms' },
    { what: 'file beyond its pictures', measured: `${((file - inPictures) / 1000).toFixed(0)} KB`, goal: '≤ 60 KB' },
  ];
}

async function rounds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const time = await milliseconds(work);
    if (round >= WARM_UP) times.push(time);
  }
  return least(times);
}
