import { describe, expect, it } from 'vitest';
import { cite } from '../../src/poster/cite.js';
import { Facts } from '../../src/poster/facts.js';
import type { Basis, Statement } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { NOW, THEN } from '../sheets.js';
import { composed, SHIPPED, statementOf } from './composing.js';

const { rules, languages } = SHIPPED;
const any = statementOf(await composed(NOW), 'rights', 'appeal');
const resting = (...places: readonly string[]): Statement => ({
  ...any,
  basis: places.map((place): Basis => ({ act: place.split('/')[0] as string, point: place.split('/')[1] ?? '' })),
});
const found = (statements: readonly Statement[], day: string = NOW) => cite(statements, new Facts({ rules, languages }, day as IsoDate));
const cited = (statements: readonly Statement[], day?: string) => found(statements, day).value;

describe('The legal sources of a poster', () => {
  it('name each act once, with its articles in order', () => {
    const { ru, kk } = cited([resting('law-88v/25(2)'), resting('law-88v/4(1)5)', 'appc/91'), resting('law-88v/25(4)')]);
    expect(ru).toBe('Закон от 15.04.2013 № 88-V, ст. 4, 25; АППК, ст. 91');
    expect(kk).toMatch(/^15\.04\.2013 № 88-V Заң, .*4.*25.*; ӘРПК, .*91/);
  });

  it('are an act alone where no place in it is named', () => {
    expect(cited([resting('attachment-order')]).ru).toBe('Приказ ҚР ДСМ-194/2020');
  });

  it('are the acts of the day', () => {
    expect(cited([resting('attachment-order')], THEN).ru).toBe('Приказ от 27.04.2015 № 272');
  });

  it('are nothing where no statement has one', () => {
    expect(cited([resting()])).toEqual({ kk: '', ru: '' });
  });

  it('that are unknown are reported where they are asked for, the others still cited', () => {
    const { value, problems } = found([resting('law-99/1', 'appc/91')]);
    expect(value.ru).toBe('АППК, ст. 91');
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({ code: 'unknown-rule', where: any.where.kk, message: expect.stringContaining('"law-99"') }),
    ]);
  });

  it('that do not hold on the day are reported', () => {
    const { problems } = found([resting('appc/91')], THEN);
    expect(problems).toEqual([expect.objectContaining({ code: 'rule-not-in-force' })]);
  });
});
