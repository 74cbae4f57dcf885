import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act, atNoon, openedKiosk, seconds } from './opened-kiosk.js';
import { go, open, SCREENS, visit } from './visit.js';

const kiosk = openedKiosk();

describe('a visit', () => {
  test('each half of a card opens its topic in its language, the pictogram in the language of the visit', async () => {
    const { page, noise, close } = await atNoon(kiosk.browser, kiosk.address, '#/home');
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    await seconds(page, 1);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('h1:visible').innerText()).toBe('Порядок обжалования качества оказания государственных услуг');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await act(page, 'home').click();
    await page.locator('[data-open="rights"] .card-sign').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(noise).toEqual([]);
    await close();
  });

  test('the language switch keeps the page and the size, and moves nothing', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/complaint/3/kk');
    const before = await page.locator('.half[lang="kk"] .view:visible').boundingBox();
    await page.locator('.lang[lang="ru"]').click();
    expect(await page.locator('.progress:visible').innerText()).toMatch(/3 \/ 7/);
    expect(await page.locator('.half[lang="ru"] .view:visible').boundingBox()).toEqual(before);
    expect(await page.locator('.lang[lang="ru"]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Русский');
    expect(await page.locator('#say').innerText()).toBe('Страница 3 из 7');
    await close();
  });

  test('Aa goes from 100 to 200 % and back, makes the text as much larger, and keeps the page', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/rights/3/ru');
    const text = page.locator('#topic-rights .half[lang="ru"] .page').nth(2).locator('.text').first();
    const size = () => text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const normal = await size();
    for (const factor of [1.25, 1.5, 2, 1]) {
      await act(page, 'size').click();
      expect(await size()).toBeCloseTo(normal * factor, 1);
      expect(await page.locator('.rail:visible [aria-current]').innerText()).toBe('4–5');
      expect(await page.locator('#say').innerText()).toBe(`Размер текста: ${factor * 100} %`);
    }
    await close();
  });

  test('contrast turns the screen black and back', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/home');
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
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/clinic/1/ru');
    await page.getByRole('button', { name: 'Начать' }).click();
    expect(await page.locator('.progress:visible').innerText()).toMatch(/1 \/ 4/);
    for (let step = 2; step <= 4; step += 1) await page.getByRole('button', { name: 'Следующий шаг' }).click();
    expect(await page.locator('#say').innerText()).toBe('Шаг 4 из 4');
    await page.getByRole('button', { name: 'Готово' }).click();
    expect(await page.locator('html').getAttribute('data-view')).toBe('home');
    await close();
  });

  test('the code to take along opens what its words say', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/complaint/1/ru');
    const code = page.locator('.qr:visible');
    expect(await code.getAttribute('aria-label')).toBe('QR-код адреса eotinish.kz');
    expect(await page.locator('.address:visible').innerText()).toBe('eotinish.kz');
    await close();
  });
});

describe('the keyboard', () => {
  test('reaches every control in reading order and turns pages', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/home');
    const order: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('lang') ?? (document.activeElement as HTMLElement).dataset['act'] ?? '',
        ),
      );
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
    expect(await page.locator('html').getAttribute('data-view')).toBe('home');
    await close();
  });

  test('keeps the focus on the button that turns, and gives it to the rail when the button is gone', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/topic/rights/3/kk');
    await act(page, 'next').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('step');
    await close();
  });

  test('opens the status page by Ctrl+Alt+S, a finger by three seconds on the clock', async () => {
    const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/home');
    await page.keyboard.press('Control+Alt+KeyS');
    expect(await page.locator('#status').innerText()).toMatch(/hall[\s\S]*0\.1\.0[\s\S]*23\.11\.2026[\s\S]*complaint[\s\S]*UTC\+05:00/);
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

test('a static server serves it as well as a disk', async () => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
    '.ttf': 'font/ttf',
  };
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    readFile(join(kiosk.shipped, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { page, noise, close } = await visit(kiosk.browser, 'laptop');
  await open(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`, '?still#/topic/rights/1/kk');
  expect(await page.locator('h1:visible').count()).toBe(1);
  expect(await page.evaluate(() => [...document.fonts].map((font) => font.status))).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
  expect(noise).toEqual([]);
  expect(asked.filter((path) => !/^\/(index\.html|(kiosk|watch)\.(css|js)|fonts\/.*\.ttf|img\/.*\.svg)$/.test(path))).toEqual([]);
  await close();
  // A browser opens connections ahead and asks nothing over them: without this the server waits a minute for their questions.
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test('the switch is answered with the language that is chosen alone: the other one is not drawn, and the page says which it is after that', async () => {
  const { page, noise, close } = await visit(kiosk.browser, 'stele');
  await open(page, kiosk.address, '?still#/topic/complaint/3/kk');
  const drawn = () =>
    page
      .locator('#topic-complaint .half')
      .evaluateAll((halves) =>
        halves.filter((half) => half.querySelector('.pager')?.checkVisibility()).map((half) => half.getAttribute('lang')),
      );
  expect(await drawn()).toEqual(['kk']);
  const atOnce = await page.locator('.lang[lang="ru"]').evaluate((button) => {
    (button as HTMLElement).click();
    return [document.documentElement.lang, document.activeElement?.getAttribute('lang')];
  });
  expect(atOnce).toEqual(['kk', 'ru']);
  expect(await drawn()).toEqual(['ru']);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ru');
  expect(noise).toEqual([]);
  await close();
});

test('words of the loop that are touched open home in their language, and on a screen with both the visitor keeps it', async () => {
  const { page, close } = await atNoon(kiosk.browser, kiosk.address, '?screen=tablet');
  await page.setViewportSize({ width: 800, height: 1280 });
  const touched = async (language: string): Promise<readonly unknown[]> => {
    await open(page, kiosk.address, '?screen=tablet');
    await seconds(page, 1);
    const words = await page.locator(`#attract .slide:visible .attract-words > [lang="${language}"]`).boundingBox();
    if (!words) throw new Error('expected words in the loop');
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    const named = await page.locator('.card-link:visible').evaluateAll((links) => links.map((link) => link.getAttribute('lang')));
    await seconds(page, 1);
    return [await page.locator('html').getAttribute('lang'), [...new Set(named)]];
  };
  for (const language of ['ru', 'kk']) expect([language, await touched(language)]).toEqual([language, [language, [language]]]);
  // A key names no words.
  await open(page, kiosk.address, '?screen=tablet');
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  await page.setViewportSize(SCREENS.stele);
  await page.evaluate(() => localStorage.clear());
  await open(page, kiosk.address, '');
  await seconds(page, 1);
  await page.locator('#attract .slide:visible .attract-words > [lang="ru"]').click({ force: true });
  await page.locator('[data-open="rights"] .card-sign').click();
  await seconds(page, 1);
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await close();
});

test('on the smallest screen, too, a page that is wholly a draft says so, once and beside its button', async () => {
  const { page, close } = await visit(kiosk.browser, 'laptop');
  await page.setViewportSize({ width: 800, height: 1280 });
  await open(page, kiosk.address, '?still&screen=tablet#/home');
  for (const n of [1, 2]) {
    await go(page, `#/topic/rights/${n}/kk`);
    const marks = await page
      .locator('#topic-rights .half[lang="kk"] :is(.draft, .page-draft)')
      .evaluateAll((all) =>
        all.filter((mark) => mark.checkVisibility({ visibilityProperty: true })).map((mark) => mark.textContent.trim()),
      );
    expect(marks).toEqual(['Мәтін жобасы']);
    const [mark, button] = await Promise.all(
      ['.page-draft', '.pager-button.next'].map((name) => page.locator(`#topic-rights .half[lang="kk"] ${name}:visible`).boundingBox()),
    );
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThan(button?.x ?? 0);
  }
  await close();
});
