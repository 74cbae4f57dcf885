import { expect, test } from 'vitest';
import { SHEETS, type SheetName, sheetOf } from '../../src/paper/sheet.js';
import { LEAST_MODULE, LEAST_MODULE_AT_A4 } from '../../src/qr/least-module.js';

test('a module that is large enough at A4 is large enough on every sheet', () => {
  for (const name of Object.keys(SHEETS) as SheetName[])
    expect(LEAST_MODULE_AT_A4 * sheetOf(name).scale, name).toBeGreaterThanOrEqual(LEAST_MODULE);
});
