import { beforeAll, describe, expect, it } from 'vitest';
import type { Center } from '../../../src/blocks/center.js';
import type { Languages } from '../../../src/language/language.js';
import { holds } from '../../../src/layout/fit.js';
import { pt, toMm } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { openClinic } from '../../clinic.js';
import { fitInput, fitted, painted, rowsOf, type Setting } from '../../sheets.js';

let clinic: Awaited<ReturnType<typeof openClinic>>;
beforeAll(async () => {
  clinic = await openClinic();
});

type Opening = NonNullable<Center['opening']>;
const daily = (from: number, until: number, breaks: Opening['week'][number]['breaks'] = []): Opening => ({
  week: [{ days: [{ first: 0, last: 6 }], from: from * 60, until: until * 60, breaks }],
  except: [],
});

/** The poster of the hours in some languages, and what it is set with in a center of these hours. */
function hoursOf(opening: Opening, languages: Languages): { readonly setting: Setting; readonly poster: Poster } {
  const [center] = clinic.workshop.frame.centers;
  if (!center) throw new Error('expected a center');
  const frame = { ...clinic.workshop.frame, centers: [{ ...center, opening }] as const };
  return { setting: { ...clinic.workshop, frame }, poster: { ...clinic.poster('hours'), languages } };
}

const TWO: Languages = ['kk', 'ru'];

describe('A timetable', () => {
  it.each<[string, Languages, number]>([
    ['two languages', TWO, 28],
    ['three', ['kk', 'ru', 'en'], 17],
    ['one', ['kk'], 36],
  ])('of one row in %s has its hours as large as the pillar holds, begin above end', async (_, languages, name) => {
    const { setting, poster } = hoursOf(daily(9, 18), languages);
    const { pages } = await painted(setting, poster);
    const lines = pages.flatMap((page) => page.lines);
    const [begin, end] = ['9:00', '18:00'].map((text) => lines.find((line) => line.text === text));
    expect(begin?.size).toBeGreaterThanOrEqual(48);
    expect(end?.size).toBe(begin?.size);
    expect(end?.box.top).toBeGreaterThan((begin?.box.top ?? 0) + (begin?.box.height ?? 0));
    const named = lines.find(({ text, role }) => role === 'hours' && text.replaceAll('\u00A0', ' ') === 'Күн сайын');
    expect(named?.size).toBeGreaterThanOrEqual(name);
  });

  it('of a center that is open day and night says so by one number, and in the words of each language', async () => {
    const { setting, poster } = hoursOf(daily(0, 24), TWO);
    const { pages } = await painted(setting, poster);
    const lines = pages.flatMap((page) => page.lines);
    expect(Math.max(...lines.filter(({ text }) => text === '24').map(({ size }) => size))).toBeGreaterThanOrEqual(90);
    const said = lines.filter(({ role }) => role === 'hours').map(({ text }) => text.replaceAll('\u00A0', ' '));
    expect(said).toEqual(expect.arrayContaining(['тәулік бойы', 'круглосуточно']));
    expect(lines.map(({ text }) => text).join(' ')).not.toContain('24:00');
  });

  it('has its pillar from the band to the foot, and is fitted as it is painted', () => {
    for (const opening of [daily(9, 18), daily(9, 18, [{ from: 780, until: 840 }]), daily(0, 24)]) {
      const { setting, poster } = hoursOf(opening, TWO);
      const input = fitInput(setting, poster);
      const fit = fitted(input);
      for (const page of fit.pages) expect(holds(input, page, page.setting)).toBe(true);
      const [rows = []] = rowsOf(input, fit);
      const first = rows.findIndex(({ row }) => row.pillar);
      const last = rows.findLastIndex(({ row }) => row.pillar);
      expect(rows[first - 1]?.row.ground).toBeDefined();
      // What parts it from the strip of the center is a line of white.
      expect(toMm(rows[last + 1]?.height ?? pt(100))).toBeLessThan(2);
    }
  });
});
