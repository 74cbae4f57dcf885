import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Link, Statement } from '../../../src/poster/model.js';
import type { BlockLook } from './block-look.js';
import { besideCode, qrCard } from './qr-card.js';
import { row } from './row.js';
import { gap } from './signs.js';

/** The code of a whole block; `beside` says what it is for, `name` is that of its element. */
interface CodeOf {
  readonly link: Link;
  readonly beside: Pick<Statement, 'text'>;
  readonly name: string;
}

/** A code below its block, where no text of the block has room for it at its side. */
export function codeRow(frame: Frame, { link, beside, name }: CodeOf, look: BlockLook): Row {
  const card = qrCard(frame, { link, beside }, look);
  return row(frame, {
    half: () => gap(0),
    tag: { within: [{ role: 'P', name }] },
    spine: [card],
    spineWidth: besideCode(frame, card),
    rule: { thickness: frame.mm(0.8), colour: frame.theme.colours.field },
    top: frame.air(frame.setting.row + 0.6),
    grow: 1,
  });
}
