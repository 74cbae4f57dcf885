import { z } from 'zod';
import { type Fixed, ofCenter } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { hoursModel, hoursShown } from './hours-shown.js';
import { statement } from './said.js';

const model = z.strictObject({
  kind: z.literal('hours'),
  ...onSheet.model,
  statement,
  /** Heads the days on which other hours count. */
  holidays: statement.exactOptional(),
  shown: ofCenter(hoursModel).exactOptional(),
});

export type HoursBlock = Fixed<z.infer<typeof model>>;

/** When the center is open in which a copy hangs: its week, and the days to come on which it is otherwise. */
export const hours = blockKind({
  source: ({ statement: written, statementObject }) =>
    z.strictObject({ kind: z.literal('hours'), ...onSheet.source, ...written, holidays: statementObject.optional() }),
  model,
  compose: (written, composer) => {
    const said = composer.text(written);
    const holidays = written.holidays && composer.text(written.holidays, 'holidays');
    return said && { kind: 'hours' as const, sheet: composer.sheet, statement: said, ...(holidays && { holidays }) };
  },
  entries: ({ statement: said, holidays }) => [{ statement: said, sub: present([holidays]) }],
  fill: ({ holidays, ...block }, filling) => {
    const found = hoursShown(filling);
    return { ...block, ...(holidays && found.exceptional.length > 0 && { holidays }), shown: found };
  },
});
