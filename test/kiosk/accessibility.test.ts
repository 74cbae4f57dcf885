import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { LANGUAGES } from '../../src/language/language.js';
import { launchBrowser } from '../browser.js';
import { shippedKiosk } from './shipped-kiosk.js';
import { go, open, type Screen, visit, writeKiosk } from './visit.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

let input: KioskInput;
let browser: Browser;
let folder: string;
let kiosk: string;

beforeAll(async () => {
  const shipped = await shippedKiosk();
  const during = {
    from: '2026-11-23 08:00',
    until: '2026-11-24 16:30',
    title: { kk: 'Ертең орталық жұмыс істемейді', ru: 'Завтра центр не работает' },
  };
  input = { ...shipped, notices: { ...shipped.notices, data: [{ ...during, id: 'closed', level: 'info' }] } };
  folder = await mkdtemp(join(tmpdir(), 'taqta-kiosk-'));
  kiosk = await writeKiosk(input, folder);
  const urgent = { ...during, id: 'fire', level: 'urgent', text: { kk: 'Ғимараттан шығыңыз.', ru: 'Выйдите из здания.' } } as const;
  await writeKiosk({ ...shipped, notices: { ...shipped.notices, data: [urgent] } }, join(folder, 'urgent'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** What axe finds, in words. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: AxeResults = await page.evaluate(
    (rules) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(rules),
    RULES,
  );
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Runs axe on states of one page. What is hidden in all of them, `without`, is taken out: axe would walk through it each time. */
async function check(screen: Screen, address: string, search: string, states: readonly string[], without = '.topic'): Promise<void> {
  const { page, close } = await visit(browser, screen);
  // The page's policy lets in no script from outside, so axe comes through the browser's own door.
  await page.addInitScript({ path: AXE });
  await open(page, address, `${search}${states[0]}`);
  await page.evaluate((hidden) => {
    for (const part of document.querySelectorAll(hidden)) part.remove();
  }, without);
  for (const state of states) {
    await go(page, state);
    expect([state, await violations(page)]).toEqual([state, []]);
  }
  await close();
}

const otherThan = (topic: string): string => `.topic:not(#topic-${topic}), #attract, #display`;

test('axe finds nothing on any page of any topic in either language (WCAG 2.2 AA, AAA contrast, target size)', async () => {
  for (const topic of input.kiosk.data.topics) {
    const states = LANGUAGES.flatMap((language) => topic.pages.map((_, n) => `#/topic/${topic.id}/${n + 1}/${language}`));
    await check('stele', kiosk, '?still', states, otherThan(topic.id));
  }
});

test('axe finds nothing on home, in the loops, in the warning and on the status page', async () => {
  const states = ['#/home', '#/attract/1', '#/attract/4', '#/display/1', '#/display/14', '#/status'];
  await check('stele', kiosk, '?still', states);
  await check('stele', kiosk, '?still&idle', ['#/home', '#/topic/rights/1/ru'], otherThan('rights'));
  await check('wide', kiosk, '?still', states);
  await check('wide', kiosk, '?still', ['#/topic/complaint/3/ru', '#/home'], 'nothing');
});

test('axe finds nothing in high contrast and with type of 200 %', async () => {
  await check('stele', kiosk, '?still&contrast', ['#/home', '#/status', '#/attract/2', '#/display/1']);
  for (const topic of ['complaint', 'clinic'])
    await check('stele', kiosk, '?still&contrast', [`#/topic/${topic}/3/kk`, `#/topic/${topic}/1/ru`], otherThan(topic));
  await check('stele', kiosk, '?still&contrast&idle', ['#/home']);
  await check('laptop', kiosk, '?still&size=3', ['#/home', '#/topic/rights/2/kk'], otherThan('rights'));
});

test('axe finds nothing under an urgent notice', async () => {
  const urgent = kiosk.replace('index.html', 'urgent/index.html');
  await check('stele', urgent, '?still', ['#/home']);
  await check('stele', urgent, '?still&contrast', ['#/home']);
});
