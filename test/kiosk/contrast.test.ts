import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { openedKiosk } from './opened-kiosk.js';
import { go, open, visit } from './visit.js';

const kiosk = openedKiosk();

interface Laid {
  readonly columns: number;
  readonly types: readonly string[];
}

/** Columns that the text of a topic takes in one language, and the type of each of its pages. */
const laid = (page: Page, topic: string, language: string): Promise<Laid> =>
  page.locator(`#topic-${topic} .half[lang="${language}"] .flow`).evaluate((flow) => {
    const gap = Number.parseFloat(getComputedStyle(flow).columnGap);
    return {
      columns: Math.round((flow.scrollWidth + gap) / (flow.clientWidth + gap)),
      types: [...flow.querySelectorAll<HTMLElement>('.page')].map((each) => each.dataset['type'] ?? ''),
    };
  });

test.each(['stele', 'wide'] as const)('on the screen "%s" high contrast has the pages and the type of the plain theme', async (screen) => {
  const { page, close } = await visit(kiosk.browser, screen);
  const { topics } = kiosk.input.kiosk.data;
  const laidIn = async (theme: 'plain' | 'contrast') => {
    await open(page, kiosk.address, `?still${theme === 'contrast' ? '&contrast' : ''}#/home`);
    const all: (readonly [topic: string, language: string, Laid])[] = [];
    for (const { id } of topics) {
      for (const language of SHIPPED_LANGUAGES) {
        await go(page, `#/topic/${id}/1/${language}`);
        all.push([id, language, await laid(page, id, language)]);
      }
    }
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    return all;
  };
  const plain = await laidIn('plain');
  expect(plain.map(([topic, language, { columns }]) => [topic, language, columns])).toEqual(
    topics.flatMap(({ id, pages }) => SHIPPED_LANGUAGES.map((language) => [id, language, (pages ?? []).length])),
  );
  expect(await laidIn('contrast')).toEqual(plain);
  await close();
});
