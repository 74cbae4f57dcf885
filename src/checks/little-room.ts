import type { SheetRoom } from '../layout/room.js';
import { phrase } from '../messages/message.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import { lengthOf, longest, onSheet, ontoNewSheet } from './text-overflow.js';

const CODE = 'little-room';

/** Percent that a text may easily become longer: a word of a law for another, a longer name of a body. */
const LEAST_PERCENT = 5;

/** Sheets that the next change of a text may fill: reported while there is time to do something about it. */
export function littleRoom(poster: Poster, rooms: readonly SheetRoom[]): readonly Problem[] {
  return rooms
    .filter(({ percent }) => percent < LEAST_PERCENT)
    .map(({ sheet, language, percent }): Problem => {
      const said = onSheet(poster, sheet);
      const letters = said.reduce((sum, statement) => sum + lengthOf(statement, language), 0);
      const few = Math.ceil((letters * (LEAST_PERCENT - percent)) / 1000) * 10;
      return {
        code: CODE,
        severity: 'warning',
        where: longest(poster, said, language).where[language],
        message: phrase('little-room.found', { sheet, sheets: poster.sheets, least: LEAST_PERCENT, percent, language }),
        fix: phrase('little-room.fix', { language, characters: few, move: ontoNewSheet(poster, sheet) }),
      };
    });
}
