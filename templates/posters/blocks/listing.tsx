import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { ListBlock, Statement } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, tagged } from './cell.js';
import { Box, Path, Svg } from './primitives.js';
import { besideCode, qrCard } from './qr-card.js';
import { axisOf, besideNumber, isWide, row } from './row.js';
import { badge, gap, icon, tile } from './signs.js';
import type { Element } from './tag.js';
import { said, style } from './type.js';

const RULE = 0.25;

/** The pictogram of an item of a checklist that has none of its own. */
export const TICK = 'circle-check';

const BODY = { within: [{ role: 'LBody' }] } as const;

/** An item and where it stands. */
interface InList {
  readonly block: ListBlock;
  readonly item: Statement;
  readonly index: number;
  /** Whether a rule parts it from what stands above. */
  readonly ruled: boolean;
  /** How far the sun hangs into the spine. */
  readonly sun: Pt;
  readonly code: ListCode;
}

/** The code of a list beside its last item, which it leads up to, and the spine that all of its rows have for it: their texts begin on one line. */
interface ListCode {
  readonly card?: Cell;
  readonly spineWidth?: Pt;
}

function codeOf(frame: Frame, { items, qr }: ListBlock, look: BlockLook): ListCode {
  const last = items.at(-1);
  if (!qr || !last) return {};
  const card = qrCard(frame, { link: qr, beside: last }, look);
  return { card, spineWidth: besideCode(frame, card) };
}

const spineFor = ({ spineWidth }: ListCode): { readonly spineWidth?: Pt } => (spineWidth === undefined ? {} : { spineWidth });

/** The elements around an item; a list is named by its first. */
const inList = ({ kind, items }: ListBlock, item: Statement): readonly Element[] => [
  { role: 'L', name: items[0]?.id ?? '', numbering: kind === 'checklist' ? 'None' : 'Decimal' },
  { role: 'LI', name: item.id },
];

/** A list, a checklist or steps: lead-in, one row an item, lead-out. */
export function listing(frame: Frame, block: ListBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const rows: Row[] = [];
  const code = codeOf(frame, block, look);
  if (block.leadIn) rows.push(leadIn(frame, { block, statement: block.leadIn, code }, look, standing));
  block.items.forEach((item, index) => {
    const sun = rows.length === 0 ? standing.sun : pt(0);
    const place = { block, item, index, ruled: rows.length > 0 || !(standing.underBar || standing.first), sun, code };
    rows.push(block.kind === 'steps' ? step(frame, place, look) : entry(frame, place, look));
  });
  if (block.leadOut) rows.push(leadOut(frame, { block, statement: block.leadOut, code }, look));
  return rows;
}

/** What stands above or below the items of a list. */
interface LeadOf {
  readonly block: ListBlock;
  readonly statement: Statement;
  readonly code: ListCode;
}

/** Whether no pictogram stands beside any of the numbers. */
const standAlone = ({ kind, items }: ListBlock): boolean => kind === 'steps' || items.every((item) => item.icon === undefined);

/**
 * The line of a list: in a wide key through its numbers, in the middle where no pictogram stands beside any of them; beside
 * ticks it would join nothing there.
 */
const axisIn = (frame: Frame, block: ListBlock, ends: { readonly from?: number; readonly short?: number } = {}) =>
  isWide(frame) && block.kind === 'checklist' ? {} : { axis: { ...ends, alone: standAlone(block) } };

function leadIn(frame: Frame, { block, statement, code }: LeadOf, look: BlockLook, standing: Standing): Row {
  const type = style(frame, { scale: look.leadIn, weight: 700, leading: Math.min(frame.setting.leading, 1.22), tracking: look.tracking });
  const pad = frame.air(frame.setting.row + 0.5);
  return row(frame, {
    half: (language, width) => said(frame, statement, { language, type, width }),
    tag: { within: [{ role: 'P', name: statement.id }] },
    spine: standing.first ? [gap(Math.max(0, standing.sun - pad))] : [],
    ...spineFor(code),
    top: pad,
    bottom: pad,
    ...(standing.first ? {} : axisIn(frame, block)),
    ...(standing.first || standing.underBar ? {} : { rule: { thickness: frame.line(RULE), colour: frame.theme.colours.line } }),
    ...(standing.first && (frame.languages.length > 1 || frame.stand !== 'spine') ? axisIn(frame, block, { from: standing.sun }) : {}),
    leads: true,
  });
}

function leadOut(frame: Frame, { block, statement, code }: LeadOf, look: BlockLook): Row {
  const type = style(frame, { tracking: look.tracking });
  return row(frame, {
    half: (language, width) => said(frame, statement, { language, type, width }),
    tag: { within: [{ role: 'P', name: statement.id }] },
    ...spineFor(code),
    bottom: frame.air(frame.setting.row + 1.5),
    ...axisIn(frame, block),
  });
}

/** One numbered or ticked item, its sign in the spine. */
function entry(frame: Frame, { block, item, index, ruled, sun, code }: InList, look: BlockLook): Row {
  const { line, paper, night } = frame.theme.colours;
  const numbered = block.kind === 'list';
  const item_ = numbered ? { scale: 1, weight: 400 as const } : look.item;
  const type = style(frame, { ...item_, tracking: look.tracking });
  const side = look.pictogram * frame.setting.display;
  const sign = numbered ? badge(frame, index + 1, look.badge) : undefined;
  const named = item.icon === undefined ? (numbered ? undefined : TICK) : frame.stand === 'panel' ? undefined : item.icon;
  const picture =
    named === undefined
      ? undefined
      : look.tiles && !numbered
        ? tile(frame, named, side)
        : icon(frame, named, { side, colour: night, ground: paper });
  const card = index === block.items.length - 1 ? code.card : undefined;
  const beside = isWide(frame) && !standAlone(block);
  const signs = sign && beside ? [besideNumber(frame, sign, picture ?? gap(0))] : [sign, picture].filter((cell) => cell !== undefined);
  const cells = card ? [tagged(card, BODY)] : signs;
  const gapBelow = frame.mm(0.5);
  const tallest = cells[0]?.height ?? pt(0);
  const pad = frame.air(frame.setting.row);
  // Between two texts the sun takes the spine alone; over a key nothing but the first texts is as high as it.
  const below = sun > 0 && frame.stand === 'spine' ? [gap(Math.max(0, sun - pad))] : [];
  const top = sun > 0 && frame.stand !== 'spine' ? { top: sun + pad } : {};
  const level = below.length === 0 && (isWide(frame) || !(numbered || card));
  // Where the sun pushes a sign down, the text goes with it.
  const pushed = below[0] && !card ? pt(tallest + 2 * (below[0].height + gapBelow)) : undefined;
  return row(frame, {
    half: (language, width) => tagged(said(frame, item, { language, type, width }), BODY),
    tag: { within: inList(block, item) },
    spine: [...below, ...cells],
    spineGap: gapBelow,
    ...(level ? { level: tallest } : pushed ? { level: pushed } : {}),
    ...top,
    ...spineFor(code),
    ...(ruled && frame.stand !== 'panel' ? { rule: { thickness: frame.line(RULE), colour: line } } : {}),
    ...(card || frame.stand === 'panel' ? {} : axisIn(frame, block, sun > 0 ? { from: sun } : {})),
    grow: 1,
  });
}

/** One step: its number on the line, an arrow to the next. */
function step(frame: Frame, { block, item, index, code }: InList, look: BlockLook): Row {
  const last = index === block.items.length - 1;
  const type = style(frame, { tracking: look.tracking });
  const number = badge(frame, index + 1, look.badge);
  // Below the number of the last step.
  const card = last ? code.card : undefined;
  const below = card ? [gap(frame.mm(1)), tagged(card, BODY)] : last ? [] : [gap(frame.mm(2.4))];
  const inner = row(frame, {
    half: (language, width) => tagged(said(frame, item, { language, type, width }), BODY),
    tag: { within: inList(block, item) },
    spine: [number, ...below],
    ...spineFor(code),
    level: number.height,
    top: frame.air(Math.max(0.6, frame.setting.row * 0.6)),
    bottom: frame.air(last ? frame.setting.row : 1.6),
    ...(card ? {} : axisIn(frame, block, last ? { short: frame.mm(2) } : {})),
    grow: 1,
  });
  return last ? inner : leadingOn(frame, inner);
}

/** A row with an arrow to the next below it. */
function leadingOn(frame: Frame, inner: Row): Row {
  const width = frame.mm(5);
  const height = frame.mm(3);
  const axis = axisOf(frame);
  return {
    ...inner,
    ...(inner.divided && {
      divided: (room) => {
        const parts = inner.divided?.(room);
        return parts && [parts[0], leadingOn(frame, parts[1])];
      },
    }),
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {inner.draw(at)}
        <Box style={{ position: 'absolute', left: axis - width / 2, top: at - height, width, height }}>
          <Svg viewBox="0 0 5 3" style={{ width, height }}>
            <Path d="M0 0H5L2.5 3Z" fill={frame.theme.colours.night} />
          </Svg>
        </Box>
      </Box>
    ),
  };
}
