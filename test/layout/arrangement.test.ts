import { describe, expect, it } from 'vitest';
import { byLanguage, type Languages } from '../../src/language/language.js';
import { ceilingOf, keyWidth, plansOf, standOf } from '../../src/layout/arrangement.js';
import type { Poster, Statement } from '../../src/poster/model.js';

const statement = (id: string, words: number, languages: Languages): Statement =>
  ({ id, text: byLanguage(languages, () => [{ text: Array(words).fill('word').join(' '), strong: false }]) }) as unknown as Statement;

const poster = (languages: Languages, words = 5, more: Partial<Poster> = {}): Poster =>
  ({
    design: 'list',
    arrangement: 'together',
    sheets: 1,
    languages,
    title: statement('title', 2, languages),
    blocks: [{ kind: 'note', sheet: 1, statement: statement('note', words, languages) }],
    ...more,
  }) as unknown as Poster;

/** The ways to set a poster, each page by its languages. */
const ways = (of: Poster, look?: Parameters<typeof plansOf>[1]): readonly string[] =>
  plansOf(of, look).map((plan) => plan.map(({ languages, below }) => `${languages.join('+')}${below ? ' below' : ''}`).join(' | '));

describe('The languages of a poster', () => {
  it('one and two have one way to stand', () => {
    expect(ways(poster(['kk']))).toEqual(['kk']);
    expect(ways(poster(['kk', 'ru']))).toEqual(['kk+ru']);
    expect(ways(poster(['kk', 'ru'], 5, { arrangement: 'pair' }))).toEqual(['kk | ru']);
  });

  it('three stand in columns where every entry is short, else the third below the others, else each on its sheet', () => {
    expect(ways(poster(['kk', 'ru', 'en'], 20))).toEqual(['kk+ru+en', 'kk+ru+en below', 'kk | ru | en']);
    expect(ways(poster(['kk', 'ru', 'en'], 21))).toEqual(['kk+ru+en below', 'kk+ru+en', 'kk | ru | en']);
    expect(ways(poster(['kk', 'ru', 'en'], 5, { arrangement: 'stacked' }))).toEqual(['kk+ru+en']);
    expect(ways(poster(['kk', 'ru', 'en'], 5), { unpanelled: true })).toEqual(['kk+ru+en', 'kk | ru | en']);
  });

  it('keep each the number of its sheets', () => {
    expect(ways(poster(['kk', 'ru', 'en'], 5, { sheets: 2 }))[2]).toBe('kk | kk | ru | ru | en | en');
  });

  it('stand beside the spine as two, in columns as three, behind a key as one that is no half of two', () => {
    const three = poster(['kk', 'ru', 'en']);
    expect(standOf({ languages: ['kk', 'ru'] }, poster(['kk', 'ru']), false)).toBe('spine');
    expect(standOf({ languages: ['kk'] }, poster(['kk', 'ru']), false)).toBe('spine');
    expect(standOf({ languages: ['kk'] }, poster(['kk']), false)).toBe('key');
    expect(standOf({ languages: ['ru'] }, three, false)).toBe('key');
    expect(standOf(three, three, false)).toBe('columns');
    expect(standOf({ languages: ['ru'] }, three, true)).toBe('spine');
  });

  it('have a key of 29 mm before three columns, of 44 mm before short texts of one language, of 24 mm else, and 5 mm behind it', () => {
    expect(keyWidth('columns', poster(['kk', 'ru', 'en']))).toBe(34);
    expect(keyWidth('key', poster(['kk']))).toBe(49);
    expect(keyWidth('key', poster(['kk'], 40))).toBe(29);
    expect(keyWidth('key', poster(['kk', 'ru', 'en']))).toBe(29);
    expect(keyWidth('spine', poster(['kk', 'ru']))).toBeUndefined();
  });

  it('grow to 23 points behind a key, and no further than the theme allows beside the spine', () => {
    expect([ceilingOf('key', 14), ceilingOf('columns', 14), ceilingOf('spine', 14), ceilingOf('columns', 30)]).toEqual([23, 17, 14, 30]);
  });
});
