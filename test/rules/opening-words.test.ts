import { expect, test } from 'vitest';
import { openingInWords } from '../../src/rules/opening-words.js';

const hours = (
  days: readonly (readonly [number, number])[],
  from: number,
  until: number,
  breaks: readonly (readonly [number, number])[] = [],
) => ({
  days: days.map(([first, last]) => ({ first, last })),
  from: from * 60,
  until: until * 60,
  breaks: breaks.map(([begin, end]) => ({ from: begin * 60, until: end * 60 })),
});

test.each([
  ['one range', [hours([[0, 5]], 9, 20)], 'Дс–Сб 9:00–20:00', 'Пн–Сб 9:00–20:00'],
  [
    'two lines',
    [hours([[0, 4]], 9, 18.5), hours([[5, 5]], 10, 14)],
    'Дс–Жм 9:00–18:30, Сб 10:00–14:00',
    'Пн–Пт 9:00–18:30, Сб 10:00–14:00',
  ],
  [
    'a break',
    [hours([[0, 4]], 9, 18, [[13, 14]]), hours([[5, 5]], 9, 13)],
    'Дс–Жм 9:00–18:00, үзіліс 13:00–14:00; Сб 9:00–13:00',
    'Пн–Пт 9:00–18:00, перерыв 13:00–14:00; Сб 9:00–13:00',
  ],
  [
    'single days',
    [
      hours(
        [
          [0, 0],
          [2, 3],
        ],
        0,
        24,
      ),
    ],
    'Дс, Ср–Бс тәулік бойы',
    'Пн, Ср–Чт круглосуточно',
  ],
  ['day and night', [hours([[0, 4]], 0, 24), hours([[5, 6]], 0, 24)], 'Тәулік бойы', 'Круглосуточно'],
  [
    'day and night with a break',
    [hours([[0, 6]], 0, 24, [[13, 14]])],
    'Дс–Жс тәулік бойы, үзіліс 13:00–14:00',
    'Пн–Вс круглосуточно, перерыв 13:00–14:00',
  ],
])('%s as it is printed', (_, week, kk, ru) => {
  expect([openingInWords({ week, except: [] }, 'kk'), openingInWords({ week, except: [] }, 'ru')]).toEqual([kk, ru]);
});
