import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDate } from '../src/rules/date.js';
import { impact } from '../src/stories/impact.js';
import { launchBrowser } from '../test/browser.js';
import { writePicture } from './write-picture.js';

const WINDOW = { width: 1000, height: 1600 };

/** The example of docs/rule-change.md, which is no law and says so. */
const EXAMPLE = `      until: 2026-12-31
      value: 5
      unit: working-day
      basis: law-88v/25(2)
      confidence: unverified
    - from: 2027-01-01
      value: 7
      unit: working-day
      confidence: unverified
      found: invented as an example, no law says so
`;

/** Makes the pictures of docs/rule-change.md: the page about an invented change, its words and its sheets. */
export async function impactPictures(root: string, folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'taqta-pictures-'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(pathToFileURL(await pageAboutChange(root, work)).href);
    const words = await page.locator('.words').first().boundingBox();
    if (!words) throw new Error('expected a table of words on the page');
    const clip = { x: 0, y: 0, width: WINDOW.width, height: words.y + words.height };
    await writePicture(join(folder, 'impact-words.png'), [await page.screenshot({ clip })]);
    await writePicture(join(folder, 'impact-sheets.png'), [await page.locator('.sheets').first().screenshot()]);
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** The page about the example in a copy of the shipped content. */
async function pageAboutChange(root: string, work: string): Promise<string> {
  const content = join(work, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const terms = join(content, 'rules', 'terms.yaml');
  const text = await readFile(terms, 'utf8');
  const changed = text.replace(/(?<= {4}- from: 2026-07-12\n)(?: {6}.*\n)+/, EXAMPLE);
  if (changed === text) throw new Error(`expected a version of 2026-07-12 in ${terms}`);
  await writeFile(terms, changed);
  const today = parseDate('2026-11-23');
  if (today === undefined) throw new Error('expected a day');
  const { found } = await impact({
    content,
    templates: join(root, 'templates'),
    asked: { today },
    pictures: true,
    version: JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version,
    out: join(work, 'impact.html'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!found) throw new Error('expected the invented change to be reported');
  return found.page;
}
