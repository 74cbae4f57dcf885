import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssets } from '../../src/jobs/assets.js';
import { WEIGHTS, type Weight } from '../../src/kiosk/input.js';
import { createFileReader } from '../../src/reading/file-reader.js';
import { openPdfium } from '../../src/reading/raster.js';
import { parseDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { type LoadedTheme, loadTheme } from '../../src/theme/theme.js';
import { openBrowser } from '../browser.js';
import { shippedKiosk } from '../kiosk/shipped-kiosk.js';
import { pageOf, writeKiosk } from '../kiosk/visit.js';
import { PDFParse } from '../pdf/pdf-parse.js';
import { OK } from '../projects/broken-project.js';
import { OFL, onest, withFiles } from './font-folder.js';

const templates = join(import.meta.dirname, '../../templates');
const LOOK = `colours: { night: "#1F2A5C", deep: "#141C40" }
ornament: false
font:
  family: Onest Own
  files: { regular: fonts/regular.ttf, bold: fonts/bold.ttf }
  licence: fonts/OFL.txt
`;
const SIGN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"><title>x</title><g><path d="M2 20H22"/></g><circle cx="12" cy="9" r="6"/></svg>';

let folder: string;
let look: LoadedTheme;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-look-'));
  await cp(OK, join(folder, 'content'), { recursive: true });
  await withFiles(
    {
      'theme.yaml': LOOK,
      'fonts/regular.ttf': await onest('400Regular'),
      'fonts/bold.ttf': await onest('700Bold'),
      'fonts/OFL.txt': OFL,
      'icons/own-sign.svg': SIGN,
    },
    join(folder, 'content'),
  );
  const poster = join(folder, 'content', 'posters', 'complaint.yaml');
  const text = await readFile(poster, 'utf8');
  await withFiles({ 'posters/complaint.yaml': text.replace(/^icon: .*$/m, 'icon: own-sign') }, join(folder, 'content'));
  look = await loadTheme(templates, { folder: join(folder, 'content'), languages: ['kk', 'ru'] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const built = async (out: string) => {
  const asOf = parseDate('2026-11-22');
  if (!asOf) throw new Error('expected a day');
  const report = await build({
    content: join(folder, 'content'),
    templates,
    out: join(folder, out),
    asOf,
    only: ['complaint'],
    sizes: ['a4'],
    variants: ['office', 'press'],
    version: '0.0.0',
    code: 'test',
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (name: string) => readFile(join(folder, out, 'posters', name));
};

describe('A look of one’s own', () => {
  it('is on the sheet: its font alone, each letter as it was written, its pictogram; twice the same bytes', async () => {
    expect(look.problems).toEqual([]);
    const [one, other] = [await built('one'), await built('other')];
    const bytes = await one('complaint-a4.pdf');
    expect(bytes.equals(await other('complaint-a4.pdf'))).toBe(true);
    expect((await one('complaint-a4-press.pdf')).equals(await other('complaint-a4-press.pdf'))).toBe(true);
    const { pages } = await createFileReader(await openPdfium()).read(bytes);
    const fonts = new Set(pages.flatMap(({ glyphs }) => glyphs.map(({ font }) => font)));
    expect([...fonts].sort()).toEqual(['Onest-Bold', 'Onest-Regular']);
    const { text } = await new PDFParse({ data: new Uint8Array(bytes) }).getText();
    // A letter that is Cyrillic stays one, though the font draws it with the glyph of a Latin one.
    expect(text.match(/\p{Script=Cyrillic}+/gu)?.join('') ?? '').toContain('Не');
    expect(text).not.toMatch(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u);
    expect((await createAssets({ ...(look.theme.icons && { icons: look.theme.icons }) }).icons()).get('own-sign')).toEqual([
      ['path', { d: 'M2 20H22' }],
      ['circle', { cx: '12', cy: '9', r: '6' }],
    ]);
  });

  it('is on the sheet with the outlines of an OTF as well', async () => {
    const content = join(folder, 'content');
    const otf = await readFile(join(import.meta.dirname, 'fonts', 'Onest-Regular.otf'));
    await withFiles({ 'theme.yaml': LOOK.replaceAll('.ttf', '.otf'), 'fonts/regular.otf': otf, 'fonts/bold.otf': otf }, content);
    const bytes = await (await built('otf'))('complaint-a4.pdf');
    expect(bytes.toString('latin1')).toContain('CIDFontType0C');
    const { text } = await new PDFParse({ data: new Uint8Array(bytes) }).getText();
    expect(text).toContain('ШАҒЫМ');
    expect(text).toContain('Не білу керек');
  });

  it('is on the screen: its font in every weight, its colours, no ornament, its licence', async () => {
    const assets = createAssets({ ...(look.fonts && { fonts: look.fonts }) });
    const faces = await assets.faces();
    const input = await shippedKiosk();
    const into = join(folder, 'kiosk');
    await writeKiosk(
      {
        ...input,
        theme: look.theme,
        assets: {
          ...input.assets,
          fonts: Object.fromEntries(WEIGHTS.map((weight) => [weight, faces.get(weight)?.bytes])) as Record<Weight, Uint8Array>,
          measure: await assets.measure(),
        },
      },
      into,
    );
    const page = await (await openBrowser()).newPage();
    await page.goto(`${pageOf(into)}?still#/home`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const shown = await page.evaluate(() => ({
      family: getComputedStyle(document.body).fontFamily,
      loaded: [...document.fonts].map(({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`),
      night: getComputedStyle(document.documentElement).getPropertyValue('--theme-night'),
      ornament: getComputedStyle(document.querySelector('.hero') as Element, '::after').display,
    }));
    await page.close();
    expect(shown).toEqual({
      family: '"Onest Own", sans-serif',
      loaded: WEIGHTS.map((weight) => `Onest Own ${weight} loaded`),
      night: '#1F2A5C',
      ornament: 'none',
    });
  });
});
