import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unglue } from '../../src/language/glue.js';
import { plain } from '../../src/language/rich.js';
import { statements } from '../../src/poster/statements.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk } from './opened-kiosk.js';
import { withTv } from './shipped-kiosk.js';
import { go, open, SCREENS, type Screen, stillVisit, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

const screens = Object.keys(SCREENS) as readonly Screen[];
const words = (text: string): string => unglue(text).replace(/\s+/g, ' ').trim();

/** Controls below 44 mm, 88 px of a screen 1080 px wide, in words. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 8.8 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [...document.querySelectorAll('button, a')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ text: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
      .map(({ text, box }) => `${text} ${box.width} × ${box.height}`);
  });

describe.each(screens)('on the screen "%s"', (screen) => {
  test('every page of every topic stands whole in one column, in its languages, with nothing cut or overlapping and each control at least 44 mm', async () => {
    const { page, noise, close } = await stillVisit(kiosk.browser, screen, kiosk.address, '#/home');
    for (const topic of kiosk.input.kiosk.data.topics) {
      for (const [second, language] of SHIPPED_LANGUAGES.entries()) {
        for (const [n] of (topic.pages ?? []).entries()) {
          // On the stele in both; elsewhere a page in one and the next in the other.
          if (screen !== 'stele' && n % 2 !== (second + screens.indexOf(screen)) % 2) continue;
          await go(page, `#/topic/${topic.id}/${n + 1}/${language}`);
          const pages = page.locator(`#topic-${topic.id} .half[lang="${language}"] .page`);
          const shown = await pages.evaluateAll((all) => all.flatMap((each, i) => (each.hasAttribute('aria-hidden') ? [] : [i])));
          expect([topic.id, language, shown]).toEqual([topic.id, language, [n]]);
          const found = [await cutOff(page), await overlaps(page), await tooSmall(page)];
          expect([topic.id, n, language, ...found]).toEqual([topic.id, n, language, [], [], []]);
        }
      }
    }
    expect(noise).toEqual([]);
    await close();
  });

  test('home, the loops, the warning and the status page stand inside the screen, each control at least 44 mm', async () => {
    const { page, noise, close } = await visit(kiosk.browser, screen);
    const address = await writeKiosk(withTv(kiosk.input), join(kiosk.folder, 'tv'));
    for (const [id, states] of [
      ['hall', ['#/home', '#/attract/1', '#/attract/4', '#/status', '#/home?idle', '#/home?contrast']],
      ['tv', ['#/display/1', '#/display/9']],
    ] as const) {
      await open(page, address, `?still&screen=${id}#/topic/rights/1/kk`);
      for (const state of states) {
        await go(page, state);
        expect([state, await cutOff(page), await overlaps(page), await tooSmall(page)]).toEqual([state, [], [], []]);
      }
    }
    expect(noise).toEqual([]);
    await close();
  });

  test('at every text size nothing is cut, on each page that home and a topic then have', async () => {
    const { page, close } = await stillVisit(kiosk.browser, screen, kiosk.address, '#/status');
    // A Latin square: each screen has each size and each state, and each size has each state.
    for (const [index, state] of ['#/home', '#/topic/complaint/1/ru', '#/topic/rights/1/kk'].entries()) {
      const size = 1 + ((index + screens.indexOf(screen)) % 3);
      await go(page, `${state}?size=${size}`);
      let more = true;
      for (let n = 1; more; n += 1) {
        expect([state, size, n, await cutOff(page)]).toEqual([state, size, n, []]);
        more = await page.evaluate(() => {
          const next = [...document.querySelectorAll<HTMLButtonElement>('[data-act="next"]')].find(
            (button) => !button.disabled && button.checkVisibility({ visibilityProperty: true }),
          );
          next?.click();
          return next !== undefined;
        });
      }
    }
    await close();
  });
});

test('every word of every statement of a topic is on exactly one of its pages, in both languages', async () => {
  const { page, close } = await stillVisit(kiosk.browser, 'stele', kiosk.address, '#/home');
  for (const topic of kiosk.input.kiosk.data.topics) {
    await go(page, `#/topic/${topic.id}/1/kk`);
    const posters = kiosk.input.posters.filter((poster) => topic.posters.includes(poster.id));
    for (const language of SHIPPED_LANGUAGES) {
      const half = page.locator(`#topic-${topic.id} .half[lang="${language}"]`);
      const text = words((await half.evaluate((element) => element.textContent)) ?? '');
      const said = [...new Set(posters.flatMap((poster) => statements(poster).map((statement) => words(plain(statement.text[language])))))];
      for (const sentence of said) expect([sentence, text.split(sentence).length - 1]).toEqual([sentence, 1]);
    }
  }
  await close();
});

test('nothing that a visitor turns to stays hidden: each statement is seen on the page of its number', async () => {
  const { page, close } = await stillVisit(kiosk.browser, 'stele', kiosk.address, '#/topic/rights/2/ru');
  const seen = await page.locator('#topic-rights .half[lang="ru"] .page:not([aria-hidden])').innerText();
  expect(seen).toMatch(/подзаконным/);
  expect(seen).not.toMatch(/дискриминации/);
  expect(
    await page
      .locator('#topic-rights .half[lang="ru"] li[value]')
      .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value)),
  ).toEqual([1, 2, 3, 4, 5]);
  await close();
});
