import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { DESIGNS, type Design } from '../src/designs.js';
import { createRasteriser } from '../src/reading/raster.js';
import { parseDate } from '../src/rules/date.js';
import { build } from '../src/stories/build.js';
import { writePicture } from './write-picture.js';

/** Width of a sheet in pixels, and the resolution from which it is scaled. */
const WIDTH = 380;
const DPI = 110;
const FRAME = '#9CCFDB';

/** Content of more lines is named, not shown. */
const MOST_LINES = 60;

/** Where posters are looked for, the invented before the shipped: theirs are shorter. */
const FOLDERS = ['examples/clinic', 'content'] as const;

interface Shown {
  readonly design: Design;
  readonly folder: string;
  readonly id: string;
}

/** Makes docs/designs.md: each design by what its own file says of it, as a picture, with the content that made it. */
export async function designs(root: string): Promise<void> {
  const shown = await Promise.all(DESIGNS.map((design) => posterOf(root, design)));
  for (const folder of FOLDERS)
    await paint(
      root,
      folder,
      shown.filter((each) => each.folder === folder),
    );
  const sections = await Promise.all(shown.map((each) => sectionOf(root, each)));
  const head =
    '# The designs\n\n`npm run designs` makes this page: what each design is for, a sheet of it, and the content that made the sheet. `design:` in a file of `posters/` names it; [content.md](content.md) has what belongs into such a file.\n';
  await writeFile(join(root, 'docs', 'designs.md'), `${[head, ...sections].join('\n')}`);
}

async function posterOf(root: string, design: Design): Promise<Shown> {
  for (const folder of FOLDERS) {
    for (const file of (await readdir(join(root, folder, 'posters'))).sort()) {
      const text = await readFile(join(root, folder, 'posters', file), 'utf8');
      if (new RegExp(`^design: ${design}$`, 'm').test(text)) return { design, folder, id: file.replace(/\.yaml$/, '') };
    }
  }
  throw new Error(`expected a poster with "design: ${design}" in ${FOLDERS.join(' or ')}`);
}

async function paint(root: string, folder: string, shown: readonly Shown[]): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'taqta-designs-'));
  const asOf = parseDate('2026-11-27');
  if (!asOf) throw new Error('expected a day');
  try {
    const none = new AbortController().signal;
    const about = { templates: join(root, 'templates'), version: '0.0.0', code: 'pictures', onProgress: () => undefined, signal: none };
    await build({ content: join(root, folder), out: join(out, 'output'), asOf, variants: ['office'], ...about });
    const rasteriser = await createRasteriser();
    for (const { design, id } of shown) {
      const [page] = await rasteriser.rasterise(await readFile(join(out, 'output', 'posters', `${id}-a4.pdf`)), DPI);
      if (!page) throw new Error(`expected a page of ${id}`);
      const { data, width, height } = page;
      const picture = await sharp(data, { raw: { width, height, channels: 4 } })
        .flatten({ background: '#FFFFFF' })
        .resize({ width: WIDTH })
        .extend({ top: 1, bottom: 1, left: 1, right: 1, background: FRAME })
        .png()
        .toBuffer();
      await writePicture(join(root, 'docs', 'pictures', `design-${design}.png`), [picture]);
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function sectionOf(root: string, { design, folder, id }: Shown): Promise<string> {
  const file = `${folder}/posters/${id}.yaml`;
  const text = await readFile(join(root, file), 'utf8');
  const [, about = ''] =
    /\/\*\* (.*) \*\/\nexport function design/.exec(await readFile(join(root, `templates/posters/${design}.ts`), 'utf8')) ?? [];
  const content = text.split('\n').length > MOST_LINES ? '' : `\n\`\`\`yaml\n${text}\`\`\`\n`;
  return `## ${design}\n\n${about}\n\n![A sheet of the design ${design}](pictures/design-${design}.png)\n\n[${file}](../${file})\n${content}`;
}
