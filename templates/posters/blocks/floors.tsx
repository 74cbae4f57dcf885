import { Fragment, type ReactElement } from 'react';
import { type Arrow, arrowWords, floorDigits } from '../../../src/blocks/floors.js';
import { type Language, wordsOf } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Floor, FloorRoom, FloorsBlock } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { ruleAcross } from './grounds.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
import { row, space } from './row.js';
import { digits, gap, icon, nightTile } from './signs.js';
import type { Element } from './tag.js';
import { label, said, style } from './type.js';

/** Lengths of the pillar in millimetres at A4. */
const PILLAR = { tile: 11, gap: 4, side: 4.5, gutter: 4.5, least: 44, rule: 1 } as const;

/** Type against the body: names of rooms and of floors, numbers of rooms, of few rooms, of floors. */
const TYPE = { name: 1.24, floor: 1.32, room: 1.8, ofFew: 2.7, numeral: 3.4, listed: 1.8 } as const;

/** Numbers of so few rooms are larger. */
const FEW_ROOMS = 5;

/** The height of a room's number as a multiple of its capitals: on the tightest sheet two still stand apart. */
const NUMBERS_APART = 1.4;

const ARROWS: Readonly<Record<Arrow, string>> = {
  left: 'arrow-left',
  right: 'arrow-right',
  ahead: 'arrow-up',
  back: 'arrow-down',
  up: 'arrow-up',
  down: 'arrow-down',
  'up-left': 'arrow-up-left',
  'up-right': 'arrow-up-right',
  'down-left': 'arrow-down-left',
  'down-right': 'arrow-down-right',
};

/** The floors of the house, the highest on top; the one on which the sheet hangs in gold. */
export function floors(frame: Frame, block: FloorsBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const begins = standing.first && standing.sun > 0 ? [space(frame, pt(standing.sun + frame.mm(1)))] : [];
  const inside: InFloors = { block, look, ...pillarOf(frame, block) };
  return [
    ...begins,
    ...block.floors.flatMap((floor) => [
      slab(frame, inside, floor),
      ...floor.rooms.map((room, index) => roomRow(frame, inside, floor, { room, index })),
    ]),
  ];
}

/** The middle column that the floors ask of their sheet. */
export const floorsSpine = (frame: Frame, block: FloorsBlock): Pt => pt(pillarOf(frame, block).width + 2 * frame.mm(PILLAR.gutter));

interface InFloors {
  readonly block: FloorsBlock;
  readonly look: BlockLook;
  readonly width: Pt;
  /** Points at A4 of the numbers of rooms. */
  readonly size: number;
}

/** Without a pillar, as in large print, what stands in it stands below a name. */
const isListed = ({ theme, stand }: Frame): boolean => theme.large || stand === 'panel';

function pillarOf(frame: Frame, { floors: all }: FloorsBlock): Pick<InFloors, 'width' | 'size'> {
  const rooms = all.flatMap((floor) => floor.rooms);
  const size = frame.setting.body * (rooms.length <= FEW_ROOMS ? TYPE.ofFew : TYPE.room);
  const widest = Math.max(0, ...rooms.map(({ room }) => (room ? numberOf(frame, room.digits, size).width : frame.mm(PILLAR.tile))));
  const around = frame.mm(PILLAR.tile + PILLAR.gap + 2 * PILLAR.side);
  return { width: pt(Math.max(frame.mm(PILLAR.least), widest + around)), size };
}

const numberOf = (frame: Frame, text: string, size: number): Cell =>
  digits(frame, text, { size, weight: 800, colour: frame.theme.colours.ink, tracking: -0.01 });

/** A floor across the sheet: its number, the way to it, and the words for the reader who stands on it. */
function slab(frame: Frame, { look }: InFloors, floor: Floor): Row {
  const { field, gold, paper, ink } = frame.theme.colours;
  const { statement, here, arrow } = floor;
  const ground = frame.theme.outlined ? paper : here ? gold : field;
  const type = style(frame, { scale: TYPE.floor, weight: 800, leading: 1.16, tracking: look.tracking });
  const small = style(frame, { weight: 600, leading: 1.2, tracking: look.tracking });
  const number = digits(frame, floorDigits(floor), {
    size: frame.setting.body * (isListed(frame) ? TYPE.listed : TYPE.numeral),
    weight: 900,
    colour: ink,
  });
  const sign = here ? 'map-pin' : arrow && ARROWS[arrow];
  const picture = sign === undefined ? undefined : icon(frame, sign, { side: PILLAR.tile, colour: ink });
  const drawn = isListed(frame) && picture ? stack([number, gap(frame.mm(1.6)), picture], pt(0), 'centre') : beside(frame, picture, number);
  const heard = heardInEach(
    frame,
    drawn,
    {
      within: [{ role: 'P', name: `${statement.id}-way` }],
      words: (language) => [floorDigits(floor), ...(arrow && !here ? [arrowWords(language, arrow)] : [])].join(', '),
    },
    { figures: true, ground },
  );
  const pad = frame.air(2.4);
  const texts = (language: Language, width: Pt): Cell =>
    stack([
      tagged(said(frame, statement, { language, type, width }), {
        within: [{ role: 'H2', name: statement.id, bookmark: plain(statement.text[language]) }],
      }),
      ...(here
        ? [
            tagged(label(frame, wordsOf(language).sheet.here, { language, type: small, width }, 'here'), {
              within: [{ role: 'P', name: `${statement.id}-here` }],
            }),
          ]
        : []),
    ]);
  const inner = row(frame, {
    half: (language, width) => {
      const tallest = Math.max(...frame.languages.map((each) => texts(each, width).height));
      return padded(texts(language, width), { top: Math.max(0, (heard.height - tallest) / 2) });
    },
    tag: {},
    spine: [heard],
    centred: true,
    top: pad,
    bottom: pad,
    ground,
    leads: true,
  });
  if (!here && !frame.theme.outlined) return inner;
  return { ...inner, draw: (at) => ruled(frame, inner.draw(at), at) };
}

/** Rules above and below a slab whose ground alone does not part it. */
function ruled(frame: Frame, drawn: ReactElement, at: number): ReactElement {
  const rule = frame.mm(PILLAR.rule);
  return (
    <Box style={{ position: 'relative', width: frame.width, height: at }}>
      {drawn}
      {[0, at - rule].map((top) => ruleAcross(frame, { top, height: rule }))}
    </Box>
  );
}

/** A sign and a number beside each other; the number alone where there is no sign. */
function beside(frame: Frame, sign: Cell | undefined, number: Cell): Cell {
  if (!sign) return number;
  const between = frame.mm(PILLAR.gap);
  const height = pt(Math.max(sign.height, number.height));
  return {
    width: pt(sign.width + between + number.width),
    height,
    draw: (left, top) => (
      <Fragment>
        {sign.draw(left, top + (height - sign.height) / 2)}
        {number.draw(left + sign.width + between, top + (height - number.height) / 2)}
      </Fragment>
    ),
  };
}

/** A room: the arrow on its tile, its number or its pictogram, its name. */
function roomRow(frame: Frame, inside: InFloors, floor: Floor, { room, index }: { readonly room: FloorRoom; readonly index: number }): Row {
  const { tint, line } = frame.theme.colours;
  const { look, width } = inside;
  const type = style(frame, { scale: TYPE.name, weight: 700, leading: 1.2, tracking: look.tracking });
  const within: readonly Element[] = [
    { role: 'L', name: `${floor.statement.id}-rooms`, numbering: 'None' },
    { role: 'LI', name: room.statement.id },
  ];
  const words = (language: Language): string =>
    [...(room.arrow ? [arrowWords(language, room.arrow)] : []), ...(room.room ? [room.room.spoken[language]] : [])].join(', ');
  const listed = isListed(frame);
  const arrow = room.arrow && nightTile(frame, ARROWS[room.arrow], PILLAR.tile);
  const drawn = inPillar(frame, inside, room, arrow);
  const isSaid = room.arrow !== undefined || room.room !== undefined;
  const heard = isSaid
    ? heardInEach(
        frame,
        drawn,
        { within: [...within, { role: 'Lbl', order: 'first' }], words },
        { figures: room.room !== undefined, ground: tint },
      )
    : drawn;
  const number = room.room;
  return row(frame, {
    half: (language, column) =>
      stack([
        tagged(said(frame, room.statement, { language, type, width: column }), { language, within: [...within, { role: 'LBody' }] }),
        ...(listed && number
          ? [
              gap(frame.mm(1)),
              tagged(numberOf(frame, number.digits, frame.setting.body * TYPE.listed), {
                language,
                within: [...within, { role: 'LBody' }, { role: 'Span', name: 'room', actual: number.spoken[language] }],
              }),
            ]
          : []),
      ]),
    tag: {},
    spine: listed ? listedSigns(frame, room, arrow, within) : [heard],
    ...(listed ? {} : { spineWidth: pt(width + 2 * frame.mm(PILLAR.gutter)), pillar: { colour: tint, width }, level: drawn.height }),
    ...(index === 0 ? {} : { rule: { thickness: frame.line(0.25), colour: line } }),
    grow: 1,
  });
}

/** In a list the arrow alone stands in the spine, else the pictogram. */
function listedSigns(
  frame: Frame,
  { arrow: way, statement }: FloorRoom,
  arrow: Cell | undefined,
  within: readonly Element[],
): readonly Cell[] {
  if (arrow && way)
    return [
      heardInEach(
        frame,
        arrow,
        { within: [...within, { role: 'Lbl', order: 'first' }], words: (language) => arrowWords(language, way) },
        { figures: false, ground: frame.theme.colours.paper },
      ),
    ];
  return statement.icon === undefined ? [] : [icon(frame, statement.icon, { side: PILLAR.tile, colour: frame.theme.colours.night })];
}

/** Arrow and number, each in its own column of the pillar. */
function inPillar(frame: Frame, { width, size }: InFloors, { room, statement }: FloorRoom, arrow: Cell | undefined): Cell {
  const { night } = frame.theme.colours;
  const sign = statement.icon === undefined ? undefined : icon(frame, statement.icon, { side: PILLAR.tile - 1, colour: night });
  const what = room ? numberOf(frame, room.digits, size) : sign;
  const height = pt(Math.max(frame.mm(PILLAR.tile), (what?.height ?? 0) * (room ? NUMBERS_APART : 1)));
  const column = frame.mm(PILLAR.side + PILLAR.tile + PILLAR.gap);
  return {
    width,
    height,
    draw: (left, top) => (
      <Fragment>
        {arrow?.draw(left + frame.mm(PILLAR.side), top + (height - arrow.height) / 2)}
        {what?.draw(left + column, top + (height - what.height) / 2)}
      </Fragment>
    ),
  };
}
