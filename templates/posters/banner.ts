import type { Theme } from '../../src/content/theme.js';
import type { PosterDesign, Row } from '../../src/layout/design.js';
import type { Frame } from '../../src/layout/frame.js';
import { mm, pt } from '../../src/paper/units.js';
import type { Poster } from '../../src/poster/model.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows } from './blocks/blocks.js';
import { fieldEdge, levelField, stackedField } from './blocks/field.js';
import { foot } from './blocks/foot.js';
import { bandColours } from './blocks/grounds.js';
import { space } from './blocks/row.js';
import { running } from './blocks/running.js';

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
export function bannerDesign({ designs }: Theme): PosterDesign {
  const { edge, spine, key, rest, sun } = designs.banner;
  return {
    edge: mm(edge),
    spine: mm(spine),
    running,
    lay: (copy, sheet, frame) => ({
      head: [],
      body: [...head(frame, copy.poster, sheet, { key, rest, sun }), ...below(frame, copy.poster, sheet)],
      foot: foot(frame, copy, sheet),
    }),
  };
}

function head(frame: Frame, poster: Poster, sheet: number, type: { key: number; rest: number; sun: number }): readonly Row[] {
  const signs = blockRows(frame, { poster: only(poster, true), sheet }, LOOK, pt(0));
  const title = { restWeight: 600, capitals: false, restGrows: true, tracking: -0.025, gap: 1.5 } as const;
  if (signs.length === 0 && poster.arrangement !== 'together')
    return [stackedField(frame, poster, type.sun, { ...title, key: type.key, rest: type.rest })];
  const { ground } = bandColours(frame, poster);
  // The field is one picture: no page ends within it.
  const above = [
    levelField(frame, poster, { ...title, ...LEVEL, rest: Math.max(LEVEL.rest, frame.theme.type.floor), restGrows: false }),
    space(frame, frame.air(9), 1, ground),
    ...signs,
  ].map((row) => ({ ...row, leads: true as const }));
  return [...above, fieldEdge(frame, poster)];
}

function below(frame: Frame, poster: Poster, sheet: number): readonly Row[] {
  const rows = blockRows(frame, { poster: only(poster, false), sheet }, LOOK, pt(0));
  return [space(frame, frame.air(8), 1), ...rows, space(frame, frame.air(5), 1)];
}

/** The signs of a banner stand in its field, its texts below. */
const only = (poster: Poster, signs: boolean): Poster => ({
  ...poster,
  blocks: poster.blocks.filter((block) => (block.kind === 'browser') === signs),
});
