import { expect, test } from 'vitest';
import { isOpen, nextOpening, readOpening, WEEKDAYS, writeOpening } from '../../src/rules/opening.js';
import { below } from '../chances.js';

const hours = [
  { days: 'mon-fri', from: '9:00', until: '18:30' },
  { days: 'sat', from: '10:00', until: '14:00' },
];
/** 23.11.2026 was a Monday. */
const MONDAY = Date.UTC(2026, 10, 23) / 86_400_000;

test('what an editor declares is written into the page without words, and read as it was meant', () => {
  const text = writeOpening({ open: hours, closed_on: ['2026-12-16'] });
  expect(text).toBe('540-1110,540-1110,540-1110,540-1110,540-1110,600-840, 2026-12-16');
  const opening = readOpening(text);
  if (!opening) throw new Error('expected opening hours');
  expect(isOpen(opening, { day: MONDAY, minutes: 539 })).toBe(false);
  expect(isOpen(opening, { day: MONDAY, minutes: 540 })).toBe(true);
  expect(isOpen(opening, { day: MONDAY, minutes: 1110 })).toBe(false);
  expect(isOpen(opening, { day: MONDAY + 23, minutes: 600 })).toBe(false);
  expect(nextOpening(opening, { day: MONDAY + 5, minutes: 900 })).toEqual({ ahead: 2, weekday: 0, minutes: 540 });
  expect(nextOpening(opening, { day: MONDAY + 22, minutes: 1200 })).toEqual({ ahead: 2, weekday: 3, minutes: 540 });
});

test('a screen without hours is never closed, one that opens on no day has no next opening', () => {
  expect(readOpening(writeOpening({}))).toBeUndefined();
  expect(nextOpening({ week: [[], [], [], [], [], [], []], closedOn: [] }, { day: MONDAY, minutes: 0 })).toBeUndefined();
});

test('whatever is declared, it opens at the hour that is named and not before', () => {
  const chance = below(7);
  for (let round = 0; round < 300; round += 1) {
    const open = Array.from({ length: 1 + chance(3) }, () => {
      const from = chance(20);
      const [first, last] = [WEEKDAYS[chance(7)], WEEKDAYS[chance(7)]];
      return { days: chance(2) ? `${first}-${last}` : `${first}`, from: `${from}:00`, until: `${from + 1 + chance(4)}:30` };
    });
    const opening = readOpening(writeOpening({ open, closed_on: chance(2) ? ['2026-11-25', '2026-11-26'] : [] }));
    if (!opening) throw new Error('expected opening hours');
    const moment = { day: MONDAY + chance(9), minutes: chance(1440) };
    const next = nextOpening(opening, moment);
    if (!next) throw new Error('expected it to open within a month');
    const at = { day: moment.day + next.ahead, minutes: next.minutes };
    expect([open, isOpen(opening, at), (at.day - MONDAY + 7) % 7]).toEqual([open, true, next.weekday]);
    if (isOpen(opening, moment)) continue;
    for (let passed = moment.day * 1440 + moment.minutes; passed < at.day * 1440 + at.minutes; passed += 30)
      expect(isOpen(opening, { day: Math.floor(passed / 1440), minutes: passed % 1440 })).toBe(false);
  }
});
