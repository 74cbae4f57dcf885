import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { looksLikeMark } from '../src/qr/edition-mark.js';
import { openPhoto } from '../src/reading/photo.js';
import { createQrReader, type QrReader } from '../src/reading/qr-reader.js';
import { createRasteriser, type Raster } from '../src/reading/raster.js';
import { readPhoto } from '../src/reading/read-document.js';
import { loadQrReaderWasm } from '../src/shipped/qr-reader-wasm.js';
import { photograph, type View } from '../test/photograph.js';

/** More than any phone resolves, so that the photo is what blurs. */
const DPI = 300;

interface Series {
  readonly title: string;
  readonly steps: readonly number[];
  view(step: number): View;
}

const all = { leant: 15, aside: 8, noise: 6, shadow: 0.4, quality: 40 } as const;

/** One thing is made worse, step by step; the rest stays as it is. */
const SERIES: readonly Series[] = [
  { title: 'pixels across the sheet, held straight', steps: [800, 700, 600, 500, 450, 400, 350, 300], view: (width) => ({ width }) },
  {
    title: 'pixels across, turned 12°, leant, shadow, noise, JPEG 40',
    steps: [1200, 1000, 900, 800, 700, 600, 500, 450],
    view: (width) => ({ width, turned: 12, blur: 0.6, ...all }),
  },
  { title: 'blur in pixels, 800 across', steps: [0.5, 1, 1.25, 1.5, 1.75, 2, 2.5], view: (blur) => ({ width: 800, blur }) },
  { title: 'blur in pixels, 1600 across', steps: [1, 2, 2.5, 3, 3.5, 4, 5], view: (blur) => ({ width: 1600, blur }) },
  {
    title: 'degrees turned, 800 across',
    steps: [5, 15, 30, 45, 60, 90, 135, 180],
    view: (turned) => ({ width: 800, turned, quality: 60 }),
  },
  {
    title: 'degrees leant back, 800 across',
    steps: [10, 20, 30, 40, 45, 50, 55, 60],
    view: (leant) => ({ width: 800, leant, quality: 60 }),
  },
  {
    title: 'degrees seen from the side, 800 across',
    steps: [10, 20, 30, 40, 45, 50, 55, 60],
    view: (aside) => ({ width: 800, aside, quality: 60 }),
  },
  { title: 'noise of 255, 800 across', steps: [10, 20, 30, 40, 50, 60], view: (noise) => ({ width: 800, noise, quality: 80 }) },
  {
    title: 'light missing in the shadow, 800 across',
    steps: [0.5, 0.7, 0.8, 0.9, 0.95],
    view: (shadow) => ({ width: 800, shadow, noise: 3 }),
  },
  { title: 'quality of the JPEG, 800 across', steps: [60, 40, 30, 20, 10, 5], view: (quality) => ({ width: 800, quality }) },
];

/** `npm run bench:verify -- FILE`: how far a photo of the first page of a released sheet may be spoiled until its mark is no longer read. */
export async function limits(root: string): Promise<void> {
  const file = process.argv[3];
  if (file === undefined) throw new Error('expected the PDF of a released sheet: npm run bench:verify -- releases/…/posters/rights-a4.pdf');
  const [sheet] = await (await createRasteriser()).rasterise(await readFile(resolve(root, file)), DPI);
  if (sheet === undefined) throw new Error(`expected a page in ${file}`);
  const reader = await createQrReader(await loadQrReaderWasm());
  for (const { title, steps, view } of SERIES) {
    const reported: string[] = [];
    for (const step of steps) reported.push(`${step} ${(await isRead(sheet, view(step), reader)) ? 'yes' : 'no'}`);
    process.stdout.write(`${title}: ${reported.join(', ')}\n`);
  }
}

async function isRead(sheet: Raster, view: View, reader: QrReader): Promise<boolean> {
  const photo = await openPhoto(await photograph(sheet, view));
  if (typeof photo === 'string') throw new Error(`expected a photo, found it ${photo}`);
  return (await readPhoto(photo, reader)).marks.some(looksLikeMark);
}
