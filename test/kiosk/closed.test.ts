import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import type { IsoDate } from '../../src/rules/date.js';
import type { OpeningHours } from '../../src/rules/opening.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk, seconds } from './opened-kiosk.js';
import { go, open, SCREENS, type Visit, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();
let begun: Visit;
let page: Page;
let address: string;

/** On weekdays, but not on Thursday, and on Friday until noon. */
const HOURS: OpeningHours = {
  week: [{ days: [{ first: 0, last: 4 }], from: 9 * 60, until: 18.5 * 60, breaks: [{ from: 13 * 60, until: 14 * 60 }] }],
  except: [{ date: '2026-11-26' as IsoDate }, { date: '2026-11-27' as IsoDate, hours: { from: 9 * 60, until: 12 * 60, breaks: [] } }],
};

/** The shipped screen in a center with these hours. */
const inHours = (touch: boolean, outside: 'dimmed' | 'off' | 'on'): KioskInput => {
  const screens = Object.entries(kiosk.input.screens.data).map(([id, screen]) => [id, { ...screen, touch, outside }]);
  return {
    ...kiosk.input,
    opening: new Map([['samal', HOURS]]),
    screens: { ...kiosk.input.screens, data: Object.fromEntries(screens) },
  };
};

beforeAll(async () => {
  address = await writeKiosk(inHours(true, 'dimmed'), join(kiosk.folder, 'hours'));
  begun = await visit(kiosk.browser, 'stele');
  page = begun.page;
  await page.clock.install({ time: new Date('2026-11-23T18:28:00+05:00') });
});
afterAll(() => begun.close());

const to = async (moment: string): Promise<void> => {
  await page.clock.setSystemTime(new Date(`${moment}+05:00`));
  await seconds(page, 6);
};
const layer = (): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.layer:not([hidden])')].map(({ id }) => id).join());
const opens = async (): Promise<string> => (await page.locator('.closed-opens').innerText()).replace(/\s+/g, ' ').trim();

test('outside the opening hours the screen is dark, says when the center opens, and wakes by itself at that minute', async () => {
  await open(page, address, '');
  expect(await layer()).toBe('attract');
  await to('2026-11-23T18:30:00');
  expect([await layer(), await opens()]).toEqual(['closed', 'Ашылады: ертең, сейсенбі, сағат 9:00 Откроется завтра, во вторник в 9:00']);
  expect(await page.locator('.closed-sign').innerText()).toBe('18:30');
  const place = () => page.locator('.closed-box').evaluate((box) => getComputedStyle(box).transform);
  const before = await place();
  await to('2026-11-24T00:01:00');
  expect([(await place()) === before, await opens()]).toEqual([false, 'Ашылады: бүгін, сағат 9:00 Откроется сегодня в 9:00']);
  await to('2026-11-24T08:59:57');
  await seconds(page, 3);
  expect(await layer()).toBe('attract');
  await to('2026-11-24T13:30:00');
  expect(['in the break', await layer()]).toEqual(['in the break', 'attract']);
  await to('2026-11-26T12:00:00');
  expect([await layer(), await opens()]).toEqual(['closed', 'Ашылады: ертең, жұма, сағат 9:00 Откроется завтра, в пятницу в 9:00']);
  await to('2026-11-27T12:00:00');
  expect([await layer(), await opens()]).toEqual(['closed', 'Ашылады: дүйсенбі, сағат 9:00 Откроется в понедельник в 9:00']);
});

test('home says the hours of today, of a weekday and of another day; a clock that is wrong says none', async () => {
  const said = async (moment: string): Promise<string> => {
    await page.clock.setSystemTime(new Date(`${moment}+05:00`));
    await open(page, address, '#/home');
    return (await page.locator('.today').innerText()).replace(/\s+/g, ' ').trim();
  };
  const day = 'Бүгін Сегодня';
  expect(await said('2026-11-25T10:00:00')).toBe(`${day} 9:00–13:00, 14:00–18:30`);
  expect(await said('2026-11-26T10:00:00')).toBe('Бүгін жабық Сегодня закрыто');
  expect(await said('2026-11-27T10:00:00')).toBe(`${day} 9:00–12:00`);
  expect(await said('2001-01-07T10:00:00')).toBe('');
});

test('a screen that is on outside of the hours, or has hours of its own, does not follow its center, and says its hours', async () => {
  await page.clock.setSystemTime(new Date('2026-11-28T03:00:00+05:00'));
  await open(page, await writeKiosk(inHours(true, 'on'), join(kiosk.folder, 'hours-on')), '');
  expect(await layer()).toBe('attract');
  const input = inHours(true, 'dimmed');
  const [[id, hall] = []] = Object.entries(input.screens.data);
  if (!id || !hall) throw new Error('expected a screen');
  const own = { week: [{ days: [{ first: 5, last: 6 }], from: 0, until: 1440, breaks: [] }], except: [] };
  const screens = { ...input.screens, data: { [id]: { ...hall, hours: own } } };
  await open(page, await writeKiosk({ ...input, screens }, join(kiosk.folder, 'hours-own')), '');
  expect(await layer()).toBe('attract');
  await to('2026-11-30T10:00:00');
  expect(await layer()).toBe('closed');
  await page.mouse.click(540, 960);
  expect((await page.locator('.today b').innerText()).trim()).toBe('9:00–13:00, 14:00–18:30');
});

test('a touch brings home, and the sign comes back when the visitor has gone', async () => {
  await to('2026-11-26T12:00:00');
  await page.mouse.click(540, 960);
  expect(await layer()).toBe('');
  await seconds(page, 90);
  expect(await layer()).toBe('closed');
  await page.keyboard.press('ArrowRight');
  expect(await layer()).toBe('');
});

test('nothing of the sign is cut on any screen', async () => {
  for (const size of [SCREENS.stele, SCREENS.wide, SCREENS.laptop]) {
    await page.setViewportSize(size);
    await go(page, '#/home');
    await go(page, '#/closed');
    expect([size, await layer(), await cutOff(page), await overlaps(page)]).toEqual([size, 'closed', [], []]);
  }
  await page.setViewportSize(SCREENS.stele);
});

test('a clock that is wrong closes nothing; a screen without touch is closed too, and one that is to be off shows nothing', async () => {
  await page.clock.setSystemTime(new Date('2001-01-07T03:00:00+05:00'));
  await open(page, address, '');
  expect(await layer()).toBe('attract');
  await page.clock.setSystemTime(new Date('2026-11-28T03:00:00+05:00'));
  await open(page, await writeKiosk(inHours(false, 'off'), join(kiosk.folder, 'hours-off')), '');
  expect([await layer(), await page.locator('.closed-box').isVisible()]).toEqual(['closed', false]);
  await page.mouse.click(540, 960);
  expect(await layer()).toBe('closed');
  await to('2026-11-30T09:00:00');
  expect(await layer()).toBe('display');
  expect(begun.noise).toEqual([]);
});
