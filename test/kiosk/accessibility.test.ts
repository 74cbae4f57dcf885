import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once } from '../../src/jobs/assets.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { openBrowser } from '../browser.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { shippedKiosk, withTv } from './shipped-kiosk.js';
import { go, open, SCREENS, type Screen, visit, writeKiosk } from './visit.js';

const axeSource = once(() => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // The contrast of AAA holds that of AA.
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // Nothing that these rules read is to be fetched.
  preload: false,
};

/** Those that hang on where things stand and how they look, and so on the screen; the others see the same elements on each. */
const BY_SCREEN: RunOptions = {
  ...RULES,
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'] },
};

let input: KioskInput;
let browser: Browser;
let folder: string;
let kiosk: string;

beforeAll(async () => {
  const shipped = withTv(await shippedKiosk());
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
    SHIPPED_LANGUAGES.flatMap((language) => (topic.pages ?? []).map((_, n) => `#/topic/${topic.id}/${n + 1}/${language}`)),
  );

/** A list, terms, a step and a topic of one page, in both languages. */
const DESIGNS = ['rights/2', 'complaint/3', 'clinic/2', 'attach/1'].flatMap((page) =>
  SHIPPED_LANGUAGES.map((language) => `#/topic/${page}/${language}`),
);
const LOOPS = ['#/attract/1', '#/attract/4'] as const;
/** Of a screen without touch. */
const SLIDES = ['#/display/1', '#/display/14'] as const;

/** Home and one page of each kind in the one language, and in the other. */
const [IN_KK, IN_RU] = [
  ['#/home', ...DESIGNS.filter((state) => state.endsWith('kk'))],
  ['#/home', ...DESIGNS.filter((state) => state.endsWith('ru'))],
];
const sized = (size: number, states: readonly string[]): readonly string[] => states.map((state) => `${state}?size=${size}`);

/** Pages in the one language or the other, in turn. */
const inTurn = (state: string): boolean => state.endsWith(SHIPPED_LANGUAGES[Number(/(\d+)\/\w+$/.exec(state)?.[1]) % 2] as string);

/** A state of the screen, and the rules that its elements or their places have not yet been asked elsewhere. */
type Asked = readonly [state: string, rules: RunOptions];
const ask = (rules: RunOptions, states: readonly string[]): readonly Asked[] => states.map((state) => [state, rules]);

const KINDS = ['#/home', '#/status', '#/closed', ...LOOPS, ...DESIGNS];

/**
 * Each page under all rules on the stele, and one of each kind elsewhere. What differs from a page only in theme, size or
 * the screen has the same elements and is asked by the rules of places and looks: on the laptop alone where the wide
 * screen has the same layout, in which every length is larger. There a page is asked in one language and the next in
 * the other, and what has high contrast in one language is enlarged in the other, on the laptop the other way round: two of
 * page, language, theme, size and screen, of which one could spoil the other, meet each other all the same.
 */
const states = (screen: Screen): readonly Asked[] => {
  const others = everyPage().filter((state) => !DESIGNS.includes(state));
  const idle = ['#/home', '#/topic/rights/1/ru'].map((state) => `${state}?idle`);
  const [contrast, largest] = screen === 'stele' ? [IN_RU, IN_KK] : [IN_KK, IN_RU];
  return [
    ...ask(RULES, [...KINDS, ...idle, ...(screen === 'stele' ? others : [])]),
    ...ask(BY_SCREEN, [
      ...(screen === 'laptop' ? others.filter(inTurn) : []),
      ...(screen === 'stele' ? [...sized(1, IN_KK), ...sized(2, IN_RU)] : []),
      ...(screen === 'wide'
        ? []
        : [
            ...['#/status', '#/closed', ...LOOPS, ...contrast].map((state) => `${state}?contrast`),
            ...idle.map((state) => `${state}&contrast`),
            ...sized(3, largest),
          ]),
    ]),
  ];
};

const slides = (screen: Screen): readonly Asked[] => [
  ...ask(screen === 'laptop' ? BY_SCREEN : RULES, SLIDES),
  ...(screen === 'wide'
    ? []
    : ask(
        BY_SCREEN,
        SLIDES.map((state) => `${state}?contrast`),
      )),
];

/** What a style sheet asks of a screen beside its orientation, and its lengths in pixels but for those of hidden words. */
const notOfScale = (style: string): readonly string[] => [
  ...[...style.matchAll(/@media\s*([^{]*?)\s*\{/g)]
    .map(([, asked]) => asked as string)
    .filter((asked) => !/^(print|screen|\((orientation: ?landscape|prefers-reduced-motion: ?reduce)\))$/.test(asked)),
  ...[...style.matchAll(/[\w-]+: *(?!1px)[\d.]+px/g)].map(([length]) => length),
];

test('a wide screen is a laptop on a larger scale: the style sheet asks for no width and has no length in pixels', async () => {
  expect(notOfScale(input.assets.style)).toEqual([]);
  expect(notOfScale('@media (min-width: 1400px) { p { margin: 0 4px; height:1.5px } }')).toEqual([
    '(min-width: 1400px)',
    'min-width: 1400px',
    'height:1.5px',
  ]);
  expect(notOfScale('@media (orientation: landscape) { p { top: 4px; width: 1px } }')).toEqual(['top: 4px']);
});

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

/** Opens a state and brings axe: the page's policy lets in no script from outside, so it comes through the browser's own door. */
async function openWithAxe(page: Page, state: string): Promise<void> {
  await open(page, kiosk, state);
  await page.evaluate(await axeSource());
}

/** For a machine that does much else; alone it takes a tenth of it. */
const PATIENCE = 240_000;

describe.each(Object.keys(SCREENS) as readonly Screen[])(
  'axe finds nothing on the screen "%s" (WCAG 2.2 A, AA, AAA contrast, target size)',
  (screen) => {
    test(
      'on any page, in the loops, in the warning, in high contrast, at any text size, in either language',
      async () => {
        const { page, close } = await visit(browser, screen);
        const found: (readonly [string, readonly string[]])[] = [];
        for (const [id, asked] of [
          ['hall', states(screen)],
          ['tv', slides(screen)],
        ] as const) {
          await openWithAxe(page, `?still&screen=${id}#/home`);
          for (const [state, rules] of asked) {
            await go(page, state);
            found.push([state, await violations(page, rules)]);
          }
        }
        expect(found.filter(([, said]) => said.length > 0)).toEqual([]);
        expect(found.length).toBeGreaterThan(screen === 'wide' ? 15 : 40);
        await close();
      },
      PATIENCE,
    );

    test('under a notice that covers the screen, urgent or an emergency', async () => {
      const { page, close } = await visit(browser, screen, 'set');
      for (const [level, time] of [
        ['urgent', '15:30'],
        ['emergency', '16:30'],
      ] as const) {
        await page.clock.setFixedTime(new Date(`2026-11-23T${time}+05:00`));
        await openWithAxe(page, '#/home');
        // Over the one state on the stele and over the other elsewhere, for the other level the other way round.
        const state = (level === 'urgent') === (screen === 'stele') ? '#/home' : '#/topic/rights/1/ru?contrast';
        await go(page, state);
        expect(await page.locator(`#notice-${level}`).isVisible()).toBe(true);
        expect([level, state, await violations(page)]).toEqual([level, state, []]);
      }
      await close();
    });
  },
);

test(
  'axe finds nothing on a tablet, on its sheet, and on the plain page of a screen that is down',
  async () => {
    const { page, close } = await visit(browser, 'stele');
    await page.setViewportSize({ width: 800, height: 1280 });
    await openWithAxe(page, '?still&screen=tablet#/home');
    for (const state of ['#/home', '#/topic/rights/1/kk', '#/closed', '#/topic/complaint/1/ru?contrast', '#/home?size=3']) {
      await go(page, state);
      expect([state, await violations(page)]).toEqual([state, []]);
    }
    await page.locator('[data-act="view"]:visible').click();
    expect([await page.locator('#sheet').isVisible(), await violations(page)]).toEqual([true, []]);
    await page.evaluate(() => document.documentElement.classList.add('down'));
    // The one main part of the document is that of the screen itself, which is not shown then.
    const alone = { ...RULES, rules: { ...RULES.rules, 'landmark-one-main': { enabled: false } } };
    expect([await page.locator('.plain').isVisible(), await violations(page, alone)]).toEqual([true, []]);
    await page.setViewportSize(SCREENS.stele);
    await close();
  },
  PATIENCE,
);
