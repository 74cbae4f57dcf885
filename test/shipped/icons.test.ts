import { expect, it } from 'vitest';
import { loadIcons } from '../../src/shipped/icons.js';

const icons = await loadIcons();

it('Every pictogram of lucide has its shapes under its name', () => {
  expect(icons.size).toBeGreaterThan(1000);
  expect(icons.get('scale')?.length).toBeGreaterThan(0);
  expect(icons.get('no-such-pictogram')).toBeUndefined();
});

it('No pictogram has a shape that a sheet cannot draw', () => {
  const shapes = new Set([...icons.values()].flatMap((nodes) => nodes.map(([shape]) => shape)));
  expect([...shapes].sort()).toEqual(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect']);
});
