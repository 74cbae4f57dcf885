import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { isOpen, nextOpening, type OpeningHours, readOpening, stretchesOn, stretchInHours, writeOpening } from '../../src/rules/opening.js';
import { below } from '../chances.js';

const WEEK = [
  { days: [{ first: 0, last: 4 }], from: 540, until: 1110, breaks: [{ from: 780, until: 840 }] },
  { days: [{ first: 5, last: 5 }], from: 600, until: 840, breaks: [] },
];
const HOURS: OpeningHours = {
  week: WEEK,
  except: [
    { date: '2026-12-31' as IsoDate, hours: { from: 540, until: 840, breaks: [] } },
    { date: '2026-12-16' as IsoDate },
    { date: '2026-11-22' as IsoDate },
  ],
};
const SINCE = '2026-11-23';
/** 23.11.2026 was a Monday. */
const MONDAY = Date.UTC(2026, 10, 23) / 86_400_000;

test('what an editor declares is written into the page without words, and read as it was meant', () => {
  const text = writeOpening(HOURS, { withBreaks: false, since: SINCE });
  expect(text).toBe('540-1110,540-1110,540-1110,540-1110,540-1110,600-840, 2026-12-16= 2026-12-31=540-840');
  const opening = readOpening(text);
  if (!opening) throw new Error('expected opening hours');
  expect(isOpen(opening, { day: MONDAY, minutes: 539 })).toBe(false);
  expect(isOpen(opening, { day: MONDAY, minutes: 540 })).toBe(true);
  expect(isOpen(opening, { day: MONDAY, minutes: 1110 })).toBe(false);
  expect(isOpen(opening, { day: MONDAY + 23, minutes: 600 })).toBe(false);
  expect([839, 840].map((minutes) => isOpen(opening, { day: MONDAY + 38, minutes }))).toEqual([true, false]);
  expect(nextOpening(opening, { day: MONDAY + 5, minutes: 900 })).toEqual({ ahead: 2, weekday: 0, minutes: 540 });
  expect(nextOpening(opening, { day: MONDAY + 22, minutes: 1200 })).toEqual({ ahead: 2, weekday: 3, minutes: 540 });
});

test('a break is left out of the day where it counts, also one at the end of the hours', () => {
  const opening = readOpening(writeOpening(HOURS, { withBreaks: true, since: SINCE }));
  if (!opening) throw new Error('expected opening hours');
  expect(stretchesOn(opening, MONDAY).map(stretchInHours)).toEqual(['9:00–13:00', '14:00–18:30']);
  const late = { days: [{ first: 6, last: 6 }], from: 600, until: 720, breaks: [{ from: 660, until: 720 }] };
  expect(writeOpening({ week: [late], except: [] }, { withBreaks: true, since: SINCE })).toBe(',,,,,,600-660');
});

test('a screen without hours is never closed, one that opens on no day has no next opening', () => {
  expect(readOpening('')).toBeUndefined();
  expect(nextOpening({ week: [[], [], [], [], [], [], []], except: new Map() }, { day: MONDAY, minutes: 0 })).toBeUndefined();
});

test('whatever is declared, it opens at the hour that is named and not before', () => {
  const chance = below(7);
  for (let round = 0; round < 300; round += 1) {
    const week = Array.from({ length: 1 + chance(3) }, () => {
      const from = chance(20) * 60;
      const first = chance(7);
      return { days: [{ first, last: chance(2) ? chance(7) : first }], from, until: from + 90 + chance(4) * 60, breaks: [] };
    });
    const except = chance(2)
      ? [{ date: '2026-11-25' as IsoDate }, { date: '2026-11-26' as IsoDate, hours: { from: 60, until: 90, breaks: [] } }]
      : [];
    const opening = readOpening(writeOpening({ week, except }, { withBreaks: true, since: SINCE }));
    if (!opening) throw new Error('expected opening hours');
    const moment = { day: MONDAY + chance(9), minutes: chance(1440) };
    const next = nextOpening(opening, moment);
    if (!next) throw new Error('expected it to open within a month');
    const at = { day: moment.day + next.ahead, minutes: next.minutes };
    expect([week, isOpen(opening, at), (at.day - MONDAY + 7) % 7]).toEqual([week, true, next.weekday]);
    if (isOpen(opening, moment)) continue;
    for (let passed = moment.day * 1440 + moment.minutes; passed < at.day * 1440 + at.minutes; passed += 30)
      expect(isOpen(opening, { day: Math.floor(passed / 1440), minutes: passed % 1440 })).toBe(false);
  }
});
