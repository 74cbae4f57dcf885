import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { NumberItem, NumbersBlock } from '../../../src/poster/model.js';
import { amountCell } from './amount.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
import { axisOf, row } from './row.js';
import { gap } from './signs.js';
import { TABLE_TYPE } from './table-parts.js';
import type { Element } from './tag.js';
import { said, style } from './type.js';

/** Room between pillar and text, in millimetres at A4. */
const GUTTER = 4.5;
/** Room between a number and the sides of the pillar, in millimetres at A4. */
const SIDE = 3;

/** Numbers on which those of the table below hang, such as the value of an index, at the head of its pillar. */
export function headNumbers(frame: Frame, { items }: NumbersBlock, look: BlockLook, standing: Standing): readonly Row[] {
  if (frame.stand === 'panel' || frame.theme.large)
    return items.map((item, index) => listedHead(frame, item, look, index === 0 ? standing : undefined));
  return items.map((item, index) => headNumber(frame, item, look, { ...standing, sun: index === 0 ? standing.sun : pt(0) }));
}

/** Where there is no room for a pillar: the words, and the number below them. */
function listedHead(frame: Frame, { figure, statement, note }: NumberItem, look: BlockLook, first: Standing | undefined): Row {
  const name = style(frame, { weight: 700, tracking: look.tracking });
  const within: readonly Element[] = [{ role: 'P', name: statement.id }];
  const number = (room: number): Cell => amountCell(frame, figure.digits, { size: frame.setting.body * LISTED, weight: 800 }, room);
  return row(frame, {
    half: (language, width) =>
      stack([
        tagged(said(frame, statement, { language, type: name, width }), { within }),
        gap(frame.mm(1)),
        tagged(number(width), { language, within: [...within, { role: 'Span', name: 'number', actual: figure.spoken[language] }] }),
        gap(frame.mm(1)),
        ...(note ? [tagged(said(frame, note, { language, type: style(frame), width }), { within: [{ role: 'P', name: note.id }] })] : []),
      ]),
    spine: [gap(first?.sun ?? 0)],
    tag: {},
    ground: frame.theme.colours.tint,
  });
}

/** A number in a list against the body. */
const LISTED = 1.3;

/** The middle column that numbers at the head ask of their sheet: none of them is smaller than the text. */
export function headSpine(frame: Frame, { items }: NumbersBlock): Pt {
  const widths = items.map(({ figure }) => amountCell(frame, figure.digits, { size: frame.setting.body, weight: 800 }).width);
  return pt(Math.max(...widths) + 2 * frame.mm(SIDE + GUTTER));
}

function headNumber(frame: Frame, { figure, statement, note }: NumberItem, look: BlockLook, { sun, name: block }: Standing): Row {
  const { bar, 'on-bar': onBar } = frame.theme.colours;
  // Where the table goes on, it is said anew.
  const within: readonly Element[] = [{ role: 'P', name: `${block}-${statement.id}` }];
  const width = pt(frame.spine - 2 * frame.mm(GUTTER));
  const size = frame.setting.body * TABLE_TYPE.figure;
  // A long one, as of a phone, is as large as the pillar of the table allows.
  const own = amountCell(frame, figure.digits, { size, weight: 800, colour: onBar }, width - 2 * frame.mm(SIDE));
  const number = heardInEach(
    frame,
    own,
    { within: [...within, { role: 'Span', name: 'number', order: 'last' }], words: (language) => figure.spoken[language] },
    { figures: true, ground: bar },
  );
  const name = style(frame, { weight: 700, leading: 1.24, tracking: look.tracking });
  const small = style(frame, { tracking: look.tracking });
  const pad = frame.air(frame.setting.row + 1.2);
  return row(frame, {
    half: (language, column) => {
      const set = (each: Language): Cell => said(frame, statement, { language: each, type: name, width: column });
      const title = set(language);
      // What is said below begins level in all languages.
      const tallest = note ? Math.max(...frame.languages.map((each) => set(each).height)) : title.height;
      return stack([
        ...(sun > 0 ? [gap(sun)] : []),
        padded(tagged(title, { within }), { bottom: tallest - title.height }),
        ...(note ? [tagged(said(frame, note, { language, type: small, width: column }), { within: [{ role: 'P', name: note.id }] })] : []),
      ]);
    },
    tag: {},
    spine: [gap(sun + Math.max(0, (name.leading - number.height) / 2)), number],
    pillar: { colour: bar, width },
    top: pad,
    bottom: pad,
    behind: (height) => <Fragment>{frame.theme.outlined && below(frame, height, width)}</Fragment>,
    leads: true,
  });
}

/** The edge of the head where its ground is white. */
const below = (frame: Frame, height: number, width: number): ReactElement => (
  <Box
    style={{
      position: 'absolute',
      left: axisOf(frame) - width / 2,
      top: height - frame.mm(0.8),
      width,
      height: frame.mm(0.8),
      backgroundColor: frame.theme.colours.ink,
    }}
  />
);
