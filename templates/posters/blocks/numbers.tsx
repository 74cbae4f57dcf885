import type { Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { yieldedDisplay } from '../../../src/layout/setting.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { NumberItem, NumbersBlock } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { heardInEach } from './heard-once.js';
import { row } from './row.js';
import { digits, gap, icon } from './signs.js';

import type { Element } from './tag.js';
import { said, style } from './type.js';

/** Lengths of the pillar in millimetres at A4. */
export const PILLAR = { most: 70, side: 3, gutter: 4.5 } as const;

/** Points at A4: two numbers fill a sheet with the first, more share it; none is smaller than the last. */
const NUMERAL = { most: 150, shared: 390, least: 34 } as const;

const NUMERAL_LOOK = { weight: 900, colour: '', tracking: 0.012 } as const;

const NAME = 1.45;

/** Giant numbers in a dark pillar, their names and when to call on either side; beside one language at its left. */
export function numbers(frame: Frame, block: NumbersBlock, look: BlockLook, standing: Standing): readonly Row[] {
  if (frame.theme.large) return block.items.map((item, index) => largeNumber(frame, item, look, index === 0 ? standing : undefined));
  const giant = giantOf(frame, block);
  const rows = block.items.map((item, index) => numberRow(frame, { block, item, index, look, standing }, giant));
  // The first is as much taller as the sun hangs into it.
  const tallest = Math.max(...rows.map(({ height }, index) => height - (index === 0 ? standing.sun : 0)));
  return rows.map((each, index) => ({ ...each, height: pt(tallest + (index === 0 ? standing.sun : 0)) }));
}

/** In large print a number stands between its name and when it is called, as large as its column allows. */
function largeNumber(frame: Frame, { figure, statement, note }: NumberItem, look: BlockLook, first: Standing | undefined): Row {
  const name = style(frame, { scale: NAME, weight: 800, leading: 1.16, tracking: look.tracking });
  const type = style(frame, { tracking: look.tracking });
  const within: readonly Element[] = [{ role: 'P', name: statement.id }];
  const { icon: sign } = statement;
  return row(frame, {
    half: (language, width) => {
      const ems = digits(frame, figure.digits, { size: 1, ...NUMERAL_LOOK }).width;
      const size = Math.min(LARGE_NUMERAL, (width / ems) * 0.98);
      const number = digits(frame, figure.digits, { size, ...NUMERAL_LOOK, colour: frame.theme.colours.ink });
      return stack([
        tagged(said(frame, statement, { language, type: name, width }), { language, within }),
        gap(frame.mm(2)),
        tagged(number, { language, within: [...within, { role: 'Span', name: 'number', actual: figure.spoken[language] }] }),
        gap(frame.mm(2)),
        ...(note ? [tagged(said(frame, note, { language, type, width }), { within: [{ role: 'P', name: note.id }] })] : []),
      ]);
    },
    tag: {},
    spine: [
      ...(first && first.sun > 0 ? [gap(first.sun)] : []),
      ...(sign === undefined ? [] : [icon(frame, sign, { side: look.pictogram, colour: frame.theme.colours.night })]),
    ],
    ...(first ? {} : { rule: { thickness: frame.line(0.25), colour: frame.theme.colours.line } }),
    grow: 1,
  });
}

/** Points at A4. */
const LARGE_NUMERAL = 96;

/** The middle column that the numbers ask of their sheet. */
export const numbersSpine = (frame: Frame, block: NumbersBlock): Pt => pt(giantOf(frame, block).width + 2 * frame.mm(PILLAR.gutter));

function giantOf(frame: Frame, { items }: NumbersBlock): Giant {
  const { scale } = frame.sheet;
  const ems = Math.max(...items.map(({ figure }) => digits(frame, figure.digits, { size: 1, ...NUMERAL_LOOK }).width)) / scale;
  const wanted = Math.min(NUMERAL.most, NUMERAL.shared / items.length) * Math.max(1, frame.setting.display);
  const given = wanted + (Math.min(wanted, NUMERAL.least) - wanted) * yieldedDisplay(frame.setting);
  const sides = 2 * frame.mm(PILLAR.side);
  const size = Math.min(given, (frame.mm(PILLAR.most) - sides) / scale / ems);
  return { size, width: pt(ems * size * scale + sides) };
}

interface InNumbers {
  readonly block: NumbersBlock;
  readonly item: NumberItem;
  readonly index: number;
  readonly look: BlockLook;
  readonly standing: Standing;
}

interface Giant {
  /** Points at A4. */
  readonly size: number;
  readonly width: Pt;
}

function numberRow(frame: Frame, { block, item, index, look, standing }: InNumbers, { size, width }: Giant): Row {
  const { night, gold, paper, ink, sky } = frame.theme.colours;
  const { outlined } = frame.theme;
  const ground = outlined ? paper : night;
  const colour = outlined ? ink : item.main ? gold : paper;
  const within: readonly Element[] = [
    { role: 'L', name: block.items[0]?.statement.id ?? '', numbering: 'None' },
    { role: 'LI', name: item.statement.id },
    { role: 'LBody' },
  ];
  const figure = heardInEach(
    frame,
    digits(frame, item.figure.digits, { size, ...NUMERAL_LOOK, colour }),
    {
      within: [...within, { role: 'P', name: 'number', order: 'first' }],
      words: (language) => item.figure.spoken[language],
    },
    { figures: true, ground },
  );
  const name = style(frame, { scale: NAME, weight: 800, leading: 1.16, tracking: look.tracking });
  const note = style(frame, { scale: 1.08, tracking: look.tracking });
  const sign =
    item.statement.icon === undefined
      ? undefined
      : icon(frame, item.statement.icon, { side: look.pictogram, colour: frame.theme.colours.night });
  const begins = index === 0;
  const sun = begins ? standing.sun : pt(0);
  const pad = frame.air(frame.setting.row + 1.6);
  return row(frame, {
    half: (language, own) => {
      const set = (each: Language): Cell => said(frame, item.statement, { language: each, type: name, width: own });
      const tallest = Math.max(...frame.languages.map((each) => set(each).height));
      const title = tagged(set(language), { within: [...within, { role: 'P', name: 'name' }] });
      const texts = [
        padded(title, { bottom: item.note ? tallest - title.height : 0 }),
        ...(item.note
          ? [tagged(said(frame, item.note, { language, type: note, width: own }), { within: [...within, { role: 'P', name: 'note' }] })]
          : []),
      ];
      return stack([...(sign ? [sign, gap(frame.air(1.2))] : []), ...texts]);
    },
    tag: {},
    spine: sun > 0 ? [gap(sun), figure] : [figure],
    spineWidth: pt(width + 2 * frame.mm(PILLAR.gutter)),
    pillar: { colour: ground, width },
    top: pad,
    bottom: pad,
    centred: true,
    ...(begins ? {} : { rule: { thickness: frame.line(0.3), colour: sky } }),
    grow: 1,
  });
}
