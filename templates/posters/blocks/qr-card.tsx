import type { ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Link } from '../../../src/poster/model.js';
import { qrMatrix, qrPath } from '../../../src/qr/qr.js';
import { type Cell, stack } from './cell.js';
import { Box, Path, Svg } from './primitives.js';
import { label, style } from './type.js';

/** QR codes with their address in words under them: one code when both languages lead to one page, else one for each. */
export function qrCard(frame: Frame, link: Link, options: { symbol?: number; address: number }): Cell {
  const languages =
    frame.voice === 'both' ? (['kk', 'ru'] as const).filter((_, index) => index === 0 || link.url.kk !== link.url.ru) : [frame.voice];
  const cards = languages.map((language) => {
    const code = symbol(frame, link.url[language], options.symbol ?? frame.theme.qr.symbol);
    const type = style(frame, { size: options.address, leading: 1.2, weight: 800, colour: frame.theme.colours.night, tracking: -0.01 });
    const words = label(frame, link.words[language], language, type, pt(Math.max(code.width, frame.spine)), 'address');
    return stack([code, words], pt(0), 'centre');
  });
  return stack(cards, frame.mm(1), 'centre');
}

/** The symbol with its quiet zone on paper, one vector path; `side` is the symbol's own, in millimetres at A4. */
function symbol(frame: Frame, url: string, side: number): Cell {
  const { qr, colours } = frame.theme;
  const matrix = qrMatrix(url, qr.correction);
  const quiet = qr['quiet-zone'];
  const modules = matrix.size + 2 * quiet;
  const box = pt((frame.mm(side) * modules) / matrix.size);
  return {
    width: box,
    height: box,
    draw: (left, top): ReactElement => (
      <Box mark={{ kind: 'qr', url }} style={{ position: 'absolute', left, top, width: box, height: box, backgroundColor: colours.paper }}>
        <Svg viewBox={`${-quiet} ${-quiet} ${modules} ${modules}`} style={{ width: box, height: box }}>
          <Path d={qrPath(matrix)} fill={colours.ink} />
        </Svg>
      </Box>
    ),
  };
}
