import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { asks } from '../shapes/asked-rules.js';
import { type Fixed, part, unsaid } from '../shapes/declared.js';
import { namesOne } from '../shapes/fields.js';
import { factUse, words } from './said.js';

/** More signs than these no column of numbers holds. */
const MOST_SIGNS = 16;

const DIGITS = /^[\p{N}\p{P}\p{S} ]*\p{N}[\p{N}\p{P}\p{S} ]*$/u;

/** The kinds of rules whose value is read in every language as it is printed: «101», «865 ₸», «20 %», «18», «9:00–18:30». */
export const FIGURE_RULES = ['phone', 'amount', 'index', 'percent', 'number', 'age', 'time'] as const;

/** What an editor writes: the id of a rule under its kind, or digits that no rule governs, such as those of a room. */
export const figureSource = z
  .strictObject(
    {
      phone: asks('phone').optional(),
      amount: asks('amount').optional(),
      index: asks('index').optional(),
      percent: asks('percent').optional(),
      number: asks('number').optional(),
      age: asks('age').optional(),
      time: asks('time').optional(),
      digits: z
        .string({ error: expecting('value.quoted-digits') })
        .regex(DIGITS, expecting('value.digits'))
        .max(MOST_SIGNS, expecting('value.most-signs', { most: MOST_SIGNS }))
        .optional(),
    },
    { error: ({ code, input }) => (code === 'invalid_type' ? meantBy(input) : undefined) },
  )
  .refine(namesOne, {
    error: expecting('value.figure'),
    // Where a text may stand as well, one at fault is no figure at fault.
    abort: true,
  });

/** What to write for digits that stand there by themselves: `room: 110`. */
function meantBy(input: unknown): string | undefined {
  const digits = typeof input === 'number' || typeof input === 'string' ? String(input) : '';
  return DIGITS.test(digits) && digits.length <= MOST_SIGNS ? expecting('value.figure-digits', { digits }) : undefined;
}

export type FigureSource = z.infer<typeof figureSource>;

/** A number that is read in every language as it stands. */
export const figure = part(
  'figure',
  z.strictObject({
    facts: unsaid(z.array(factUse)),
    digits: z.string(),
    /** How it is heard. */
    spoken: words,
  }),
);

export type Figure = Fixed<z.infer<typeof figure>>;
