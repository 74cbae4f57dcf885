import { readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Languages } from '../../src/language/language.js';
import { loadTheme } from '../../src/theme/theme.js';
import { loadFaces, setIn } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { chances } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { cutTo, fontFolder, marked, onest, THEME, variable, withFiles } from './font-folder.js';

const templates = join(import.meta.dirname, '../../templates');
const { convert } = createRequire(import.meta.url)('fontverter') as { convert(font: Uint8Array, to: string): Promise<Buffer> };

async function read(folder: string, languages: Languages = ['kk', 'ru']) {
  const loaded = await loadTheme(templates, { folder, languages });
  return { ...loaded, problems: inEnglish(loaded.problems) };
}

const { theme: shipped } = await loadTheme(templates);
const whole = await onest('400Regular');

describe('A font of one’s own', () => {
  it('gives the theme its name, the heights of its letters and the hash of each file', async () => {
    const folder = await withFiles({ 'fonts/own-bold.ttf': await onest('700Bold') }, await fontFolder(whole));
    const { theme, fonts, licence, problems } = await read(folder);
    expect(problems).toEqual([]);
    expect(theme.font).toMatchObject({ family: 'Own', 'x-height': 0.527 });
    expect(theme.font.capital).toBeCloseTo(0.7, 1);
    expect(Object.keys(theme.font.files ?? {})).toEqual(['400', '500', '600', '700', '800', '900', 'licence']);
    expect(JSON.stringify(theme)).not.toContain(folder);
    expect(licence).toContain('SIL Open Font License');
    expect(fonts?.[500]).toEqual(fonts?.[400]);
    expect(fonts?.[900]).toEqual(fonts?.[700]);
    expect(fonts?.[700]).not.toEqual(fonts?.[400]);
  });

  it.each([
    ['OTF', async () => readFile(join(import.meta.dirname, 'fonts', 'Onest-Regular.otf'))],
    ['WOFF2', async () => convert(whole, 'woff2')],
    ['WOFF', async () => convert(whole, 'woff')],
  ])('may be a %s, and has the same widths', async (_, make) => {
    const { fonts, problems } = await read(await fontFolder(await make()));
    expect(problems).toEqual([]);
    const [own, plain] = [await loadFaces(fonts), (await read(await fontFolder(whole))).fonts];
    const [measure, other] = [createMeasure(own), createMeasure(await loadFaces(plain))];
    expect(measure.width('Шағымды қарау', 400)).toBeCloseTo(other.width('Шағымды қарау', 400), 2);
    expect(measure.rise('Қ', 400)).toBeCloseTo(other.rise('Қ', 400), 2);
  });

  it('has the box of a line that Golos Text has, and a glyph for each character and hyphen', async () => {
    const { fonts } = await read(await fontFolder(whole));
    const font = (await loadFaces(fonts)).get(400)?.font;
    if (!font) throw new Error('expected a face, found none');
    expect([font.ascent / font.unitsPerEm, font.descent / font.unitsPerEm, font.lineGap]).toEqual([0.98, -0.22, 0]);
    const glyphs = setIn(font, 'AАСC').glyphs;
    expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('AАСC');
    expect(new Set(glyphs.map(({ id }) => id)).size).toBe(4);
    expect([0x2010, 0x2011, 0xa0].filter((sign) => !font.hasGlyphForCodePoint(sign))).toEqual([]);
    expect(createMeasure(await loadFaces(fonts)).hyphen(400).width).toBeGreaterThan(0.1);
  });

  const NO_KAZAKH = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
  it.each([
    ['a page under the name of a font', async () => Buffer.from('<!doctype html>'), 'font-file', 'found another kind of file'],
    ['an empty file', async () => Buffer.alloc(0), 'font-file', 'found another kind of file'],
    ['a font cut in half', async () => whole.subarray(0, whole.length / 2), 'font-file', 'found one that is broken or cut off'],
    ['a packed font cut in half', async () => (await convert(whole, 'woff2')).subarray(0, 9_000), 'font-file', 'found one that is broken'],
    [
      'a packed one that would fill the memory',
      async () => Buffer.from(`wOF2${'\xff'.repeat(60)}`, 'latin1'),
      'font-file',
      'unpacks to more than 30 MB',
    ],
    ['a collection', async () => Buffer.from(`ttcf${'\0'.repeat(60)}`, 'latin1'), 'font-file', 'found a collection of several (TTC)'],
    ['a variable font', variable, 'font-file', 'found a variable font'],
    [
      'a font that nobody may embed',
      () => marked(0x0002),
      'font-licence',
      'its maker forbids it in fonts/own.ttf, fonts/own-bold.ttf (Own)',
    ],
    ['one of which no part may be embedded', () => marked(0x0100), 'font-licence', 'forbids to embed a part of it'],
    [
      'a font without Kazakh letters',
      async () =>
        cutTo(
          `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}${NO_KAZAKH}${NO_KAZAKH.toUpperCase()}₸№%§«»„“”’–—−×·…→°`,
        ),
      'font-letters',
      'expected all letters of kk, ru and the signs that sheets set, found none for ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І in fonts/own.ttf, fonts/own-bold.ttf (Own)',
    ],
  ])('is refused at its line where it is %s', async (_, make, code, words) => {
    const { theme, problems } = await read(await fontFolder(await make()));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((each) => each.code === code && each.severity === 'error')).toBe(true);
    expect(problems[0]).toMatchObject({ where: { file: 'theme.yaml', line: 3 }, message: expect.stringContaining(words) });
    expect(theme).toEqual(shipped);
  });

  it('is asked for the letters of the languages of its project alone', async () => {
    const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
    const latin = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32));
    const folder = await fontFolder(await cutTo(`${latin}${russian}${russian.toUpperCase()}₸№%§«»„“”’–—−×·…→°`));
    expect(await read(folder, ['ru'])).toMatchObject({ problems: [], theme: { font: { family: 'Own' } } });
  });

  it('that is marked for print and preview alone is a warning, for the screen', async () => {
    const { theme, problems } = await read(await fontFolder(await marked(0x0004)));
    expect(problems).toMatchObject([{ code: 'font-licence', severity: 'warning' }]);
    expect(theme.font.family).toBe('Own');
  });

  it.each([
    ['an empty licence', { 'fonts/OFL.txt': ' \n' }, THEME, 'font-licence', 'found an empty file'],
    ['a path out of the folder', {}, THEME.replace('fonts/own.ttf', '../own.ttf'), 'media-place', 'found "../own.ttf"'],
    [
      'a path of the machine',
      {},
      THEME.replace('fonts/own.ttf', '/usr/share/fonts/own.ttf'),
      'media-place',
      'expected a file below fonts/',
    ],
    [
      'a file that is not there',
      {},
      THEME.replace('fonts/own.ttf', 'fonts/other.ttf'),
      'missing-media',
      'expected the file fonts/other.ttf',
    ],
    ['a licence that is not there', {}, THEME.replace('OFL.txt', 'LICENSE'), 'missing-media', 'fonts/LICENSE'],
    ['one weight alone', {}, THEME.replace(', bold: fonts/own-bold.ttf', ''), 'missing-field', 'bold'],
    ['a name that would leave its quotation marks', {}, THEME.replace('family: Own', `family: 'Own"; }'`), 'wrong-value', 'font.family'],
    ['no licence', {}, THEME.replace('  licence: fonts/OFL.txt\n', ''), 'missing-field', 'licence'],
  ])('is refused with %s', async (_, files, theme, code, words) => {
    const { problems } = await read(await withFiles(files, await fontFolder(whole, { theme })));
    expect(problems).toMatchObject([{ code, where: { file: 'theme.yaml' }, message: expect.stringContaining(words) }]);
  });

  it('is a file of the folder and no link', async () => {
    const folder = await fontFolder(whole);
    await rm(join(folder, 'fonts/own.ttf'));
    await symlink(join(folder, 'fonts/own-bold.ttf'), join(folder, 'fonts/own.ttf'));
    expect((await read(folder)).problems).toMatchObject([{ code: 'media-place', message: expect.stringContaining('found a link') }]);
  });

  it('never ends a run by what stands in its file', async () => {
    const chance = chances(3);
    for (let turn = 0; turn < 12; turn += 1) {
      const bytes = Buffer.from(whole);
      const from = Math.floor(chance() * 2_000);
      for (let at = from; at < from + 1 + chance() * 60; at += 1) bytes[at] = Math.floor(chance() * 256);
      const { problems } = await read(await fontFolder(bytes));
      for (const { code } of problems) expect(['font-file', 'font-letters', 'font-licence']).toContain(code);
    }
  });
});
