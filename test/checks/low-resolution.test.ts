import { expect, it } from 'vitest';
import type { ProofSheet } from '../../src/checks/check.js';
import { lowResolution } from '../../src/checks/low-resolution.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { mm, toPt } from '../../src/paper/units.js';
import { inEnglish } from '../in-english.js';

/** What is said of a picture of so many pixels in a box of so many millimetres. */
function said([width, height]: readonly [number, number], [across, down]: readonly [number, number]): string | undefined {
  const picture = {
    file: 'pictures/hall.jpg',
    kind: 'jpeg',
    width,
    height,
    focus: [0.5, 0.5],
    where: { file: 'posters/hall.yaml', line: 7 },
  };
  const box = { left: 0, top: 0, width: toPt(mm(across)), height: toPt(mm(down)) };
  const sheet = { copy: { name: 'hall' }, size: 'a4', paper: sheetOf('a4'), pages: [{ pictures: [{ picture, box }] }] };
  const [problem] = inEnglish(lowResolution.run(sheet as unknown as ProofSheet));
  return problem && `${problem.message} – ${problem.fix}`;
}

it('The side of a picture is named of which it has too few pixels', () => {
  expect(said([1200, 1200], [210, 150])).toContain(
    'which is 210 mm wide there, found 145 dpi – take a picture of at least 1654 × 1182 pixels',
  );
  expect(said([3000, 600], [210, 150])).toContain(
    'which is 150 mm high there, found 101 dpi – take a picture of at least 1654 × 1182 pixels',
  );
  expect(said([840, 600], [210, 150])).toContain('210 mm wide');
  expect(said([1654, 1182], [210, 150])).toBeUndefined();
});

it('Whichever side it is, a picture of as many pixels as the remedy says is sharp', () => {
  for (const box of [
    [210, 150],
    [100, 140],
    [60, 20],
  ] as const)
    for (const size of [
      [900, 200],
      [200, 900],
      [500, 500],
      [1000, 120],
    ] as const) {
      const [, width, height] = /at least (\d+) × (\d+)/.exec(said(size, box) ?? '') ?? [];
      if (width && height) expect(said([Number(width), Number(height)], box)).toBeUndefined();
    }
});
