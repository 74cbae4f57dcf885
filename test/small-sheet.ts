import { copyFrame } from '../src/poster/copy.js';
import type { Poster } from '../src/poster/model.js';
import type { IsoDate } from '../src/rules/date.js';
import { openWorkshop, read } from './checks/proved-folder.js';
import { type PaintedSheet, painted, tools } from './sheets.js';
import { smallContent } from './small-content.js';

/** The poster of `smallContent` in a design, with these blocks and changed as asked, painted on A4. */
export async function smallSheet(
  languages: Parameters<typeof smallContent>[0],
  design: string,
  blocks: readonly string[],
  changed: (poster: Poster) => Poster = (poster) => poster,
): Promise<PaintedSheet> {
  const workshop = await openWorkshop();
  const { content, posters, problems } = await read(await smallContent(languages, design, blocks), '2026-11-26' as IsoDate, workshop);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return painted({ ...workshop, frame: copyFrame(content) }, changed(posters[0] as Poster));
}

/** Pixels of the first page in a colour of the theme, in millimetres from its upper left corner. */
export async function inColour({ bytes }: PaintedSheet, colour: string): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const dpi = 72;
  const [page] = await (await tools.rasteriser()).rasterise(bytes, dpi);
  if (!page) throw new Error('expected a page');
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const found: { x: number; y: number }[] = [];
  for (let at = 0; at < page.width * page.height; at += 1)
    if (page.data[at * 4] === red && page.data[at * 4 + 1] === green && page.data[at * 4 + 2] === blue)
      found.push({ x: ((at % page.width) * 25.4) / dpi, y: (Math.floor(at / page.width) * 25.4) / dpi });
  return found;
}
