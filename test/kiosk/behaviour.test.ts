import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { launchBrowser } from '../browser.js';
import { shippedKiosk } from './shipped-kiosk.js';
import { open, visit, writeKiosk } from './visit.js';

let input: KioskInput;
let browser: Browser;
let folder: string;
let kiosk: string;

const NOON = new Date('2026-11-23T12:00:00+05:00');
const notice = { title: { kk: 'Өрт дабылы', ru: 'Пожарная тревога' }, text: { kk: 'Шығыңыз.', ru: 'Выйдите.' }, from: '2026-11-23 12:05', until: '2026-11-23 12:30' } as const;

const withNotice = (level: 'info' | 'urgent' | 'emergency'): KioskInput => ({ ...input, notices: { ...input.notices, data: [{ ...notice, id: level, level }] } });

beforeAll(async () => {
  input = await shippedKiosk();
  folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
  kiosk = await writeKiosk(input, folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page whose time stands still at noon of 23.11.2026 in Kazakhstan until the test moves it. */
async function atNoon(state: string, address = kiosk): Promise<{ page: Page; noise: readonly string[]; close(): Promise<void> }> {
  const { page, noise, close } = await visit(browser, 'stele');
  await page.clock.install({ time: NOON });
  await open(page, address, state);
  return { page, noise, close };
}

const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]:visible`);
const html = (page: Page, name: string) => page.locator('html').getAttribute(name);
const seconds = (page: Page, count: number) => page.clock.runFor(count * 1000);

/** Leaves the screen alone until it asks whether somebody is there. */
async function untilAsked(page: Page): Promise<void> {
  for (let passed = 0; passed < 185 && !(await page.locator('#warning').isVisible()); passed += 5) await seconds(page, 5);
  expect(await page.locator('#warning').isVisible()).toBe(true);
}

describe('a visit', () => {
  test('each half of a card opens its topic in its language, the pictogram in the language of the visit', async () => {
    const { page, noise, close } = await atNoon('#/home');
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    expect(await html(page, 'lang')).toBe('ru');
    expect(await page.locator('h1:visible').innerText()).toBe('Порядок обжалования качества оказания государственных услуг');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await act(page, 'home').click();
    await page.locator('[data-open="rights"] .card-sign').click();
    expect(await html(page, 'lang')).toBe('ru');
    expect(noise).toEqual([]);
    await close();
  });

  test('the language switch keeps the page and the size, and moves nothing', async () => {
    const { page, close } = await atNoon('#/topic/complaint/3/kk');
    const before = await page.locator('.half[lang="kk"] .view:visible').boundingBox();
    await page.locator('.lang[lang="ru"]').click();
    expect(await page.locator('.progress:visible').innerText()).toMatch(/3 \/ 6/);
    expect(await page.locator('.half[lang="ru"] .view:visible').boundingBox()).toEqual(before);
    expect(await page.locator('.lang[lang="ru"]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Русский');
    expect(await page.locator('#say').innerText()).toBe('Страница 3 из 6');
    await close();
  });

  test('Aa goes from 100 to 200 % and back, makes the text as much larger, and keeps the page', async () => {
    const { page, close } = await atNoon('#/topic/rights/3/ru');
    const text = page.locator('#topic-rights .half[lang="ru"] .page').nth(2).locator('.text').first();
    const size = () => text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const normal = await size();
    for (const factor of [1.25, 1.5, 2, 1]) {
      await act(page, 'size').click();
      expect(await size()).toBeCloseTo(normal * factor, 1);
      expect(await page.locator('.rail:visible [aria-current]').innerText()).toBe('5–6');
      expect(await page.locator('#say').innerText()).toBe(`Размер текста: ${factor * 100} %`);
    }
    await close();
  });

  test('contrast turns the screen black and back', async () => {
    const { page, close } = await atNoon('#/home');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const normal = await ground();
    await act(page, 'contrast').click();
    expect(await ground()).toBe('rgb(0, 0, 0)');
    expect(await act(page, 'contrast').getAttribute('aria-pressed')).toBe('true');
    await act(page, 'contrast').click();
    expect(await ground()).toBe(normal);
    await close();
  });

  test('a walk begins with "start", counts its steps and ends with "done", which leads home', async () => {
    const { page, close } = await atNoon('#/topic/clinic/1/ru');
    await page.getByRole('button', { name: 'Начать' }).click();
    expect(await page.locator('.progress:visible').innerText()).toMatch(/1 \/ 4/);
    for (let step = 2; step <= 4; step += 1) await page.getByRole('button', { name: 'Следующий шаг' }).click();
    expect(await page.locator('#say').innerText()).toBe('Шаг 4 из 4');
    await page.getByRole('button', { name: 'Готово' }).click();
    expect(await html(page, 'data-view')).toBe('home');
    await close();
  });

  test('the code to take along opens what its words say', async () => {
    const { page, close } = await atNoon('#/topic/complaint/1/ru');
    const code = page.locator('.qr:visible');
    expect(await code.getAttribute('aria-label')).toBe('QR-код адреса eotinish.kz');
    expect(await page.locator('.address:visible').innerText()).toBe('eotinish.kz');
    await close();
  });
});

describe('the keyboard', () => {
  test('reaches every control in reading order and turns pages', async () => {
    const { page, close } = await atNoon('#/home');
    const order: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate(() => document.activeElement?.getAttribute('lang') ?? (document.activeElement as HTMLElement).dataset['act'] ?? ''));
    }
    expect(order).toEqual(['kk', 'ru', 'kk', 'ru', 'kk', 'ru', 'kk', 'ru', 'size', 'contrast']);
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#topic-rights').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    expect(await page.locator('.progress:visible').innerText()).toMatch(/3 \/ 4/);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    await page.keyboard.press('Escape');
    expect(await html(page, 'data-view')).toBe('home');
    await close();
  });

  test('keeps the focus on the button that turns, and gives it to the rail when the button is gone', async () => {
    const { page, close } = await atNoon('#/topic/rights/3/kk');
    await act(page, 'next').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('step');
    await close();
  });

  test('opens the status page by Ctrl+Alt+S, a finger by three seconds on the clock', async () => {
    const { page, close } = await atNoon('#/home');
    await page.keyboard.press('Control+Alt+KeyS');
    expect(await page.locator('#status').innerText()).toMatch(/complaint[\s\S]*23\.11\.2026[\s\S]*0\.1\.0[\s\S]*UTC\+05:00/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#status').isVisible()).toBe(false);
    await page.locator('#clock').hover();
    await page.mouse.down();
    await seconds(page, 2);
    expect(await page.locator('#status').isVisible()).toBe(false);
    await seconds(page, 2);
    expect(await page.locator('#status').isVisible()).toBe(true);
    await seconds(page, 61);
    expect(await page.locator('#status').isVisible()).toBe(false);
    await close();
  });
});

describe('an empty lobby', () => {
  test('is asked, counted down in both languages and set back to how every visitor finds it', async () => {
    const { page, close } = await atNoon('#/home');
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    await act(page, 'contrast').click();
    await act(page, 'size').click();
    await untilAsked(page);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#app')?.inert)).toBe(true);
    const said: string[] = [];
    for (let i = 0; i < 30 && (await page.locator('#warning').isVisible()); i += 1) {
      said.push((await page.locator('.warning-words [lang="ru"]').innerText()).replace(/\s+/g, ' '));
      await seconds(page, 1);
    }
    expect(said).toContain('Экран вернется к началу через 5 секунд');
    expect(said).toContain('Экран вернется к началу через 2 секунды');
    expect(said).toContain('Экран вернется к началу через 1 секунду');
    expect(await page.locator('#attract').isVisible()).toBe(true);
    expect([await html(page, 'lang'), await html(page, 'data-size'), await html(page, 'data-theme')]).toEqual(['kk', '0', 'plain']);
    await close();
  });

  test('goes on where it was when somebody is there', async () => {
    const { page, close } = await atNoon('#/topic/rights/2/ru');
    await untilAsked(page);
    await act(page, 'stay').click();
    expect(await page.locator('#warning').isVisible()).toBe(false);
    expect(await page.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    await close();
  });

  test('waits longer where there is more to read, and anew after each touch', async () => {
    const { page, close } = await atNoon('#/topic/rights/1/ru');
    await seconds(page, 60);
    expect(await page.locator('#warning').isVisible()).toBe(false);
    await page.locator('.view:visible').click();
    await seconds(page, 60);
    expect(await page.locator('#warning').isVisible()).toBe(false);
    await close();
  });

  test('shows a loop that can be paused, and goes home at a touch', async () => {
    const { page, noise, close } = await atNoon('');
    const shown = () => page.locator('#attract .slide').evaluateAll((slides) => slides.findIndex((slide) => !(slide as HTMLElement).hidden));
    expect(await shown()).toBe(0);
    await seconds(page, 9);
    expect(await shown()).toBe(1);
    await act(page, 'pause').click();
    expect(await act(page, 'pause').getAttribute('aria-pressed')).toBe('true');
    await seconds(page, 30);
    expect(await shown()).toBe(1);
    await act(page, 'pause').click();
    await seconds(page, 10);
    expect(await shown()).toBe(2);
    await page.mouse.click(540, 700);
    expect(await page.locator('#attract').isVisible()).toBe(false);
    expect(noise).toEqual([]);
    await close();
  });

  test('without touch turns through every statement in both languages', async () => {
    const silent = await writeKiosk({ ...input, project: { ...input.project, screen: { ...input.project.screen, touch: false } } }, join(folder, 'display'));
    const { page, close } = await atNoon('', silent);
    expect(await page.locator('#display').isVisible()).toBe(true);
    const first = await page.locator('.display-slide:visible').innerText();
    await seconds(page, 15);
    expect(await page.locator('.display-slide:visible').innerText()).not.toBe(first);
    await close();
  });
});

describe('notices', () => {
  test('a banner stands on home from its minute to its end, by the time of Kazakhstan', async () => {
    const { page, close } = await atNoon('#/home', await writeKiosk(withNotice('info'), join(folder, 'info')));
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
    const { page, close } = await atNoon('#/topic/rights/2/ru', await writeKiosk(withNotice('urgent'), join(folder, 'urgent')));
    await page.clock.setSystemTime(new Date('2026-11-23T07:06:00Z'));
    await seconds(page, 61);
    const layer = page.locator('#notice-urgent');
    expect(await layer.isVisible()).toBe(true);
    expect((await layer.innerText()).replace(/[\s\u2011]+/g, ' ')).toMatch(/Өрт дабылы .*Пожарная тревога .*12:30 ға дейін .*до 12:30/);
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
    const { page, close } = await atNoon('#/home', await writeKiosk(withNotice('emergency'), join(folder, 'emergency')));
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

test('a static server serves it as well as a disk', async () => {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { page, noise, close } = await visit(browser, 'laptop');
  await open(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`, '?still#/topic/rights/1/kk');
  expect(await page.locator('h1:visible').count()).toBe(1);
  expect(await page.evaluate(() => [...document.fonts].map((font) => font.status))).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
  expect(noise).toEqual([]);
  expect(asked.filter((path) => !/^\/(index\.html|kiosk\.(css|js)|fonts\/.*\.woff2|img\/.*\.svg)$/.test(path))).toEqual([]);
  await close();
  await new Promise((closed) => server.close(closed));
});
