import { expect, test } from 'vitest';
import { sinceDate } from '../../src/language/since-date.js';

test('a beginning is a day in the genitive in Russian', () => {
  expect(sinceDate('ru', '2027-01-01')).toBe('с 1 января 2027 года');
});

test('a Kazakh month takes the ablative by its own last letters', () => {
  const said = Array.from({ length: 12 }, (_, month) => sinceDate('kk', `2027-${String(month + 1).padStart(2, '0')}-05`));
  expect(said).toEqual([
    '2027 жылғы 5 қаңтардан бастап',
    '2027 жылғы 5 ақпаннан бастап',
    '2027 жылғы 5 наурыздан бастап',
    '2027 жылғы 5 сәуірден бастап',
    '2027 жылғы 5 мамырдан бастап',
    '2027 жылғы 5 маусымнан бастап',
    '2027 жылғы 5 шілдеден бастап',
    '2027 жылғы 5 тамыздан бастап',
    '2027 жылғы 5 қыркүйектен бастап',
    '2027 жылғы 5 қазаннан бастап',
    '2027 жылғы 5 қарашадан бастап',
    '2027 жылғы 5 желтоқсаннан бастап',
  ]);
});

test('a text that is no day is refused', () => {
  expect(() => sinceDate('kk', '2027-13-01')).toThrow(RangeError);
});
