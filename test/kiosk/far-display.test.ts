import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ScreenSource } from '../../src/content/screens.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { runs } from '../../src/kiosk/runs.js';
import { figuresOf } from '../../src/kiosk/screen-figures.js';
import { excessOf, figureHeight, slideRoom } from '../../src/kiosk/slide-room.js';
import type { Run } from '../../src/kiosk/view.js';
import { parseRich } from '../../src/language/rich.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import { chances, oneOf } from '../chances.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk } from './opened-kiosk.js';
import { readKiosk } from './shipped-kiosk.js';
import { go, keep, open, pageOf, writeKiosk } from './visit.js';

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

/** Televisions of 55 inches that are read from 3 m. */
function televisions(): Readonly<Record<'tv' | 'upright', ScreenSource>> {
  const tv: ScreenSource = {
    ...(kiosk.input.screens.data['hall'] as ScreenSource),
    diagonal: 55,
    pixels: [1920, 1080],
    distance: 3,
    touch: false,
  };
  return { tv, upright: { ...tv, pixels: [1080, 1920] } };
}

const inFolder = (name: string, input: KioskInput, data: Readonly<Record<string, ScreenSource>>): Promise<string> =>
  writeKiosk({ ...input, screens: { ...input.screens, data } }, join(kiosk.folder, name));

/** The slide that is shown: its place among all, its words, the pieces of its statement that are seen, and what of it is too small. All at once: to ask a page takes longer than to answer. */
const slideOf = (page: Page) =>
  page.locator('.display-slide:not([hidden])').evaluate((slide: HTMLElement) => {
    const isSeen = (part: HTMLElement): boolean =>
      part.checkVisibility({ visibilityProperty: true }) && part.offsetWidth * part.offsetHeight > 0;
    return {
      place: [...document.querySelectorAll('.display-slide')].indexOf(slide),
      words: slide.innerText,
      pieces: [...slide.querySelectorAll<HTMLElement>('.piece')].filter(isSeen).map((piece) => piece.innerText),
      small: [...slide.querySelectorAll('p, .num, .unit')]
        .filter((part) => part.checkVisibility() && part.textContent?.trim() !== '')
        .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < 82)
        .map((part) => part.textContent),
    };
  });

/** What stands on each slide of a loop, from the first until it comes again; and what is wrong with it. */
async function walk(
  page: Page,
): Promise<{ readonly slides: readonly string[]; readonly said: string; readonly wrong: readonly unknown[] }> {
  const [slides, said, wrong]: [string[], string[], unknown[]] = [[], [], []];
  for (let n = 1, now = await slideOf(page); n === 1 || slides.length < 2 || now.place !== 0; n += 1, now = await slideOf(page)) {
    expect(n).toBeLessThan(250);
    slides.push(now.words);
    said.push(...now.pieces);
    const faults = [...now.small, ...(await cutOff(page)), ...(await overlaps(page))];
    if (faults.length > 0) wrong.push([n, ...faults]);
    await go(page, `#/display/${n + 1}`);
  }
  return { slides, said: said.join(' ').replace(/\s+/g, ' '), wrong };
}

test('a screen that is read from 3 m shows each topic by its name, and its statements in the words written for slides, whole and in letters of 82 px or more', async () => {
  const { tv, upright } = televisions();
  const address = await inFolder('tv', kiosk.input, { tv, upright });
  const page = await kiosk.browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await open(page, address, '?still&screen=tv#/display/1');
  const { slides, said, wrong } = await walk(page);
  expect(wrong).toEqual([]);
  expect(slides[0]).toMatch(/Сіздің құқықтарыңыз\s+Ваши права/);
  expect(said).toContain('Вы имеете право на равный доступ к государственным услугам без дискриминации');
  // None of them goes on on another slide: what is marked was written as two clauses.
  expect(slides.filter((words) => words.includes('…'))).toEqual([]);
  expect(slides[1]).toMatch(/^1 \/ 7\s+ЖОБА\s+ПРОЕКТ/);
  // Of a code that is the same in both languages there is one, with words that a passer-by reads.
  const codes = slides.filter((words) => words.includes('Наведите камеру'));
  expect(codes).toHaveLength(4);
  expect(codes.every((words) => words.replace(/\s+/g, ' ').includes('Камераны бағыттаңыз'))).toBe(true);
  await page.close();
});

test('a statement for which nobody has written slides is cut after a few words, and nothing of it is left out', async () => {
  const { tv } = televisions();
  const posters = kiosk.input.posters.map((poster): Poster => structuredClone(poster));
  for (const statement of posters.flatMap(statements)) Reflect.deleteProperty(statement, 'screen');
  const input = { ...kiosk.input, posters };
  const address = await inFolder('uncut', input, { tv: { ...tv, topics: ['rights'] } });
  const page = await kiosk.browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await open(page, address, '?still#/display/1');
  const { said, wrong } = await walk(page);
  expect(wrong).toEqual([]);
  // The first right, piece by piece.
  expect(said).toContain('на равный доступ при получении государственных услуг');
  await page.close();
});

test('three languages that have no room beside each other stand below each other: no word is divided, no sum leaves its slide', async () => {
  const { tv, upright } = televisions();
  const clinic = await readKiosk('examples/clinic');
  const here = { center: 'bulaq', topics: ['fees', 'changes'] };
  const address = await inFolder('three', clinic, { tv: { ...tv, ...here }, upright: { ...upright, ...here } });
  const page = await kiosk.browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await open(page, address, '?still&screen=tv#/display/1');
  const { slides, wrong } = await walk(page);
  expect(wrong).toEqual([]);
  expect(slides.some((words) => /34\s400\s₸/.test(words))).toBe(true);
  expect(await page.locator('[data-loose]').count()).toBe(0);
  expect(await page.locator('[data-rows]').count()).toBeGreaterThan(0);
  // The build knows which texts are cut: those of this topic, and no others.
  const cut = page.locator('[data-cut][data-of="changes"]');
  const { problems } = await bundleKiosk(
    { ...clinic, screens: { ...clinic.screens, data: { tv: { ...tv, center: 'bulaq', topics: ['changes'] } } } },
    keep,
  );
  const said = problems.filter(({ code }) => code === 'no-slides').map(({ message }) => message.values);
  expect(said).toMatchObject([{ texts: await cut.count() }]);
  await page.close();
});

test('the mark of a draft in three languages stands whole on an upright screen', async () => {
  const page = await kiosk.browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await open(page, pageOf(join(kiosk.folder, 'three')), '?still&screen=upright#/display/2');
  const { wrong, slides } = await walk(page);
  expect(wrong).toEqual([]);
  expect(slides.some((words) => /ЖОБА[\s\S]*ПРОЕКТ[\s\S]*DRAFT/.test(words))).toBe(true);
  await page.close();
});

const WORDS = {
  kk: 'мемлекеттік көрсетілетін қызметті алуға теңдей қол жеткізуге құқылысыз ақпарат толық және анық үшін сотқа жүгінуге шағым беруге болады бес ай',
  ru: 'получать государственную услугу в порядке установленном правовым актом полную и достоверную информацию на равный доступ вы вправе обратиться в суд',
};

/** Texts of a language about as long as a slide holds, some of their words a key phrase. */
function textsAround(language: 'kk' | 'ru', seed: number): readonly (readonly Run[])[] {
  const chance = chances(seed);
  const words = WORDS[language].split(' ');
  return Array.from({ length: 60 }, () => {
    const count = 6 + Math.floor(chance() * 14);
    const text = (): string => Array.from({ length: count / 3 }, () => oneOf(words, chance)).join(' ');
    return runs(language, parseRich(`${text()} *${text()}* ${text()}`));
  });
}

/** In rem. */
const HAIR = 0.1;

test.each([
  ['tv', 1920, 1080],
  ['upright', 1080, 1920],
] as const)('what the build lets pass fits on a slide, and what it refuses does not: %s', async (id, width, height) => {
  const screens = televisions();
  const address = pageOf(join(kiosk.folder, 'tv'));
  const page = await kiosk.browser.newPage({ viewport: { width, height } });
  await open(page, address, `?still&screen=${id}#/display/2`);
  const { leastPx } = figuresOf(screens[id], kiosk.input.theme.font.capital);
  const room = slideRoom([width, height], leastPx);
  for (const language of ['kk', 'ru'] as const) {
    const texts = textsAround(language, 11);
    const fit = await page.evaluate(
      ([lang, all]) => {
        const slide = document.querySelector('.display-slide:not([hidden])') as HTMLElement;
        const body = slide.querySelector('.display-body') as HTMLElement;
        const halves = [...slide.querySelectorAll<HTMLElement>('.display-half')];
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        body.style.setProperty('--body', '2.8rem');
        for (const half of halves) if (half.lang !== lang) (half.querySelector('.piece') as HTMLElement).textContent = '';
        const half = halves.find((each) => each.lang === lang) as HTMLElement;
        const [text, piece] = [half.querySelector('.display-text') as HTMLElement, half.querySelector('.piece') as HTMLElement];
        return all.map((runsOf) => {
          piece.replaceChildren(
            ...runsOf.map(({ text: words, strong }) => {
              const part = document.createElement(strong ? 'strong' : 'span');
              part.textContent = words;
              return part;
            }),
          );
          const floor = Math.min(
            body.getBoundingClientRect().bottom - 1.4 * rem,
            half.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(half).paddingBottom),
          );
          return text.getBoundingClientRect().bottom <= floor + 1 && text.scrollWidth <= text.clientWidth + 1;
        });
      },
      [language, texts] as const,
    );
    const fits = (width: number) => texts.map((text) => excessOf(text, { ...room, width }, kiosk.input.assets.measure) === undefined);
    // A line that is full to a hair is refused, whatever the browser makes of it.
    const [passed, refused] = [fits(room.width), fits(room.width + HAIR).map((fitting) => !fitting)];
    expect(new Set(passed).size).toBe(2);
    const wrong = texts.filter((_, i) => (passed[i] && !fit[i]) || (refused[i] && fit[i]));
    expect(wrong.map((text) => text.map((run) => run.text).join(''))).toEqual([]);
  }
  // Numbers of terms stand as high as they are reckoned to.
  const heights = await page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [...document.querySelectorAll<HTMLElement>('.display-slide[data-kind="short"]')].flatMap((slide) => {
      slide.hidden = false;
      const found = [...slide.querySelectorAll<HTMLElement>('.display-half')].flatMap((half) => {
        const [head, figure, unit] = ['.display-head', '.figure', '.unit'].map((part) => half.querySelector<HTMLElement>(part));
        return figure && unit ? [{ figure: figure.innerText, unit: unit.innerText, height: (head?.offsetHeight ?? 0) / rem }] : [];
      });
      slide.hidden = true;
      const height = Math.max(...found.map((each) => each.height));
      return found.length > 0 ? [{ all: found.map(({ figure, unit }) => ({ figure, unit })), height }] : [];
    });
  });
  expect(heights.length).toBeGreaterThan(3);
  for (const { all, height: shown } of heights) {
    const reckoned = Math.max(...all.map((figure) => figureHeight(figure, room, kiosk.input.assets.measure)));
    expect(Math.abs(reckoned - shown), JSON.stringify(all)).toBeLessThan(0.1);
  }
  await page.close();
});
