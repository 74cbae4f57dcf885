import { Fragment } from 'react';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { ListBlock, Statement } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, tagged } from './cell.js';
import { codeRow } from './code-row.js';
import { TICK } from './listing.js';
import { PILLAR } from './numbers.js';
import { row } from './row.js';
import { badge, gap, icon } from './signs.js';
import type { Element } from './tag.js';
import { said, style } from './type.js';

/** Room between a number and its pictogram, in millimetres at A4. */
const BESIDE = 4;
/** The least room between the signs and the side of the pillar. */
const SIDE = 1.2;
/** A lead-in against the body: it heads what stands below it. */
const LEAD = 1.3;

/** A list in the dark pillar of the numbers above it: gold badges, white pictograms beside them. */
export function nightListing(frame: Frame, block: ListBlock, look: BlockLook, { sun, first }: Standing): readonly Row[] {
  const { leadIn, items, leadOut } = block;
  const inPillar = (input: Pick<Parameters<typeof row>[1], 'half' | 'spine' | 'tag' | 'grow' | 'leads' | 'rule' | 'level'>): Row =>
    row(frame, {
      ...input,
      pillar: { colour: groundOf(frame), width: pt(frame.spine - 2 * frame.mm(PILLAR.gutter)) },
    });
  const type = style(frame, { tracking: look.tracking });
  const lead = style(frame, { scale: LEAD, weight: 800, leading: 1.2, tracking: look.tracking });
  const text = (statement: Statement, sign: readonly Cell[]): Row =>
    inPillar({
      half: (language, width) => said(frame, statement, { language, type: lead, width }),
      tag: { within: [{ role: 'P', name: statement.id }] },
      spine: [...(first && sun > 0 ? [gap(sun)] : []), ...sign],
      ...(first ? {} : { rule: { thickness: frame.line(0.3), colour: frame.theme.colours.sky } }),
      leads: true,
    });
  const rows = items.map((item, index) => {
    const within: readonly Element[] = [
      { role: 'L', name: items[0]?.id ?? '', numbering: block.kind === 'checklist' ? 'None' : 'Decimal' },
      { role: 'LI', name: item.id },
    ];
    const sign = signOf(frame, { number: block.kind === 'checklist' ? undefined : index + 1, item }, look);
    // Where no lead-in stands below the sun, it pushes the first sign down, and its text goes along.
    const pushed = index === 0 && !leadIn && first ? sun : pt(0);
    return inPillar({
      half: (language, width) => tagged(said(frame, item, { language, type, width }), { within: [{ role: 'LBody' }] }),
      tag: { within },
      spine: [...(pushed > 0 ? [gap(pushed)] : []), ...(sign ? [sign] : [])],
      ...(sign && { level: pt(sign.height + 2 * pushed) }),
      grow: 0.4,
    });
  });
  const leadSign = leadIn?.icon === undefined ? [] : [icon(frame, leadIn.icon, { side: look.pictogram, colour: signColour(frame) })];
  // On the dark ground no phone reads a code: it stands below the pillar.
  const last = items.at(-1);
  const code = block.qr && last ? [codeRow(frame, { link: block.qr, beside: last, name: `${last.id}-code` }, look)] : [];
  return [...(leadIn ? [text(leadIn, leadSign)] : []), ...rows, ...(leadOut ? [text(leadOut, [])] : []), ...code];
}

/** The middle column that the signs of a list ask of their sheet: none stands over the side of the pillar. */
export function nightSpine(frame: Frame, { kind, items }: ListBlock, look: BlockLook): Pt {
  const widths = items.map(
    (item, index) => signOf(frame, { number: kind === 'checklist' ? undefined : index + 1, item }, look)?.width ?? 0,
  );
  return pt(Math.max(0, ...widths) + 2 * frame.mm(SIDE + PILLAR.gutter));
}

const groundOf = ({ theme: { outlined, colours } }: Frame): string => (outlined ? colours.paper : colours.night);
const signColour = ({ theme: { outlined, colours } }: Frame): string => (outlined ? colours.ink : colours.paper);

/** The number of an item in gold, its pictogram beside it. */
function signOf(
  frame: Frame,
  { number, item }: { readonly number: number | undefined; readonly item: Statement },
  look: BlockLook,
): Cell | undefined {
  const { gold, ink } = frame.theme.colours;
  const own = number === undefined ? undefined : badge(frame, number, look.badge, { ground: gold, text: ink });
  const named = item.icon ?? (number === undefined ? TICK : undefined);
  const picture = named === undefined ? undefined : icon(frame, named, { side: look.pictogram * 0.86, colour: signColour(frame) });
  if (!own || !picture) return own ?? picture;
  const between = frame.mm(BESIDE);
  const height = pt(Math.max(own.height, picture.height));
  return {
    width: pt(own.width + between + picture.width),
    height,
    draw: (left, top) => (
      <Fragment>
        {own.draw(left, top + (height - own.height) / 2)}
        {picture.draw(left + own.width + between, top + (height - picture.height) / 2)}
      </Fragment>
    ),
  };
}
