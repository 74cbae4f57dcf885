import { describe, expect, it } from 'vitest';
import { textTooSmall } from '../../src/checks/text-too-small.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { pt } from '../../src/paper/units.js';
import { messages, only, sheet, withLines } from './proved-sheet.js';

describe('the size of type', () => {
  it('is the floor for statements and the imprint for the frame', () => {
    expect(textTooSmall.run(withLines((line) => (line.role === 'imprint' ? { ...line, size: pt(7) } : line)))).toEqual([]);
    expect(textTooSmall.run(withLines((line) => (line.role === 'imprint' ? { ...line, size: pt(6.9) } : line)))).toHaveLength(2);
    expect(textTooSmall.run(only('review', (line) => ({ ...line, size: pt(10.4) }), 'kk'))).toHaveLength(1);
  });

  it('grows with the sheet', () => {
    expect(messages(textTooSmall.run({ ...sheet, size: 'a3', paper: sheetOf('a3') }))[0]).toMatch(/expected type of 14.8 pt or more/);
  });
});
