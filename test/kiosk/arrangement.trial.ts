import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { figuresOf } from '../../src/kiosk/screen-figures.js';
import { DECLARED, type Declared } from './declared-screens.js';
import { cutOff } from './geometry.js';
import { openedKiosk } from './opened-kiosk.js';
import { go, open, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

const screens = Object.keys(DECLARED) as readonly Declared[];
let written: Promise<string> | undefined;

const notices = (count: number): KioskInput['notices']['data'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    level: 'info' as const,
    from: '2026-11-20 08:00',
    until: '2026-11-30 18:00',
    title: { kk: `${i + 2}-терезе жабық, 3-терезеге жүгініңіз`, ru: `Окно ${i + 2} закрыто, обращайтесь в окно 3` },
    ...(i === 1 && { text: { kk: 'Жөндеу жұмыстарына байланысты терезе жұмыс істемейді.', ru: 'В связи с ремонтом окно не работает.' } }),
  }));

/** The shipped kiosk for these screens, with five notices in force. */
const address = (): Promise<string> => {
  written ??= writeKiosk(
    { ...kiosk.input, screens: { ...kiosk.input.screens, data: DECLARED }, notices: { ...kiosk.input.notices, data: notices(5) } },
    join(kiosk.folder, 'declared'),
  );
  return written;
};

/** A page of a screen, as large as it is declared, that nobody has touched. */
async function freshAt(screen: Declared): Promise<Page> {
  const [width, height] = DECLARED[screen].pixels;
  const page = await kiosk.browser.newPage({ viewport: { width, height } });
  await open(page, await address(), `?still&screen=${screen}#/home`);
  return page;
}

const standing = new Map<Declared, Promise<Page>>();

/** The page of a screen for all tests that go from state to state on it. */
function standingAt(screen: Declared): Promise<Page> {
  const page = standing.get(screen) ?? freshAt(screen);
  standing.set(screen, page);
  return page;
}
afterAll(async () => {
  for (const page of standing.values()) await (await page).close();
});

interface Measured {
  /** Texts smaller than the least, controls smaller than 20 mm, controls out of reach: in words. */
  readonly small: readonly string[];
  readonly narrow: readonly string[];
  readonly high: readonly string[];
}

/** What is shown below the measures of the screen. */
const measured = (page: Page, limits: { least: number; target: number; reach: number }): Promise<Measured> =>
  page.evaluate(({ least, target, reach }) => {
    const layer = [...document.querySelectorAll<HTMLElement>('.layer')].findLast((each) => !each.hidden);
    const top: Element = layer ?? document.body;
    const isShown = (part: Element): boolean => {
      const box = part.getBoundingClientRect();
      return (
        part.checkVisibility({ visibilityProperty: true }) &&
        !part.closest('.hidden-text, .sprite, .page[aria-hidden="true"]') &&
        getComputedStyle(part).clipPath === 'none' &&
        box.width > 2 &&
        box.height > 2 &&
        box.left < innerWidth &&
        box.right > 0
      );
    };
    const name = (part: Element): string => `${part.className} «${part.textContent?.trim().slice(0, 30)}»`;
    const texts = [...top.querySelectorAll('*')].filter(
      (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) && isShown(part),
    );
    const controls = [...top.querySelectorAll('button, a')].filter((part) => isShown(part) && !part.matches('.attract-all'));
    const box = (part: Element): DOMRect => part.getBoundingClientRect();
    return {
      small: texts
        .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < least - 0.05)
        .map((part) => `${name(part)} ${getComputedStyle(part).fontSize}`),
      narrow: controls
        .filter((part) => Math.min(box(part).width, box(part).height) < target - 0.5)
        .map((part) => `${name(part)} ${box(part).width} × ${box(part).height}`),
      high: controls.filter((part) => innerHeight - box(part).top > reach + 1).map((part) => `${name(part)} ${box(part).top}`),
    };
  }, limits);

const limitsOf = (screen: Declared): { least: number; target: number; reach: number } => {
  const declared = DECLARED[screen];
  const { leastPx, mmPerPixel } = figuresOf(declared, kiosk.input.theme.font.capital);
  return { least: leastPx, target: 20 / mmPerPixel, reach: (1195 - (declared.mounting_height ?? 0) * 1000) / mmPerPixel };
};

const nothing: Measured = { small: [], narrow: [], high: [] };

/** Of home and of a topic two sizes each on a screen, on the next one the two others: every state, size and screen meet each other. */
const states = (screen: Declared): readonly string[] => [
  ...[0, 1, 2, 3].map((size) =>
    (size + screens.indexOf(screen)) % 2 === 0 ? `#/home?size=${size}` : `#/topic/complaint/1/ru?size=${size}`,
  ),
  '#/topic/rights/1/kk',
  '#/topic/clinic/2/kk',
  '#/topic/_notices/1/ru?size=2',
  '#/attract/1',
  '#/attract/4',
  '#/home?idle',
  '#/topic/rights/1/ru?size=3&idle',
];

describe.each(screens)('on the declared screen "%s"', (screen) => {
  test('nothing is cut, no type is below the least of its distance, no control below 20 mm or out of reach', async () => {
    const page = await standingAt(screen);
    const limits = limitsOf(screen);
    for (const state of states(screen)) {
      await go(page, state);
      expect([state, await cutOff(page), await measured(page, limits)]).toEqual([state, [], nothing]);
    }
  });

  test('every topic stands on home beside five notices, at every text size, and the bell leads to all of them', async () => {
    const page = await standingAt(screen);
    for (const size of [0, 1, 2, 3]) {
      await go(page, `#/home?size=${size}`);
      const cards = await page
        .locator('.card')
        .evaluateAll((all) => all.filter((card) => card.getBoundingClientRect().right <= innerWidth));
      expect([size, cards.length]).toEqual([size, kiosk.input.kiosk.data.topics.length]);
      if ((size + screens.indexOf(screen)) % 2 !== 0) continue;
      // Where all of them stand whole on home there is nothing more behind a bell.
      if (await page.locator('.bell').isHidden()) {
        const notices = page.locator('#home .notice:visible');
        expect([size, await notices.count(), await cutOff(page)]).toEqual([size, 5, []]);
        expect((await notices.allInnerTexts()).join(' ')).toContain('Жөндеу жұмыстарына байланысты');
        continue;
      }
      await page.locator('.bell').click();
      expect(await page.locator('#topic-_notices .half:visible .item').count()).toBeGreaterThanOrEqual(5);
      await page.locator('[data-act="home"]:visible').click();
    }
  });
});

test.each(['hall', 'low', 'tablet'] as const)(
  'on the declared screen "%s" larger text never has fewer pages, and no page holds two words, and where there is room three lines stay together',
  async (screen) => {
    const page = await standingAt(screen);
    for (const [index, topic] of kiosk.input.kiosk.data.topics.entries()) {
      // A topic in one language and the next in the other, on the next screen the other way round.
      for (const language of (index + screens.indexOf(screen)) % 2 === 0 ? ['kk'] : ['ru']) {
        const counts: number[] = [];
        for (const size of [1, 2, 3]) {
          await go(page, `#/topic/${topic.id}/1/${language}?size=${size}`);
          const found = await page.evaluate((id) => {
            const flow = document.querySelector<HTMLElement>(`#topic-${id} .half[lang="${document.documentElement.lang}"] .flow`);
            if (!flow) return { pages: 0, short: [] };
            const left = flow.getBoundingClientRect().left;
            const step = flow.getBoundingClientRect().width + Number.parseFloat(getComputedStyle(flow).columnGap);
            const column = (x: number): number => Math.round((x - left) / step);
            const short = [...flow.querySelectorAll<HTMLElement>('p.text')].flatMap((text) => {
              // A lead-out and the promise after it are one paragraph.
              if (getComputedStyle(text).display === 'inline') return [];
              const range = document.createRange();
              const lines = new Map<number, Set<number>>();
              const widths = new Map<number, number>();
              range.selectNodeContents(text);
              for (const rect of range.getClientRects()) {
                if (rect.width < 2) continue;
                const at = Math.floor((rect.left - left + 1) / step);
                lines.set(at, (lines.get(at) ?? new Set()).add(Math.round(rect.bottom / 8)));
                widths.set(at, (widths.get(at) ?? 0) + rect.width);
              }
              // A line as long as a third of the page is more than two words.
              const said = [...widths.values()].every((width) => width > flow.clientWidth / 3);
              const parts = [...lines.values()].map(({ size }) => size);
              const all = parts.reduce((sum, part) => sum + part, 0);
              const fits = Math.floor(flow.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight));
              // Five lines cannot be cut in threes, nor does a page of few lines hold them with what stands around.
              const least = said && (fits < 10 || all < 6) ? 1 : 3;
              return parts.length < 2
                ? []
                : parts.filter((part) => part < least).map((part) => `${part} of ${all}: ${text.textContent?.slice(0, 40)}`);
            });
            return { pages: column(left + flow.scrollWidth), short };
          }, topic.id);
          counts.push(found.pages);
          expect([topic.id, language, size, found.short]).toEqual([topic.id, language, size, []]);
        }
        expect([topic.id, language, counts, [...counts].sort((a, b) => a - b)]).toEqual([topic.id, language, counts, counts]);
      }
    }
  },
);

test('a machine keeps which screen it is, shows the topics and the center of that one, and takes the first where it is none', async () => {
  const context = await kiosk.browser.newContext({ viewport: { width: 800, height: 1280 } });
  const page = await context.newPage();
  const data = { ...DECLARED, tablet: { ...DECLARED.tablet, topics: ['rights', 'complaint'] } };
  const at = await writeKiosk({ ...kiosk.input, screens: { ...kiosk.input.screens, data } }, join(kiosk.folder, 'topics'));
  const shown = () =>
    page.evaluate(() => [
      document.documentElement.dataset['screen'],
      document.querySelectorAll('.card').length,
      document.documentElement.dataset['bar'],
    ]);
  await open(page, at, '?still#/home');
  expect(await shown()).toEqual(['hall', 4, 'full']);
  await open(page, at, '?still&screen=tablet#/home');
  expect(await shown()).toEqual(['tablet', 2, 'mini']);
  await open(page, at, '?still#/home');
  expect(await shown()).toEqual(['tablet', 2, 'mini']);
  expect(await page.locator('#attract .slide').count()).toBe(4);
  await open(page, at, '?still&screen=nobody#/topic/clinic/1/kk');
  expect(await shown()).toEqual(['tablet', 2, 'mini']);
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('home');
  await context.close();
});

test('size and contrast stand on a sheet where the bar has no room for them', async () => {
  const page = await freshAt('tablet');
  const limits = limitsOf('tablet');
  await page.locator('[data-act="view"]').click();
  expect([await cutOff(page), await measured(page, limits)]).toEqual([[], nothing]);
  await page.locator('#sheet [data-act="larger"]').click();
  expect(await page.locator('#sheet .sheet-percent').innerText()).toMatch(/125/);
  await page.locator('#sheet [data-act="contrast"]').click();
  expect(await page.evaluate(() => [document.documentElement.dataset['size'], document.documentElement.dataset['theme']])).toEqual([
    '1',
    'contrast',
  ]);
  await page.locator('#sheet [data-act="close"]').click();
  expect(await page.locator('#sheet').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('view');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.locator('#sheet').isVisible()).toBe(false);
  await page.close();
});

test('an official title that would have a page to itself stands with the code at the end, in every language', async () => {
  const page = await standingAt('desk');
  const places = async (topic: string): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (const language of ['kk', 'ru']) {
      await go(page, `#/topic/${topic}/1/${language}`);
      const place = await page.locator(`#topic-${topic} .half[lang="${language}"]`).evaluate((half) => {
        const [flow, title, first] = ['.flow', '.official', '.flow .page > *'].map((name) => half.querySelector<HTMLElement>(name));
        if (!flow || !title || !first) return [];
        const alone = flow.firstElementChild === title && first.getBoundingClientRect().left > title.getBoundingClientRect().right;
        return [title.parentElement?.className, alone];
      });
      found.push([language, ...place]);
    }
    return found;
  };
  const [atEnd, atStart] = ['foot', 'flow'];
  expect(await places('rights')).toEqual([
    ['kk', atEnd, false],
    ['ru', atEnd, false],
  ]);
  expect(await places('clinic')).toEqual([
    ['kk', atStart, false],
    ['ru', atStart, false],
  ]);
});
