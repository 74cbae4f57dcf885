import { describe, expect, it } from 'vitest';
import { TITLES } from '../../../../bench/fuzz/titles.js';
import { parseRich } from '../../../../src/language/rich.js';
import { layPage } from '../../../../src/layout/fit.js';
import { placeRows } from '../../../../src/layout/place.js';
import { designArea, sheetOf } from '../../../../src/paper/sheet.js';
import { mm, toPt } from '../../../../src/paper/units.js';
import { layOut } from '../../../../src/pdf/lay-out.js';
import { type MeasuredLine, measurePage } from '../../../../src/pdf/measured.js';
import type { Poster } from '../../../../src/poster/model.js';
import { keyWords } from '../../../../templates/posters/blocks/title.js';
import { inBoth } from '../../../in-both.js';
import { fitInput, fitted, openWorkshop, posterOf } from '../../../sheets.js';

const workshop = await openWorkshop();
const SHEET = sheetOf('a4');

/** The lines of the title on the first sheet of a shipped poster with another title. */
async function titleOf(id: string, kk: string, ru: string): Promise<readonly MeasuredLine[]> {
  const poster = posterOf(workshop, id);
  const titled: Poster = { ...poster, title: { ...poster.title, text: inBoth(parseRich(kk), parseRich(ru)) } };
  const input = fitInput(workshop, titled);
  const [page] = fitted(input).pages;
  if (!page) throw new RangeError('expected a page, found none');
  const rows = placeRows(layPage(input, page, page.setting, SHEET), designArea(SHEET).height);
  const [laid] = (await layOut(SHEET, [{ rows }])).children;
  if (!laid) throw new RangeError('expected a laid page, found none');
  return measurePage(laid).lines.filter(({ statement }) => statement === poster.title.id);
}

const said = (lines: readonly MeasuredLine[], language: 'kk' | 'ru') =>
  lines.filter((line) => line.language === language).map(({ text }) => text.trim());

const letters = (text: string): string => text.replace(/[\s\u00A0]+/g, '').toUpperCase();

describe('A title', () => {
  it.each([
    ['a colon', '*Кезек күтпей*: өтінішті үйден беріңіз!', '*Без очереди*: подайте заявление из дома!'],
    ['a comma', '*Ауыстыру*, қалпына келтіру', '*Замена*, восстановление'],
    ['a bracket', 'Тіркеу (*неке*), куәлік беру', 'Регистрация (*брака*), выдача свидетельства'],
  ])('begins no line with %s behind its key words', async (_, kk, ru) => {
    const lines = await titleOf('complaint', kk, ru);
    for (const language of ['kk', 'ru'] as const) {
      const written = (language === 'kk' ? kk : ru).replaceAll('*', '');
      expect(letters(said(lines, language).join(''))).toBe(letters(written));
      expect(said(lines, language).filter((line) => /^[,.:;!?)»]/.test(line))).toEqual([]);
    }
  });

  it('sets a short word between key words with them, in both languages or in none', async () => {
    const both = await titleOf('complaint', '*Куәлік* пен *төлқұжат* алу', '*Удостоверение* и *паспорт*: выдача');
    expect(said(both, 'kk')).toEqual(['КУӘЛІК', 'ПЕН ТӨЛҚҰЖАТ', 'алу']);
    expect(said(both, 'ru')).toEqual(['УДОСТОВЕРЕНИЕ', 'И ПАСПОРТ:', 'выдача']);
    const one = await titleOf('complaint', '*Куәлік* арқылы *төлқұжат* алу', '*Удостоверение* и *паспорт* сразу');
    expect(said(one, 'kk')).toEqual(['КУӘЛІК', 'арқылы', 'ТӨЛҚҰЖАТ', 'алу']);
    expect(said(one, 'ru')).toEqual(['УДОСТОВЕРЕНИЕ', 'и', 'ПАСПОРТ', 'сразу']);
  });

  it('sets three key words as a list: none of its words stands alone', async () => {
    const three = await titleOf('complaint', '*Өтініш*, *куәлік* пен *анықтама*', '*Заявление*, *удостоверение* и *справка*');
    expect(said(three, 'ru').join(' ')).toBe('ЗАЯВЛЕНИЕ, УДОСТОВЕРЕНИЕ И СПРАВКА');
    expect(said(three, 'kk')).not.toContain('пен');
  });

  it('names its poster by its key words, without the mark behind them', () => {
    expect(keyWords(parseRich('*Без очереди*: подайте заявление'))).toBe('Без очереди');
    expect(keyWords(parseRich('*Удостоверение* и *паспорт*, сроки'))).toBe('Удостоверение и паспорт');
    expect(keyWords(parseRich('Справка!'))).toBe('Справка!');
  });

  it('over the whole field keeps clear of the sun in both languages, however short it is', async () => {
    const [sun, edge] = [54, 12];
    for (const { kk, ru } of TITLES) {
      const lines = await titleOf('clinic-registration-portal', kk, ru);
      const of = (language: 'kk' | 'ru') => lines.filter((line) => line.language === language).map(({ box }) => box);
      const [above, below] = [of('kk'), of('ru')];
      const right = Math.max(...above.map(({ left, width }) => left + width));
      expect(right, kk).toBeLessThan(SHEET.width - toPt(mm(edge + sun)));
      // The sun stands in the middle of the first half, or begins with it where that is taller.
      const [top, bottom] = [Math.min(...above.map((box) => box.top)), Math.max(...above.map((box) => box.top + box.height))];
      const end = Math.max(bottom, (top + bottom) / 2 + toPt(mm(sun)) / 2 - toPt(mm(2)));
      expect(Math.min(...below.map((box) => box.top)), ru).toBeGreaterThan(end + toPt(mm(5)));
    }
  });
});
