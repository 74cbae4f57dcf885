import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clauses } from '../../src/kiosk/clauses.js';
import { openedKiosk } from './opened-kiosk.js';
import { withTv } from './shipped-kiosk.js';
import { go, open, stillVisit, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

/** Where the parts of a topic that stand in both languages are, in px. */
const places = (page: Page, language: string) =>
  page.locator(`.topic:not([hidden]) .half[lang="${language}"]`).evaluate((half) =>
    ['.view', '.basis', '.take', '.pager', '.rail li', '.rail li:last-child'].map((selector) => {
      const box = half.querySelector(selector)?.getBoundingClientRect();
      return [selector, box && [box.left, box.top, box.width, box.height].map(Math.round)];
    }),
  );

test.each(['stele', 'wide'] as const)(
  'on the screen "%s" text, basis, code and rail stand at one place in both languages',
  async (screen) => {
    const { page, close } = await stillVisit(kiosk.browser, screen, kiosk.address, '#/home');
    for (const topic of ['rights', 'complaint', 'clinic']) {
      await go(page, `#/topic/${topic}/2/kk`);
      const before = await places(page, 'kk');
      await page.locator('.lang[lang="ru"]').click();
      expect(await places(page, 'ru')).toEqual(before);
    }
    await close();
  },
);

test('the names of the rail are at least 24 px apart, and the hint of home as far from its neighbour', async () => {
  const { page, close } = await stillVisit(kiosk.browser, 'stele', kiosk.address, '#/home');
  for (const language of ['kk', 'ru']) {
    await go(page, `#/topic/complaint/5/${language}`);
    const gaps = await page
      .locator('.rail:visible .rail-name')
      .evaluateAll((names) =>
        names.slice(1).map((name, i) => name.getBoundingClientRect().left - (names[i] as Element).getBoundingClientRect().right),
      );
    expect(gaps.filter((gap) => gap < 23.5)).toEqual([]);
  }
  await go(page, '#/home');
  const words = await page.locator('.bar-hint p').evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().right)));
  expect((await page.locator('[data-act="size"]').boundingBox())?.x).toBeGreaterThanOrEqual(words + 24);
  await close();
});

test.each(['stele', 'wide'] as const)(
  'on the screen "%s" with type twice as large home greets first, and a title leaves room for three lines of its text',
  async (screen) => {
    const { page, close } = await stillVisit(kiosk.browser, screen, kiosk.address, '#/home?size=3');
    const box = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => each.getBoundingClientRect());
    expect((await box('.hero')).left).toBe(0);
    expect((await box('.hero')).bottom).toBeLessThanOrEqual((await box('.card')).top);
    for (const topic of ['rights', 'complaint', 'attach']) {
      for (const language of ['kk', 'ru']) {
        await go(page, `#/topic/${topic}/1/${language}?size=3`);
        const lines = await page.locator(`#topic-${topic} .half[lang="${language}"] .page:not([aria-hidden])`).evaluateAll((pages) =>
          pages.flatMap((each) =>
            [...each.querySelectorAll('h2:not(.hidden-text), p')].flatMap((text) => {
              const range = document.createRange();
              range.selectNodeContents(text);
              return [...range.getClientRects()]
                .filter((line) => line.left < innerWidth && line.width > 1)
                .map((line) => Math.round(line.bottom));
            }),
          ),
        );
        expect([topic, language, new Set(lines).size >= 3]).toEqual([topic, language, true]);
      }
    }
    await close();
  },
);

test.each(['stele', 'wide'] as const)(
  'on the screen "%s" in large type only a statement longer than half a page goes on overleaf, and stands open at that side',
  async (screen) => {
    const { page, close } = await stillVisit(kiosk.browser, screen, kiosk.address, '#/home');
    for (const size of [2, 3]) {
      await go(page, `#/topic/complaint/1/ru?size=${size}`);
      const statements = await page.locator('#topic-complaint .half[lang="ru"] :is(.item, .term)').evaluateAll((parts) =>
        parts.map((part) => {
          const boxes = [...part.getClientRects()];
          const height = boxes.reduce((sum, box) => sum + box.height, 0);
          const most = (part.closest('.flow')?.clientHeight ?? 0) / 2;
          return { divided: boxes.length > 1, long: height > most, open: getComputedStyle(part).boxDecorationBreak === 'slice' };
        }),
      );
      const divided = statements.filter((statement) => statement.divided);
      expect(divided.length).toBeGreaterThan(0);
      expect(divided.every((statement) => statement.long && statement.open)).toBe(true);
    }
    await close();
  },
);

test('one mark of a draft stands on a page, at 100 % and at 200 %', async () => {
  const { page, close } = await stillVisit(kiosk.browser, 'stele', kiosk.address, '#/home');
  for (const size of [0, 3]) {
    await go(page, `#/topic/complaint/1/ru?size=${size}`);
    const marks = await page
      .locator('.draft')
      .evaluateAll(
        (all) =>
          all.filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().left < innerWidth).length,
      );
    expect([size, marks]).toEqual([size, 1]);
  }
  await close();
});

test('a topic has one count: what stands before the first step is no step', async () => {
  const { page, close } = await stillVisit(kiosk.browser, 'stele', kiosk.address, '#/home');
  const counts: string[] = [];
  for (let n = 1; n <= 5; n += 1) {
    await go(page, `#/topic/clinic/${n}/ru`);
    counts.push(
      ...(await page
        .locator('.half[lang="ru"] .count')
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => (each as HTMLElement).innerText),
        )),
    );
  }
  expect(counts).toEqual(['1 / 4', '2 / 4', '3 / 4', '4 / 4']);
  await close();
});

/** The slide of a loop that is shown: its words, how far down it goes, the type of its text in px, and whether it is a code. All at once: to ask a page takes longer than to answer. */
const slideOf = (page: Page) =>
  page.locator('.display-slide:not([hidden])').evaluate((slide: HTMLElement) => {
    const text = slide.querySelector('.display-text');
    return {
      words: slide.innerText,
      low: Math.max(...[...slide.querySelectorAll('p')].map((part) => part.getBoundingClientRect().bottom)),
      type: text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0,
      isCode: slide.querySelector('.qr') !== null,
    };
  });

test('a screen without touch sets each part of a statement in at least 54 px, clear of the bar, and says what a list hangs on', async () => {
  const { page, close } = await visit(kiosk.browser, 'wide');
  await open(page, await writeKiosk(withTv(kiosk.input), join(kiosk.folder, 'tv')), '?still&screen=tv#/display/1');
  const first = await slideOf(page);
  const seen: string[] = [];
  for (let n = 2; n < 60; n += 1) {
    await go(page, `#/display/${n}`);
    const { words, low, type, isCode } = await slideOf(page);
    if (words === first.words) break;
    seen.push(words);
    expect([words, low <= 1080 - 12 - 38]).toEqual([words, true]);
    if (!isCode) expect([words, type >= 54]).toEqual([words, true]);
  }
  expect(seen.length).toBeGreaterThan(20);
  const goesOn = seen.filter((text) => /получения\s+дополнительной\s+информации/.test(text));
  expect(goesOn).toHaveLength(1);
  expect(goesOn[0]).toMatch(/продлевается\s+не\s+более/);
  await close();
});

test('a long sentence is cut after its clauses, with no word lost and none within brackets or quotation marks', () => {
  const text =
    'Жалоба, поступившая в адрес «Правительства, для граждан» (при подаче лично, почтой), рассматривается должностным лицом в течение пяти дней, о чем заявителю сообщают письменно или электронно.';
  const cut = clauses([{ text, strong: false, breaks: false }]).map((piece) => piece.map((run) => run.text).join(''));
  expect(cut).toEqual([
    'Жалоба, поступившая в адрес «Правительства, для граждан» (при подаче лично, почтой),',
    'рассматривается должностным лицом в течение пяти дней,',
    'о чем заявителю сообщают письменно или электронно.',
  ]);
});

/** Pages of a topic that do not begin at the top of a column or do not end in it, and the type of each. */
const pagesAsSet = (page: Page) =>
  page.locator('.topic:not([hidden]) .flow').evaluateAll((flows) =>
    flows.flatMap((flow) =>
      [...flow.querySelectorAll<HTMLElement>(':scope > .page')].map((each) => {
        const [first, ...others] = each.getClientRects();
        return [others.length, Math.round((first?.top ?? 0) - flow.getBoundingClientRect().top), each.dataset['type']];
      }),
    ),
  );

test('a browser that breaks no column before a part, as Firefox does not, has the same pages in the same type', async () => {
  const { assets } = kiosk.input;
  const style = assets.style
    .replaceAll(/@supports not ?\(break-before: ?column\)/g, '@supports (display: grid)')
    .replaceAll(/break-before: ?column;?/g, '');
  expect(style).not.toBe(assets.style);
  const without = await writeKiosk({ ...kiosk.input, assets: { ...assets, style } }, join(kiosk.folder, 'without'));
  const { page, close } = await visit(kiosk.browser, 'stele');
  const found: unknown[] = [];
  for (const address of [kiosk.address, without]) {
    await open(page, address, '?still#/home');
    const set: unknown[] = [];
    for (const topic of ['rights', 'complaint']) {
      await go(page, `#/topic/${topic}/2/kk`);
      set.push(...(await pagesAsSet(page)));
    }
    found.push(set);
  }
  expect(found[1]).toEqual(found[0]);
  await close();
});
