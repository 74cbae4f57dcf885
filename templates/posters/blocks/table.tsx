import { Fragment } from 'react';
import { isWorded, marksOf } from '../../../src/blocks/table.js';
import { byLanguage, wordsOf } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { TableBlock } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { codeRow } from './code-row.js';
import { besideCode, qrCard } from './qr-card.js';
import { row } from './row.js';
import { tableList } from './table-list.js';
import { markCell } from './table-marks.js';
import { DISC, type InTable } from './table-parts.js';
import { pillarRows } from './table-pillar.js';
import { tableOfWords } from './table-words.js';
import { label, said, style } from './type.js';

/**
 * A table whose cells need no translation has them in the middle, as a pillar; one with words stands once in each
 * language, one below the other; in large print rows are lists.
 */
export function table(frame: Frame, block: TableBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const inside: InTable = { block, name: standing.name, look, standing };
  const rows = isListed(frame) ? tableList(frame, inside) : isWorded(block) ? tableOfWords(frame, inside) : pillarRows(frame, inside);
  return [...rows, ...key(frame, inside), ...notes(frame, inside), ...code(frame, inside)];
}

/** In large print, and in a panel below other languages, no row has room for its cells. */
const isListed = (frame: Frame): boolean => frame.theme.large === true || frame.stand === 'panel';

/** What the marks of a table mean, below it. */
function key(frame: Frame, { block, name }: InTable): readonly Row[] {
  const shown = marksOf(block);
  // In large print the words stand in the list itself.
  if (shown.length === 0 || isListed(frame)) return [];
  const type = style(frame, { weight: 600 });
  const side = DISC * 0.66;
  const rule = frame.line(0.8);
  // A sign is taller than its line.
  const above = Math.max(0, (frame.mm(side) - type.leading) / 2);
  return [
    row(frame, {
      top: Math.max(frame.air(frame.setting.row), rule + above + frame.mm(BELOW_RULE)),
      half: (language, width) =>
        stack(
          shown.map((kind) => {
            const sign = markCell(frame, kind, side);
            const left = pt(sign.width + frame.mm(2.4));
            const words = tagged(label(frame, wordsOf(language).table[kind], { language, type, width: pt(width - left) }, 'key'), {
              within: [{ role: 'P', name: `${name}-key-${kind}` }],
            });
            return besideSign(sign, padded(words, { left }), type.leading);
          }),
          frame.air(0.6),
        ),
      rule: { thickness: rule, colour: frame.theme.colours.night },
      tag: {},
    }),
  ];
}

/** Room between the rule and the first sign of the key, in millimetres at A4. */
const BELOW_RULE = 0.6;

/** A sign level with the first line of its words. */
const besideSign = (sign: Cell, words: Cell, leading: number): Cell => ({
  ...words,
  height: pt(Math.max(words.height, sign.height)),
  draw: (left, top) => (
    <Fragment>
      {sign.draw(left, top + (leading - sign.height) / 2)}
      {words.draw(left, top)}
    </Fragment>
  ),
});

/** What belongs to the whole table, over its width; the code of the table stands beside the last. */
function notes(frame: Frame, { block, look }: InTable): readonly Row[] {
  const type = style(frame, { tracking: look.tracking });
  return block.notes.map((note, index) => {
    const last = index === block.notes.length - 1;
    const card = block.qr && last ? qrCard(frame, { link: block.qr, beside: note }, look) : undefined;
    return row(frame, {
      half: (language, width) => said(frame, note, { language, type, width }),
      tag: { within: [{ role: 'P', name: note.id }] },
      ...(card ? { spine: [card], spineWidth: besideCode(frame, card) } : {}),
      ...(index === 0 ? { rule: { thickness: frame.mm(0.8), colour: frame.theme.colours.field } } : {}),
      top: frame.air(frame.setting.row + 0.6),
      grow: 1,
    });
  });
}

/** The code of a table without a note: below it, for what its rows are. */
function code(frame: Frame, { block, look, name }: InTable): readonly Row[] {
  const { qr, notes: below, rows } = block;
  if (!qr || below.length > 0) return [];
  const text = byLanguage(frame.declared, (language) => [
    { text: rows.map(({ statement }) => plain(statement.text[language])).join(', '), strong: false },
  ]);
  return [codeRow(frame, { link: qr, beside: { text }, name: `${name}-code` }, look)];
}
