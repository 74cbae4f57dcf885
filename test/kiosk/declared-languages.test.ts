import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import type { Languages } from '../../src/language/language.js';
import { act, atNoon, openedKiosk } from './opened-kiosk.js';
import { open, visit, writeKiosk } from './visit.js';

/*
 * No part of the screen knows which languages there are: the page names them, and script and style follow it. A list that
 * no project may declare shows it.
 */

const kiosk = openedKiosk();

const inLanguages = (input: KioskInput, languages: Languages): KioskInput => ({
  ...input,
  project: { ...input.project, languages },
  posters: input.posters.map((poster) => ({ ...poster, languages })),
});

let folder: string;
/** Address of a screen whose first language is another. */
let turned: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-languages-'));
  turned = await writeKiosk(inLanguages(kiosk.input, ['ru', 'kk']), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const languagesOf = (found: Locator): Promise<readonly (string | null)[]> =>
  found.evaluateAll((all) => all.map((each) => each.getAttribute('lang')));

describe('the address', () => {
  test('accepts the languages of the page and no others', async () => {
    const { page, close } = await visit(kiosk.browser, 'stele');
    const shown = async (address: string, state: string): Promise<readonly unknown[]> => {
      await open(page, address, state);
      return [await page.locator('html').getAttribute('lang'), await page.locator('.half:visible').getAttribute('lang')];
    };
    expect(await shown(kiosk.address, '?still#/topic/rights/1/ru')).toEqual(['ru', 'ru']);
    expect(await shown(kiosk.address, '?still#/topic/rights/1/en')).toEqual(['kk', 'kk']);
    expect(await shown(kiosk.address, '?still#/topic/rights/1/kk ru')).toEqual(['kk', 'kk']);
    expect(await shown(kiosk.address, '?still#/topic/rights/1')).toEqual(['kk', 'kk']);
    expect(await shown(turned, '?still#/topic/rights/1')).toEqual(['ru', 'ru']);
    expect(await shown(turned, '?still#/topic/rights/1/kk')).toEqual(['kk', 'kk']);
    expect(await shown(turned, '?still#/topic/rights/1/en')).toEqual(['ru', 'ru']);
    await close();
  });
});

describe('with the second language first', () => {
  test('home says everything in that order, and the bar is named by both', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, turned, '#/home');
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('data-languages')]).toEqual(['ru', 'ru kk']);
    expect(await languagesOf(page.locator('#home-title [lang]'))).toEqual(['ru', 'kk']);
    expect(await languagesOf(page.locator('.card').first().locator('a'))).toEqual(['ru', 'kk']);
    expect(await page.locator('#bar').getAttribute('aria-labelledby')).toBe('controls-ru controls-kk');
    expect(noise).toEqual([]);
    await close();
  });

  test('a topic shows one language alone, the switch begins with the first, and the next visitor finds that one', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, turned, '#/home');
    await page.locator('[data-open="complaint"] [lang="kk"]').click();
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('kk');
    expect(new Set(await languagesOf(page.locator('.spoken:visible')))).toEqual(new Set(['kk']));
    expect(await page.locator('.lang').allInnerTexts()).toEqual(['Русский', 'Қазақша']);
    await page.locator('.lang[lang="ru"]').click();
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('ru');
    expect(await page.locator('#langs').getAttribute('aria-labelledby')).toBe('language-ru');
    await page.locator('.lang[lang="kk"]').click();
    await act(page, 'home').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(noise).toEqual([]);
    await close();
  });
});
