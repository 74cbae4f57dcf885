import { describe, expect, it } from 'vitest';
import { lowContrast } from '../../src/checks/low-contrast.js';
import { pt } from '../../src/paper/units.js';
import { only } from './proved-sheet.js';

describe('contrast', () => {
  it('is 7:1 for body text and 4.5:1 from 18 pt', () => {
    const grey = '#6B6B6B';
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: grey })))).toHaveLength(2);
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: grey, size: pt(18) })))).toEqual([]);
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: '#8A8A8A', size: pt(18) })))).toHaveLength(2);
  });
});
