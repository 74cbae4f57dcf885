import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { createRasteriser, type Raster } from '../src/proof/raster.js';
import { launchBrowser } from '../test/browser.js';

/** Twice the width at which the README shows them, so that small type is still read. */
const SHEET_WIDTH = 620;
const SCREEN_WIDTH = 420;
const STELE = { width: 1080, height: 1920 };
const GAP = 16;
const FRAME = '#9CCFDB';
const DPI = 150;

/** Each picture of the README may weigh this much, in bytes. */
const MOST_BYTES = 250_000;

/** Makes the README's pictures from the posters and the kiosk in output/. */
export async function pictures(root: string): Promise<void> {
  const output = join(root, 'output');
  const folder = join(root, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  await write(join(folder, 'posters.png'), await sheets(join(output, 'posters')));
  await write(join(folder, 'kiosk.png'), await screens(join(output, 'kiosk', 'index.html')));
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
async function screens(kiosk: string): Promise<readonly Buffer[]> {
  const browser = await launchBrowser();
  try {
    const shots: Buffer[] = [];
    for (const state of ['?still#/home', '?still#/topic/complaint/3/ru']) {
      const page = await browser.newPage({ viewport: STELE, reducedMotion: 'reduce' });
      await page.goto(pathToFileURL(kiosk).href + state);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      shots.push(await framed(sharp(await page.screenshot()), SCREEN_WIDTH));
    }
    return shots;
  } finally {
    await browser.close();
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

/** Puts pictures side by side. Throws when the file would be too large for a README. */
async function write(path: string, parts: readonly Buffer[]): Promise<void> {
  const sizes = await Promise.all(parts.map((part) => sharp(part).metadata()));
  const width = sizes.reduce((sum, size) => sum + size.width, GAP * (parts.length - 1));
  const height = Math.max(...sizes.map((size) => size.height));
  const placed = parts.map((input, index) => ({
    input,
    top: 0,
    left: sizes.slice(0, index).reduce((sum, size) => sum + size.width + GAP, 0),
  }));
  const { size } = await sharp({ create: { width, height, channels: 3, background: '#FFFFFF' } })
    .composite(placed)
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toFile(path);
  if (size > MOST_BYTES) throw new Error(`expected at most ${MOST_BYTES} bytes in ${path}, found ${size}`);
  process.stdout.write(`${path}: ${size} bytes\n`);
}
