import type { PosterDesign, Row, SheetLayout } from '../../src/layout/design.js';
import type { Frame } from '../../src/layout/frame.js';
import { mm, pt } from '../../src/paper/units.js';
import type { Copy } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows } from './blocks/blocks.js';
import { fieldEdge, levelField, stackedField } from './blocks/field.js';
import { foot } from './blocks/foot.js';
import { bandColours } from './blocks/grounds.js';
import { lookOn } from './blocks/large.js';
import { largeField } from './blocks/large-field.js';
import { space } from './blocks/row.js';
import { running } from './blocks/running.js';

const NUMBERS: DesignNumbers = { edge: 12, spine: 42, key: 53, rest: 17, sun: 54, over: 0 };

const LOOK: BlockLook = {
  leadIn: 1,
  item: { scale: 1, weight: 400 },
  badge: 8,
  pictogram: 8,
  tiles: false,
  heading: 1.14,
  promise: 1.2,
  address: 26,
  symbol: 31,
  tracking: 0,
  bodyLeading: 1.28,
  numeral: 42,
};

/** Type of a title that shares its line with the other language, in points at A4. */
const LEVEL = { key: 24, rest: 14 };

/** A sign read from across the room: few words, or an address, over a field; what to do below. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun } = numbersOf(theme, 'banner', NUMBERS);
  return {
    edge: mm(edge),
    spine: mm(spine),
    field: true,
    running: running({ capitals: false, over: 'edge' }),
    lay: (copy, sheet, frame) => {
      if (frame.theme.large) return inLarge(frame, copy, sheet, { key, rest });
      return {
        head: [],
        body: [...head(frame, copy.poster, sheet, { key, rest, sun }), ...below(frame, copy.poster, sheet)],
        foot: foot(frame, copy, sheet),
      };
    },
  };
}

const TITLE = { restWeight: 600, capitals: false, restGrows: true, tracking: -0.025, gap: 1.5 } as const;

/** Over as many sheets as it takes, the field on the first. */
const inLarge = (frame: Frame, copy: Copy, sheet: number, type: { key: number; rest: number }): SheetLayout => ({
  head: [
    ...largeField(frame, { poster: copy.poster, sheet }, { ...TITLE, ...type }, signsOf(frame, copy.poster, sheet)),
    space(frame, frame.mm(6)),
  ],
  cover: true,
  body: textsOf(frame, copy.poster, sheet),
  foot: foot(frame, copy, sheet),
});

const signsOf = (frame: Frame, poster: Poster, sheet: number): readonly Row[] =>
  blockRows(frame, { poster: only(poster, true), sheet }, lookOn(frame, LOOK), pt(0));

function head(frame: Frame, poster: Poster, sheet: number, type: { key: number; rest: number; sun: number }): readonly Row[] {
  const signs = signsOf(frame, poster, sheet);
  if (signs.length === 0 && poster.arrangement !== 'together')
    return [stackedField(frame, poster, type.sun, { ...TITLE, key: type.key, rest: type.rest })];
  const { ground } = bandColours(frame, poster);
  // The field is one picture: no page ends within it.
  const above = [
    levelField(frame, poster, { ...TITLE, ...LEVEL, rest: Math.max(LEVEL.rest, frame.theme.type.floor), restGrows: false }),
    space(frame, frame.air(9), 1, ground),
    ...signs,
  ].map((row) => ({ ...row, leads: true as const }));
  return [...above, fieldEdge(frame, poster)];
}

function below(frame: Frame, poster: Poster, sheet: number): readonly Row[] {
  return [space(frame, frame.air(8), 1), ...textsOf(frame, poster, sheet), space(frame, frame.air(5), 1)];
}

const textsOf = (frame: Frame, poster: Poster, sheet: number): readonly Row[] =>
  blockRows(frame, { poster: only(poster, false), sheet }, lookOn(frame, LOOK), pt(0));

/** The signs of a banner stand in its field, its texts below. */
const only = (poster: Poster, signs: boolean): Poster => ({
  ...poster,
  blocks: poster.blocks.filter((block) => (block.kind === 'browser') === signs),
});
