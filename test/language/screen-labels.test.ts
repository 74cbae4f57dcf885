import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES, rulesOf, wordsOf } from '../../src/language/language.js';
import { SCREEN_LABELS } from '../../src/language/screen-labels.js';

/** What a label has the screen fill in, in one order. */
const places = (label: string): readonly string[] => [...label.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

it.each(LANGUAGES)('Every label has words in %s, with the places that the screen fills', (language) => {
  const { labels } = wordsOf(language);
  for (const name of SCREEN_LABELS) {
    expect(labels[name].trim(), name).not.toBe('');
    expect(places(labels[name]), name).toEqual(places(wordsOf('en').labels[name]));
  }
  expect(labels.weekdays.split(', ')).toHaveLength(7);
  const forms = /\{([^{}]*\|[^{}]*)\}/.exec(labels.countdown)?.[1]?.split('|');
  if (forms) expect(forms).toHaveLength(rulesOf(language).plurals.length);
});

it('The words of the controls stand in docs/screens.md by their names', async () => {
  const page = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'screens.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name, words = '']) => [name, words.replaceAll('&#124;', '|')]);
  const { labels } = wordsOf('en');
  expect(rows).toEqual(expect.arrayContaining(SCREEN_LABELS.map((name) => [name, labels[name]])));
});
