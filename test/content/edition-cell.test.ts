import { describe, expect, test } from 'vitest';
import { EditionCells } from '../../src/content/edition-cell.js';
import type { Content } from '../../src/content/load.js';
import { wordsOf } from '../../src/language/language.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from '../poster/composing.js';

const SEED = 20_261_126;

type Released = Content['editions']['data'][number];

const released = (poster: string, number: number, code: string): Released => ({ ...LEAST, poster, number, code });
const LEAST = {
  release: '2026-11-22',
  content: '',
  record: '',
  files: [],
  program: '0.1.0',
  by: 'T. Tester',
  seal: '',
} as unknown as Released;

const LEDGER = [released('rights', 1, '61N94C'), released('rights', 2, '123456'), released('complaint', 1, '7K3QXM')];

/** The cells of a project that calls its editions otherwise than Taqta does. */
const cellsOf = (label?: string) =>
  new EditionCells({
    ...SHIPPED,
    editions: { ...SHIPPED.editions, data: LEDGER },
    project: label === undefined ? SHIPPED.project : withLabel(label),
  });

function withLabel(label: string): Content['project'] {
  const { data } = SHIPPED.project;
  const edition = Object.fromEntries(SHIPPED.languages.map((language) => [language, label])) as typeof data.imprint.edition;
  return { ...SHIPPED.project, data: { ...data, imprint: { ...data.imprint, edition } } };
}

const named = (cell: string, poster = 'rights', label?: string) => {
  const found = cellsOf(label).named(cell, poster);
  return 'name' in found ? found.name : inEnglish(found.message);
};

describe('an edition in a cell', () => {
  test('may be a code of digits alone, or a number', () => {
    expect([named('123456'), named('2'), named('2 · 123456')]).toEqual(['rights-2', 'rights-2', 'rights-2']);
  });

  test.each(['Изд. {number} ({code})', '№ {number}/{code}', '{number}-{code}', 'v{number}, {code}'])(
    'may stand as the project calls it: %s',
    (label) => {
      const cell = label.replace('{number}', '1').replace('{code}', '61N94C');
      expect(named(cell, 'rights', label)).toBe('rights-1');
      expect(named(cell.replace('61N94C', '123456'), 'rights', label)).toMatch(/^expected number and code of one edition/);
    },
  );

  test('of a poster of which none was released is none', () => {
    expect(inEnglish(cellsOf().named('1', 'services'))).toEqual({
      message: 'expected a released edition of "services" in "edition", found "1"',
      fix: 'no edition of it was released yet; empty if nobody knows',
    });
  });

  test(`is the same in every form in which people write it (seed ${SEED})`, () => {
    let state = SEED;
    const oneOf = <T>(list: readonly T[]): T => {
      state = (state * 48_271) % 2_147_483_647;
      return list[state % list.length] as T;
    };
    const labels = SHIPPED.languages.map((language) => wordsOf(language).imprint.edition);
    for (let count = 0; count < 1000; count += 1) {
      const { poster, number, code } = oneOf(LEDGER);
      const dash = oneOf(['-', '–', ' - ', '\u2011']);
      const label = oneOf(labels).replace('{number}', String(number)).replace('{code}', code);
      const form = oneOf([
        String(number),
        code,
        label,
        labels.join(' ').replaceAll('{number}', String(number)).replaceAll('{code}', code),
        `${poster}${dash}${number}`,
        `${poster}${dash}${number} (${code})`,
        `№ ${number}`,
      ]);
      const cased = oneOf([form, form.toUpperCase(), form.toLowerCase(), form.slice(0, 1).toUpperCase() + form.slice(1)]);
      const cell = oneOf([
        cased,
        ` ${cased} `,
        `${cased}.`,
        cased.replaceAll(' ', '\u00a0'),
        cased.replaceAll(' · ', oneOf([' • ', '·', ', ', ' '])),
      ]);
      expect(named(cell, poster), cell).toBe(`${poster}-${number}`);
    }
  });
});
