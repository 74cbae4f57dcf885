import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../../../src/content/load.js';
import { makePoster } from '../../../../src/jobs/poster-job.js';
import { pictureFiles } from '../../../../src/jobs/print-pictures.js';
import { pt, toMm } from '../../../../src/paper/units.js';
import type { Variant } from '../../../../src/paper/variant.js';
import { compose } from '../../../../src/poster/compose.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import { ARMS, EMBLEMS, fillPictureFolder, PLAN } from '../../../content/picture-folder.js';
import { folderOnce } from '../../../corpus.js';
import { paintedPoster } from '../../../jobs/made-poster.js';
import { faultsOf } from '../../../pdf/faults-of.js';
import { objectsOf } from '../../../pdf/objects-of.js';
import { pressFaultsOf, pressFile } from '../../../pdf/press-faults-of.js';
import { allOf, isNode, readStructure } from '../../../pdf/read-structure.js';
import { assets, copyOf, NOW, openWorkshop, profile, tools } from '../../../sheets.js';

async function made(variant: Variant, size: 'a4' | 'a5') {
  const folder = await folderOnce(import.meta.filename, 'emblems', async (place) => {
    await fillPictureFolder(place, { file: 'pictures/plan.svg', files: { 'plan.svg': PLAN, 'logo.svg': PLAN, 'arms.svg': ARMS } });
    await writeFile(join(place, 'theme.yaml'), EMBLEMS);
  });
  const { content } = await loadContent(folder);
  const [poster] = content ? compose(content, NOW).posters : [];
  if (!content || !poster) throw new Error('expected a poster');
  const { theme } = await openWorkshop();
  const copy = copyOf({ frame: copyFrame(content) }, poster);
  const pictures = pictureFiles(copy, { folder, pictures: content.pictures });
  const task = { copy, size, variant, theme, floor: theme.type.floor, version: '1.0.0', pictures, ...(variant === 'press' && { profile }) };
  const painted = await paintedPoster(task);
  return { painted, proved: await makePoster({ task, painted, assets, tools, picture: false }) };
}

it.each([
  ['office', 'a4'],
  ['gray', 'a5'],
  ['large-print', 'a4'],
  ['press', 'a5'],
] as const)('Arms and logo stand at the foot, whole, on a plate of at most 34 × 16 mm: %s, %s', async (variant, size) => {
  const { painted, proved } = await made(variant, size);
  expect(proved.problems).toEqual([]);
  expect(variant === 'press' ? pressFaultsOf(...pressFile(painted.bytes)) : faultsOf(objectsOf(painted.bytes))).toEqual([]);
  // A page on which the text goes on has no foot but the imprint.
  const feet = painted.pages.filter(({ pictures }) => pictures.some(({ picture }) => picture.file !== 'pictures/plan.svg'));
  expect(feet.at(-1)).toBe(painted.pages.at(-1));
  for (const { pictures } of feet) {
    const [arms, logo] = ['arms', 'logo'].map((name) => pictures.find(({ picture }) => picture.file.includes(name))?.box);
    if (!arms || !logo) throw new Error('expected both on a sheet');
    const { scale, height } = painted.paper;
    expect(logo.width / logo.height).toBeCloseTo(2, 1);
    expect(logo.height).toBeCloseTo(arms.height, 1);
    expect(logo.left).toBeGreaterThan(arms.left + arms.width);
    expect(toMm(pt(logo.left + logo.width - arms.left)) / scale).toBeLessThan(34 - 3);
    expect(toMm(logo.height) / scale).toBeLessThan(16 - 2);
    expect(toMm(logo.height) / scale).toBeGreaterThan(6);
    expect(logo.top).toBeGreaterThan(height * 0.7);
  }
});

it('Each is heard once in every language', async () => {
  const { painted } = await made('office', 'a4');
  const { pages } = await readStructure(painted.bytes);
  const [document] = pages[0]?.tree.children.filter(isNode) ?? [];
  const heard = (document?.children ?? []).filter(isNode).map((section) =>
    allOf(section)
      .filter(({ role }) => role === 'Figure')
      .map(({ alt }) => alt),
  );
  for (const [at, words] of [
    ['Елтаңба', 'Логотип'],
    ['Герб', 'Эмблема'],
  ].entries())
    expect(heard[at]?.filter((each) => words.includes(each ?? ''))).toEqual(words);
});
