import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type ContactSheet, type ContactSheetEntry, contactSheet } from '../../src/pages/contact-sheet.js';
import { loadTheme } from '../../src/theme/theme.js';
import { openBrowser } from '../browser.js';
import { inBoth, SHIPPED_LANGUAGES } from '../in-both.js';
import { leftOver } from '../messages/left-over.js';
import { saying } from '../saying.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');

async function sheet(): Promise<ContactSheet> {
  const { theme } = await loadTheme(join(root, 'templates'));
  return {
    language: 'en',
    languages: SHIPPED_LANGUAGES,
    organisation: inBoth('Қызмет көрсету орталығы', 'Центр обслуживания'),
    asOf: '2026-11-22',
    version: '1.0.0',
    colours: theme.colours,
    kiosk: 'kiosk/index.html',
    entries: [
      {
        id: 'rights',
        center: 'samal',
        size: 'a4',
        title: inBoth('Қызмет алушының құқықтары', 'Права <услугополучателя>'),
        file: 'posters/rights-a4.pdf',
        preview: 'posters/rights-a4.png',
        previewWebp: 'posters/rights-a4.webp',
        typePt: 11.84,
        readingDistanceM: 0.87,
        sheets: 2,
        roomPercent: [57, 23],
        figures: {
          size: 'a4',
          kind: 'sheet',
          pages: 2,
          typePt: [13.5, 11.84],
          fonts: ['GolosText-Medium'],
          characters: 1842,
          wordSpacePercent: 0.04,
          leastContrast: 7.91,
          codes: [{ address: 'https://egov.kz', symbolMm: 20.4, scansAtM: 0.2 }],
          edgeMm: 10.2,
          moduleMm: 0.62,
        },
        draft: true,
        problems: [
          {
            code: 'unconfirmed-fact',
            severity: 'warning',
            where: { file: 'rules/phones.yaml', line: 4 },
            message: saying('1414 is "unverified"'),
          },
        ],
      },
    ],
    screens: [
      {
        id: 'hall',
        diagonal: 43,
        pixels: [1080, 1920],
        distanceM: 0.8,
        widthMm: 535.5,
        heightMm: 951.9,
        leastTypePx: 28.2,
        leastTypeMm: 14,
        arranged: 'full',
        controlsMm: { from: 680, to: 1195 },
      },
      {
        id: 'tv',
        diagonal: 55,
        pixels: [1920, 1080],
        distanceM: 3,
        widthMm: 1217.6,
        heightMm: 684.9,
        leastTypePx: 82.6,
        leastTypeMm: 52.4,
        arranged: 'display',
      },
    ],
    pictures: [
      {
        poster: 'rights',
        center: 'samal',
        sheet: 2,
        size: 'messenger',
        width: 1131,
        height: 1600,
        png: 'pictures/rights-2-messenger.png',
        webp: 'pictures/rights-2-messenger.webp',
      },
    ],
    problems: [],
  };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('it shows size, type, distance, warnings and the links of each poster, with every text escaped', async () => {
  const page = textOf(contactSheet(await sheet()).bytes);
  for (const part of [
    'A4, 2 sheets',
    '28.2 px, 14.0 mm',
    '680 to 1195 mm above the floor',
    'its lower edge 680 mm above the floor',
    'kiosk/index.html?screen=tv',
    '13.5 pt on sheet 1, 11.8 pt on sheet 2',
    'https://egov.kz: 20 mm, scans at 0.20 m',
    'for texts longer by 57 % on sheet 1, 23 % on sheet 2',
    '7.9:1',
    '0.62 mm',
    '10.2 mm',
    '0.9 m',
    'Права &lt;услугополучателя&gt;',
    '1414 is &quot;unverified&quot;',
    'rules/phones.yaml:4',
  ]) {
    expect(page).toContain(part);
  }
  expect(page).toContain('href="posters/rights-a4.pdf"');
  expect(page).toContain('href="kiosk/index.html"');
});

test('it leads to the pictures to send, and is silent about them where there are none', async () => {
  const data = await sheet();
  const page = textOf(contactSheet(data).bytes);
  expect(page).toContain('href="pictures/rights-2-messenger.png"');
  expect(page).toContain('href="pictures/rights-2-messenger.webp"');
  expect(page).toContain('1131 × 1600');
  expect(textOf(contactSheet({ ...data, pictures: [] }).bytes)).not.toContain('Pictures to send');
});

test.each(['kk', 'ru'] as const)('it speaks %s to its editor, with a decimal comma', async (language) => {
  const data = await sheet();
  const variants = (['office', 'press', 'tiles', 'gray', 'large-print'] as const).map((variant) => ({
    ...(data.entries[0] as ContactSheetEntry),
    variant,
    sheets: 1,
    draft: false,
    roomPercent: [100],
    problems: [],
  }));
  const page = textOf(contactSheet({ ...data, language, entries: [...data.entries, ...variants] }).bytes);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain('<time datetime="2026-11-22">22.11.2026</time>');
  expect(page).toContain('11,8 пт');
  const words = page.slice(page.indexOf('<main>')).replace(/ aria-label="([^"]*)"|<[^>]*>|&[a-z]+;/g, ' $1 ');
  expect(leftOver(words.replace(/rights|samal|hall|tv|egov.kz|GolosText-Medium|unconfirmed-fact|1414 is|unverified/g, ''))).toEqual([]);
});

test('it names no address outside of its folder', async () => {
  expect(textOf(contactSheet(await sheet()).bytes)).not.toMatch(/(?:src|href)="(?:[a-z]+:|\/)|url\(|@import/i);
});

test('from disk it shows its pictures under its own policy, and axe finds nothing in it', async () => {
  const folder = await temporaryFolder();
  const data = await sheet();
  const picture = await sharp({ create: { width: 210, height: 297, channels: 3, background: data.colours.night } })
    .png()
    .toBuffer();
  // Beside the page: where the picture lies makes no difference to the policy.
  const entries = data.entries.map((entry) => ({ ...entry, preview: 'rights-a4.png', previewWebp: 'rights-a4.webp' }));
  await writeFile(join(folder, 'rights-a4.png'), picture);
  await writeFile(join(folder, 'rights-a4.webp'), await sharp(picture).resize({ width: 105 }).webp().toBuffer());
  await writeFile(join(folder, 'index.html'), contactSheet({ ...data, entries }).bytes);

  const browser = await openBrowser();
  const context = await browser.newContext({ bypassCSP: false });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    expect(await page.evaluate(() => [...document.images].map((image) => image.naturalWidth))).toEqual([105]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('header') as Element).backgroundColor)).toBe(
      'rgb(11, 58, 91)',
    );
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
      return (await engine.run()).violations.map((violation) => violation.id);
    });
    expect(found).toEqual([]);
  } finally {
    await context.close();
  }
});
