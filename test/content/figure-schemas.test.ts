import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/language/template.js';
import { Facts } from '../../src/poster/facts.js';
import type { IsoDate } from '../../src/rules/date.js';
import { below } from '../chances.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { rulesIn, SAMPLE_RULES, withRules } from '../poster/samples.js';

/** What is wrong with one version of a fact. */
function faultOf(kind: string, version: string): readonly string[] {
  const { problems } = rulesIn(`sample:\n  kind: ${kind}\n  versions:\n    - { ${version}, confidence: A }\n`);
  return inEnglish(problems).map(({ code, where, message, fix }) => `${code} ${where.line}: ${message} → ${fix}`);
}

describe('a fact that states figures', () => {
  it('is read as docs/content.md shows it', () => {
    const { rules, problems } = rulesIn(SAMPLE_RULES);
    expect(problems).toEqual([]);
    expect([...rules.keys()]).toHaveLength(10);
  });

  it.each([
    ['index', 'tenge: 4325.5, short: { kk: ҮК, ru: ПП }'],
    ['amount', 'tenge: 0'],
    ['amount', 'tenge: 22.05'],
    ['amount', 'multiple: { mci: 0.0001 }, rounding: down'],
    ['percent', 'value: 100'],
    ['percent', 'value: 0.125'],
    ['number', 'value: 1.5'],
    ['age', 'value: 0'],
    ['time', 'at: 9:00'],
    ['time', 'begins: "0:00", ends: "24:00"'],
    ['dates', 'on: 2028-02-29'],
    ['dates', 'on: 02-29'],
    ['dates', 'begins: 12-30, ends: 01-05'],
    ['dates', 'begins: 2026-12-30, ends: 2026-12-30'],
    ['place', 'floor: -1'],
    ['place', 'room: 214а, window: "5"'],
  ])('%s may say %s', (kind, version) => {
    expect(faultOf(kind, version)).toEqual([]);
  });

  it.each([
    ['amount', 'tenge: -5', 'tenge: expected a number from 0 to 999999999999, 2 digits after the point at most, found -5'],
    ['amount', 'tenge: 1e300', 'found 1e+300'],
    ['amount', 'tenge: 0.1234567', 'found 0.1234567'],
    ['amount', 'tenge: 90071992547410', 'found 90071992547410'],
    ['amount', 'tenge: "865 ₸"', 'write 865: digits alone, a point before decimals'],
    ['amount', 'tenge: 9 500', 'write 9500: digits alone'],
    ['amount', 'tenge: "1 234 567,50 ₸"', 'write 1234567.5: digits alone'],
    ['amount', 'tenge: "0,2"', 'write 0.2: digits alone'],
    ['amount', 'tenge: "9,500"', 'expected a number from 0 to 999999999999, 2 digits after the point at most, found "9,500"'],
    ['amount', 'tenge: 95 00', 'expected a number from 0'],
    ['amount', 'multiple: { mci: 0.2 }', 'add "rounding:" with one of "half-up", "up", "down", as the act rounds to whole tenge'],
    ['amount', 'multiple: { mci: 0.2 }, rounding: bankers', 'choose one of them and write it as it stands here'],
    ['amount', 'multiple: { mci: 0.2, mzp: 1 }, rounding: up', 'expected one index and how many times it is taken, such as { mci: 0.2 }'],
    ['amount', 'multiple: { mci: -1 }, rounding: up', 'found -1'],
    ['amount', 'multiple: { mci: 0.00001 }, rounding: up', 'found 0.00001'],
    ['amount', 'multiple: {}, rounding: up', 'expected one index and how many times it is taken, such as { mci: 0.2 }'],
    ['amount', 'rounding: up', 'add "tenge:" with a sum such as 865, or with "multiple:" in its place'],
    ['amount', 'tenge: 5, multiple: { mci: 1 }', 'expected one of "tenge:" and "multiple:" alone'],
    ['amount', 'tenge: 5, rounding: up', 'write "multiple:" beside it, or no rounding'],
    ['index', 'tenge: 0, short: { kk: ҮК, ru: ПП }', 'expected a number from 0.01 to 999999999999'],
    ['index', 'tenge: 5', 'short'],
    ['percent', 'value: 140', 'value: expected a number from 0 to 100, 3 digits after the point at most, found 140'],
    ['percent', 'value: "5 %"', 'found "5 %"'],
    ['age', 'value: 151', 'expected whole years from 0 to 150, found 151'],
    ['age', 'value: 1.5', 'expected a whole number'],
    ['number', 'value: 1e21', 'found 1e+21'],
    ['time', 'at: "25:00"', 'expected an hour such as "9:00", found "25:00"'],
    ['time', 'begins: "18:30", ends: "9:00"', 'expected an hour after "begins:"; a night is two facts with "at:", found "9:00"'],
    ['time', 'begins: "9:00"', 'add "ends:" with an hour such as "9:00"'],
    ['time', 'at: "9:00", ends: "10:00"', 'expected one moment, or "begins:" and "ends:" in its place'],
    ['time', 'at: "9:00", begins: "9:00", ends: "10:00"', 'expected one moment, or "begins:" and "ends:" in its place'],
    ['time', 'basis: law-1', 'add "at:" with an hour such as "9:00"'],
    ['dates', 'begins: 2027-01-05, ends: 2026-12-30', 'expected the day of "begins:" or a later one, found "2026-12-30"'],
    ['dates', 'begins: 2027-01-05, ends: 01-09', 'expected a year in both days, or in neither, found "01-09"'],
    ['dates', 'on: 2026-02-29', 'expected a day of the calendar such as 2026-12-30, or of every year such as 12-30, found "2026-02-29"'],
    ['dates', 'on: 16.12.2026', 'write 2026-12-16: the year first'],
    ['dates', 'on: 2026/2/9', 'write 2026-02-09: the year first'],
    ['dates', 'on: 32.12.2026', 'write a day of the calendar such as 2026-12-30'],
    ['dates', 'on: 13-01', 'found "13-01"'],
    ['place', 'basis: law-1', 'add "room:" with the number on the door, or with "floor:" or "window:" in its place'],
    ['place', 'floor: 2.5', 'expected a whole number'],
    ['place', 'room: "кабинет 214"', 'expected the number on the door, such as 214 or "214A", found "кабинет 214"'],
  ])('%s must not say %s', (kind, version, told) => {
    const [fault, ...others] = faultOf(kind, version);
    expect(fault).toContain(told);
    expect(fault).toMatch(/^(?:wrong-value|missing-field) 4: /);
    expect(others).toEqual([]);
  });
});

describe('whatever stands in a field of figures', () => {
  const chance = below(14);
  const digits = (most: number): string => String(chance(10 ** (1 + chance(most))));
  const ODD = [
    '~',
    'true',
    '""',
    '"-"',
    '[]',
    '{}',
    '"1 000"',
    '1e300',
    '-0',
    '.5',
    '0x10',
    '1_000',
    '2026-12-30',
    '24:00',
    '٣',
    '"½"',
    '9999999999999999999',
  ];
  const scalar = (): string => {
    if (chance(3) === 0) return ODD[chance(ODD.length)] as string;
    return `${chance(4) === 0 ? '-' : ''}${digits(14)}${chance(2) === 0 ? `.${digits(6)}` : ''}`;
  };
  const FIELDS = [
    ['amount', (odd: string) => `tenge: ${odd}`],
    ['amount', (odd: string) => `multiple: { mci: ${odd} }, rounding: up`],
    ['index', (odd: string) => `tenge: ${odd}, short: { kk: ҮК, ru: ПП }`],
    ['percent', (odd: string) => `value: ${odd}`],
    ['number', (odd: string) => `value: ${odd}`],
    ['age', (odd: string) => `value: ${odd}`],
    ['time', (odd: string) => `at: ${odd}`],
    ['time', (odd: string) => `begins: "9:00", ends: ${odd}`],
    ['dates', (odd: string) => `on: ${odd}`],
    ['dates', (odd: string) => `begins: ${odd}, ends: 2027-01-05`],
    ['place', (odd: string) => `floor: ${odd}`],
    ['place', (odd: string) => `room: ${odd}`],
  ] as const;

  it('is taken, and then said in both languages, or reported once at its line with a remedy', () => {
    for (let count = 0; count < 1200; count += 1) {
      const [kind, version] = FIELDS[count % FIELDS.length] as (typeof FIELDS)[number];
      const written = version(scalar());
      const text = `sample:\n  kind: ${kind}\n  versions:\n    - { ${written}, confidence: A }\n`;
      const { problems } = rulesIn(text);
      expect(problems.length, written).toBeLessThan(2);
      for (const { where, fix, message } of inEnglish(problems)) {
        expect(where.line, written).toBe(4);
        expect(fix, `${written}: ${message}`).toMatch(/./);
      }
      if (problems.length > 0 || written.includes('multiple')) continue;
      const facts = new Facts(withRules(text), '2026-11-27' as IsoDate);
      for (const language of SHIPPED_LANGUAGES)
        expect(fillTemplate(`{{${kind} "sample"}}`, facts.calls(language).helpers), written).toMatch(/\d/);
    }
  });
});
