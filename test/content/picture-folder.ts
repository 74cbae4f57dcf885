import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { loadContent } from '../../src/content/load.js';
import { chances } from '../chances.js';
import { exchange } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Pixels of a slope of colours with some noise in it, as a camera sees a wall: the same from the same sides. */
export function shades(width: number, height: number): Sharp {
  const noise = chances(width * 10_000 + height);
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set([(x * 230) / width + noise() * 20, (y * 230) / height + noise() * 20, 120 + noise() * 20], (y * width + x) * 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export const photo = (width: number, height: number): Promise<Buffer> => shades(width, height).jpeg({ quality: 85 }).toBuffer();

/** A drawing of two units by one. */
export const drawing = (inside: string, attributes = ''): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" ${attributes}>${inside}</svg>`);

export const PLAN = drawing(
  '<rect width="200" height="100" fill="#e4f4f8"/><path d="M20 20H180V80H20Z" fill="none" stroke="#0b3a5b" stroke-width="6"/>',
);

/** A block that shows a picture, as YAML below `blocks:`. */
export const pictureBlock = (file: string, more = ''): string =>
  `  - kind: picture\n    picture: ${JSON.stringify(file)}\n    alt: { id: hall, text: { kk: Күту залы, ru: Зал ожидания } }\n${more}`;

/** A theme.yaml that names the drawing `logo.svg` as logo, and as coat of arms `arms.svg`. */
export const EMBLEMS = `logo: { file: pictures/logo.svg, alt: { kk: Логотип, ru: Эмблема } }
arms: { file: pictures/arms.svg, alt: { kk: Елтаңба, ru: Герб } }
`;
/** A drawing as wide as high. */
export const ARMS = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><circle cx="45" cy="45" r="40" fill="#0b3a5b"/></svg>',
);

interface Shown {
  readonly file: string;
  /** What lies in the folder of pictures, by its name there. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Further lines of the block, and blocks after it. */
  readonly more?: string;
}

/** The folder without fault, whose poster shows a picture in its first block. */
export async function fillPictureFolder(folder: string, { file, files, more = '' }: Shown): Promise<void> {
  await cp(OK, folder, { recursive: true });
  const poster = join(folder, 'posters', 'complaint.yaml');
  await writeFile(poster, exchange('blocks:\n', `blocks:\n${pictureBlock(file, more)}`, await readFile(poster, 'utf8')));
  await mkdir(join(folder, 'pictures'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, 'pictures', name), bytes);
}

/** The same in a folder of this test's own. */
export async function pictureFolder(file: string, files: Shown['files'], more = ''): Promise<string> {
  const folder = await temporaryFolder();
  await fillPictureFolder(folder, { file, files, more });
  return folder;
}

export const loadWithPicture = async (file: string, files: Shown['files'], more = '') =>
  loadContent(await pictureFolder(file, files, more));
