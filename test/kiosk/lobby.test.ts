import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ScreenSource } from '../../src/content/screens.js';
import { once } from '../../src/jobs/assets.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { DECLARED } from './declared-screens.js';
import { cutOff, overlaps } from './geometry.js';
import { act, atNoon, NOON, openedKiosk, seconds, stopTime } from './opened-kiosk.js';
import { readKiosk } from './shipped-kiosk.js';
import { open, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

const notice = {
  title: { kk: 'Өрт дабылы', ru: 'Пожарная тревога' },
  text: {
    kk: 'Ғимараттан сабырмен шығыңыз. Лифтті пайдаланбаңыз. Қызметкерлердің нұсқауын орындаңыз.',
    ru: 'Спокойно выйдите из здания. Не пользуйтесь лифтом. Следуйте указаниям сотрудников.',
  },
  from: '2026-11-23 12:05',
  until: '2026-11-23 12:30',
} as const;

const withNotice = (level: 'info' | 'urgent' | 'emergency'): KioskInput => ({
  ...kiosk.input,
  notices: { ...kiosk.input.notices, data: [{ ...notice, id: level, level }] },
});

/** Leaves the screen alone until it asks whether somebody is there. */
async function untilAsked(page: Page): Promise<void> {
  for (let passed = 0; passed < 185 && !(await page.locator('#warning').isVisible()); passed += 5) await seconds(page, 5);
  expect(await page.locator('#warning').isVisible()).toBe(true);
}

describe('an empty lobby', () => {
  test('is asked, counted down in both languages and set back to how every visitor finds it', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/home');
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    await act(page, 'contrast').click();
    await act(page, 'size').click();
    await untilAsked(page);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#app')?.inert)).toBe(true);
    const said: string[] = [];
    for (let i = 0; i < 30 && (await page.locator('#warning').isVisible()); i += 1) {
      said.push((await page.locator('.warning-words p[lang="ru"]').innerText()).replace(/\s+/g, ' '));
      await seconds(page, 1);
    }
    expect(said).toContain('Экран вернется к началу через 5 секунд');
    expect(said).toContain('Экран вернется к началу через 2 секунды');
    expect(said).toContain('Экран вернется к началу через 1 секунду');
    expect(await page.locator('#attract').isVisible()).toBe(true);
    expect([
      await page.locator('html').getAttribute('lang'),
      await page.locator('html').getAttribute('data-size'),
      await page.locator('html').getAttribute('data-theme'),
    ]).toEqual(['kk', '0', 'plain']);
    await close();
  });

  test('goes on where it was when somebody is there', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/rights/2/ru');
    await untilAsked(page);
    await act(page, 'stay').click();
    expect(await page.locator('#warning').isVisible()).toBe(false);
    expect(await page.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    await close();
  });

  test('waits longer where there is more to read, and anew after each touch', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/rights/1/ru');
    await seconds(page, 60);
    expect(await page.locator('#warning').isVisible()).toBe(false);
    await page.locator('.view:visible').click();
    await seconds(page, 60);
    expect(await page.locator('#warning').isVisible()).toBe(false);
    await close();
  });

  test('shows a loop that can be paused, and goes home at a touch', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, kiosk.address, '');
    const shown = () =>
      page.locator('#attract .slide').evaluateAll((slides) => slides.findIndex((slide) => !(slide as HTMLElement).hidden));
    expect(await shown()).toBe(0);
    await seconds(page, 9);
    expect(await shown()).toBe(1);
    await act(page, 'pause').click();
    expect(await act(page, 'pause').getAttribute('aria-pressed')).toBe('true');
    await seconds(page, 30);
    expect(await shown()).toBe(1);
    await act(page, 'pause').click();
    // As long as its words take to read, where a greeting of a few took 8 s.
    const signs = (await page.locator('.slide:visible .attract-words > div').allInnerTexts()).map(
      (text) => text.replace(/\s+/g, ' ').length,
    );
    const time = 4 + Math.max(...signs) / 12;
    expect(time).toBeGreaterThan(8);
    await seconds(page, time - 1);
    expect(await shown()).toBe(1);
    await seconds(page, 2);
    expect(await shown()).toBe(2);
    await page.mouse.click(540, 700);
    expect(await page.locator('#attract').isVisible()).toBe(false);
    expect(noise).toEqual([]);
    await close();
  });

  test('without touch turns through every statement in both languages', async () => {
    const silent = await writeKiosk(
      {
        ...kiosk.input,
        screens: { ...kiosk.input.screens, data: { hall: { ...(kiosk.input.screens.data['hall'] as ScreenSource), touch: false } } },
      },
      join(kiosk.folder, 'display'),
    );
    const { page, close } = await atNoon(kiosk.browser, silent, '');
    expect(await page.locator('#display').isVisible()).toBe(true);
    const first = await page.locator('.display-slide:visible').innerText();
    await seconds(page, 24);
    expect(await page.locator('.display-slide:visible').innerText()).not.toBe(first);
    await close();
  });
});

describe('notices in the loops', () => {
  const inForceAtNoon = (level: 'info' | 'urgent', touch: boolean): KioskInput => ({
    ...withNotice(level),
    notices: { ...kiosk.input.notices, data: [{ ...notice, id: level, level, from: '2026-11-23 11:00' }] },
    screens: { ...kiosk.input.screens, data: { hall: { ...(kiosk.input.screens.data['hall'] as ScreenSource), touch } } },
  });

  test('a banner has a slide behind the greeting, and another between the topics of a screen without touch', async () => {
    const { page, close } = await atNoon(kiosk.browser, await writeKiosk(inForceAtNoon('info', true), join(kiosk.folder, 'loop')), '');
    await seconds(page, 9);
    expect(await page.locator('.slide:visible').innerText()).toMatch(/Өрт дабылы[\s\S]*Пожарная тревога/);
    expect(await page.locator('.bead').count()).toBe(await page.locator('#attract .slide').count());
    expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
    await close();
    const other = await atNoon(kiosk.browser, await writeKiosk(inForceAtNoon('info', false), join(kiosk.folder, 'loop-display')), '');
    const told: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      told.push(await other.page.locator('.display-slide:visible').innerText());
      await seconds(other.page, 20);
    }
    expect(told.filter((text) => text.includes('Пожарная тревога')).length).toBeGreaterThan(0);
    expect(told[0]).not.toContain('Пожарная тревога');
    expect(other.noise).toEqual([]);
    await other.close();
  });

  test('an urgent one on a screen without touch has no button and takes every second turn', async () => {
    const { page, close } = await atNoon(kiosk.browser, await writeKiosk(inForceAtNoon('urgent', false), join(kiosk.folder, 'turns')), '');
    const turns: boolean[] = [];
    const slides = new Set<string | null>();
    // Each turn takes as long as what stands there: every second is looked at.
    for (let second = 0; second < 60; second += 1) {
      const { now, button, slide } = await page.evaluate(() => {
        const isSeen = (selector: string): boolean => {
          const part = document.querySelector<HTMLElement>(selector);
          return part?.checkVisibility({ visibilityProperty: true }) === true && part.offsetWidth * part.offsetHeight > 0;
        };
        const body = document.querySelector('.display-slide:not([hidden]) .display-body');
        return { now: isSeen('#notice-urgent'), button: isSeen('#notice-urgent .big'), slide: body?.textContent ?? null };
      });
      if (!now) slides.add(slide);
      if (turns.at(-1) !== now) turns.push(now);
      expect(button).toBe(false);
      await seconds(page, 1);
    }
    expect(turns.slice(0, 4)).toEqual([true, false, true, false]);
    // None of the slides stays below it.
    expect([...slides][0]).toBe(await page.locator('.display-slide:not([data-on="far"]) .display-body').first().textContent());
    await close();
  });
});

describe('notices', () => {
  test('a banner stands on home from its minute to its end, by the time of Kazakhstan', async () => {
    const { page, close } = await atNoon(kiosk.browser, await writeKiosk(withNotice('info'), join(kiosk.folder, 'info')), '#/home');
    const banner = page.locator('.notice');
    expect(await page.locator('.clock-time').innerText()).toBe('12:00');
    expect(await banner.isVisible()).toBe(false);
    await page.clock.setSystemTime(new Date('2026-11-23T07:05:00Z'));
    await seconds(page, 61);
    await expect.poll(() => banner.count()).toBe(1);
    await page.evaluate(() => location.assign('#/topic/rights/1/kk'));
    await page.evaluate(() => location.assign('#/home'));
    await banner.waitFor({ state: 'visible' });
    await page.clock.setSystemTime(new Date('2026-11-23T07:31:00Z'));
    await seconds(page, 61);
    expect(await banner.isVisible()).toBe(false);
    await close();
  });

  test('an urgent one covers everything, is put aside by a button, and comes back after the reset', async () => {
    const { page, close } = await atNoon(
      kiosk.browser,
      await writeKiosk(withNotice('urgent'), join(kiosk.folder, 'urgent')),
      '#/topic/rights/2/ru',
    );
    await page.clock.setSystemTime(new Date('2026-11-23T07:06:00Z'));
    await seconds(page, 61);
    const layer = page.locator('#notice-urgent');
    expect(await layer.isVisible()).toBe(true);
    expect((await layer.innerText()).replace(/[\s\u2011]+/g, ' ')).toMatch(/Өрт дабылы .*Пожарная тревога .*12:30 ға дейін .*до 12:30/);
    expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
    await page.keyboard.press('Escape');
    expect(await layer.isVisible()).toBe(true);
    await act(page, 'aside').click();
    expect(await layer.isVisible()).toBe(false);
    expect(await page.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    await seconds(page, 240);
    expect(await layer.isVisible()).toBe(true);
    await close();
  });

  test('an emergency has no control and goes only at its end', async () => {
    const { page, close } = await atNoon(
      kiosk.browser,
      await writeKiosk(withNotice('emergency'), join(kiosk.folder, 'emergency')),
      '#/home',
    );
    await page.clock.setSystemTime(new Date('2026-11-23T07:06:00Z'));
    await seconds(page, 61);
    const layer = page.locator('#notice-emergency');
    expect(await layer.isVisible()).toBe(true);
    expect(await layer.locator('button').count()).toBe(0);
    await page.mouse.click(540, 960);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+KeyS');
    expect(await layer.isVisible()).toBe(true);
    await page.clock.setSystemTime(new Date('2026-11-23T07:31:00Z'));
    await seconds(page, 61);
    expect(await layer.isVisible()).toBe(false);
    await close();
  });
});

describe('An urgent notice in three languages', () => {
  const said = {
    title: {
      kk: '*Су тоқтатылды.* Дәретханалар жұмыс істемейді',
      ru: '*Отключена вода.* Туалеты не работают',
      en: '*The water is off.* Toilets are closed',
    },
    from: '2026-11-23 11:05',
    until: '2026-11-23 12:30',
  };

  test.each([
    ['wide', 1920, 1080, 1.5],
    ['low', 1366, 768, 1.1],
    // Columns as narrow as the longest word have no larger letters.
    ['old', 1024, 768, 1],
  ] as const)(
    'has its words no smaller than the line that says until when, on the lines of each other, nothing upon anything: %s',
    async (screen, width, height, least) => {
      const input = await readKiosk('examples/clinic');
      const [center = ''] = input.opening.keys();
      const data = { [screen]: { ...DECLARED[screen], center } };
      const at = await writeKiosk(
        { ...input, screens: { ...input.screens, data }, notices: { ...input.notices, data: [{ ...said, id: 'water', level: 'urgent' }] } },
        join(kiosk.folder, `water-${screen}`),
      );
      const page = await kiosk.browser.newPage({ viewport: { width, height } });
      await stopTime(page, NOON);
      await open(page, at, `?screen=${screen}#/home`);
      await seconds(page, 2);
      expect(await page.locator('#notice-water').isVisible()).toBe(true);
      expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
      const found = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`#notice-water ${selector}`)];
        const size = (part: HTMLElement): number => Number.parseFloat(getComputedStyle(part).fontSize);
        const lefts = (parts: readonly HTMLElement[]) =>
          parts.map((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return Math.round(range.getBoundingClientRect().left);
          });
        const words = all('h3');
        const until = all('.urgent-until p');
        return {
          larger: Math.min(...words.map(size)) / Math.max(...until.map(size)),
          tops: new Set(words.map((part) => Math.round(part.getBoundingClientRect().top))).size,
          columns: [lefts(words), lefts(until)],
        };
      });
      expect(found.larger).toBeGreaterThanOrEqual(least);
      expect(found.tops).toBe(1);
      for (const [index, left] of (found.columns[0] ?? []).entries())
        expect(Math.abs(left - (found.columns[1]?.[index] ?? 0))).toBeLessThanOrEqual(2);
      await page.close();
    },
  );
});

test('Home of seven topics stands on one page of a wide screen in three languages', async () => {
  const input = await readKiosk('examples/clinic');
  const [center = ''] = input.opening.keys();
  const screens = { ...input.screens, data: { wide: { ...DECLARED.wide, center } } };
  const at = await writeKiosk({ ...input, screens }, join(kiosk.folder, 'seven'));
  const page = await kiosk.browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await open(page, at, '?still&screen=wide#/home');
  expect(await page.locator('.card:visible').count()).toBe(7);
  expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
  await page.close();
});

describe('Three languages on screens with little room', () => {
  const long = {
    id: 'water',
    level: 'urgent',
    title: {
      kk: 'Су құбырындағы апатқа байланысты бүгін сағат 17:00-ге дейін емханада су болмайды',
      ru: 'Из-за аварии на водопроводе сегодня до 17:00 в поликлинике не будет воды',
      en: 'Because of a burst water main there is no water in the clinic until 17:00 today',
    },
    text: {
      kk: 'Дәретханалар жұмыс істемейді. *Қан тапсыруға ертең келіңіз*, жолдама күшінде қалады.',
      ru: 'Туалеты не работают. *Сдать кровь приходите завтра*, направление остается в силе.',
      en: 'The toilets are closed. *Come for your blood test tomorrow*, the referral stays valid.',
    },
    from: '2026-11-23 12:05',
    until: '2026-11-23 12:30',
  } as const;
  const address = once(async () => {
    const input = await readKiosk('examples/clinic');
    const [center = ''] = input.opening.keys();
    const { tablet, low } = DECLARED;
    const tv: ScreenSource = { ...low, diagonal: 55, pixels: [1920, 1080], distance: 3, touch: false };
    const data = Object.fromEntries(Object.entries({ tablet, low, tv }).map(([id, screen]) => [id, { ...screen, center }]));
    return writeKiosk(
      { ...input, screens: { ...input.screens, data }, notices: { ...input.notices, data: [long] } },
      join(kiosk.folder, 'little-room'),
    );
  });

  async function opened(screen: 'tablet' | 'low' | 'tv', state: string): Promise<Page> {
    const [width, height] = screen === 'tv' ? [1920, 1080] : DECLARED[screen].pixels;
    const page = await kiosk.browser.newPage({ viewport: { width, height } });
    await stopTime(page, NOON);
    await open(page, await address(), `?screen=${screen}${state}`);
    await seconds(page, 1);
    return page;
  }

  test.each([
    ['tablet', ['Қазақша', 'English'], ['Русский', 'English']],
    ['low', ['Қазақша', 'Русский', 'English'], ['Қазақша', 'Русский', 'English']],
  ] as const)('the switch has each name whole, with air around it: %s', async (screen, inTopic, atHome) => {
    for (const [state, names] of [
      ['#/topic/hours/1/ru', inTopic],
      ['#/home', atHome],
    ] as const) {
      const page = await opened(screen, state);
      const shown = page.locator('.lang:visible');
      expect(await shown.allInnerTexts()).toEqual(names);
      const air = await shown.evaluateAll((all) =>
        all.map((button) => {
          const words = document.createRange();
          words.selectNodeContents(button);
          const [box, text] = [button.getBoundingClientRect(), words.getBoundingClientRect()];
          return Math.min(text.left - box.left, box.right - text.right);
        }),
      );
      expect(Math.min(...air)).toBeGreaterThanOrEqual(5);
      expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
      await page.close();
    }
  });

  test.each(['tablet', 'low'] as const)('a day and its hours stand on one page: %s', async (screen) => {
    const page = await opened(screen, '#/topic/hours/1/kk');
    const parts = await page
      .locator('#topic-hours .half[lang="kk"] :is(.hours-row, .hours-today)')
      .evaluateAll((all) => all.map((row) => row.getClientRects().length).filter((count) => count > 0));
    expect(parts.length).toBeGreaterThan(5);
    expect(new Set(parts)).toEqual(new Set([1]));
    await page.close();
  });

  test('no word beside or below a code is divided, and no card of a code is cut', async () => {
    const page = await opened('tablet', '#/topic/phone/1/ru');
    const found = await page.locator('#topic-phone .half[lang="ru"] .code').evaluateAll((all) =>
      all.map((card) => {
        const width = card.querySelector('.code-words')?.clientWidth ?? 0;
        const words = (card.querySelector('.code-name')?.textContent ?? '').split(/\s+/);
        const ruler = card.querySelector('.code-name')?.appendChild(document.createElement('span')) as HTMLElement;
        ruler.style.cssText = 'position: absolute; white-space: nowrap';
        const widest = Math.max(
          ...words.map((word) => {
            ruler.textContent = word;
            return ruler.offsetWidth;
          }),
        );
        ruler.remove();
        return [card.getClientRects().length, widest <= width].join();
      }),
    );
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found)).toEqual(new Set(['1,true']));
    await page.close();
  });

  test('the warning has no line that ends with a mark between languages', async () => {
    const page = await opened('low', '&idle#/home');
    expect(await page.locator('.anywhere').isVisible()).toBe(true);
    const marks = await page
      .locator('.anywhere [lang]')
      .evaluateAll((all) => all.map((words) => [getComputedStyle(words, '::before').content, words.textContent?.includes('·')].join()));
    expect(marks).toEqual(['none,false', 'none,false', 'none,false']);
    await page.close();
  });

  test('an urgent notice that has no room for all of them says one after the other, and its button takes it away', async () => {
    const page = await opened('tablet', '#/home');
    await page.clock.setSystemTime(new Date('2026-11-23T07:06:00Z'));
    await seconds(page, 61);
    const notice = page.locator('#notice-water');
    const said = new Set<string>();
    for (let second = 0; second < 75; second += 3) {
      const languages = await notice
        .locator('[lang]:visible')
        .evaluateAll((all) => [...new Set(all.map((part) => (part as HTMLElement).lang))]);
      said.add(languages.join(' '));
      if (second % 15 === 0) expect([await cutOff(page), await overlaps(page)]).toEqual([[], []]);
      await seconds(page, 3);
    }
    expect([...said]).toEqual(['kk', 'ru', 'en']);
    await notice.locator('button').click();
    expect(await notice.isVisible()).toBe(false);
    await page.close();
  });

  test('hours are never divided on a slide', async () => {
    const page = await opened('tv', '#/display/2');
    const parts = await page
      .locator('.display-slide:not([hidden]) .range:visible')
      .evaluateAll((all) => all.map((range) => range.getClientRects().length));
    expect(parts.length).toBeGreaterThan(5);
    expect(new Set(parts)).toEqual(new Set([1]));
    await page.close();
  });
});
