import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { makePoster } from '../../src/jobs/poster-job.js';
import { pictureFiles } from '../../src/jobs/print-pictures.js';
import type { Variant } from '../../src/paper/variant.js';
import { compose } from '../../src/poster/compose.js';
import { copyFrame } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { fillPictureFolder, PLAN, photo, pictureBlock } from '../content/picture-folder.js';
import { folderOnce } from '../corpus.js';
import { paintedPoster } from '../jobs/made-poster.js';
import { assets, copyOf, NOW, openWorkshop, profile, tools, type Workshop } from '../sheets.js';
import { faultsOf } from './faults-of.js';
import { objectsOf, objectsWith } from './objects-of.js';
import { pressFaultsOf, pressFile } from './press-faults-of.js';
import { allOf, isNode, readStructure } from './read-structure.js';

const CAPTION =
  '    caption: { id: about, text: { kk: "*Зал.* Кіре берісте.", ru: "*Зал.* У входа." } }\n    credit: { kk: "Сурет: А", ru: "Фото: А" }\n';

let workshop: Workshop;
let poster: Poster;
let folder: string;

const task = (variant: Variant, size: 'a4' | 'a5' = 'a4') => ({
  copy: copyOf(workshop, poster),
  size,
  variant,
  theme: workshop.theme,
  floor: workshop.theme.type.floor,
  version: '1.0.0',
  pictures: pictureFiles(copyOf(workshop, poster), { folder, pictures: workshop.content.pictures }),
  ...(variant === 'press' && { profile }),
});

const made = async (variant: Variant, size: 'a4' | 'a5' = 'a4') => {
  const of = task(variant, size);
  const painted = await paintedPoster(of);
  return { painted, proved: await makePoster({ task: of, painted, assets, tools, picture: false }) };
};

beforeAll(async () => {
  const more = `${CAPTION}${pictureBlock('pictures/plan.svg', '    height: 40\n').replace('id: hall', 'id: plan')}`;
  folder = await folderOnce(import.meta.filename, 'two-pictures', async (place) =>
    fillPictureFolder(place, { file: 'pictures/hall.jpg', files: { 'hall.jpg': await photo(2000, 1400), 'plan.svg': PLAN }, more }),
  );
  const { content, problems } = await loadContent(folder);
  expect(problems).toEqual([]);
  if (!content) throw new Error('expected content');
  workshop = { ...(await openWorkshop()), content, frame: copyFrame(content) };
  poster = compose(content, NOW).posters[0] as Poster;
});

const images = (bytes: Uint8Array) => objectsWith(objectsOf(bytes), /\/Subtype \/Image/);

describe('A sheet with a photo and a drawing', () => {
  it.each(['office', 'gray', 'large-print'] as const)('keeps every rule of PDF/A-2a and PDF/UA-1, and its proof: %s', async (variant) => {
    const { painted, proved } = await made(variant);
    expect(faultsOf(objectsOf(painted.bytes))).toEqual([]);
    expect(proved.problems).toEqual([]);
    expect(images(painted.bytes).map((image) => /\/ColorSpace \/(\w+)/.exec(image)?.[1])).toEqual(
      Array(2).fill(variant === 'gray' ? 'DeviceGray' : 'DeviceRGB'),
    );
    expect(images(painted.bytes).join('\n')).not.toMatch(/\/SMask|\/Mask/);
  });

  it('has its pictures in inks for a press, up to the cut edge and beyond, and keeps PDF/X-4', async () => {
    const { painted, proved } = await made('press', 'a5');
    expect(pressFaultsOf(...pressFile(painted.bytes))).toEqual([]);
    expect(proved.problems).toEqual([]);
    expect(images(painted.bytes).map((image) => /\/ColorSpace \/(\w+)/.exec(image)?.[1])).toEqual(['DeviceCMYK', 'DeviceCMYK']);
    const [first] = painted.pages[0]?.pictures ?? [];
    const { left = 0, width = 0 } = first?.box ?? {};
    expect(left).toBeLessThan(-8);
    expect(left + width - painted.paper.width).toBeGreaterThan(8);
  });

  it('is heard in every language: what is seen, then its caption, then who made it', async () => {
    const { pages } = await readStructure((await made('office')).painted.bytes);
    const [document] = pages[0]?.tree.children.filter(isNode) ?? [];
    for (const [at, words] of [['Күту залы'], ['Зал ожидания']].entries()) {
      const section = document?.children.filter(isNode)[at];
      const all = section ? allOf(section) : [];
      expect(all.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(expect.arrayContaining(words));
      const roles = all.map(({ role }) => role);
      expect(roles.indexOf('Caption')).toBeGreaterThan(roles.indexOf('Figure'));
    }
  });

  it('is the same file each time', async () => {
    const { paintPoster } = await import('../../src/jobs/painted-poster.js');
    const anew = await paintPoster({ ...task('office'), assets, fits: new Map() });
    expect(anew.kind === 'painted' && Buffer.from(anew.bytes).equals(Buffer.from((await made('office')).painted.bytes))).toBe(true);
  });

  it('shows its photo from edge to edge and its drawing whole, as high as its editor says', async () => {
    const [photo, drawing] = (await made('office')).painted.pages[0]?.pictures ?? [];
    const { paper } = (await made('office')).painted;
    expect(photo?.box.left).toBe(0);
    expect(photo?.box.width).toBeCloseTo(paper.width, 3);
    expect(drawing?.box.height).toBeCloseTo((40 * 72) / 25.4, 1);
    expect((drawing?.box.width ?? 0) / (drawing?.box.height ?? 1)).toBeCloseTo(2, 2);
  });
});

it('Words that stand for a picture and are in no figure are found', async () => {
  const { unheardFaults } = await import('../../src/proof/untagged.js');
  const file = await (await tools.fileReader()).read((await made('office')).painted.bytes);
  expect(unheardFaults(poster, file.pages, true)).toEqual([]);
  const blocks = poster.blocks.map((block) =>
    block.kind === 'picture'
      ? { ...block, alt: { ...block.alt, text: { ...block.alt.text, ru: [{ text: 'Другое', strong: false }] } } }
      : block,
  );
  expect(unheardFaults({ ...poster, blocks } as Poster, file.pages, true).length).toBeGreaterThan(0);
});
