import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScreenSource } from '../../src/content/screens.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk } from './opened-kiosk.js';
import { go, open, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

test.each([
  ['upright', [1080, 1920], 3],
  ['from nearby', [1920, 1080], 1.2],
] as const)('the name of a topic stands whole on its slide, as large as it can: %s', async (_, [width, height], distance) => {
  const { screens } = kiosk.input;
  const tv: ScreenSource = { ...(screens.data['hall'] as ScreenSource), diagonal: 55, pixels: [width, height], distance, touch: false };
  const address = await writeKiosk({ ...kiosk.input, screens: { ...screens, data: { tv } } }, join(kiosk.folder, `tv-${distance}`));
  const page = await kiosk.browser.newPage({ viewport: { width, height } });
  await open(page, address, '?still#/display/1');
  const names = page.locator('.display-slide:not([hidden]) .display-topic');
  expect(await names.allInnerTexts()).toEqual(['Сіздің құқықтарыңыз', 'Ваши права']);
  expect(await cutOff(page)).toEqual([]);
  expect(await names.first().evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize))).toBeGreaterThan(100);
  await page.close();
});

test('a screen of 55 inches that is read from 3 m says every statement whole, in letters of 82 px or more, each topic by its name first', async () => {
  const { screens } = kiosk.input;
  const tv: ScreenSource = { ...(screens.data['hall'] as ScreenSource), diagonal: 55, pixels: [1920, 1080], distance: 3, touch: false };
  const address = await writeKiosk({ ...kiosk.input, screens: { ...screens, data: { tv } } }, join(kiosk.folder, 'tv'));
  const page = await kiosk.browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await open(page, address, '?still#/display/1');
  const slide = page.locator('.display-slide:not([hidden])');
  const first = await slide.innerText();
  const said: string[] = [];
  const wrong: unknown[] = [];
  for (let n = 2; n === 2 || (await slide.innerText()) !== first; n += 1) {
    expect(n).toBeLessThan(250);
    said.push(...(await slide.locator('.piece:visible').allInnerTexts()));
    const small = await slide.evaluate((each) =>
      [...each.querySelectorAll('p, .num, .unit')]
        .filter((part) => part.checkVisibility() && part.textContent?.trim() !== '')
        .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < 82)
        .map((part) => part.textContent),
    );
    const faults = [...small, ...(await cutOff(page)), ...(await overlaps(page))];
    if (faults.length > 0) wrong.push([n, ...faults]);
    await go(page, `#/display/${n}`);
  }
  expect(wrong).toEqual([]);
  expect(first).toMatch(/Сіздің құқықтарыңыз\s+Ваши права/);
  // Nothing is left out: the first right, piece by piece.
  expect(said.join(' ').replace(/\s+/g, ' ')).toContain('на равный доступ при получении государственных услуг');
  await page.close();
});
