import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { readKiosk } from './shipped-kiosk.js';
import { go, type Screen, stillVisit, writeKiosk } from './visit.js';

let browser: Browser;
let folder: string;
let kiosk: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
  const clinic = await readKiosk('examples/clinic');
  kiosk = await writeKiosk(clinic, folder);
  // What a picture shows is nothing to these tests.
  await mkdir(join(folder, 'files'), { recursive: true });
  const dot = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .webp()
    .toBuffer();
  for (const block of clinic.posters.flatMap(({ blocks }) => blocks))
    if (block.kind === 'picture') await writeFile(join(folder, 'files', `${block.picture.sha256.slice(0, 16)}.webp`), dot);
  browser = await openBrowser();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TOPICS = ['documents', 'rooms', 'fees', 'emergency', 'phone'] as const;
const SIZES = [0, 3] as const;

/** What sticks out of the page that is shown, or out of the cell or card that it stands in; and whether the rows are a list. */
interface Found {
  readonly out: readonly string[];
  readonly listed: boolean;
  readonly rows: number;
  /** How the cells of rows that are a list stand in their cards. */
  readonly aligned: readonly string[];
  readonly figures: readonly string[];
}

const CASES = (['stele', 'wide'] as const).flatMap((screen) => TOPICS.map((topic) => [screen, topic] as const));

describe.each(CASES)('On a screen that is %s, the page of %s', (screen: Screen, topic) => {
  it('keeps all that it says inside of its cells, its cards and itself, in every language and size', async () => {
    const { page, noise, close } = await stillVisit(browser, screen, kiosk, `#/topic/${topic}/1/kk`);
    for (const language of SHIPPED_LANGUAGES)
      for (const size of SIZES) {
        await go(page, `#/topic/${topic}/1/${language}?size=${size}`);
        const found: Found = await page.evaluate(
          ([name, lang]) => {
            const half = document.querySelector(`#topic-${name} .half[lang="${lang}"], [data-topic="${name}"] .half[lang="${lang}"]`);
            const view = half?.querySelector('.view')?.getBoundingClientRect();
            const parts = [
              ...(half?.querySelectorAll(
                '.table tbody th, .table td, .number, .number-figure, .cell-sign, .code, .code-name, .code-address, .code .qr',
              ) ?? []),
            ].filter((part) => part.checkVisibility({ visibilityProperty: true }));
            const seen = parts
              .map((part) => ({ part, box: part.getBoundingClientRect() }))
              .filter(({ box }) => view && box.right > view.left && box.left < view.right);
            const out = seen
              .filter(
                ({ part, box }) =>
                  !view ||
                  box.left < view.left - 1 ||
                  box.right > view.right + 1 ||
                  (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline'),
              )
              .map(({ part }) => `${part.className} «${part.textContent?.trim().slice(0, 30)}»`);
            const head = half?.querySelector('.table thead')?.getBoundingClientRect();
            return {
              out,
              listed: head !== undefined && head.height < 4,
              rows: seen.filter(({ part }) => part.matches('tbody th, .number, .code')).length,
              aligned: seen.filter(({ part }) => part.matches('.table td')).map(({ part }) => getComputedStyle(part).textAlign),
              figures: seen.filter(({ part }) => part.matches('.number-figure')).map(({ part }) => part.textContent ?? ''),
            };
          },
          [topic, language] as const,
        );
        const where = `${language} ${size}`;
        expect(found.out, where).toEqual([]);
        expect(found.rows, where).toBeGreaterThan(0);
        if (topic === 'documents' || topic === 'rooms') expect(found.listed, where).toBe(screen === 'stele' || size === 3);
        if (found.listed) expect(new Set(found.aligned), where).toEqual(new Set(['left']));
        if (topic === 'emergency' && size === 0) expect(found.figures, where).toEqual(['101', '102', '103', '112']);
      }
    expect(noise).toEqual([]);
    await close();
  });
});
