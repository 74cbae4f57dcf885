import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { DESIGNS, type Design } from '../src/designs.js';
import { createRasteriser } from '../src/reading/raster.js';
import { parseDate } from '../src/rules/date.js';
import { build } from '../src/stories/build.js';
import { DESIGN_PAGES, type DesignTasks } from './design-pages.js';
import { DESIGN_TASKS } from './design-tasks.js';
import { writePicture } from './write-picture.js';

/** Width of a sheet in pixels, and the resolution from which it is scaled. */
const WIDTH = 380;
const DPI = 110;
const FRAME = '#9CCFDB';

/** Content of more lines is named, not shown. */
const MOST_LINES = 60;

/** Where posters are looked for, the invented before the shipped: theirs are shorter. */
const FOLDERS = ['examples/clinic', 'content'] as const;

const HEAD =
  '# The designs\n\n`npm run designs` makes this page: what each design is for, a sheet of it, and the content that made the sheet. `design:` in a file of `posters/` names it; [content.md](content.md) has what belongs into such a file. In Russian: [designs.ru.md](designs.ru.md), in Kazakh: [designs.kk.md](designs.kk.md).\n';

const TASKS: DesignTasks = { heading: 'Which design', columns: ['I want to hang', 'design', 'blocks', 'example'] };

interface Shown {
  readonly design: Design;
  readonly folder: string;
  readonly id: string;
}

/**
 * Makes docs/designs.md: each design by what its own file says of it, as a picture, with the content that made it; and the
 * same page in the languages of `DESIGN_PAGES`.
 */
export async function designs(root: string): Promise<void> {
  const shown = await Promise.all(DESIGNS.map((design) => posterOf(root, design)));
  for (const folder of FOLDERS)
    await paint(
      root,
      folder,
      shown.filter((each) => each.folder === folder),
    );
  const abouts = new Map(await Promise.all(DESIGNS.map(async (design) => [design, await aboutOf(root, design)] as const)));
  const picture = (design: Design): string => `A sheet of the design ${design}`;
  await writePage(
    root,
    'designs.md',
    { language: 'en', head: HEAD, tasks: TASKS, picture, about: (design) => abouts.get(design) ?? '' },
    shown,
  );
  for (const language of ['kk', 'ru'] as const) {
    const { about, ...page } = DESIGN_PAGES[language];
    await writePage(root, `designs.${language}.md`, { language, ...page, about: (design) => about[design] }, shown);
  }
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

/** What the file of a design says that it is for. */
async function aboutOf(root: string, design: Design): Promise<string> {
  const file = await readFile(join(root, `templates/posters/${design}.ts`), 'utf8');
  return /\/\*\* (.*) \*\/\nexport function design/.exec(file)?.[1] ?? '';
}

/** What a page says of itself and of a design, in its language. */
interface Words {
  readonly language: 'en' | 'kk' | 'ru';
  readonly head: string;
  readonly tasks: DesignTasks;
  readonly picture: (design: Design) => string;
  readonly about: (design: Design) => string;
}

async function writePage(root: string, name: string, words: Words, shown: readonly Shown[]): Promise<void> {
  const sections = await Promise.all(shown.map((each) => sectionOf(root, words, each)));
  await writeFile(join(root, 'docs', name), [words.head, tasksOf(words), ...sections].join('\n'));
}

/** From what somebody wants to hang to the design that does it. */
function tasksOf({ language, tasks: { heading, columns } }: Words): string {
  const lines = DESIGN_TASKS.map(({ design, blocks, example, [language]: task }) => {
    const name = example.split('/').at(-1);
    return `| ${task} | [${design}](#${design}) | ${blocks.map((block) => `\`${block}\``).join(', ')} | [${name}](../${example}) |`;
  });
  return `## ${heading}\n\n| ${columns.join(' | ')} |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

async function sectionOf(root: string, { picture, about }: Words, { design, folder, id }: Shown): Promise<string> {
  const file = `${folder}/posters/${id}.yaml`;
  const text = await readFile(join(root, file), 'utf8');
  const content = text.split('\n').length > MOST_LINES ? '' : `\n\`\`\`yaml\n${text}\`\`\`\n`;
  return `## ${design}\n\n${about(design)}\n\n![${picture(design)}](pictures/design-${design}.png)\n\n[${file}](../${file})\n${content}`;
}
