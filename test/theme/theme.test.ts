import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/paper/contrast.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { EXIT } from '../../src/problem.js';
import { inGray, inLargePrint, LARGE_PRINT, loadTheme, numbersOf } from '../../src/theme/theme.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const shipped = join(import.meta.dirname, '../../templates');

async function changed(from: string, to: string): Promise<unknown> {
  const folder = await temporaryFolder();
  const text = swap(from, to)(await readFile(join(shipped, 'theme.yaml'), 'utf8'));
  await writeFile(join(folder, 'theme.yaml'), text as string);
  return loadTheme(folder).catch((fault: unknown) => fault);
}

describe('The theme', () => {
  it('gives colours, type and spacing, and its own text for the hash of the inputs', async () => {
    const { theme, text } = await loadTheme(shipped);
    expect(theme.colours.ink).toBe('#0A2233');
    expect(theme.type.floor).toBeGreaterThanOrEqual(10.5);
    expect(theme.qr).toMatchObject({ correction: 'Q', 'quiet-zone': 4 });
    expect(text).toContain('colours:');
  });

  it.each([
    ['a colour by its name', '"#0A2233"', '"navy"', 'wrong-value', 'expected a colour such as "#0B3A5B", found "navy"'],
    ['a colour that no design knows', 'colours:', 'colours:\n  pink: "#FF00FF"', 'unknown-field', 'found "pink"'],
    ['a QR code that is too small to scan', 'symbol: 20', 'symbol: 12', 'wrong-value', 'qr.symbol'],
    ['a quiet zone that is too narrow', 'quiet-zone: 4', 'quiet-zone: 2', 'wrong-value', 'qr.quiet-zone'],
    ['text nearer to the edge than a printer reaches', 'safe: 10', 'safe: 2', 'wrong-value', 'spacing.safe'],
    ['another font, of which no file is there', 'family: Golos Text', 'family: Arial', 'wrong-value', 'font.family'],
    ['numbers for a design that there is not', 'font:', 'designs: { lisst: { key: 20 } }\nfont:', 'unknown-field', 'found "lisst"'],
    ['a gray that is none', 'tint: "#FFFFFF"', 'tint: "#FFFFF0"', 'wrong-value', 'found "#FFFFF0"'],
    ['more ink than paper takes', 'night: [100, 72, 36, 28]', 'night: [100, 100, 80, 60]', 'wrong-value', 'at most 300 percent'],
    [
      'an ink that does not stand out',
      'ink: "#0A2233"',
      'ink: "#BBBBBB"',
      'low-contrast',
      'colours.ink: expected a contrast of 7:1 or more to paper, tint, field, gold, gold-tint, found 1.9:1, 1.7:1, 1.1:1, 1.2:1, 1.7:1 for "#BBBBBB"',
    ],
    [
      'a ground on which nothing can be read',
      'paper: "#FFFFFF"',
      'paper: "#0B3A5B"',
      'low-contrast',
      'colours.paper: expected a contrast of 7:1 or more to ink, mute, night, deep, alarm',
    ],
    ['a gray that is too light for small type', 'mute: "#4D4D4D"', 'mute: "#9D9D9D"', 'low-contrast', 'gray.mute: expected'],
    ['a colour without its inks', '  sky: [85, 5, 18, 0]\n', '', 'missing-field', 'press'],
  ])('refuses %s', async (_, from, to, code, words) => {
    expect(inEnglish(await changed(from, to))).toMatchObject({
      exitCode: EXIT.content,
      problems: [
        { code, severity: 'error', where: { file: 'theme.yaml', line: expect.any(Number) }, message: expect.stringContaining(words) },
      ],
    });
  });

  it('may give a design some numbers of its own; the others stay those of its file', async () => {
    const { theme } = await loadTheme(shipped);
    const own = { edge: 10, spine: 14, key: 27, rest: 10.5, sun: 11.5, over: 7.4 };
    expect(numbersOf(theme, 'list', own)).toEqual(own);
    expect(numbersOf({ ...theme, designs: { list: { key: 24 } } }, 'list', own)).toEqual({ ...own, key: 24 });
    const large = numbersOf(inLargePrint(theme, sheetOf('a4')), 'list', own);
    expect(large).toEqual({ ...own, spine: 210 * LARGE_PRINT.spine, rest: LARGE_PRINT.body });
  });

  it('keeps the contrast of every text in gray and black as one ink', async () => {
    const { theme } = await loadTheme(shipped);
    const gray = inGray(theme).colours;
    const pairs = [
      [gray.ink, gray.paper],
      [gray.ink, gray.tint],
      [gray.ink, gray.field],
      [gray.ink, gray.gold],
      [gray.mute, gray.paper],
      [gray['on-bar'], gray.bar],
      [gray['bar-sign'], gray.bar],
      [gray.paper, gray.night],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
    expect(theme.press.ink).toEqual([0, 0, 0, 100]);
  });

  it('is a broken file with its line', async () => {
    expect(await changed('  ink:', '  ink')).toMatchObject({
      exitCode: EXIT.content,
      problems: [{ code: 'broken-yaml', where: { line: 5, column: 6 } }],
    });
  });

  it('stops the run when it is not there', async () => {
    const stop = loadTheme(await temporaryFolder());
    await expect(stop).rejects.toMatchObject({ exitCode: EXIT.environment, problems: [{ code: 'missing-file' }] });
  });
});
