import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import type { Languages } from '../../src/language/language.js';
import { copyFrame } from '../../src/poster/copy.js';
import { act, atNoon, openedKiosk, seconds } from './opened-kiosk.js';
import { withTv } from './shipped-kiosk.js';
import { open, pageOf, visit, writeKiosk } from './visit.js';

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
/** Address of a screen in three languages, one of whose topics speaks Kazakh alone. */
let three: string;

/** The screen of an invented agency, on the machinery of the shipped one. */
async function threeLanguages(input: KioskInput): Promise<KioskInput> {
  const { content } = await loadContent(join(import.meta.dirname, '..', 'projects', 'three'));
  if (!content) throw new Error('expected the project to be whole');
  const { posters, kiosk: own, notices, links } = daysOf(content).on(input.asOf);
  const { centers } = copyFrame(content);
  const { written: _, ...rest } = input;
  return {
    ...rest,
    posters,
    kiosk: own,
    notices,
    links,
    project: content.project.data,
    screens: content.screens,
    centers,
    opening: new Map(),
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-languages-'));
  turned = await writeKiosk(inLanguages(kiosk.input, ['ru', 'kk']), join(folder, 'turned'));
  three = await writeKiosk(withTv(await threeLanguages(kiosk.input)), join(folder, 'three'));
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

describe('in three languages', () => {
  test('a card has as many halves, in their order, and every name is within reach', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, three, '#/home');
    for (const card of await page.locator('.card').all()) expect(await languagesOf(card.locator('a:visible'))).toEqual(['kk', 'ru', 'en']);
    expect(await languagesOf(page.locator('#home-title [lang]'))).toEqual(['kk', 'ru', 'en']);
    expect(noise).toEqual([]);
    await close();
  });

  test('the switch names each in its own language, and none is cut', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, three, '#/topic/refused/1/en');
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('en');
    expect(await page.locator('.lang:visible').allInnerTexts()).toEqual(['Қазақша', 'Русский', 'English']);
    const cut = await page.locator('.lang').evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
    expect(cut).toBe(0);
    await page.locator('.lang[lang="ru"]').click();
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('ru');
    expect(noise).toEqual([]);
    await close();
  });

  test('a topic that speaks one of them shows that, and has nothing to switch; the visitor keeps the language', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, three, '#/topic/refused/1/en');
    await act(page, 'home').click();
    await page.locator('[data-open="hall"] [lang="en"]').click();
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('kk');
    expect(await page.locator('.lang:visible').count()).toBe(0);
    await act(page, 'home').click();
    await page.locator('[data-open="ticket"] [lang="en"]').click();
    expect(await page.locator('.half:visible').getAttribute('lang')).toBe('en');
    expect(noise).toEqual([]);
    await close();
  });

  test('a slide has a part for each language of its topic', async () => {
    const { page, close } = await atNoon(kiosk.browser, three, '?screen=tv#/display/2');
    const halves = await page
      .locator('[data-halves]')
      .evaluateAll((all) => all.map((slide) => [slide.dataset['of'], slide.dataset['halves']].join(' ')));
    expect(new Set(halves)).toEqual(
      new Set(['refused 3', 'ticket 3', 'answer 3', 'hall 1', 'refused 0', 'ticket 0', 'answer 0', 'hall 0']),
    );
    await close();
  });
});

describe('in one language', () => {
  test('home asks for a topic, has no switch and no place for one, and what covers it fills it', async () => {
    const emergency = {
      id: 'fire',
      level: 'emergency',
      from: '2026-11-23 12:05',
      until: '2026-11-23 12:30',
      title: { kk: '', ru: '*Покиньте здание.* Пожарная тревога' },
    } as const;
    const alone = inLanguages({ ...kiosk.input, notices: { ...kiosk.input.notices, data: [emergency] } }, ['ru']);
    const { page, noise, close } = await atNoon(kiosk.browser, await writeKiosk(alone, join(folder, 'alone')), '?screen=hall#/home');
    expect(await page.locator('.bar-hint').innerText()).toMatch(/^Нажмите\sна\sнужную\sтему$/);
    expect(await page.locator('.langs').isVisible()).toBe(false);
    await page.clock.setSystemTime(new Date('2026-11-23T07:06:00Z'));
    await seconds(page, 61);
    const { rem, type, weights } = await page.locator('#notice-fire h3').evaluate((title) => {
      const styles = [title, ...title.querySelectorAll('strong')].map((part) => getComputedStyle(part));
      return {
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        type: Number.parseFloat(styles[0]?.fontSize ?? ''),
        weights: styles.map(({ fontWeight }) => Number(fontWeight)),
      };
    });
    expect(type / rem).toBeGreaterThan(14);
    expect(weights[1]).toBeGreaterThanOrEqual(weights[0] as number);
    await page.clock.setSystemTime(new Date('2026-11-23T07:31:00Z'));
    await seconds(page, 61);
    await page.setViewportSize({ width: 800, height: 1280 });
    await open(page, pageOf(join(folder, 'alone')), '?still&screen=tablet#/home');
    const [view, bar] = await Promise.all(['[data-act="view"]:visible', '#bar'].map((part) => page.locator(part).boundingBox()));
    expect((view?.width ?? 0) / (bar?.width ?? 1)).toBeGreaterThan(0.9);
    expect(noise).toEqual([]);
    await page.setViewportSize({ width: 1080, height: 1920 });
    await close();
  });
});
