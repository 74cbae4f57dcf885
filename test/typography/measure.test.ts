import { describe, expect, it } from 'vitest';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { WEIGHTS, type Weight } from '../../src/typography/weights.js';
import { KAZAKH_LETTERS } from './alphabet.js';

const faces = await loadFaces();
const measure = createMeasure(faces);
const weights = Object.keys(WEIGHTS).map(Number) as readonly Weight[];

describe('The width of a text', () => {
  it('is the sum of its letters where nothing is kerned', () => {
    expect(measure.width('нннн', 400)).toBeCloseTo(4 * measure.width('н', 400), 9);
    expect(measure.width('', 400)).toBe(0);
  });

  it('includes kerning', () => {
    expect(measure.width('ГА', 400)).toBeLessThan(measure.width('Г', 400) + measure.width('А', 400));
  });

  it('grows with the weight', () => {
    const widths = weights.map((weight) => measure.width('мемлекеттік', weight));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(weights.length);
  });

  it('is known for a loaded weight only', () => {
    expect(() => createMeasure(new Map()).width('а', 400)).toThrow(RangeError);
  });
});

describe('The rise of a text', () => {
  it('is that of its highest letter above the base line', () => {
    expect(measure.rise('Н', 800)).toBeCloseTo(0.7, 3);
    expect(measure.rise('Ң', 800)).toBeCloseTo(0.7, 3);
    expect(measure.rise('нН', 400)).toBe(measure.rise('Н', 400));
    expect(measure.rise('ЙОД', 800)).toBeGreaterThan(measure.rise('ОДА', 800) + 0.15);
    expect(measure.rise('', 400)).toBe(0);
  });
});

describe('The faces', () => {
  it.each(weights)('hold every letter of both languages, digits, marks and no-break signs: %d', (weight) => {
    expect(
      measure.missing(`${KAZAKH_LETTERS}${KAZAKH_LETTERS.toUpperCase()}0123456789 .,;:!?–—-«»„“()/№%+*'"\u00A0\u2011`, weight),
    ).toEqual([]);
  });

  it('name each sign that they lack once', () => {
    expect(measure.missing('бір 漢字 漢 ☃', 400)).toEqual(['漢', '字', '☃']);
  });

  it('know the word joiner of a picture made of two code units as one sign', () => {
    expect(measure.missing('😀', 400)).toEqual(['😀']);
  });
});
