import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themePage } from '../../src/pages/theme-page.js';
import type { IsoDate } from '../../src/rules/date.js';
import { loadTheme } from '../../src/theme/theme.js';
import { WEIGHTS } from '../../src/typography/weights.js';
import { leftOver } from '../messages/left-over.js';

const root = join(import.meta.dirname, '..', '..');
const { theme } = await loadTheme(join(root, 'templates'));

const page = (language: 'kk' | 'ru' | 'en'): string =>
  themePage({
    language,
    theme,
    languages: ['kk', 'ru'],
    organisation: 'Үлгі',
    asOf: '2026-11-27' as IsoDate,
    version: '0.1.0',
    icons: [],
    shown: [{ id: 'rights', design: 'list', blocks: ['table'], pictures: [new Uint8Array(1)] }],
  });

/** Names that stand in theme.yaml and in posters, and those of the weights. */
const NAMES = new Set([
  ...Object.keys(theme.colours).flatMap((name) => name.split('-')),
  ...Object.keys(theme.contrast),
  ...Object.values(WEIGHTS),
]);

/** English words of a page: its text, and what its pictures and tables are called. */
function englishIn(html: string): readonly string[] {
  const called = [...html.matchAll(/(?:alt|aria-label)="([^"]*)"/g)].map(([, words]) => words);
  const said = html.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/#[0-9A-F]{6}/g, '');
  return leftOver([said, ...called].join('\n')).filter((word) => !NAMES.has(word) && !['rights', 'list', 'table'].includes(word));
}

test.each(['kk', 'ru'] as const)('The page of a look speaks to its designer in %s', (language) => {
  const html = page(language);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toMatch(/paper \d+,\d:1/);
  expect(englishIn(html)).toEqual([]);
});

test('and English words in it are found', () => {
  expect(englishIn(page('en'))).toEqual(expect.arrayContaining(['Contrast', 'sheet', 'design']));
});
