import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Term, TermItem, TermsBlock } from '../../../src/poster/model.js';
import type { BlockLook } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { Box } from './primitives.js';
import { row } from './row.js';
import { digits } from './signs.js';
import type { Element } from './tag.js';
import { label, said, style } from './type.js';

/** Term tiles: the number in the spine, below it its days as squares and its unit; the text on either side. */
export function terms(frame: Frame, block: TermsBlock, look: BlockLook): readonly Row[] {
  return block.items.map((item, index) => tile(frame, { block, item, index }, look));
}

/** Room for the number of a sub-point in ems, where the type is larger than the design's own. */
const SUB_NUMBER = 1.25;

/** Room that the words of a unit leave to the text on each of their sides, in millimetres at A4. */
const UNIT_CLEAR = 3;

/** A term and where it stands. */
interface InTerms {
  readonly block: TermsBlock;
  readonly item: TermItem;
  readonly index: number;
}

function tile(frame: Frame, { block, item, index }: InTerms, look: BlockLook): Row {
  const { tint, line, night } = frame.theme.colours;
  const type = style(frame, { tracking: look.tracking });
  const unit = style(frame, { weight: 600, leading: 1.16, colour: night, tracking: -0.03 });
  const pad = frame.mm(frame.setting.row + 0.7);
  const hang = pt(Math.max(frame.mm(5.5), frame.type(frame.setting.body) * SUB_NUMBER));
  const unitRoom = pt(frame.spine - frame.mm(2 * UNIT_CLEAR));
  const [first] = frame.languages;
  // Each half asks for all languages, at one width.
  const made = new Map<Language, readonly Cell[]>();
  const parts = (language: Language, width: Pt): readonly Cell[] => {
    const known = made.get(language);
    if (known) return known;
    const sub = item.sub.map((statement, at) => {
      const text = said(frame, statement, { language, type, width: pt(width - hang) });
      const mark = tagged(label(frame, `${at + 1})`, { language, type, width: hang }, 'number'), {
        within: [{ role: 'Lbl', order: 'first' }],
      });
      const body = tagged(padded(text, { left: hang }), { within: [{ role: 'LBody' }] });
      return tagged(beside(mark, body), { within: [SUB, { role: 'LI', name: statement.id }] });
    });
    const all = [tagged(said(frame, item.statement, { language, type, width }), { within: [{ role: 'P', name: 'text' }] }), ...sub];
    made.set(language, all);
    return all;
  };
  return row(frame, {
    half: (language, width) => level(parts(language, width), item.sub.length > 0 ? frame.languages.map((each) => parts(each, width)) : []),
    tag: {
      within: [
        { role: 'L', name: block.items[0]?.statement.id ?? '', numbering: 'None' },
        { role: 'LI', name: item.statement.id },
        { role: 'LBody' },
      ],
    },
    spine: [
      tagged(numeral(frame, item.term, look), { language: first, within: [spoken(item.term, first)] }),
      ...(item.term.unit === 'working-day' ? [weeks(frame, item.term.value)] : []),
      stack(
        frame.languages.map((language) =>
          tagged(label(frame, item.term.unitWords[language], { language, type: unit, width: unitRoom }, 'unit'), {
            within: [spoken(item.term, language)],
          }),
        ),
        pt(0),
        'centre',
      ),
    ],
    spineGap: frame.mm(1.2),
    top: pad,
    bottom: pad,
    ground: tint,
    ...(index === 0 ? {} : { rule: { thickness: frame.mm(0.25), colour: line } }),
    grow: 1,
  });
}

/** Parts one below the other, each starting where the longest of the languages lets it start. */
function level(own: readonly Cell[], all: readonly (readonly Cell[])[]): Cell {
  const tallest = (index: number): number => Math.max(...all.map((parts) => parts[index]?.height ?? 0));
  return stack(own.map((cell, index) => (index < own.length - 1 ? padded(cell, { bottom: tallest(index) - cell.height }) : cell)));
}

const SUB: Element = { role: 'L', numbering: 'Decimal' };

/** Number and unit as one, before the text: «5 жұмыс күні». The number is drawn once for all languages. */
const spoken = ({ counts, value, unitWords }: Term, language: Language): Element => ({
  role: 'P',
  name: 'term',
  order: 'first',
  actual: `${counts === 'added' ? '+' : ''}${value} ${unitWords[language]}`,
});

/** A number and a text on one line; a text that is divided has its number at its beginning. */
const beside = (mark: Cell, text: Cell): Cell => ({
  width: text.width,
  height: text.height,
  divided: (room) => {
    const parts = text.divided?.(room);
    return parts && [beside(mark, parts[0]), parts[1]];
  },
  draw: (left, top): ReactElement => (
    <Fragment>
      {mark.draw(left, top)}
      {text.draw(left, top)}
    </Fragment>
  ),
});

function numeral(frame: Frame, term: Term, look: BlockLook): Cell {
  const size = look.numeral * frame.setting.display;
  const { night } = frame.theme.colours;
  const number = digits(frame, String(term.value), { size, weight: 900, colour: night, tracking: -0.03 });
  if (term.counts === 'alone') return number;
  const plus = digits(frame, '+', { size: size * 0.57, weight: 900, colour: night });
  return {
    width: pt(plus.width + number.width),
    height: number.height,
    draw: (left, top): ReactElement => (
      <Fragment>
        {plus.draw(left, top)}
        {number.draw(left + plus.width, top)}
      </Fragment>
    ),
  };
}

// Five squares in a row are one working week; more than six weeks would be a carpet.
const WEEK = 5;
const MOST_DAYS = 30;

function weeks(frame: Frame, days: number): Cell {
  const square = { width: frame.mm(3.2), height: frame.mm(2), across: frame.mm(1), down: frame.mm(0.8) };
  const count = days > MOST_DAYS ? 0 : days;
  const rows = Math.ceil(count / WEEK);
  const { gold, night } = frame.theme.colours;
  return {
    width: pt(WEEK * square.width + (WEEK - 1) * square.across),
    height: pt(Math.max(0, rows * square.height + (rows - 1) * square.down)),
    draw: (left, top): ReactElement => (
      <Box style={{ position: 'absolute', left, top, width: 0, height: 0 }}>
        {Array.from({ length: count }, (_, day) => (
          <Box
            key={`day-${day + 1}`}
            style={{
              position: 'absolute',
              left: (day % WEEK) * (square.width + square.across),
              top: Math.floor(day / WEEK) * (square.height + square.down),
              width: square.width,
              height: square.height,
              backgroundColor: gold,
              borderWidth: frame.mm(0.25),
              borderColor: night,
              borderRadius: frame.mm(0.4),
            }}
          />
        ))}
      </Box>
    ),
  };
}
