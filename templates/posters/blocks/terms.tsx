import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import { unitOverDigits } from '../../../src/language/term-words.js';
import type { Row } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Term, TermItem, TermsBlock } from '../../../src/poster/model.js';
import type { TypeStyle } from '../../../src/typography/paragraph.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { daySquares } from './day-squares.js';
import { heardInEach } from './heard-once.js';
import { row } from './row.js';
import { digits, gap } from './signs.js';
import type { Element } from './tag.js';
import { label, said, style } from './type.js';

/**
 * Term tiles: the number in the spine, below it its days as squares; the text on either side. The unit stands over the
 * numbers that are counted in it; in one language alone, where rows go on over the page, under each of them.
 */
export function terms(frame: Frame, block: TermsBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const column = columnOf(frame, block, look);
  return block.items.map((item, index) => tile(frame, { block, item, index }, column, index === 0 ? standing.sun : pt(0)));
}

/** Room for the number of a sub-point in ems, where the type is larger than the design's own. */
const SUB_NUMBER = 1.25;

/** Room above and below a term, beyond that of every row, and below the band; in millimetres at A4. */
const PADDING = 0.9;
const BELOW_BAND = 1;

/** Room that numbers and units leave to the text on a side, in millimetres at A4. */
const CLEAR = 3;

/** Spine of terms between two languages in millimetres at A4: their numbers and the squares of a month, clear of the text. */
const SPINE = 30;

/** The spine that terms need. */
export const termsSpine = (frame: Frame): Pt => (frame.languages.length > 1 ? frame.mm(SPINE) : pt(0));

/** The numbers of a block, one below the other in one size. */
interface NumberColumn {
  readonly width: Pt;
  readonly tracking: number;
  readonly unit: TypeStyle;
  /** Room for the words of a unit. */
  readonly unitRoom: Pt;
  /** Points at A4 of the numerals. */
  readonly numeral: number;
}

function columnOf(frame: Frame, { items }: TermsBlock, look: BlockLook): NumberColumn {
  // At the left of one language alone there is no text.
  const clear = frame.mm(frame.theme.large ? CLEAR : 2 * CLEAR);
  const words = items.flatMap(({ term }) => frame.declared.flatMap((language) => [term.unitWords[language], unitOver(language, [term])]));
  const unitStyle = (size: number): TypeStyle =>
    style(frame, { size, weight: 600, leading: 1.16, colour: frame.theme.colours.night, tracking: UNIT_TRACKING });
  // The words of a unit share a line where type of the least size lets them, and have room for each at any size.
  const ems = Math.max(...words.map((text) => unitEms(frame, text)));
  const room = frame.spine - clear;
  // Above and in a panel the room is another, and all languages have one size.
  const most = frame.below.length > 0 || frame.stand === 'panel' ? frame.theme.type.floor : frame.setting.body;
  const unit = unitStyle(Math.max(frame.theme.type.floor, Math.min(most, room / ems / frame.sheet.scale)));
  const widest = Math.max(...words.flatMap((text) => text.split(' ')).map((word) => unitEms(frame, word) * unit.size));
  const unitRoom = pt(Math.max(room, widest));
  const figures = Math.max(...items.map(({ term }) => numeral(frame, term, 1).width)) / frame.sheet.scale;
  return {
    width: pt(unitRoom + clear),
    tracking: look.tracking,
    unit,
    unitRoom,
    numeral: Math.min(look.numeral * frame.setting.display, unitRoom / frame.sheet.scale / figures),
  };
}

const UNIT_TRACKING = -0.03;

const unitEms = (frame: Frame, text: string): number => frame.measure.width(text, 600) + UNIT_TRACKING * text.length;

/** The unit as it stands over numbers. */
const unitOver = (language: Language, counted: readonly Term[]): string =>
  unitOverDigits(
    language,
    counted.map(({ value }) => value),
    counted[0]?.unit ?? 'day',
  );

/** A term and where it stands. */
interface InTerms {
  readonly block: TermsBlock;
  readonly item: TermItem;
  readonly index: number;
}

/** `sun` is how far the sun hangs into the spine. */
function tile(frame: Frame, { block, item, index }: InTerms, column: NumberColumn, sun: Pt): Row {
  const { tint, line } = frame.theme.colours;
  const type = style(frame, { tracking: column.tracking });
  const pad = frame.air(frame.setting.row + PADDING);
  // Below the band, text needs the distance that a rule keeps elsewhere.
  const top = pt(pad + (sun > 0 ? frame.air(BELOW_BAND) : 0));
  const hang = pt(Math.max(frame.mm(5.5), frame.type(frame.setting.body) * SUB_NUMBER));
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
  const half = (language: Language, width: Pt): Cell =>
    level(parts(language, width), item.sub.length > 0 ? frame.languages.map((each) => parts(each, width)) : []);
  const spineWidth = pt(Math.max(frame.spine, column.width));
  const text = Math.max(...frame.languages.map((language) => half(language, columnWidth(frame, spineWidth)).height));
  return row(frame, {
    half,
    tag: {
      within: [
        { role: 'L', name: block.items[0]?.statement.id ?? '', numbering: 'None' },
        { role: 'LI', name: item.statement.id },
        { role: 'LBody' },
      ],
    },
    spine: numberAndUnit(frame, { block, item, index }, column, { sun: pt(Math.max(0, sun - top)), text: pt(text) }),
    spineWidth,
    top,
    bottom: pad,
    ground: tint,
    ...(index === 0 ? {} : { rule: { thickness: frame.line(0.25), colour: line } }),
    grow: 1,
  });
}

/** Room between the parts of the spine, in millimetres at A4. */
const APART = 1.2;

/** What stands in the spine beside a term, top to bottom: below the sun, as far as there is room beside the text. */
function numberAndUnit(
  frame: Frame,
  { block, item: { term }, index }: InTerms,
  column: NumberColumn,
  room: { readonly sun: Pt; readonly text: Pt },
): readonly Cell[] {
  const alone = frame.languages.length === 1 && frame.stand === 'spine';
  const above = block.items[index - 1]?.term.unit;
  const over = alone || above === term.unit ? [] : [unitCell(frame, column, term, unitRun(block, index))];
  const under = alone ? [unitCell(frame, column, term)] : [];
  const number = heardNumeral(frame, term, numeral(frame, term, column.numeral));
  const apart = (cells: readonly Cell[]): readonly Cell[] => cells.map((cell) => padded(cell, { top: frame.air(APART) }));
  const sun = room.sun > 0 ? [gap(room.sun)] : [];
  const before = [...sun, ...(room.sun > 0 ? apart(over) : over), ...(sun.length + over.length > 0 ? apart([number]) : [number])];
  const left = room.text - stack([...before, ...apart(under)]).height - frame.air(APART);
  const squares = daySquares(frame, term, left);
  return [...before, ...apart(squares), ...apart(under)];
}

/** The terms from one on that are counted in its unit without a break. */
function unitRun({ items }: TermsBlock, from: number): readonly Term[] {
  const following = items.slice(from).map(({ term }) => term);
  const end = following.findIndex(({ unit }) => unit !== following[0]?.unit);
  return end < 0 ? following : following.slice(0, end);
}

/** The unit in each language of the page: over some numbers, or under the number of a term. */
const unitCell = (frame: Frame, { unit: type, unitRoom: width }: NumberColumn, term: Term, over?: readonly Term[]): Cell =>
  stack(
    frame.languages.map((language) =>
      tagged(unitOf(frame, over ? unitOver(language, over) : term.unitWords[language], { language, type, width }), {
        within: [spoken(term, language)],
      }),
    ),
    pt(0),
    'centre',
  );

/** The words of a unit on one line, or one below the other where the column is narrower. */
function unitOf(frame: Frame, words: string, column: Parameters<typeof label>[2]): Cell {
  const whole = label(frame, words, column, 'unit');
  if (whole.height < column.type.leading * 1.5) return whole;
  return stack(
    words.split(' ').map((word) => label(frame, word, column, 'unit')),
    pt(0),
    'centre',
  );
}

/**
 * A number that is heard with its unit: its figures in the last language, below whose unit they stand, the ground below
 * them in the others.
 */
const heardNumeral = (frame: Frame, term: Term, number: Cell): Cell =>
  heardInEach(
    frame,
    number,
    { within: [SPOKEN], words: (language) => spokenWords(term, language) },
    { figures: true, ground: frame.theme.colours.tint },
  );

/** Parts one below the other, each starting where the longest of the languages lets it start. */
function level(own: readonly Cell[], all: readonly (readonly Cell[])[]): Cell {
  const tallest = (index: number): number => Math.max(...all.map((parts) => parts[index]?.height ?? 0));
  return stack(own.map((cell, index) => (index < own.length - 1 ? padded(cell, { bottom: tallest(index) - cell.height }) : cell)));
}

const SUB: Element = { role: 'L', numbering: 'Decimal' };

/** Number and unit as one, before the text: «5 жұмыс күні». The number is drawn once for all languages. */
const SPOKEN: Element = { role: 'P', name: 'term', order: 'first' };

const spoken = (term: Term, language: Language): Element => ({ ...SPOKEN, actual: spokenWords(term, language) });

const spokenWords = ({ counts, value, unitWords }: Term, language: Language): string =>
  `${counts === 'added' ? '+' : ''}${value} ${unitWords[language]}`;

/** A number and a text on one line; a text that is divided has its number at its beginning. */
const beside = (mark: Cell, text: Cell): Cell => ({
  ...text,
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

/** A number, with a raised plus where it is added to another; `size` in points at A4. */
function numeral(frame: Frame, term: Term, size: number): Cell {
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
