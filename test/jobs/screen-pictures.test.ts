import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { screenPictures } from '../../src/jobs/screen-pictures.js';
import { makeAnew } from '../../src/output/job.js';
import { compose } from '../../src/poster/compose.js';
import { build } from '../../src/stories/build.js';
import { openBrowser } from '../browser.js';
import { ARMS, EMBLEMS, PLAN, photo, pictureBlock, pictureFolder, shades } from '../content/picture-folder.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { NOW } from '../sheets.js';
import { change, runOf } from '../stories/released-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

const more = pictureBlock('pictures/plan.svg').replace('id: hall', 'id: plan');

it('A picture is made once for the screen, no larger than it shows it, and says nothing of its camera', async () => {
  const turned = await shades(3000, 2400)
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .jpeg()
    .toBuffer();
  const { content } = await loadContent(await pictureFolder('pictures/hall.jpg', { 'hall.jpg': turned, 'plan.svg': PLAN }, more));
  if (!content) throw new Error('expected content');
  const { posters } = compose(content, NOW);
  const made = () =>
    screenPictures({ posters: [...posters, ...posters], pictures: content.pictures, screens: content.screens.data }, makeAnew, 'kiosk/');
  const { shown, files } = await made();
  expect(await made()).toEqual({ shown, files });
  expect(files).toHaveLength(2);
  for (const { path, bytes } of files) {
    expect(path).toMatch(/^files\/[0-9a-f]{16}\.webp$/);
    const { width, height, format, exif } = await sharp(bytes).metadata();
    expect([format, exif]).toEqual(['webp', undefined]);
    expect([...shown.values()].find((each) => each.path === path)).toEqual({ path, width, height });
    expect(height).toBeLessThanOrEqual(1200);
  }
  const upright = [...shown.values()].filter(({ width, height }) => height > width);
  expect(upright).toHaveLength(1);
});

it('A topic shows its picture in a room that is kept for it, with its words, each screen a slide of it, and the home the logo', async () => {
  const content = await pictureFolder('pictures/hall.jpg', { 'hall.jpg': await photo(900, 600), 'plan.svg': PLAN }, more);
  await change(content, {
    'kiosk.yaml': swap('show: [review,', 'show: [hall, plan, review,'),
    'screens.yaml': (text) =>
      `${text}\ntv:\n  name: { kk: Экран, ru: Экран }\n  center: sample\n  diagonal: 55\n  pixels: [1920, 1080]\n  distance: 1.5\n  touch: false\n`,
  });
  await writeFile(join(content, 'pictures/logo.svg'), ARMS);
  await writeFile(join(content, 'theme.yaml'), EMBLEMS.split('\n')[0] as string);
  const out = join(await temporaryFolder(), 'output');
  const { problems } = await build({ ...runOf(content), out, only: ['kiosk'] });
  expect(inEnglish(problems).filter(({ severity }) => severity === 'error')).toEqual([]);
  const files = (await readdir(join(out, 'kiosk/files'))).filter((file) => file.endsWith('.webp'));
  expect(files).toHaveLength(3);
  expect(await readFile(join(out, 'kiosk/current.js'), 'utf8')).toContain(files[0] as string);

  const page = await (await openBrowser()).newPage({ viewport: { width: 1080, height: 1920 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  await page.goto(`${pathToFileURL(join(out, 'kiosk/index.html')).href}?still#/topic/complaint/1/ru`);
  const stage = () => page.frames().find((frame) => frame.url().includes('stage.html'));
  await expect.poll(async () => stage()?.locator('.picture-room > img').count(), { timeout: 20_000 }).toBe(6);
  const room = stage()?.locator('[lang="ru"] .picture-room[aria-label="Зал ожидания"]').first();
  expect(await room?.getAttribute('role')).toBe('img');
  const box = await room?.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
  expect(await stage()?.locator('.display-slide[data-kind="picture"]').count()).toBe(2);
  expect(await stage()?.locator('.emblem > img').isVisible()).toBe(false);
  await stage()?.evaluate(() => {
    location.hash = '#/home';
  });
  await expect.poll(async () => stage()?.locator('.emblem > img').isVisible()).toBe(true);
  const logo = await stage()?.locator('.emblem').boundingBox();
  expect((logo?.width ?? 0) / (logo?.height ?? 1)).toBeCloseTo(1, 1);
  expect(await stage()?.locator('.emblems > [lang="ru"]').textContent()).toBe('Эмблема');
  expect(await stage()?.locator('.top > .mark').isVisible()).toBe(false);
  expect(noise).toEqual([]);
  await page.close();
}, 120_000);
