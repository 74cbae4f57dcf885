import { describe, expect, it } from 'vitest';
import { type Joint, type Side, type Span, scaleOf, seamOf } from '../../src/paper/seams.js';
import { mm } from '../../src/paper/units.js';
import { chances } from '../chances.js';

/** A2 on two columns of A4. */
const JOINT: Joint = { full: mm(420), tile: mm(194), usual: mm(10), least: mm(5) };
const NOTHING: Side = { codes: [], words: [], between: [] };

/** How far a seam is from a code, in millimetres; negative inside of it. */
const away = (seam: number, { from, to }: Span, length: number): number => Math.max(from - seam, seam - to) * length;

describe('A seam', () => {
  it('lies in the middle where nothing is, and the poster is as large as its tiles', () => {
    expect(scaleOf([], JOINT)).toBeCloseTo(378 / 420, 9);
    const seam = seamOf(NOTHING, JOINT, scaleOf([], JOINT));
    expect(seam * 378).toBeCloseTo(184, 0);
  });

  it('lies beside a code in the middle, for which the poster is a little smaller', () => {
    const code = { from: 0.44, to: 0.56 };
    const scale = scaleOf([code], JOINT);
    expect(scale).toBeLessThan(0.9);
    expect(scale).toBeGreaterThan(0.8);
    expect(away(seamOf({ ...NOTHING, codes: [code] }, JOINT, scale), code, 420 * scale)).toBeGreaterThan(2);
  });

  it('lies where rows meet, if they do within the overlap', () => {
    const words = Array.from({ length: 122 }, (_, line) => ({ from: line / 122 + 0.002, to: (line + 1) / 122 - 0.002 }));
    const seam = seamOf({ codes: [], words, between: [0.2, 30 / 61, 0.8] }, JOINT, 0.9);
    expect(Math.abs(seam - 30 / 61) * 378).toBeLessThan(0.8);
  });

  it('lies between two lines where no rows meet', () => {
    const words = [
      { from: 0.4, to: 0.494 },
      { from: 0.497, to: 0.6 },
    ];
    const seam = seamOf({ codes: [], words, between: [0.2, 0.8] }, JOINT, 0.9);
    expect([seam > 0.494, seam < 0.497]).toEqual([true, true]);
  });

  it('crosses no code wherever there are some, and its tiles hold what they show: 2,000 pages', () => {
    const random = chances(3);
    for (let page = 0; page < 2000; page += 1) {
      const codes = Array.from({ length: Math.floor(random() * 4) }, () => {
        const [middle, half] = [0.1 + random() * 0.8, 0.01 + random() * 0.08];
        return { from: middle - half, to: middle + half };
      });
      const between = Array.from({ length: 12 }, random).sort((one, other) => one - other);
      const words = Array.from({ length: 30 }, () => {
        const from = random();
        return { from, to: from + 0.015 };
      });
      const scale = scaleOf(codes, JOINT);
      const length = 420 * scale;
      const seam = seamOf({ codes, words, between }, JOINT, scale);
      const said = JSON.stringify({ codes, scale, seam });
      for (const code of codes) expect(away(seam, code, length), said).toBeGreaterThan(1.2);
      expect((1 - seam) * length, said).toBeLessThanOrEqual(194 + 1e-6);
      expect(seam * length + 5, said).toBeLessThanOrEqual(194 + 1e-6);
      expect(scale, said).toBeGreaterThan(0.6);
    }
  });
});
