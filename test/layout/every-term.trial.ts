import { describe, expect, it } from 'vitest';
import { UNITS } from '../../src/language/unit.js';
import { fit as fitPoster, unfit } from '../../src/layout/fit.js';
import { flow } from '../../src/layout/flow.js';
import { FREE } from '../../src/layout/setting.js';
import { flowSheetOf } from '../../src/paper/sheet.js';
import type { Poster } from '../../src/poster/model.js';
import { inGray, inLargePrint } from '../../src/theme/theme.js';
import { all, complaintWith, TERMS } from '../other-terms.js';
import { copyOf, fitInput, openWorkshop } from '../sheets.js';

const workshop = await openWorkshop();
const { theme } = workshop;

const fits = (poster: Poster, of = workshop): boolean => unfit(fitInput(of, poster)) === undefined;

/** A year of days in each unit would be 2,200 sheets: every number once, the units in turn. */
const LENGTHS = Array.from({ length: 365 }, (_, index) => ({ value: index + 1, unit: UNITS[index % UNITS.length] ?? 'day' }));

/** Of a year, each a test of its own: none takes long. */
const TENTHS = Array.from({ length: 10 }, (_, part) => [part * 37 + 1, Math.min(365, (part + 1) * 37)] as const);

describe('Whatever the law sets, the sheet holds it', () => {
  it.each(TENTHS)('every number from %i to %i, in place of all four terms at once', (from, to) => {
    const found = LENGTHS.slice(from - 1, to).filter((length) => !fits(complaintWith(workshop, all(length))));
    expect(found).toEqual([]);
  });

  it.each(TERMS)('in place of one term: %s', (id) => {
    const lengths = UNITS.flatMap((unit) => [17, 365].map((value) => ({ value, unit })));
    expect(lengths.filter((length) => !fits(complaintWith(workshop, { [id]: length })))).toEqual([]);
  });

  it.each(['pair', 'stacked'] as const)('one language for itself: %s', (arrangement) => {
    const lengths = UNITS.flatMap((unit) => [17, 365].map((value) => ({ value, unit })));
    const found = lengths.filter((length) => !fits({ ...complaintWith(workshop, all(length)), arrangement }));
    // One language above the other, the shipped words take more than a sheet, whatever their terms.
    expect(found).toEqual(arrangement === 'pair' ? [] : lengths);
  });

  it('in gray', () => {
    const gray = { ...workshop, theme: inGray(theme) };
    for (const value of [17, 90, 365]) expect(fits(complaintWith(workshop, all({ value, unit: 'working-day' })), gray)).toBe(true);
  });

  it('in type no smaller than that of the shipped terms by a twentieth, with nothing yielding', () => {
    const settingOf = (poster: Poster) => {
      const found = fitPoster(fitInput(workshop, poster));
      return found.kind === 'fitted' ? found.pages[1]?.setting : undefined;
    };
    const shipped = settingOf(complaintWith(workshop, {}))?.body ?? 0;
    for (const value of [17, 30, 365]) {
      const setting = settingOf(complaintWith(workshop, { 'complaint-review-agency': { value, unit: 'working-day' } }));
      expect(setting?.body).toBeGreaterThan(shipped * 0.95);
      expect(setting).toMatchObject(FREE);
    }
  });

  it.each(['a5', 'a4'] as const)('in large print on %s', (size) => {
    const large = { ...workshop, theme: inLargePrint(theme, flowSheetOf(size)) };
    for (const unit of ['working-day', 'calendar-day'] as const) {
      const poster = complaintWith(workshop, all({ value: 365, unit }));
      const input = { ...fitInput(large, poster, large.theme.type.floor), copy: copyOf(large, poster) };
      expect(flow(input, flowSheetOf(size)).kind, unit).toBe('flowed');
    }
  });
});
