import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ScreenSource } from '../../src/content/screens.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { runs } from '../../src/kiosk/runs.js';
import { figuresOf } from '../../src/kiosk/screen-figures.js';
import { captionRoom, excessOf } from '../../src/kiosk/slide-room.js';
import type { Languages } from '../../src/language/language.js';
import { plain } from '../../src/language/rich.js';
import type { PictureBlock, Slide } from '../../src/poster/model.js';
import { chances, oneOf } from '../chances.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk } from './opened-kiosk.js';
import { readKiosk } from './shipped-kiosk.js';
import { go, open, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

const CREDIT = { kk: 'Фото: А. Иванова', ru: 'Фото: А. Иванова', en: 'Photo: A. Ivanova' };

/** Screens without touch on which a picture has little room, and much. */
function screensOf({ screens }: KioskInput) {
  const near: ScreenSource = { ...(screens.data['hall'] as ScreenSource), touch: false, topics: ['rooms'] };
  const tv: ScreenSource = { ...near, diagonal: 55, pixels: [1920, 1080], distance: 3 };
  return {
    tv,
    upright: { ...tv, pixels: [1080, 1920] },
    uhd: { ...tv, diagonal: 65, pixels: [3840, 2160] },
    near,
  } as const satisfies Record<string, ScreenSource>;
}

type ScreenId = keyof ReturnType<typeof screensOf>;

interface Shown {
  readonly languages: number;
  /** Its sides in pixels. */
  readonly sides: readonly [number, number];
  readonly change?: (block: PictureBlock) => PictureBlock;
}

/** The clinic with the plan of its floor as a picture of other sides, on screens without touch; and that picture. */
async function clinicWith({ languages, sides: [width, height], change = (block) => block }: Shown) {
  const clinic = await readKiosk('examples/clinic');
  const found: PictureBlock[] = [];
  const posters = clinic.posters.map((poster) => ({
    ...poster,
    languages: poster.languages.slice(0, languages) as unknown as Languages,
    blocks: poster.blocks.map((block) => {
      if (block.kind !== 'picture') return block;
      found.push(change({ ...block, picture: { ...block.picture, width, height, credit: CREDIT } as PictureBlock['picture'] }));
      return found.at(-1) as PictureBlock;
    }),
  }));
  const screens = screensOf(clinic);
  return { input: { ...clinic, posters, screens: { ...clinic.screens, data: screens } }, screens, block: found[0] as PictureBlock };
}

async function opened(name: string, { input, screens }: Awaited<ReturnType<typeof clinicWith>>, id: ScreenId): Promise<Page> {
  const [width, height] = screens[id].pixels;
  const page = await kiosk.browser.newPage({ viewport: { width, height } });
  const alone = { ...input, screens: { ...input.screens, data: { [id]: screens[id] } } };
  await open(page, await writeKiosk(alone, join(kiosk.folder, name)), `?still&screen=${id}#/display/1`);
  return page;
}

/** The slides of a loop that show a picture: what is said on them, its part of the screen's sides, and what is wrong. */
async function pictured(page: Page, least: number) {
  const found: { said: readonly string[]; credit: string; part: number; text: string; wrong: readonly unknown[] }[] = [];
  for (let n = 1; n < 60; n += 1) {
    await go(page, `#/display/${n}`);
    const slide = page.locator('.display-slide:not([hidden])');
    if ((await slide.getAttribute('data-pictured')) === null) {
      if (found.length > 0) break;
      continue;
    }
    const seen = await slide.evaluate((each, type) => {
      const box = (part: Element): DOMRect => part.getBoundingClientRect();
      const picture = box(each.querySelector('.picture-room') as Element);
      const words = [...each.querySelectorAll<HTMLElement>('.display-body p')].filter((part) => part.checkVisibility());
      const top = box(each.querySelector('.display-top') as Element).bottom;
      const upon = words.filter((part) => {
        const { left, right, top: above, bottom } = box(part);
        return left < picture.right - 1 && picture.left < right - 1 && above < picture.bottom - 1 && picture.top < bottom - 1;
      });
      const small = words.filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < type - 0.1);
      const out = picture.top < top || picture.left < 0 || picture.right > innerWidth || picture.bottom > innerHeight;
      return {
        said: [...each.querySelectorAll<HTMLElement>('.display-half')].map((half) =>
          [...half.querySelectorAll<HTMLElement>('.piece')]
            .filter((piece) => piece.checkVisibility())
            .map((piece) => piece.textContent)
            .join(' '),
        ),
        credit: [...each.querySelectorAll('.display-credit')].map((part) => part.textContent).join(),
        part: Math.max(picture.width / innerWidth, picture.height / innerHeight),
        text: (each as HTMLElement).innerText,
        wrong: [...upon, ...small].map((part) => part.textContent).concat(out ? ['the picture is cut off'] : []),
      };
    }, least);
    // The line above, where three languages have their marks of a draft, is no part of this.
    const faults = [...(await cutOff(page)), ...(await overlaps(page))].filter((fault) => !/display-(clock|mark)/.test(fault));
    found.push({ ...seen, wrong: [...seen.wrong, ...faults] });
  }
  return found;
}

const bare = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u2011', '-')
    .trim();
const leastOf = ({ input, screens }: Awaited<ReturnType<typeof clinicWith>>, id: ScreenId): number =>
  figuresOf(screens[id], input.theme.font.capital).leastPx;

test.each([
  ['tv', 2, [1500, 830], 1],
  ['tv', 3, [1500, 830], 2],
  ['tv', 2, [1900, 500], 2],
  ['tv', 2, [600, 900], 1],
  ['upright', 2, [1500, 830], 1],
  ['upright', 3, [600, 900], 2],
  ['uhd', 3, [1500, 830], 2],
  ['near', 3, [1500, 830], 1],
] as const)(
  'a picture, its caption and who made it share a slide, in letters that are read at the declared distance: %s, %d languages, %j pixels',
  async (id, languages, sides, most) => {
    const clinic = await clinicWith({ languages, sides });
    const page = await opened(`${id}-${languages}-${sides[0]}`, clinic, id);
    const slides = await pictured(page, leastOf(clinic, id));
    expect(slides.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(slides.length).toBeGreaterThan(0);
    expect(slides.length).toBeLessThanOrEqual(most);
    const spoken = (['kk', 'ru', 'en'] as const).slice(0, languages);
    for (const [i, language] of spoken.entries())
      expect(bare(slides.map(({ said }) => said[i]).join(' '))).toBe(bare(plain(clinic.block.caption?.text[language] ?? [])));
    for (const { credit, part } of slides) {
      expect(credit).toBe(languages === 2 ? CREDIT.ru : `${CREDIT.ru},${CREDIT.en}`);
      expect(part).toBeGreaterThan(0.2);
    }
    // No other slide says it.
    expect(await page.locator('.display-slide:not([data-pictured])', { hasText: 'После входа' }).count()).toBe(0);
    await page.close();
  },
);

test('a picture without a caption fills its slide, and is not counted as a statement', async () => {
  const clinic = await clinicWith({ languages: 2, sides: [1500, 830], change: ({ caption: _, ...block }) => block });
  const { kiosk: source } = clinic.input;
  const data = JSON.parse(JSON.stringify(source.data).replaceAll('plan-caption', 'plan-alt')) as typeof source.data;
  const page = await opened('alone', { ...clinic, input: { ...clinic.input, kiosk: { ...source, data } } }, 'tv');
  const [slide, ...more] = await pictured(page, leastOf(clinic, 'tv'));
  expect(more).toEqual([]);
  expect(slide?.wrong).toEqual([]);
  expect(slide?.part).toBeGreaterThan(0.6);
  expect(slide?.text).not.toMatch(/\d \/ \d/);
  await page.close();
});

const WORDS = 'после входа выйдите в коридор и поверните направо к лестнице мимо окон регистратуры на второй этаж'.split(' ');

test.each([
  ['tv', [1500, 830]],
  ['tv', [1900, 500]],
  ['upright', [1500, 830]],
] as const)('a caption in words for a slide that the build lets pass stands whole beside its picture: %s, %j pixels', async (id, sides) => {
  const chance = chances(7);
  const written = (text: string): Slide => {
    const rich = [{ text, strong: false }];
    return { text: { kk: rich, ru: rich, en: rich } } as unknown as Slide;
  };
  const screens = screensOf(await readKiosk('examples/clinic'));
  const least = figuresOf(screens[id], kiosk.input.theme.font.capital).leastPx;
  const room = captionRoom(screens[id].pixels, least, 2, sides[0] > 2 * sides[1]);
  const texts = Array.from({ length: 80 }, () =>
    Array.from({ length: 3 + Math.floor(chance() * 12) }, () => oneOf(WORDS, chance)).join(' '),
  );
  const passed = texts.filter((text) => excessOf(runs('ru', [{ text, strong: false }]), room, kiosk.input.assets.measure) === undefined);
  expect(passed.length).toBeGreaterThan(0);
  expect(passed.length).toBeLessThan(texts.length);
  const longest = passed.toSorted((one, other) => other.length - one.length).slice(0, 6);
  const change = (block: PictureBlock): PictureBlock => {
    const { caption } = block;
    if (!caption) return block;
    return { ...block, caption: { ...caption, screen: longest.map((text) => ({ ...caption, ...written(text) }) as unknown as Slide) } };
  };
  const clinic = await clinicWith({ languages: 2, sides, change });
  const page = await opened(`short-${id}-${sides[0]}`, clinic, id);
  const slides = await pictured(page, least);
  expect(slides.map(({ said }) => said.map(bare))).toEqual(longest.map((text) => [text, text]));
  expect(slides.flatMap(({ wrong }) => wrong)).toEqual([]);
  await page.close();
});
