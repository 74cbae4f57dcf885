import { plain } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt, toMm } from '../../../src/paper/units.js';
import type { BarBlock, Block, Statement, TextBlock } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { tagged } from './cell.js';
import { onBar } from './grounds.js';
import { large } from './large.js';
import { besideCode, qrCard } from './qr-card.js';
import { row } from './row.js';
import { gap, icon } from './signs.js';
import type { Tag } from './tag.js';
import { said, style } from './type.js';

/** A bar across the sheet that names what follows; right below the band it is a plain line, so that dark does not meet dark. */
export function heading(frame: Frame, block: BarBlock, look: BlockLook, standing: Standing): Row {
  const { night, 'on-bar': words, 'bar-sign': signColour } = frame.theme.colours;
  const { statement } = block;
  // In large print a heading is a line of the one column: a bar at the head of a sheet would meet the band. A language in a
  // panel has the bars that the others have: its letters are of their colour (law on languages, art. 21).
  const bar = !standing.first && !frame.theme.large;
  const type = style(frame, { size: oneLine(frame, block, look), weight: 800, leading: 1.2, colour: bar ? words : night });
  const pad = frame.air(bar ? 1.4 : frame.setting.row + 1.8);
  const sign = statement.icon === undefined ? [] : [icon(frame, statement.icon, { side: 6, colour: signColour })];
  const line = row(frame, {
    half: (language, width) =>
      tagged(said(frame, statement, { language, type, width }), {
        within: [{ role: 'H2', name: statement.id, bookmark: plain(statement.text[language]) }],
      }),
    spine: bar ? sign : [gap(Math.max(0, standing.sun - pad))],
    top: pad,
    bottom: bar ? pad : frame.air(2),
    leads: true,
    centred: bar,
  });
  return bar ? onBar(frame, line) : line;
}

/** Type of a heading in points at A4: the design's own, or less where a language would need a second line, never below the body. */
function oneLine(frame: Frame, { statement }: BarBlock, look: BlockLook): number {
  const { body } = frame.setting;
  // Above and in a panel columns are of other widths, and all languages have one size.
  if (frame.below.length > 0 || frame.stand === 'panel') return body * look.heading;
  const ems = Math.max(...frame.declared.map((language) => frame.measure.width(plain(statement.text[language]), 800)), 0.001);
  return Math.max(body, Math.min(body * look.heading, columnWidth(frame) / ems / frame.sheet.scale));
}

/** Side of the pictogram of a promise and what it keeps to the text on a side, in millimetres at A4. */
const PROMISE = { sign: 13, clear: 3 } as const;

/** The spine that a promise needs for its pictogram. */
export const promiseSpine = (frame: Frame, { statement }: BarBlock): Pt =>
  statement.icon === undefined ? pt(0) : frame.mm(PROMISE.sign * frame.setting.display + 2 * PROMISE.clear);

/** What the visitor gains, white on night. */
export function promise(frame: Frame, block: BarBlock, look: BlockLook): Row {
  const { 'on-bar': words, 'bar-sign': signColour } = frame.theme.colours;
  const { statement } = block;
  const type = style(frame, { scale: look.promise, weight: 700, leading: 1.18, colour: words });
  const sign =
    statement.icon === undefined
      ? []
      : [
          icon(frame, statement.icon, {
            side: frame.theme.large ? large(frame, 'badge') : PROMISE.sign * frame.setting.display,
            colour: signColour,
          }),
        ];
  const pad = frame.air(2.2 + frame.setting.row * 0.5);
  const line = row(frame, {
    half: (language, width) => said(frame, statement, { language, type, width }),
    tag: paragraph(statement),
    spine: sign,
    top: pad,
    bottom: pad,
    centred: true,
    grow: 0.5,
  });
  return onBar(frame, line);
}

/** Room below the panel of terms, beyond that of every row, in millimetres at A4. */
const BELOW_PANEL = 1.2;

/** A note: its pictogram, or the QR code of the page it speaks of, in the spine. */
export function note(frame: Frame, block: TextBlock, look: BlockLook, { above, underBar, noteSpine }: Standing): Row {
  const opening = above !== 'note' && above !== 'terms';
  const { field, night } = frame.theme.colours;
  const { statement, qr } = block;
  const type = style(frame, { tracking: look.tracking });
  const card = qr ? qrCard(frame, { link: qr, beside: statement }, look) : undefined;
  const sign = statement.icon === undefined ? undefined : icon(frame, statement.icon, { side: look.pictogram, colour: night });
  const top = frame.air(frame.setting.row + (opening ? 0.6 : 0) + (above === 'terms' ? BELOW_PANEL : 0));
  return row(frame, {
    half: (language, width) => said(frame, statement, { language, type, width }),
    tag: paragraph(statement),
    spine: [card ?? sign].filter((cell) => cell !== undefined),
    ...(noteSpine === undefined ? {} : { spineWidth: noteSpine }),
    top,
    ...(opening && !underBar ? { rule: { thickness: frame.mm(0.8), colour: field } } : {}),
    grow: 1,
  });
}

/** The spine that the widest code of some notes needs; `undefined` where none has a code. */
export function widestSpine(frame: Frame, blocks: readonly Block[], look: BlockLook): Pt | undefined {
  const widths = blocks.flatMap((block) =>
    block.kind === 'note' && block.qr ? [besideCode(frame, qrCard(frame, { link: block.qr, beside: block.statement }, look))] : [],
  );
  return widths.length === 0 ? undefined : pt(Math.max(...widths));
}

/** The text of a banner, the QR code or its pictogram in its spine. */
export function body(frame: Frame, block: TextBlock, look: BlockLook): Row {
  const { statement, qr } = block;
  const type = style(frame, { tracking: look.tracking, leading: Math.min(frame.setting.leading, look.bodyLeading) });
  const card = qr ? qrCard(frame, { link: qr, beside: statement }, look) : undefined;
  const sign =
    statement.icon === undefined
      ? undefined
      : icon(frame, statement.icon, { side: toMm(pt(frame.setting.body)) * BODY_SIGN, colour: frame.theme.colours.night });
  return row(frame, {
    half: (language, width) => said(frame, statement, { language, type, width }),
    tag: paragraph(statement),
    spine: [card ?? sign].filter((cell) => cell !== undefined),
    ...(card ? { spineWidth: besideCode(frame, card) } : { centred: true }),
    ...(look.spaced ? {} : { grow: 1 }),
  });
}

/** Of the pictogram of a text, against its type: as tall as a few of its lines. */
const BODY_SIGN = 2.6;

/** A text is a paragraph; the code beside it belongs to it. */
const paragraph = ({ id }: Statement): Tag => ({ within: [{ role: 'P', name: id }] });
