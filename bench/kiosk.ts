import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.js';
import { measure, median } from './measure.js';
import { type Row, record, tableOf } from './results.js';
import { sizeOf } from './size-of.js';

/** A screen without touch: on it alone there are slides, and they are half of the page. */
const TV = `
tv:
  name: { kk: Экран, ru: Экран }
  center: samal
  diagonal: 55
  pixels: [1920, 1080]
  distance: 1.5
  touch: false
`;
const STELE = { width: 1080, height: 1920 };
/** How much slower a cheap machine of a lobby is than the one that measures. */
const THROTTLE = 6;
/** So long the screen is left alone before a visitor comes, and so long a loop is watched, in milliseconds. */
const ALONE = 15_000;
const WATCHED = 42_000;

/** Measures the shipped screen in a real browser, prints the table, and records it. */
export async function kiosk(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taqta-bench-'));
  try {
    const output = join(folder, 'output');
    const content = join(folder, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    const screens = join(content, 'screens.yaml');
    // A loop is measured by night, too.
    writeFileSync(screens, `${readFileSync(screens, 'utf8')}${TV}`.replaceAll('\n  distance:', '\n  outside: on\n  distance:'));
    measure(root, ['build', '--only', 'kiosk', '--content', content, '--out', output], folder);
    const table = tableOf(await kioskRows(join(output, 'kiosk')));
    process.stdout.write(`${table}\n`);
    record(root, new Date().toISOString().slice(0, 10), table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function kioskRows(folder: string): Promise<readonly Row[]> {
  const address = pathToFileURL(join(folder, 'index.html')).href;
  const paints: Paint[] = [];
  for (let run = 0; run < 5; run += 1) paints.push(await inBrowser((browser) => firstPaint(browser, address)));
  const plain = await inBrowser((browser) => answers(browser, address, 1));
  const slow = await inBrowser((browser) => answers(browser, address, THROTTLE));
  const loops = [];
  for (const state of ['?screen=hall#/attract/1', '?screen=tv#/display/1', '?screen=hall#/home'])
    loops.push(await inBrowser((browser) => load(browser, address + state)));
  const empty = await inBrowser((browser) => load(browser, 'data:text/html,<html data-ready>'));
  const [attract, display, home] = loops as [Load, Load, Load];
  const ms = (value: number) => `${Math.round(value)} ms`;
  const slowest = (all: readonly Answer[]) => all.reduce((most, each) => (each.ms > most.ms ? each : most));
  const share = (value: number) => `${((value - empty.share) * 100).toFixed(2)} % of a core`;
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return [
    { what: 'screen: first paint from disk', measured: ms(median(paints.map((paint) => paint.ms))), goal: '≤ 300 ms' },
    { what: 'screen: bytes before it', measured: kilobytes(median(paints.map((paint) => paint.bytes))), goal: '≤ 250 KB' },
    { what: 'screen: its folder', measured: kilobytes(sizeOf(folder)), goal: '≤ 1000 KB' },
    { what: `screen: slowest answer (${slowest(plain).to})`, measured: ms(slowest(plain).ms), goal: '≤ 50 ms' },
    { what: `screen: first tap on a topic, ${THROTTLE} × slower`, measured: ms(slow[0]?.ms ?? Number.NaN), goal: '≤ 200 ms' },
    { what: `screen: slowest answer (${slowest(slow).to}), ${THROTTLE} × slower`, measured: ms(slowest(slow).ms), goal: '≤ 200 ms' },
    // What a browser takes for an empty page is not the screen's.
    { what: 'screen: attract loop', measured: share(attract.share), goal: '≤ 3 %' },
    { what: 'screen: display mode', measured: share(display.share), goal: '≤ 3 %' },
    { what: 'screen: home', measured: share(home.share), goal: '≤ 0.3 %' },
    { what: 'screen: longest task in the loops', measured: ms(Math.max(...loops.map((each) => each.longest))), goal: '≤ 50 ms' },
  ];
}

/** A fresh browser for each figure; without a display it draws in software. */
async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The document that shows the screen, once it is drawn: the page itself, or the one that plays in it. */
async function drawn(page: Page): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames()) {
      const ready = await frame.evaluate(() => document.documentElement.hasAttribute('data-ready')).catch(() => false);
      if (ready) return frame;
    }
    await page.waitForTimeout(20);
  }
}

interface Paint {
  readonly ms: number;
  readonly bytes: number;
}

/** From the start of the page to the first paint of the screen, and what had been read until then. */
async function firstPaint(browser: Browser, address: string): Promise<Paint> {
  const page = await browser.newPage({ viewport: STELE });
  const read = new Set<string>();
  page.on('request', (request) => request.url().startsWith('file:') && read.add(fileURLToPath(request.url().replace(/[?#].*$/, ''))));
  await page.goto(address);
  const frame = await drawn(page);
  const bytes = [...read].reduce((sum, path) => sum + statSync(path).size, 0);
  const began = await page.evaluate(() => performance.timeOrigin);
  const painted = await frame.waitForFunction(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint && performance.timeOrigin + paint.startTime;
  });
  return { ms: ((await painted.jsonValue()) as number) - began, bytes };
}

interface Answer {
  readonly to: string;
  readonly ms: number;
}

/** What a visitor does, in the order in which he does it: a selector to tap. */
const TAPS: readonly (readonly [to: string, selector: string])[] = [
  ['opening a topic', '[data-open="complaint"] [lang="ru"]'],
  ['the next page', '.pager-button.next:visible'],
  ['a page by its name', '.rail:visible .rail-button >> nth=4'],
  ['the other language', '.lang >> nth=0'],
  ['the text size', '[data-act="size"]:visible'],
  ['the contrast', '[data-act="contrast"]:visible'],
  ['home', '[data-act="home"]:visible'],
  ['opening another topic', '[data-open="rights"] [lang="kk"]'],
  ['back', '[data-act="back"]:visible'],
];

/** From each tap to the next paint, as the browser itself has it: in steps of 8 ms. */
async function answers(browser: Browser, address: string, throttle: number): Promise<readonly Answer[]> {
  const context = await browser.newContext({ viewport: STELE, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(`${address}#/attract/1`);
  const frame = await drawn(page);
  await page.waitForTimeout(ALONE);
  await watchTaps(frame);
  await page.touchscreen.tap(540, 700);
  await page.waitForTimeout(1500);
  const found: Answer[] = [];
  for (const [to, selector] of TAPS) {
    await frame.evaluate(() => {
      (window as unknown as Tapped).tapped = 0;
    });
    await frame.locator(selector).first().tap();
    await page.waitForTimeout(600 * throttle ** 0.5);
    found.push({ to, ms: await frame.evaluate(() => (window as unknown as Tapped).tapped) });
  }
  await context.close();
  return found;
}

interface Tapped {
  tapped: number;
}

const watchTaps = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const held = window as unknown as Tapped;
    held.tapped = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.tapped = Math.max(held.tapped, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

interface Load {
  /** Part of one processor core that all processes of the browser take. */
  readonly share: number;
  /** The longest task of the script and the drawing, in milliseconds. */
  readonly longest: number;
}

/** What a state costs that nobody touches, once it has settled. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context: BrowserContext = await browser.newContext({ viewport: STELE });
  const page = await context.newPage();
  await page.goto(address);
  const frame = await drawn(page);
  await page.waitForTimeout(ALONE);
  await frame.evaluate(() => {
    const held = window as unknown as { longest: number };
    held.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const cdp = await browser.newBrowserCDPSession();
  const before = await processorTime(cdp);
  const began = performance.now();
  await page.waitForTimeout(WATCHED);
  const spent = (await processorTime(cdp)) - before;
  const share = spent / ((performance.now() - began) / 1000);
  return { share, longest: await frame.evaluate(() => (window as unknown as { longest: number }).longest) };
}

/** Seconds of processor time of all processes of the browser. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
