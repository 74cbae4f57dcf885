import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { createRasteriser, type Raster } from '../src/reading/raster.js';
import { launchBrowser } from '../test/browser.js';
import { shippedKiosk } from '../test/kiosk/shipped-kiosk.js';
import { writeKiosk } from '../test/kiosk/visit.js';
import { impactPictures } from './impact-pictures.js';
import { writePicture } from './write-picture.js';

/** Twice the width at which the README shows them, so that small type is still read. */
const SHEET_WIDTH = 620;
const SCREEN_WIDTH = 420;
const STELE = { width: 1080, height: 1920 };
const FRAME = '#9CCFDB';
const DPI = 150;

/** Makes the pictures of README and docs, from the posters in output/, the page of the shipped screen and an invented change. */
export async function pictures(root: string): Promise<void> {
  const output = join(root, 'output');
  const folder = join(root, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  await writePicture(join(folder, 'posters.png'), await sheets(join(output, 'posters')));
  await writePicture(join(folder, 'kiosk.png'), await screens());
  await impactPictures(root, folder);
}

/** The rights, and the second sheet of the complaint poster, which has the terms. */
async function sheets(posters: string): Promise<readonly Buffer[]> {
  const rasteriser = await createRasteriser();
  const page = async (file: string, index: number): Promise<Buffer> => {
    const pages: readonly Raster[] = await rasteriser.rasterise(await readFile(join(posters, file)), DPI);
    const raster = pages[index];
    if (raster === undefined) throw new Error(`expected page ${index + 1} in ${file}, found ${pages.length} pages`);
    const { data, width, height } = raster;
    return framed(sharp(data, { raw: { width, height, channels: 4 } }), SHEET_WIDTH);
  };
  return [await page('rights-a4.pdf', 0), await page('complaint-a4.pdf', 1)];
}

/** Home, and a topic in Russian, on a stele. */
async function screens(): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-pictures-'));
  const browser = await launchBrowser();
  try {
    // The page alone, without the player that shows it on a machine.
    const kiosk = await writeKiosk(await shippedKiosk(), folder);
    const shots: Buffer[] = [];
    for (const state of ['?still#/home', '?still#/topic/complaint/3/ru']) {
      const page = await browser.newPage({ viewport: STELE, reducedMotion: 'reduce' });
      await page.goto(kiosk + state);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      shots.push(await framed(sharp(await page.screenshot()), SCREEN_WIDTH));
    }
    return shots;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function framed(picture: Sharp, width: number): Promise<Buffer> {
  return picture
    .flatten({ background: '#FFFFFF' })
    .resize({ width })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: FRAME })
    .png()
    .toBuffer();
}
