import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../test/browser.js';
import { median } from './measure.js';

/** Seconds until the kiosk shows its first content from disk, in a fresh browser each time. */
export async function firstPaint(output: string, runs: number): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.goto(pathToFileURL(join(output, 'kiosk', 'index.html')).href);
    const started = await page.evaluate(() => performance.timeOrigin);
    const stage = await (await page.waitForSelector('iframe.stage')).contentFrame();
    const paint = await stage?.waitForFunction(() => {
      const entry = performance.getEntriesByName('first-contentful-paint')[0];
      return entry && performance.timeOrigin + entry.startTime;
    });
    seconds.push((((await paint?.jsonValue()) as number) - started) / 1000);
    await browser.close();
  }
  return median(seconds);
}
