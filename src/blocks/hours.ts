import { z } from 'zod';
import { stretchInHours } from '../rules/opening.js';
import { type Fixed, inEach, ofCenter } from '../shapes/declared.js';
import { day } from '../shapes/fields.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { openDay } from './center.js';
import { hoursShown } from './hours-shown.js';
import { statement } from './said.js';

const words = inEach(z.string());

/** What is open, in figures: a design draws it. Nothing on a day that is closed. The note is empty where there is none. */
const open = { open: z.array(openDay), note: words };

/** Days of the week with the same hours; `heard` is a sentence of its own: «с понедельника по пятницу: с 9:00 до 18:00». */
const weekRow = z.strictObject({ days: words, ...open, heard: words });

/** Days of the calendar in a row on which others count, in figures as they are printed: `31.12`, `1–2.01`; `last` is the last of them. */
const exceptionalRow = z.strictObject({ date: z.string(), last: day, name: words.exactOptional(), ...open, heard: words });

/** Of the two, `inWords` is there where the center says its hours in words alone. */
const shown = z.strictObject({ week: z.array(weekRow), exceptional: z.array(exceptionalRow), inWords: words.exactOptional() });

const model = z.strictObject({
  kind: z.literal('hours'),
  ...onSheet.model,
  statement,
  /** Heads the days on which other hours count. */
  holidays: statement.exactOptional(),
  shown: ofCenter(shown).exactOptional(),
});

export type HoursBlock = Fixed<z.infer<typeof model>>;
export type HoursShown = Fixed<z.infer<typeof shown>>;
export type WeekRow = Fixed<z.infer<typeof weekRow>>;
export type ExceptionalRow = Fixed<z.infer<typeof exceptionalRow>>;

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

/** The hours of a row as they are printed in every language, a line each: «9:00–18:00». */
export const figuresOf = ({ open: found }: Pick<WeekRow, 'open'>): readonly string[] => found.map(stretchInHours);
