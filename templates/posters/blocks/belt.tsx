import { Fragment, type ReactElement } from 'react';
import { byLanguage, type Language } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { NumberItem, Poster } from '../../../src/poster/model.js';
import { type Cell, stack, tagged } from './cell.js';
import { crossedDisc, goldDisc } from './discs.js';
import { bandColours, bandEdge, edgeHeight, ruleAcross } from './grounds.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
import { gap, icon, sun } from './signs.js';
import { said, style } from './type.js';

/** Millimetres at A4: room above the date or the sign, between them, and below; and the ornament at the lower edge. */
const BELT = { top: 7, between: 5, below: 5, ornament: 7, calendar: 8 } as const;

/** Parts of the side of the larger disc: that of the smaller, of the arrow, and the room beside the arrow. */
const SIGNS = { crossed: 0.84, arrow: 0.36, beside: 0.14 } as const;

interface BeltLook {
  /** Where its numbers are heard. */
  readonly order: number;
  /** Side of the disc in millimetres at A4. */
  readonly side: number;
  /** Points at A4 of the date, and of the words below a sign. */
  readonly date: number;
  readonly words: number;
}

/** The sign of a notice across the sheet: from where to where, a number, or the poster's pictogram; the day above it. */
export function belt(frame: Frame, poster: Poster, items: readonly NumberItem[], look: BeltLook): Row {
  const colours = bandColours(frame, poster);
  const sign = items.length === 0 ? sun(frame, poster.icon, look.side) : numberSigns(frame, items, look, colours);
  const date = poster.kicker && dateLine(frame, poster.kicker, look, colours.text);
  const cells = date ? [date, gap(frame.mm(BELT.between)), sign] : [sign];
  const whole = stack(cells, pt(0), 'centre');
  const edge = edgeHeight(frame, BELT.ornament);
  const [top, below] = [frame.air(BELT.top), frame.air(BELT.below)];
  const height = pt(top + whole.height + below + frame.mm(edge));
  return {
    height,
    needs: byLanguage(frame.declared, () => height),
    tooWide: widestOf([date?.tooWide, sign.tooWide]),
    ground: colours.ground,
    grow: 0.6,
    leads: true,
    draw: (at): ReactElement => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {whole.draw((frame.width - whole.width) / 2, top + (at - height) / 2)}
        {bandEdge(frame, { at, height: BELT.ornament, colour: colours.ornament })}
        {frame.theme.outlined && ruleAcross(frame, { top: 0, height: frame.mm(1.2), colour: colours.text })}
      </Box>
    ),
  };
}

/** Numbers that share the width of the sheet; as large as they are meant to be, or as large as they can be. */
function numberSigns(frame: Frame, items: readonly NumberItem[], look: BeltLook, colours: Colours): Cell {
  const room = frame.width - 2 * frame.edge;
  const meant = signsBeside(frame, items, look, colours);
  return meant.width <= room ? meant : signsBeside(frame, items, { ...look, side: (look.side * room * SHRUNK) / meant.width }, colours);
}

/** What words leave that do not shrink with their sign. */
const SHRUNK = 0.94;

interface Colours {
  readonly ground: string;
  readonly text: string;
}

/** The day for which a notice speaks: once where every language writes it alike. */
function dateLine(frame: Frame, kicker: NonNullable<Poster['kicker']>, look: BeltLook, colour: string): Cell {
  const sign = icon(frame, 'calendar-days', { side: BELT.calendar, colour });
  const room = pt((frame.width - 2 * frame.edge - 2 * sign.width) / frame.languages.length);
  // A day stands on one line where that leaves it larger than the text.
  const ems = Math.max(...frame.declared.map((language) => frame.measure.width(plain(kicker.text[language]), 800)));
  const size = Math.max(frame.setting.body, Math.min(look.date, (room / ems / frame.sheet.scale) * 0.99));
  const type = { ...style(frame, { size, weight: 800, leading: 1.16, colour }), divided: false };
  const texts = frame.languages.map((language) =>
    tagged(said(frame, kicker, { language, type, width: room }), { language, within: [{ role: 'P', name: kicker.id, order: 'first' }] }),
  );
  const between = frame.mm(4);
  // The calendar stands before the only one, and between two.
  const parts: readonly Cell[] = texts.length === 2 ? [texts[0] as Cell, sign, texts[1] as Cell] : [sign, ...texts];
  const height = pt(Math.max(...parts.map((part) => part.height)));
  const tallest = Math.max(...texts.map((text) => text.height));
  return {
    width: pt(parts.reduce((sum, part) => sum + part.width + between, -between)),
    height,
    tooWide: widestOf(texts.map(({ tooWide }) => tooWide)),
    draw: (left, top) => {
      let x = left;
      return (
        <Fragment>
          {parts.map((part, index) => {
            const at = x;
            x += part.width + between;
            return <Fragment key={`${index + 1}`}>{part.draw(at, top + (height - (part === sign ? sign.height : tallest)) / 2)}</Fragment>;
          })}
        </Fragment>
      );
    },
  };
}

/** Numbers beside each other: of two the one that is not the main one is crossed out, and an arrow leads from it to the other. */
function signsBeside(frame: Frame, items: readonly NumberItem[], look: BeltLook, colours: Colours): Cell {
  const moved = items.length === 2 && items[0]?.main === false && items[1]?.main === true;
  const arrow = icon(frame, 'arrow-right', { side: look.side * SIGNS.arrow, colour: colours.text });
  const between = frame.mm(look.side * SIGNS.beside);
  const signs = items.map((item, index) => numberSign(frame, item, look, { crossed: moved && index === 0, ...colours, items }));
  const tallest = Math.max(...signs.map(({ disc }) => disc.height));
  const words = Math.max(...signs.map((each) => each.words.height));
  const gapOf = moved ? between * 2 + arrow.width : between * 2;
  const width = pt(signs.reduce((sum, each) => sum + each.width + gapOf, -gapOf));
  return {
    width,
    height: pt(tallest + frame.mm(2) + words),
    tooWide: widestOf(signs.map((each) => each.words.tooWide)),
    draw: (left, top) => {
      let x = left;
      return (
        <Fragment>
          {signs.map((each, index) => {
            const at = x;
            x += each.width + gapOf;
            return (
              <Fragment key={items[index]?.statement.id ?? index}>
                {each.disc.draw(at + (each.width - each.disc.width) / 2, top + (tallest - each.disc.height) / 2)}
                {each.words.draw(at + (each.width - each.words.width) / 2, top + tallest + frame.mm(2))}
                {moved && index === 0 && arrow.draw(at + each.width + between, top + (tallest - arrow.height) / 2)}
              </Fragment>
            );
          })}
        </Fragment>
      );
    },
  };
}

/** Size of what is said of a number below its words, against theirs. */
const NOTE = 0.85;

interface SignLook {
  readonly crossed: boolean;
  readonly ground: string;
  readonly text: string;
  readonly items: readonly NumberItem[];
}

function numberSign(
  frame: Frame,
  { figure, statement, note }: NumberItem,
  look: BeltLook,
  { crossed, ground, text, items }: SignLook,
): { readonly disc: Cell; readonly words: Cell; readonly width: Pt } {
  const within = [
    { role: 'L', name: items[0]?.statement.id ?? '', numbering: 'None', order: look.order },
    { role: 'LI', name: statement.id },
    { role: 'LBody' },
  ] as const;
  const drawn = crossed ? crossedDisc(frame, figure.digits, look.side * SIGNS.crossed) : goldDisc(frame, figure.digits, look.side);
  const disc = heardInEach(
    frame,
    drawn,
    { within: [...within, { role: 'P', name: 'number', order: 'first' }], words: (language: Language) => figure.spoken[language] },
    { figures: true, ground },
  );
  const type = { ...style(frame, { size: look.words, weight: 700, leading: 1.2, colour: text }), divided: false };
  // Words are a little wider than their sign, and no wider than its share of the sheet.
  const share = (frame.width - 2 * frame.edge) / items.length - frame.mm(look.side * (2 * SIGNS.beside + SIGNS.arrow));
  const room = pt(Math.min(Math.max(drawn.width, frame.mm(look.side)) * 1.3, Math.max(share, frame.mm(look.side))));
  const small = { ...style(frame, { size: Math.max(frame.setting.body, look.words * NOTE), leading: 1.24, colour: text }), divided: false };
  const texts = frame.languages.flatMap((language) => [
    tagged(said(frame, statement, { language, type, width: room }), { language, within: [...within, { role: 'P', name: 'name' }] }),
    ...(note
      ? [tagged(said(frame, note, { language, type: small, width: room }), { language, within: [...within, { role: 'P', name: note.id }] })]
      : []),
  ]);
  const words = stack(texts, pt(0), 'centre');
  return { disc, words, width: pt(Math.max(drawn.width, words.width)) };
}
