import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../src/checks/checks.js';
import { pt, toMm } from '../../../../src/paper/units.js';
import type { MeasuredLine } from '../../../../src/pdf/measured.js';
import { LINE_BOX } from '../../../../src/typography/line-box.js';
import { finish, openWorkshop as openProof } from '../../../checks/proved-folder.js';
import { complaintWith } from '../../../other-terms.js';
import { openWorkshop } from '../../../sheets.js';

const workshop = await openWorkshop();
const proof = await openProof();

/** One term in each form of squares, and one without; the widest unit in another poster. */
const MANY = complaintWith(workshop, {
  'complaint-review-provider': { value: 17, unit: 'working-day' },
  'complaint-review-agency': { value: 30, unit: 'working-day' },
  'complaint-extension': { value: 365, unit: 'working-day' },
  'complaint-extension-notice': { value: 90, unit: 'working-day' },
});
const MIXED = complaintWith(workshop, {
  'complaint-review-agency': { value: 30, unit: 'calendar-day' },
  'complaint-extension': { value: 1, unit: 'month' },
  'complaint-extension-notice': { value: 1, unit: 'month' },
});

const labels = (lines: readonly MeasuredLine[], role: string): readonly MeasuredLine[] => lines.filter((line) => line.role === role);

describe.each([
  ['of many days', MANY],
  ['in several units', MIXED],
])('Terms %s', async (_, poster) => {
  const { proof: sheet } = await finish(poster, 'a4', proof);
  const { lines, width } = sheet.pages[1] as (typeof sheet.pages)[number];

  it('are without fault', () => {
    expect(checkSheet(sheet)).toEqual([]);
  });

  it('stand three millimetres from the texts or more, in the middle between them', () => {
    const middle = toMm(pt(width)) / 2;
    const right = Math.min(
      ...lines.filter(({ statement, language }) => statement?.startsWith('term-') && language === 'ru').map(({ box }) => box.left),
    );
    const side = toMm(pt(right)) - middle;
    const numbers = [...labels(lines, 'numeral'), ...labels(lines, 'unit')];
    expect(numbers.length).toBeGreaterThan(4);
    for (const { box, text } of numbers) {
      const [left, end] = [toMm(pt(box.left)), toMm(pt(box.left + box.width - LINE_BOX.slack))];
      expect(end - middle, text).toBeLessThanOrEqual(side - 3 + 0.1);
      expect(middle - left, text).toBeLessThanOrEqual(side - 3 + 0.1);
    }
  });

  it('have numerals of one size', () => {
    const sizes = labels(lines, 'numeral')
      .filter(({ text }) => text !== '+')
      .map(({ size }) => size.toFixed(2));
    expect(new Set(sizes).size).toBe(1);
  });
});

describe('The unit of terms', () => {
  const unitsOf = async (poster: typeof MANY): Promise<readonly string[]> => {
    const { proof: sheet } = await finish(poster, 'a4', proof);
    return labels(sheet.pages[1]?.lines ?? [], 'unit').map(({ text }) => text.trim());
  };

  it('stands once over the numbers that are counted in it', async () => {
    expect(await unitsOf(MANY)).toEqual(['жұмыс күні', 'рабочие дни']);
  });

  it('stands again where it changes, and in the singular over ones alone', async () => {
    expect(await unitsOf(MIXED)).toEqual(['жұмыс күні', 'рабочие дни', 'күнтізбелік', 'күн', 'календарные', 'дни', 'ай', 'месяц']);
  });
});
