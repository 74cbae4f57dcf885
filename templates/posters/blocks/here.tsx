import type { ReactElement } from 'react';
import { type Language, wordsOf } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Center, Copy } from '../../../src/poster/copy.js';
import { type Cell, padded, stack } from './cell.js';
import { ruleAcross } from './grounds.js';
import { Box } from './primitives.js';
import { row } from './row.js';
import { icon } from './signs.js';
import { label, style } from './type.js';

/** Points at A4 of the address, and against it of the words before it; millimetres of the pin, of the rules, and of what words keep clear of them. */
const HERE = { address: 16, words: 0.74, pin: 12, rule: 0.8, clear: 1.2 } as const;

/** Where the reader stands, on gold: what somebody who calls for help is asked first. As tall as the longest address of all centers asks. */
export function hereBar(frame: Frame, { center, frame: { centers } }: Copy): Row {
  const own = barOf(frame, center);
  const others = centers.filter(({ id }) => id !== center.id).map((other) => barOf(frame, other).height);
  return { ...own, height: pt(Math.max(own.height, ...others)) };
}

function barOf(frame: Frame, center: Center): Row {
  const { gold, paper, ink } = frame.theme.colours;
  const size = Math.max(HERE.address, frame.setting.body * 1.14);
  const address = { ...style(frame, { size, weight: 800, leading: 1.2 }), divided: false };
  const words = style(frame, { size: Math.max(frame.theme.type.floor, size * HERE.words), weight: 600, leading: 1.24 });
  const pin = icon(frame, 'map-pin', { side: HERE.pin, colour: ink });
  const rule = frame.mm(HERE.rule);
  const pad = Math.max(frame.air(2.4), rule + frame.mm(HERE.clear));
  const before = (language: Language, width: Pt): Cell =>
    label(frame, `${wordsOf(language).sheet.here}:`, { language, type: words, width }, 'here');
  const tallest = Math.max(...frame.languages.map((language) => before(language, columnWidth(frame)).height));
  const inner = row(frame, {
    half: (language, width) => {
      const above = before(language, width);
      // Addresses begin on one line, however many lines the words before them take.
      return stack([
        padded(above, { bottom: tallest - above.height }),
        label(frame, center.address[language], { language, type: address, width }, 'here'),
      ]);
    },
    spine: [pin],
    centred: true,
    top: pad,
    bottom: pad,
    tag: { within: [{ role: 'P', name: 'here' }] },
    ground: frame.theme.outlined ? paper : gold,
  });
  return {
    ...inner,
    draw: (at): ReactElement => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {inner.draw(at)}
        {[0, at - rule].map((top) => ruleAcross(frame, { top, height: rule }))}
      </Box>
    ),
  };
}
