import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { openBrowser } from '../browser.js';
import { folderOnce } from '../corpus.js';
import { shippedKiosk } from './shipped-kiosk.js';
import { open, pageOf, type Visit, visit, writeKiosk } from './visit.js';

/** The shipped kiosk, a browser and a folder for others; there from the first test of a file to its last. */
export interface OpenedKiosk {
  input: KioskInput;
  browser: Browser;
  folder: string;
  /** The files of the shipped kiosk, bundled once for all tests, and the address of their page. */
  shipped: string;
  address: string;
}

export function openedKiosk(): OpenedKiosk {
  const opened = {} as OpenedKiosk;
  beforeAll(async () => {
    opened.input = await shippedKiosk();
    opened.folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
    opened.shipped = await shippedFiles(opened.input);
    opened.address = pageOf(opened.shipped);
    opened.browser = await openBrowser();
  });
  afterAll(async () => {
    await rm(opened.folder, { recursive: true, force: true });
  });
  return opened;
}

const shippedFiles = (input: KioskInput): Promise<string> =>
  folderOnce(import.meta.filename, 'kiosk', async (folder) => void (await writeKiosk(input, folder)));

export const NOON = new Date('2026-11-23T12:00:00+05:00');

/** A visit whose time stands still at noon of 23.11.2026 in Kazakhstan until the test moves it. */
export const atNoon = (browser: Browser, address: string, state: string): Promise<Visit> => visitAt(NOON, browser, address, state);

/** A visit whose time stands still at a moment until the test moves it. */
export async function visitAt(time: Date, browser: Browser, address: string, state: string): Promise<Visit> {
  const begun = await visit(browser, 'stele', 'set');
  await stopTime(begun.page, time);
  await open(begun.page, address, state);
  return begun;
}

/** Lets time stand still at a moment on the documents that a page opens. */
export async function stopTime(page: Page, time: Date): Promise<void> {
  await page.clock.install({ time: time.getTime() - 60_000 });
  await page.clock.pauseAt(time);
}

export const act = (page: Page, name: string): Locator => page.locator(`[data-act="${name}"]:visible`);
export const seconds = (page: Page, count: number): Promise<void> => page.clock.runFor(count * 1000);
