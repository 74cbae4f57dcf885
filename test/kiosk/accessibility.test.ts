import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { openBrowser } from '../browser.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { shippedKiosk } from './shipped-kiosk.js';
import { go, open, SCREENS, type Screen, type Visit, visit, writeKiosk } from './visit.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // Nothing that these rules read is to be fetched.
  preload: false,
};

/** Those that hang on where things stand and how they look, and so on the screen; the others see the same elements on each. */
const BY_SCREEN: RunOptions = {
  ...RULES,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'] },
};

let input: KioskInput;
let browser: Browser;
let folder: string;
let kiosk: string;

beforeAll(async () => {
  const shipped = await shippedKiosk();
  const notice = (level: 'info' | 'urgent' | 'emergency', from: string, until: string) =>
    ({
      id: level,
      level,
      from: `2026-11-23 ${from}`,
      until: `2026-11-23 ${until}`,
      title: { kk: 'Орталық ертең жұмыс істемейді', ru: 'Завтра центр не работает' },
      text: { kk: 'Ғимараттан шығыңыз.', ru: 'Выйдите из здания.' },
    }) as const;
  const data = [notice('info', '08:00', '23:00'), notice('urgent', '15:00', '16:00'), notice('emergency', '16:00', '17:00')];
  input = { ...shipped, notices: { ...shipped.notices, data } };
  folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
  kiosk = await writeKiosk(input, folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every page of every topic in both languages. */
const everyPage = (): readonly string[] =>
  input.kiosk.data.topics.flatMap((topic) =>
    SHIPPED_LANGUAGES.flatMap((language) => topic.pages.map((_, n) => `#/topic/${topic.id}/${n + 1}/${language}`)),
  );

/** A list, terms, a step and a topic of one page, in both languages. */
const DESIGNS = ['rights/2', 'complaint/3', 'clinic/2', 'attach/1'].flatMap((page) =>
  SHIPPED_LANGUAGES.map((language) => `#/topic/${page}/${language}`),
);
const LOOPS = ['#/attract/1', '#/attract/4', '#/display/1', '#/display/14'] as const;

const sizesBetween = (): readonly string[] => [
  ...['#/home', ...DESIGNS.filter((state) => state.endsWith('kk'))].map((state) => `${state}?size=1`),
  ...['#/home', ...DESIGNS.filter((state) => state.endsWith('ru'))].map((state) => `${state}?size=2`),
];

/** Every page on every screen; the sizes between the least and the most where there is least room for them. */
const states = (screen: Screen): readonly string[] => [
  ...['#/home', '#/status', ...LOOPS, ...everyPage()],
  ...['#/home', '#/status', ...LOOPS, ...DESIGNS].map((state) => `${state}?contrast`),
  ...['#/home', '#/topic/rights/1/ru'].flatMap((state) => [`${state}?idle`, `${state}?idle&contrast`]),
  ...(screen === 'stele' ? sizesBetween() : []),
  ...['#/home', ...DESIGNS].map((state) => `${state}?size=3`),
];

/** All rules on every page of one screen, and on a page of each kind of the others; on all else of those what may differ there. */
const rulesOf = (screen: Screen, state: string): RunOptions =>
  screen === 'stele' || ['#/home', '#/status', ...LOOPS, ...DESIGNS].some((page) => page === state) ? RULES : BY_SCREEN;

/** What axe finds on a page as it stands, in words. */
async function violations(page: Page, asked = RULES): Promise<readonly string[]> {
  const found: AxeResults = await page.evaluate(async (rules) => {
    // Axe walks through what is hidden as well, which takes most of its time: it is set aside for a moment.
    const hidden = [...document.querySelectorAll('.topic, .layer, .half, .slide, .display-slide, .home, symbol')]
      .filter((part) => !part.checkVisibility({ visibilityProperty: true }))
      .map((part) => ({ part, place: document.createComment('') }));
    for (const { part, place } of hidden) part.replaceWith(place);
    const results = await (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(rules);
    for (const { part, place } of hidden.reverse()) place.replaceWith(part);
    return results;
  }, asked);
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** A screen with axe in it: the page's policy lets in no script from outside, so it comes through the browser's own door. */
async function withAxe(screen: Screen): Promise<Visit> {
  const begun = await visit(browser, screen);
  await begun.page.addInitScript({ path: AXE });
  return begun;
}

/** For a machine that does much else; alone it takes a tenth of it. */
const PATIENCE = 240_000;

describe.each(Object.keys(SCREENS) as readonly Screen[])(
  'axe finds nothing on the screen "%s" (WCAG 2.2 A, AA, AAA contrast, target size)',
  (screen) => {
    test(
      'on any page, in the loops, in the warning, in high contrast, at any text size, in either language',
      async () => {
        const { page, close } = await withAxe(screen);
        await open(page, kiosk, '?still#/home');
        const found: (readonly [string, readonly string[]])[] = [];
        for (const state of states(screen)) {
          await go(page, state);
          found.push([state, await violations(page, rulesOf(screen, state))]);
        }
        expect(found.filter(([, said]) => said.length > 0)).toEqual([]);
        expect(found.length).toBeGreaterThan(45);
        await close();
      },
      PATIENCE,
    );

    test.each(['urgent', 'emergency'] as const)('under a notice of the level "%s"', async (level) => {
      const { page, close } = await withAxe(screen);
      await page.clock.setFixedTime(new Date(`2026-11-23T${level === 'urgent' ? '15' : '16'}:30+05:00`));
      await open(page, kiosk, '#/home');
      for (const state of ['#/home', '#/topic/rights/1/ru?contrast']) {
        await go(page, state);
        expect(await page.locator(`#notice-${level}`).isVisible()).toBe(true);
        expect([state, await violations(page)]).toEqual([state, []]);
      }
      await close();
    });
  },
);
