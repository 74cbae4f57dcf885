import { z } from 'zod';
import { type Language, wordsOf } from '../language/language.js';
import type { Way } from '../language/words.js';
import { expecting } from '../messages/message.js';
import type { Fixed } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { figure, figureSource } from './figure.js';
import { statement } from './said.js';
import type { TableBlock } from './table.js';

const MOST_FLOORS = 12;
const MOST_ROOMS = 40;

/** Which way an arrow points, from somebody who stands before this wall; up and down are stairs and lifts. */
const arrow = z.enum(['left', 'right', 'ahead', 'back', 'up', 'down', 'up-left', 'up-right', 'down-left', 'down-right']);

export type Arrow = z.infer<typeof arrow>;

const room = z.strictObject({ statement, arrow: arrow.exactOptional(), room: figure.exactOptional() });

const floor = z.strictObject({
  /** Below the ground it is negative. */
  floor: z.int(),
  statement,
  arrow: arrow.exactOptional(),
  /** The sheet hangs there. */
  here: z.boolean(),
  rooms: z.array(room),
});

const model = z.strictObject({
  kind: z.literal('floors'),
  ...onSheet.model,
  /** As in the house, the highest first. */
  floors: z.array(floor),
});

export type FloorRoom = Fixed<z.infer<typeof room>>;
export type Floor = Fixed<z.infer<typeof floor>>;
export type FloorsBlock = Fixed<z.infer<typeof model>>;

/** What is on which floor, and which way it is from the wall on which the sheet hangs. */
export const floors = blockKind({
  source: ({ statement: written }) =>
    z.strictObject({
      kind: z.literal('floors'),
      ...onSheet.source,
      floors: z
        .array(
          z.strictObject({
            ...written,
            floor: z.int(expecting('value.floor')).min(-9).max(99),
            /** None is printed where nothing is said: no arrow is guessed. */
            arrow: arrow.optional(),
            here: z.boolean().default(false),
            rooms: z
              .array(z.strictObject({ ...written, arrow: arrow.optional(), room: figureSource.optional() }))
              .min(1)
              .max(MOST_ROOMS, expecting('value.most-rooms', { most: MOST_ROOMS })),
          }),
        )
        .min(1)
        .max(MOST_FLOORS, expecting('value.most-floors', { most: MOST_FLOORS }))
        .refine((all) => all.filter(({ here }) => here).length <= 1, expecting('value.here-once'))
        .refine((all) => new Set(all.map(({ floor: each }) => each)).size === all.length, expecting('value.floor-once')),
    }),
  model,
  compose: (written, composer) => ({
    kind: 'floors' as const,
    sheet: composer.sheet,
    floors: present(
      written.floors.map((each, at): Floor | undefined => {
        const said = composer.text(each, 'floors', at);
        if (!said) return undefined;
        const rooms = each.rooms.map((one, inner): FloorRoom | undefined => {
          const name = composer.text(one, 'floors', at, 'rooms', inner);
          if (!name) return undefined;
          const number = one.room && composer.figure(one.room, 'floors', at, 'rooms', inner, 'room');
          return { statement: name, ...(one.arrow && { arrow: one.arrow }), ...(number && { room: number }) };
        });
        return { floor: each.floor, statement: said, ...(each.arrow && { arrow: each.arrow }), here: each.here, rooms: present(rooms) };
      }),
    ).toSorted((one, other) => other.floor - one.floor),
  }),
  entries: ({ floors: all }) => all.flatMap(({ rooms }) => rooms.map(({ statement: said }) => ({ statement: said, sub: [] }))),
  along: ({ floors: all }) => all.map(({ statement: said }) => said),
  drawn: ({ floors: all }) => all.map(({ floor: number }) => String(number)),
});

/** Which way an arrow points, in words. */
export const arrowWords = (language: Language, to: Arrow): string =>
  to
    .split('-')
    .map((way) => wordsOf(language).sheet[way as Way])
    .join(', ');

/** The rooms of a floor as a table: on a screen, which hangs elsewhere, no arrow holds. */
export const tableOf = ({ rooms }: Floor, sheet: number): TableBlock => ({
  kind: 'table',
  sheet,
  columns: [],
  rows: rooms.map(({ statement: said, room: number }) => ({
    statement: said,
    cells: [number ? { kind: 'figure', figure: number } : { kind: 'empty' }],
  })),
  notes: [],
});

/** A floor as it is printed: a minus below the ground. */
export const floorDigits = ({ floor: number }: Floor): string => String(number).replace('-', '−');
