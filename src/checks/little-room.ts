import type { SheetRoom } from '../layout/room.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import { lengthOf, longest, onSheet } from './text-overflow.js';

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
        message: `sheet ${sheet} of ${poster.sheets}: expected room for texts ${LEAST_PERCENT} % longer, found ${percent} % in «${language}»`,
        fix: `shorten «${language}» by about ${few} characters, or set "sheets: ${poster.sheets + 1}" and move a block to the new sheet`,
      };
    });
}
