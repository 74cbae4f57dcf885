import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DESIGNS } from '../../src/designs.js';
import { parseDate } from '../../src/rules/date.js';
import { type ThemeReport, themeBook } from '../../src/stories/theme.js';
import { inEnglish } from '../in-english.js';
import { PDFParse } from '../pdf/pdf-parse.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { withFiles } from '../theme/font-folder.js';

const templates = join(import.meta.dirname, '../../templates');
const SIGN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000"><path d="M2 20H22"/></svg>';

async function book(theme: string): Promise<{ report: ThemeReport; content: string; out: string }> {
  const folder = await temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'look')];
  await mkdir(content);
  await cp(OK, content, { recursive: true });
  await withFiles({ 'theme.yaml': theme, 'icons/own-sign.svg': SIGN }, content);
  const asOf = parseDate('2026-11-27');
  if (!asOf) throw new Error('expected a day');
  const signal = new AbortController().signal;
  return {
    report: await themeBook({ content, templates, out, asOf, version: '0.0.0', onProgress: () => undefined, signal }),
    content,
    out,
  };
}

it('A look is shown on a page and in a PDF: every colour with its contrast, gray and inks, every design, every pictogram', async () => {
  const { report, content, out } = await book('colours: { night: "#14532D" }\nornament: false\n');
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.made?.designs.toSorted()).toEqual([...DESIGNS].sort());
  expect(report.made?.blocks).toEqual(expect.arrayContaining(['list', 'terms', 'table', 'numbers']));
  expect((await readdir(out)).sort()).toEqual(['index.html', 'theme.pdf']);
  expect((await readdir(content)).sort()).toEqual([...(await readdir(OK)), 'icons', 'theme.yaml'].sort());

  const page = await readFile(join(out, 'index.html'), 'utf8');
  expect(page).toMatch(/night<\/th><td>#14532D<\/td><td>paper \d+\.\d:1 \(least 7\), tint \d+\.\d:1 \(least 7\)/);
  expect(page).toContain('#14532D');
  expect(page).not.toMatch(/(?:src|href)="(?!data:|theme\.pdf)/);
  expect(page.match(/<img /g)?.length).toBeGreaterThanOrEqual(DESIGNS.length);

  const { text, total } = await new PDFParse({ data: new Uint8Array(await readFile(join(out, 'theme.pdf'))) }).getText();
  expect(total).toBeGreaterThanOrEqual(2 + DESIGNS.length);
  expect(text).toContain('own-sign');
  expect(text).toContain('#14532D');
  expect(text).toContain('ЖАЛОБА');
});

it('With an error in it nothing is written', async () => {
  const { report, out } = await book('colours: { mute: "#9AA5AD" }\n');
  expect(inEnglish(report.problems)).toMatchObject([{ code: 'low-contrast', where: { file: 'theme.yaml', line: 1 } }]);
  expect(report.made).toBeUndefined();
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});
