import { Fragment, type ReactElement } from 'react';
import { codeOf } from '../../../src/blocks/codes.js';
import { byLanguage } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { CodeItem, CodesBlock } from '../../../src/poster/model.js';
import type { TypeStyle } from '../../../src/typography/paragraph.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { Box } from './primitives.js';
import { addressIn, type CardLook, codeQuiet, codeWidth, qrCard } from './qr-card.js';
import { row } from './row.js';
import { gap, icon } from './signs.js';
import { said, style } from './type.js';

/**
 * Millimetres at A4: the line around a card, the room inside, between two of them, the side of its pictogram, what the
 * white around a code keeps from the line, and the least room to texts above and below.
 */
const CARD = { line: 0.8, padding: 4, between: 6, sign: 9, radius: 3, clear: 0.4, apart: 2.4 } as const;

/** Side of a symbol in millimetres at A4, by how many stand beside each other: as far apart as a phone needs to see one alone. */
const SYMBOL: Readonly<Record<number, number>> = { 1: 58, 2: 46 };
const OF_MANY = 34;

const sideFor = (count: number): number => SYMBOL[count] ?? OF_MANY;

/** Codes in cards beside each other, each with what it is for in every language; in large print and in a panel, one below the other. */
export function codes(frame: Frame, block: CodesBlock, look: BlockLook, standing: Standing): readonly Row[] {
  if (frame.theme.large || frame.stand === 'panel') {
    // In large print no smaller than in a card, in a panel as small as beside a text.
    const own = frame.theme.large ? { ...look, symbol: sideFor(block.items.length) } : look;
    return block.items.map((item, index) => listed(frame, item, own, index === 0 ? standing : undefined));
  }
  return [cards(frame, block, look, standing)];
}

function listed(frame: Frame, item: CodeItem, look: BlockLook, first: Standing | undefined): Row {
  const { statement } = item;
  // In a panel in the letters that the cards have above (law on languages, art. 21).
  const type = frame.stand === 'panel' ? cardType(frame, look) : style(frame, { scale: 1.12, weight: 700, tracking: look.tracking });
  return row(frame, {
    half: (language, width) => {
      const card = qrCard({ ...frame, spine: width }, { link: codeOf(item), beside: statement }, { ...look, begins: true });
      return stack([
        said(frame, statement, { language, type, width }),
        gap(frame.air(1)),
        { ...card, width: pt(Math.min(card.width, width)) },
      ]);
    },
    tag: { within: [{ role: 'P', name: statement.id }] },
    spine: [
      ...(first?.first && first.sun > 0 ? [gap(first.sun)] : []),
      ...(statement.icon === undefined ? [] : [icon(frame, statement.icon, { side: look.pictogram, colour: frame.theme.colours.night })]),
    ],
    ...(first ? {} : { rule: { thickness: frame.line(0.25), colour: frame.theme.colours.line } }),
    grow: 1,
  });
}

/** Type of what a code is for, against the body. */
const FOR = 1.08;

/** Letters of what a code is for. */
const cardType = (frame: Frame, { tracking }: BlockLook): TypeStyle => style(frame, { scale: FOR, weight: 700, leading: 1.2, tracking });

function cards(frame: Frame, { items }: CodesBlock, look: BlockLook, standing: Standing): Row {
  const { ink, paper } = frame.theme.colours;
  const between = frame.mm(CARD.between);
  const width = pt((frame.width - 2 * frame.edge - between * (items.length - 1)) / items.length);
  const inner = pt(width - 2 * frame.mm(CARD.padding));
  const symbol = symbolIn(frame, items, pt(width - 2 * (frame.line(CARD.line) + frame.mm(CARD.clear))));
  // Symbols stand level, whatever white is around each, and what stands below them is in letters of one size.
  const links = items.map(codeOf);
  const quiet = pt(Math.max(...links.map((link) => codeQuiet(frame, link, symbol))));
  // No address stands larger than what its code is for, and none smaller than the text where its card has the room: a password is read as well.
  const wanted = { ...look, address: Math.max(look.address, frame.setting.body) };
  const address = Math.min(frame.setting.body * FOR, ...links.map((link) => addressIn(frame, link, wanted, inner)));
  const contents = items.map((item) => content(frame, item, { ...look, address, symbol, quiet, most: inner }));
  // The words stand right above their code, the signs level in the corners of the cards, however long the words are.
  const above = Math.max(...contents.map(({ sign, words }) => sign.height + words.height)) + frame.air(2);
  const padding = frame.mm(CARD.padding);
  const tall = pt(above + Math.max(...contents.map(({ code }) => code.height)) + 2 * padding);
  const pad = Math.max(frame.air(frame.setting.row + 1), frame.mm(CARD.apart));
  const top = pt(pad + (standing.first ? standing.sun : 0));
  const bottom = pad;
  const height = pt(top + tall + bottom);
  return {
    height,
    needs: byLanguage(frame.declared, () => height),
    tooWide: widestOf(contents.flatMap(({ words, code }) => [words.tooWide, code.tooWide])),
    grow: 1,
    draw: (at): ReactElement => {
      const y = top + (at - height) / 2;
      return (
        <Box style={{ position: 'relative', width: frame.width, height: at }}>
          {contents.map(({ sign, words, code }, index) => {
            const left = frame.edge + index * (width + between);
            return (
              <Fragment key={items[index]?.statement.id ?? index}>
                <Box
                  style={{
                    position: 'absolute',
                    left,
                    top: y,
                    width,
                    height: tall,
                    borderRadius: frame.mm(CARD.radius),
                    borderWidth: frame.line(CARD.line),
                    borderColor: ink,
                    backgroundColor: paper,
                  }}
                />
                {sign.draw(left + padding, y + padding)}
                {words.draw(left + padding, y + padding + above - frame.air(2) - words.height)}
                {code.draw(left + (width - code.width) / 2, y + padding + above)}
              </Fragment>
            );
          })}
        </Box>
      );
    },
  };
}

/** Side of every symbol of a row in millimetres at A4: less where the white around one would cover the line of its card. */
function symbolIn(frame: Frame, items: readonly CodeItem[], room: Pt): number {
  const meant = sideFor(items.length);
  const widest = Math.max(...items.map((item) => codeWidth(frame, codeOf(item), meant)));
  return widest > room ? Math.max(frame.theme.qr.symbol, (meant * room) / widest) : meant;
}

/** What stands in a card: its pictogram; what it is for in each language; and the code with its address. */
function content(
  frame: Frame,
  item: CodeItem,
  look: BlockLook & CardLook & { readonly most: Pt },
): Record<'sign' | 'words' | 'code', Cell> {
  const { statement } = item;
  const { most: width } = look;
  const type = cardType(frame, look);
  const sign =
    statement.icon === undefined
      ? []
      : [icon(frame, statement.icon, { side: CARD.sign, colour: frame.theme.colours.night }), gap(frame.air(1.6))];
  const around = (cell: Cell): Cell => tagged(cell, { within: [{ role: 'P', name: statement.id }] });
  const texts = frame.languages.map((language, index) =>
    padded(around(tagged(said(frame, statement, { language, type, width }), { language })), { top: index === 0 ? 0 : frame.air(1.6) }),
  );
  const card = qrCard({ ...frame, spine: pt(Math.min(frame.spine, width)) }, { link: codeOf(item), beside: statement }, look);
  return { sign: stack(sign), words: stack(texts), code: around(card) };
}
