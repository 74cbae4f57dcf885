import { oddCharacter } from '../content/normal-scalars.js';
import { normalText } from '../content/normal-text.js';
import { type PhraseOrText, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Problem } from '../problem.js';
import { isEmpty, isFormula } from './cells.js';
import { columnPlace, type Filled, type TableColumn } from './columns.js';

interface NormalCells {
  readonly filled: readonly Filled[];
  readonly problems: readonly Problem[];
}

interface RowAt {
  readonly file: string;
  readonly row: number;
}

/** Columns whose cells may have parts in lines of their own; the lines of any other cell are one text. */
const LINED: ReadonlySet<string> = new Set(['hours', 'week', 'pause', 'holidays']);

/** The cells of a row that are read, as the program takes texts. Reports `odd-character`, and formulas. */
export function normalCells(written: readonly string[], columns: readonly TableColumn[], { file, row }: RowAt): NormalCells {
  const problems: Problem[] = [];
  const filled = columns.flatMap((column): readonly Filled[] => {
    if (column.taken === undefined) return [];
    const typed = written[column.at] ?? '';
    const { text, odd } = normalText(typed);
    const [sign] = odd;
    const where = () => columnPlace(file, column, row);
    if (sign) problems.push({ ...oddCharacter(sign, normalText(typed.slice(0, sign.index)).text), where: where() });
    if (isFormula(text)) {
      const message = phrase('bad-center.formula', { heading: column.heading, found: shown(text) });
      problems.push({ code: 'bad-center', severity: 'error', where: where(), message, fix: phrase('bad-center.formula-fix') });
    }
    const cell = LINED.has(column.taken.column) ? text.trim() : text.replace(/\s*\n\s*/g, ' ').trim();
    return [{ column, taken: column.taken, cell }];
  });
  return { filled, problems };
}

/** Characters of a cell that a message shows. */
const SHOWN = 40;

/** A cell as a message shows it. */
export const shown = (cell: string): PhraseOrText => (isEmpty(cell) ? phrase('value.nothing') : `«${shortened(cell, SHOWN)}»`);
