import { describe, expect, test } from 'vitest';
import type { ScreenSource } from '../../src/content/screens.js';
import { unreadSource } from '../../src/content/unread.js';
import { figuresOf, MOST_REACH_MM, screenFaults } from '../../src/kiosk/screen-figures.js';
import { chances } from '../chances.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';

const CAPITAL = 0.7;

const screen = (more: Partial<ScreenSource> = {}): ScreenSource => ({
  name: inBoth('А', 'Б'),
  center: 'sample',
  diagonal: 43,
  pixels: [1080, 1920],
  distance: 0.8,
  mounting_height: 0.68,
  touch: true,
  counts: false,
  printer: false,
  ...more,
});

const faults = (one: ScreenSource, topics = 4) =>
  screenFaults({ data: { hall: one }, source: unreadSource('screens.yaml') }, { capital: CAPITAL, topics });

describe('the least type of a screen', () => {
  test.each([
    ['43" portrait', screen(), 28.2, 14, 38, 'full'],
    ['43" landscape', screen({ pixels: [1920, 1080] }), 28.2, 14, 38, 'full'],
    ['65" in 4K', screen({ diagonal: 65, pixels: [3840, 2160], distance: 1.2 }), 55.9, 20.9, 39, 'full'],
    ['32" in 1366 × 768', screen({ diagonal: 32, pixels: [1366, 768] }), 26.9, 14, 28.5, 'full'],
    ['24" portrait', screen({ diagonal: 24 }), 50.5, 14, 21.4, 'short'],
    [
      '10.1" in 800 × 1280, whose unit does not follow its height',
      screen({ diagonal: 10.1, pixels: [800, 1280], distance: 0.5 }),
      51.3,
      8.7,
      15.6,
      'mini',
    ],
    ['55" at 3 m without touch', screen({ diagonal: 55, pixels: [1920, 1080], distance: 3, touch: false }), 82.6, 52.4, 13.1, 'display'],
  ])('of %s is what 0.7° of arc come to', (_, declared, px, mm, ems, bar) => {
    const found = figuresOf(declared, CAPITAL);
    expect([Math.round(found.leastPx * 10) / 10, Math.round(found.leastMm * 10) / 10, found.bar]).toEqual([px, mm, bar]);
    expect(Math.abs(found.ems - ems)).toBeLessThan(0.5);
    expect(faults(declared)).toEqual([]);
  });

  test('has capitals of 0.7° at the declared distance, whatever the screen', () => {
    const chance = chances(13);
    for (let i = 0; i < 2_000; i += 1) {
      const declared = screen({
        diagonal: 5 + chance() * 115,
        pixels: [Math.round(600 + chance() * 3_000), Math.round(600 + chance() * 1_800)],
        distance: 0.25 + chance() * 9,
      });
      const { leastPx, mmPerPixel } = figuresOf(declared, CAPITAL);
      const degrees = (2 * Math.atan((leastPx * mmPerPixel * CAPITAL) / 2 / (declared.distance * 1000)) * 180) / Math.PI;
      expect(Math.abs(degrees - 0.7)).toBeLessThan(1e-9);
    }
  });
});

describe('what keeps a screen from being read or reached', () => {
  test('its remedy works when it is followed, whatever the screen', () => {
    const chance = chances(14);
    const codes = new Set<string>();
    for (let i = 0; i < 3_000; i += 1) {
      let declared = screen({
        diagonal: 5 + chance() * 80,
        pixels: chance() < 0.5 ? [1080, 1920] : [1366, 768],
        distance: 0.3 + chance() * 6,
        mounting_height: chance() * 1.6,
        touch: chance() < 0.6,
      });
      for (let step = 0; step < 4; step += 1) {
        const [fault] = faults(declared);
        if (!fault) break;
        codes.add(fault.code);
        const figure = (pattern: RegExp): number => Number(pattern.exec(inEnglish(fault.fix) ?? '')?.[1]);
        const inches = figure(/screen of (\d+) inches/);
        if (fault.code === 'screen-too-small') declared = { ...declared, diagonal: inches };
        else {
          const height = figure(/at most (-?[\d.]+) m above/);
          // A screen whose controls are higher than 1,195 mm in all shows fewer topics instead.
          if (height < 0) break;
          declared = { ...declared, mounting_height: height };
        }
      }
      const left = faults(declared);
      expect(
        inEnglish(left).filter(({ fix }) => !/-[\d.]+ m above/.test(fix ?? '') && !/(1[2-9]\d|[2-9]\d\d) inches/.test(fix ?? '')),
      ).toEqual([]);
    }
    expect([...codes].sort()).toEqual(['screen-out-of-reach', 'screen-too-small']);
  });

  test('is how high it hangs: all that is touched lies below 1,195 mm', () => {
    expect(faults(screen({ mounting_height: 0.68 }))).toEqual([]);
    expect(faults(screen({ mounting_height: 0.95 }))).toMatchObject([{ code: 'screen-out-of-reach' }]);
    expect(figuresOf(screen(), CAPITAL).controlsMm).toEqual({ from: 680, to: MOST_REACH_MM });
    expect(figuresOf(screen({ touch: false }), CAPITAL).controlsMm).toBeUndefined();
  });

  test('is a telephone on a wall: a finger has no room for three controls', () => {
    expect(faults(screen({ diagonal: 5.5, distance: 0.3, mounting_height: 1 }))).toMatchObject([{ code: 'screen-too-small' }]);
  });
});
