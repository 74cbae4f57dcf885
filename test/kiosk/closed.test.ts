import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk, seconds } from './opened-kiosk.js';
import { go, open, SCREENS, type Visit, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();
let begun: Visit;
let page: Page;
let address: string;

/** The shipped screen in a center that is open on weekdays, but on Thursday. */
const inHours = (touch: boolean, outside: 'dimmed' | 'off'): KioskInput => {
  const open = [{ days: 'mon-fri', from: '9:00', until: '18:30' }];
  const screens = Object.entries(kiosk.input.screens.data).map(([id, screen]) => [
    id,
    { ...screen, touch, outside, open, closed_on: ['2026-11-26'] },
  ]);
  return { ...kiosk.input, screens: { ...kiosk.input.screens, data: Object.fromEntries(screens) } };
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
  await seconds(page, 2);
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
  await to('2026-11-24T08:59:59');
  await seconds(page, 3);
  expect(await layer()).toBe('attract');
  await to('2026-11-26T12:00:00');
  expect([await layer(), await opens()]).toEqual(['closed', 'Ашылады: ертең, жұма, сағат 9:00 Откроется завтра, в пятницу в 9:00']);
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
