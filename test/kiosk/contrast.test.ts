import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/language.js';
import { openedKiosk } from './opened-kiosk.js';
import { open, visit } from './visit.js';

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
  for (const topic of kiosk.input.kiosk.data.topics) {
    for (const language of LANGUAGES) {
      await open(page, kiosk.address, `?still#/topic/${topic.id}/1/${language}`);
      const plain = await laid(page, topic.id, language);
      expect([topic.id, language, plain.columns]).toEqual([topic.id, language, topic.pages.length]);
      await open(page, kiosk.address, `?still&contrast#/topic/${topic.id}/1/${language}`);
      expect([topic.id, language, await laid(page, topic.id, language)]).toEqual([topic.id, language, plain]);
    }
  }
  await close();
});
