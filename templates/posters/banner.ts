import type { PosterDesign, Row, SheetLayout } from '../../src/layout/design.js';
import type { Frame } from '../../src/layout/frame.js';
import { mm, pt, toMm } from '../../src/paper/units.js';
import type { Copy } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows, spineOf, withCodes } from './blocks/blocks.js';
import { fieldEdge, fieldSun, levelField, stackedField } from './blocks/field.js';
import { foot } from './blocks/foot.js';
import { bandColours } from './blocks/grounds.js';
import { lookOn } from './blocks/large.js';
import { largeField } from './blocks/large-field.js';
import { space } from './blocks/row.js';
import { running } from './blocks/running.js';

const NUMBERS: DesignNumbers = { edge: 12, spine: 42, key: 53, rest: 17, sun: 54, over: 0 };

const LOOK = {
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
  spaced: true,
} satisfies BlockLook;

/** Type of a title that shares its line with the other language, in points at A4, and the disc below it in millimetres. */
const LEVEL = { key: 24, rest: 14, sun: 36 };

/** The same above cards with codes, whose words are no text: the title is what is read from afar, and grows with them from the other size to this. */
const LEVEL_CODES = { key: 40, rest: 19, sun: 27 };

/** Body type in points at A4 up to which a text grows: before title and disc do, and after. */
const FILLS = { body: 24, most: 40 };
/** Times their own size that title, disc and codes have where the sheet has room; those of a title that shares its line. */
const FILLED = { key: 1.6, rest: 1.6, sun: 1.3, symbol: 1.35 } as const;
const FILLED_LEVEL = { key: 2.1, rest: 1.6, sun: 2 } as const;

/** Side of the pictogram of a note, against its type. */
const SIGN = 1.6;

/** A sign read from across the room: few words, or an address, over a field; what to do below. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun } = numbersOf(theme, 'banner', NUMBERS);
  return {
    edge: mm(edge),
    spine: mm(spine),
    unpanelled: true,
    fills: FILLS,
    running: running({ capitals: false, over: 'edge' }),
    lay: (copy, sheet, frame) => {
      if (frame.theme.large) return inLarge(frame, copy, sheet, { key, rest });
      return {
        head: [],
        body: whole(frame, copy.poster, sheet, { key, rest, sun }),
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
  body: textsOf(frame, copy.poster, sheet).rows,
  foot: foot(frame, copy, sheet),
});

const signsOf = (frame: Frame, poster: Poster, sheet: number): readonly Row[] =>
  blockRows(frame, { poster: only(poster, true), sheet }, lookOn(frame, LOOK), pt(0));

/** The rows of the texts, and where their columns stand. */
interface Texts {
  readonly rows: readonly Row[];
  readonly frame: Frame;
}

type HeadType = { key: number; rest: number; sun: number };

function whole(frame: Frame, poster: Poster, sheet: number, type: HeadType): readonly Row[] {
  const texts = filledTexts(frame, poster, sheet);
  return [
    ...head(frame, { poster, sheet, columns: texts.frame }, type),
    space(frame, frame.air(8), 1),
    ...texts.rows,
    space(frame, frame.air(5), 1),
  ];
}

interface HeadOf {
  readonly poster: Poster;
  readonly sheet: number;
  /** That of the texts below. */
  readonly columns: Frame;
}

function head(frame: Frame, { poster, sheet, columns }: HeadOf, type: HeadType): readonly Row[] {
  const signs = signsOf(frame, poster, sheet);
  const alone = frame.languages.length === 1;
  if (signs.length === 0 && (alone || poster.arrangement !== 'together')) {
    const [key, rest] = [filled(frame, type.key, FILLED.key), filled(frame, type.rest, FILLED.rest)];
    return [stackedField(frame, poster, filled(frame, type.sun, FILLED.sun), { ...TITLE, key, rest })];
  }
  const { ground } = bandColours(frame, poster);
  const level = levelOf(frame, poster, sheet);
  const key = filled(frame, level.key, FILLED_LEVEL.key);
  const rest = Math.max(filled(frame, level.rest, FILLED_LEVEL.rest), frame.theme.type.floor);
  // The field is one picture: no page ends within it.
  const above = [
    levelField(frame, { poster, ...(signs.length === 0 && { columns }) }, { ...TITLE, key, rest, restGrows: false }),
    space(frame, frame.air(9), 1 + frame.setting.fill, ground),
    ...(signs.length > 0
      ? signs.map((row) => ({ ...row, ground }))
      : [fieldSun(frame, poster, filled(frame, level.sun, FILLED_LEVEL.sun))]),
  ].map((row) => ({ ...row, leads: true as const }));
  return [...above, fieldEdge(frame, poster)];
}

/** Sizes of a title that shares its line. */
function levelOf({ setting, theme: { type } }: Frame, { blocks }: Poster, sheet: number): typeof LEVEL {
  if (!blocks.some((block) => block.sheet === sheet && block.kind === 'codes')) return LEVEL;
  const grown = Math.max(0, Math.min(1, (setting.body - type.floor) / Math.max(1, type.ceiling - type.floor)));
  const at = (size: keyof typeof LEVEL): number => LEVEL[size] + (LEVEL_CODES[size] - LEVEL[size]) * grown;
  return { key: at('key'), rest: at('rest'), sun: at('sun') };
}

/** A size times as much as the setting has grown to fill its sheet; `most` where it fills it altogether. */
const filled = ({ setting }: Frame, size: number, most: number): number => size * (1 + (most - 1) * setting.fill);

/** In how many steps a code that takes the room of a word beside it shrinks to its own size. */
const STEPS = 4;

/** The texts with their codes grown, as far as the columns beside them hold every word; to still larger type no code yields. */
function filledTexts(frame: Frame, poster: Poster, sheet: number): Texts {
  const at = (step: number): Texts => {
    const fill = (frame.setting.fill * step) / STEPS;
    return textsOf({ ...frame, setting: { ...frame.setting, fill } }, poster, sheet);
  };
  let step = frame.setting.fill === 0 ? 0 : STEPS;
  let texts = at(step);
  while (step > 0 && frame.setting.body <= FILLS.body && texts.rows.some(({ tooWide }) => tooWide !== undefined)) {
    step -= 1;
    texts = at(step);
  }
  return texts;
}

function textsOf(given: Frame, poster: Poster, sheet: number): Texts {
  const texts = only(poster, false);
  // One language alone begins at the edge, below its title, where nothing stands in its spine.
  const bare = given.languages.length === 1 && texts.blocks.every((block) => block.kind === 'body' && !block.qr && !block.statement.icon);
  const pictogram = Math.max(LOOK.pictogram, toMm(pt(given.setting.body)) * SIGN);
  const look = { ...LOOK, pictogram, symbol: filled(given, LOOK.symbol, FILLED.symbol) };
  const own = lookOn(given, look);
  const coded = bare ? { ...given, spine: pt(0) } : withCodes(given, texts, look);
  const frame = { ...coded, spine: spineOf(coded, { poster: texts, sheet }, own) };
  return { rows: blockRows(frame, { poster: texts, sheet }, own, pt(0)), frame };
}

/** The signs of a banner stand in its field, its texts below. */
const only = (poster: Poster, signs: boolean): Poster => ({
  ...poster,
  blocks: poster.blocks.filter((block) => (block.kind === 'browser') === signs),
});
