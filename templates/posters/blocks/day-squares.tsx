import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Term } from '../../../src/poster/model.js';
import type { Cell } from './cell.js';
import { large } from './large.js';
import { Box } from './primitives.js';

/** How working days are shown at a glance; lengths in millimetres at A4. */
interface SquaresForm {
  /** Days that one square stands for. */
  readonly days: number;
  readonly inRow: number;
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
  /** More room between the fifth square and the next. */
  readonly afterFifth: number;
}

/** A row is a working week. */
const WEEK: SquaresForm = { days: 1, inRow: 5, width: 3.2, height: 2, across: 1, down: 0.8, afterFifth: 0 };
/** A row is two of them. */
const FORTNIGHT: SquaresForm = { days: 1, inRow: 10, width: 1.7, height: 1.75, across: 0.55, down: 0.7, afterFifth: 1.05 };
/** A bar is a working week, a row about a month. */
const MONTH: SquaresForm = { days: 5, inRow: 4, width: 5, height: 1.75, across: 1, down: 0.7, afterFifth: 0 };

/** More days in rows of five would be a tower, in rows of ten a carpet; and of more weeks nobody sees how many they are. */
const MOST = { week: 15, fortnight: 40, month: 100 } as const;

/** Forms for a number of working days, the one that shows most first. */
function formsFor(days: number): readonly SquaresForm[] {
  if (days <= MOST.week) return [WEEK, FORTNIGHT];
  if (days <= MOST.fortnight) return [FORTNIGHT];
  return days <= MOST.month ? [MONTH] : [];
}

/**
 * The working days of a term as squares, in the first form that is no taller than the room beside its text, in points.
 * Where none is, the first of all, or nothing where they have to yield to the text; nothing either for what is not
 * counted in working days: the number says it.
 */
export function daySquares(frame: Frame, { unit, value }: Term, room: number): readonly Cell[] {
  const forms = (unit === 'working-day' && value > 0 ? formsFor(value) : []).map((form) => squares(frame, value, form));
  const fitting = forms.find(({ height }) => height <= room + 1e-6);
  return fitting ? [fitting] : frame.setting.squaresYield ? [] : forms.slice(0, 1);
}

function squares(own: Frame, days: number, form: SquaresForm): Cell {
  const frame = own.theme.large ? { ...own, mm: (length: number) => own.mm(length * large(own, 'squares')) } : own;
  const { gold, night } = frame.theme.colours;
  const count = Math.ceil(days / form.days);
  const left = (column: number): number => column * (form.width + form.across) + (column >= 5 ? form.afterFifth : 0);
  const rows = Math.ceil(count / form.inRow);
  const last = Math.min(count, form.inRow) - 1;
  // The week that is not whole is as long as its days.
  const widthOf = (index: number): number =>
    index < count - 1 || days % form.days === 0 ? form.width : (form.width * (days % form.days)) / form.days;
  return {
    width: frame.mm(left(last) + form.width),
    height: pt(frame.mm(rows * form.height + (rows - 1) * form.down)),
    draw: (x, y) => (
      <Box style={{ position: 'absolute', left: x, top: y, width: 0, height: 0 }}>
        {Array.from({ length: count }, (_, index) => (
          <Box
            key={`square-${index + 1}`}
            style={{
              position: 'absolute',
              left: frame.mm(left(index % form.inRow)),
              top: frame.mm(Math.floor(index / form.inRow) * (form.height + form.down)),
              width: frame.mm(widthOf(index)),
              height: frame.mm(form.height),
              backgroundColor: gold,
              borderWidth: frame.line(0.25),
              borderColor: night,
              borderRadius: frame.mm(0.4),
            }}
          />
        ))}
      </Box>
    ),
  };
}
