import { expect, test } from 'vitest';
import { runs } from '../../src/kiosk/runs.js';
import { excessOf, figureHeight, fitsInRows, rowsRoom, slideRoom } from '../../src/kiosk/slide-room.js';
import type { Run } from '../../src/kiosk/view.js';
import { plain, type Rich } from '../../src/language/rich.js';
import { statements } from '../../src/poster/statements.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { chances, oneOf } from '../chances.js';
import { dayOf, SHIPPED } from '../poster/composing.js';

const measure = createMeasure(await loadFaces());
/** A television of 55 inches, read from 3 m: 82.6 px. */
const WIDE = slideRoom([1920, 1080], 82.6);
const UPRIGHT = slideRoom([1080, 1920], 82.6);
const textOf = (text: readonly Run[]): string => text.map((run) => run.text).join('');

/** The shipped texts of both languages, whole and in stretches of some words. */
const TEXTS: readonly (readonly Run[])[] = dayOf(SHIPPED, '2026-11-23')
  .posters.flatMap(statements)
  .flatMap(({ text }) => (['kk', 'ru'] as const).map((language) => runs(language, text[language])));

/** The first so many characters of a text. */
function first(text: readonly Run[], signs: number): readonly Run[] {
  let left = signs;
  return text.flatMap((run) => {
    const kept = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return kept === '' ? [] : [{ ...run, text: kept }];
  });
}

test('a half of a television at 3 m holds some 110 characters at the least type, and an upright one about as many', () => {
  const russian = runs('ru', [{ text: 'Вы вправе обратиться в суд за защитой своих прав. '.repeat(5).trim(), strong: false }]);
  for (const room of [WIDE, UPRIGHT]) {
    const excess = excessOf(russian, room, measure);
    const held = textOf(russian).length - (excess?.signs ?? 0);
    expect(held).toBeGreaterThan(95);
    expect(held).toBeLessThan(150);
  }
});

test('a text from which the reported characters are taken fits, and one character less is not enough at its last word', () => {
  const chance = chances(5);
  let found = 0;
  for (const text of TEXTS) {
    for (const room of [WIDE, UPRIGHT]) {
      const much = first(text, 60 + Math.floor(chance() * 260));
      const excess = excessOf(much, room, measure);
      if (excess?.kind !== 'text') continue;
      found += 1;
      const length = textOf(much).length;
      expect(excess.signs).toBeLessThan(length);
      const shortened = first(much, length - excess.signs);
      expect(excessOf(shortened, room, measure), textOf(much)).toBeUndefined();
      // With the next word it would be too much again.
      const next = /^\s*[^ -]+-?/.exec(textOf(much).slice(length - excess.signs))?.[0] ?? '';
      expect(excessOf(first(much, length - excess.signs + next.length), room, measure), next).toBeDefined();
    }
  }
  expect(found).toBeGreaterThan(20);
});

test('three languages below each other hold words that no column of three does, and two have no rows', () => {
  expect(rowsRoom([1920, 1080], 82.6, 2)).toBeUndefined();
  expect(rowsRoom([1080, 1920], 82.6, 3)).toBeUndefined();
  const rows = rowsRoom([1920, 1080], 82.6, 3) as NonNullable<ReturnType<typeof rowsRoom>>;
  const text = (times: number) => runs('ru', [{ text: 'Достопримечательности города. '.repeat(times).trim(), strong: false }]);
  expect(excessOf(text(1), slideRoom([1920, 1080], 82.6, 3), measure)).toMatchObject({ kind: 'word' });
  expect(fitsInRows([text(1), text(1), text(1)], rows, measure)).toBe(true);
  // One language that says more takes the room from the others.
  expect(fitsInRows([text(1), text(1), text(6)], rows, measure)).toBe(false);
});

test('a word that no line holds is named with what it has too much', () => {
  const rich: Rich = [{ text: 'Адрес: достопримечательностями.kz', strong: true }];
  const excess = excessOf(runs('ru', rich), WIDE, measure);
  expect(excess).toMatchObject({ kind: 'word', word: 'достопримечательностями.kz' });
  const cut = plain(rich).slice(0, plain(rich).length - (excess?.signs ?? 0));
  expect(excessOf(runs('ru', [{ text: cut, strong: true }]), WIDE, measure)).toBeUndefined();
});

test('a number takes as much height as it needs: its words stand below it where there is no room beside it', () => {
  const [beside, below] = [
    { figure: '5', unit: 'рабочих дней' },
    { figure: '+10', unit: 'рабочих дней' },
  ].map((figure) => figureHeight(figure, WIDE, measure));
  expect(beside).toBeCloseTo(5.86, 1);
  expect(below).toBeGreaterThan((beside as number) + 3);
});

test('emphasis and no-break spaces count: a bold text is longer, and what is held together goes down as one', () => {
  const chance = chances(9);
  const words = ['доступ', 'в', 'суд', 'получать', 'услугу', 'по', 'телефону'];
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from({ length: 22 }, () => oneOf(words, chance)).join(' ');
    const [light, bold] = [false, true].map((strong) => excessOf(runs('ru', [{ text, strong }]), WIDE, measure)?.signs ?? 0);
    expect(bold).toBeGreaterThanOrEqual(light as number);
    const glued = excessOf([{ text: text.replaceAll(' ', '\u00a0'), strong: false, breaks: false }], WIDE, measure);
    expect(glued?.kind).toBe('word');
  }
});
