import { expect, it } from 'vitest';
import { frameOf } from '../../../../src/layout/fit.js';
import { smallest } from '../../../../src/layout/setting.js';
import { sheetOf } from '../../../../src/paper/sheet.js';
import { toMm } from '../../../../src/paper/units.js';
import { inLargePrint } from '../../../../src/theme/theme.js';
import { numberRoom, sheetNumber } from '../../../../templates/posters/blocks/sheet-number.js';
import { fitInput, openWorkshop, posterOf } from '../../../sheets.js';

const workshop = await openWorkshop();

it('Words leave the number of a sheet its room, also the tenth of twelve and on small paper', () => {
  for (const size of ['a5', 'a4', 'a3'] as const) {
    const theme = inLargePrint(workshop.theme, sheetOf(size));
    const input = fitInput({ ...workshop, theme }, posterOf(workshop, 'rights'));
    const frame = frameOf(input, { sheet: 1, languages: ['kk'] }, smallest(input), sheetOf(size));
    const rooms = [1, 2, 9, 10, 12, 44, 99].map((sheet) => {
      const number = sheetNumber(frame, { sheet, sheets: Math.max(12, sheet) }, '#000000');
      expect(toMm(number.width), `${sheet} on ${size}`).toBeLessThan((numberRoom(frame, number) * 25.4) / 72 - 2 * sheetOf(size).scale);
      return numberRoom(frame, number);
    });
    expect(Math.max(...rooms)).toBeGreaterThan(Math.min(...rooms));
  }
});
