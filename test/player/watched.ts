import { pathToFileURL } from 'node:url';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LookReport } from '../../templates/player/told.js';

/** A screen that somebody watches: its time goes on as ever, and a test may hurry it. */
export interface Watched {
  readonly page: Page;
  readonly stage: FrameLocator;
  /** Waits until the version on the stage has a colour. */
  shows(colour: string): Promise<void>;
  /** Waits until the first look has ended, and what is shown is remembered. */
  settles(): Promise<void>;
  /** Lets the player begin the next look. */
  next(): Promise<void>;
  /** Lets the player look once, and returns what it then reports. */
  look(): Promise<LookReport['result']>;
}

/** Seconds between two looks of the player, and a little more. */
const LOOK = 21_000;

export const indexOf = (folder: string): string => `${pathToFileURL(folder).href}/index.html`;

/** Starts a screen. */
export async function watch(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  const stage = page.frameLocator('iframe.stage >> nth=-1');
  const root = stage.locator('html');
  const report = async (): Promise<LookReport | undefined> => {
    const text = await root.getAttribute('data-report');
    return text === null ? undefined : JSON.parse(text);
  };
  const settles = (): Promise<void> => expect.poll(report, { timeout: 20_000 }).toBeDefined();
  // A look that is hurried runs out of its patience.
  const next = async (): Promise<void> => {
    await settles();
    await page.clock.runFor(LOOK);
  };
  return {
    page,
    stage,
    settles,
    next,
    shows: (colour) => expect.poll(() => root.getAttribute('data-colour'), { timeout: 20_000 }).toBe(colour),
    look: async () => {
      await settles();
      const before = (await report())?.at ?? 0;
      await next();
      const reported = async (): Promise<boolean> => {
        await page.clock.runFor(500);
        return ((await report())?.at ?? 0) > before;
      };
      await expect.poll(reported, { timeout: 20_000 }).toBe(true);
      return (await report())?.result as LookReport['result'];
    },
  };
}
