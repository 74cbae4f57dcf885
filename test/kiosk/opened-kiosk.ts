import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { launchBrowser } from '../browser.js';
import { shippedKiosk } from './shipped-kiosk.js';
import { open, type Visit, visit, writeKiosk } from './visit.js';

/** The shipped kiosk in a folder of its own, and a browser; there from the first test of a file to its last. */
export interface OpenedKiosk {
  input: KioskInput;
  browser: Browser;
  folder: string;
  /** Address of its page. */
  address: string;
}

export function openedKiosk(): OpenedKiosk {
  const opened = {} as OpenedKiosk;
  beforeAll(async () => {
    opened.input = await shippedKiosk();
    opened.folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
    opened.address = await writeKiosk(opened.input, opened.folder);
    opened.browser = await launchBrowser();
  });
  afterAll(async () => {
    await opened.browser.close();
    await rm(opened.folder, { recursive: true, force: true });
  });
  return opened;
}

const NOON = new Date('2026-11-23T12:00:00+05:00');

/** A visit whose time stands still at noon of 23.11.2026 in Kazakhstan until the test moves it. */
export async function atNoon(browser: Browser, address: string, state: string): Promise<Visit> {
  const begun = await visit(browser, 'stele');
  await begun.page.clock.install({ time: NOON.getTime() - 60_000 });
  await begun.page.clock.pauseAt(NOON);
  await open(begun.page, address, state);
  return begun;
}

export const act = (page: Page, name: string): Locator => page.locator(`[data-act="${name}"]:visible`);
export const seconds = (page: Page, count: number): Promise<void> => page.clock.runFor(count * 1000);
