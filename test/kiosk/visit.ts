import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { hashOf } from '../../src/hash.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KeepFiles, KioskInput } from '../../src/kiosk/input.js';
import { hasErrors } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';

/** The screens on which everything has to fit: a stele, a wide screen, an editor's laptop. */
export const SCREENS = {
  stele: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
} as const;
export type Screen = keyof typeof SCREENS;

/** The address of the page in a kiosk folder. */
export const pageOf = (folder: string): string => pathToFileURL(join(folder, 'index.html')).href;

const kept = new Map<string, ReturnType<Parameters<KeepFiles>[2]>>();

/** Fonts, style and script of the same signs and sources are made once, as a rebuild takes them over. */
export const keep: KeepFiles = (name, inputs, make) => {
  const key = `${name} ${hashOf(inputs)}`;
  const files = kept.get(key) ?? make();
  kept.set(key, files);
  return files;
};

/** Writes a kiosk folder and returns the address of its page. */
export async function writeKiosk(input: KioskInput, folder: string): Promise<string> {
  const { artifacts, problems } = await bundleKiosk(input, keep);
  if (hasErrors(problems)) throw new Error(problems.map((problem) => inEnglish(problem.message)).join('\n'));
  for (const { path, bytes } of artifacts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return pageOf(folder);
}

/** A page, and everything that it said on the console or asked for from elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly noise: string[];
}

/** A visit to the kiosk; the next one begins with an empty page. */
export interface Visit extends Watched {
  close(): Promise<void>;
}

/** Whose time a screen shows: that of the machine, or the one to which a test sets it. */
export type Time = 'real' | 'set';

/** Empty pages of visits that are over. A new page starts a process, which takes longer than all that most tests do with it. */
const left = new Map<string, Watched[]>();

/** A visitor before a screen, who has asked for no motion: what is measured stands still. */
export async function visit(browser: Browser, screen: Screen, time: Time = 'real'): Promise<Visit> {
  const key = `${screen} ${time}`;
  const { page, noise } = left.get(key)?.pop() ?? (await watchedPage(browser, screen));
  const close = async () => {
    // What a screen keeps for its next start is its own.
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    noise.length = 0;
    left.set(key, [...(left.get(key) ?? []), { page, noise }]);
  };
  return { page, noise, close };
}

/** A test that looks at a language which is not shown has the browser say so; where the screen does, the message names its script. */
export const isOfLooking = (message: ConsoleMessage): boolean =>
  message.location().url === '' && message.text().includes('subtree hidden by content-visibility');

/** A page that no visit has used. */
export async function watchedPage(browser: Browser, screen: Screen): Promise<Watched> {
  const context: BrowserContext = await browser.newContext({ viewport: SCREENS[screen], reducedMotion: 'reduce' });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (!isOfLooking(message)) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file:|data:|http:\/\/127\.0\.0\.1)/.test(request.url())) noise.push(`request: ${request.url()}`);
  });
  return { page, noise };
}

/** Opens a state by its address, such as `?still#/topic/rights/1/kk`, and waits until it is drawn. */
export async function open(page: Page, kiosk: string, state: string): Promise<void> {
  // An address that differs in its hash alone would load nothing.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(kiosk + state);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Goes to another state of the open page, and waits until it is drawn. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        if (location.hash === wanted) return done();
        addEventListener('hashchange', () => requestAnimationFrame(() => done()), { once: true });
        location.assign(wanted);
      }),
    hash,
  );
}

/** Pages on which a kiosk stands still and that nobody visits. */
const standing = new Map<string, Watched[]>();

/**
 * A visit to a kiosk that stands still, at a state such as `#/topic/rights/1/kk`. It is opened once for all tests of a process
 * that come by an address alone, which asks for all that there is of a state: to open it takes longer than most of them.
 */
export async function stillVisit(browser: Browser, screen: Screen, kiosk: string, state: string): Promise<Visit> {
  const key = `${screen} ${kiosk}`;
  const waiting = standing.get(key)?.pop();
  const { page, noise } = waiting ?? (await watchedPage(browser, screen));
  if (waiting) await go(page, state);
  else await open(page, kiosk, `?still${state}`);
  const close = async () => {
    await go(page, '#/status');
    noise.length = 0;
    standing.set(key, [...(standing.get(key) ?? []), { page, noise }]);
  };
  return { page, noise, close };
}
