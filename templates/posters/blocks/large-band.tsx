import { Fragment } from 'react';
import { byLanguage } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { ORNAMENT } from './band.js';
import { bandColours, bandEdge, edgeHeight } from './grounds.js';
import { large } from './large.js';
import { Box } from './primitives.js';
import { axisOf } from './row.js';
import { numberTop, sheetNumber, titleNumberRoom } from './sheet-number.js';
import { sun } from './signs.js';
import { type TitleLook, titleHalves, titleTop } from './title.js';

/** Room around the title, in millimetres at A4. */
const ROOM = { above: 9, below: 3 };

/** The band of the first sheet in large print: the title over its column, the sun on the spine, the number of the sheet at the right. */
export function largeBand(frame: Frame, poster: Poster, sheet: number, look: Omit<TitleLook, 'colour'>): Row {
  const colours = bandColours(frame, poster);
  const left = frame.edge + frame.spine;
  const number = sheetNumber(frame, { sheet, sheets: poster.sheets }, colours.text);
  const width = pt(frame.width - frame.edge - left - titleNumberRoom(frame, colours.text));
  const widths = byLanguage(frame.declared, () => width);
  const halves = titleHalves(frame, poster, widths, { ...look, key: large(frame, 'key'), colour: colours.text });
  const strip = frame.mm(edgeHeight(frame, ORNAMENT));
  const top = titleTop(frame, halves, ROOM.above);
  const disc = sun(frame, poster.icon, large(frame, 'sun'));
  const least = frame.mm(frame.theme.spacing.safe) + disc.height - frame.mm(large(frame, 'over'));
  const height = pt(Math.max(least, top + Math.max(...halves.map((half) => half.height)) + frame.mm(ROOM.below) + strip));
  return {
    height,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    ground: colours.ground,
    draw: (at) => (
      <Box tag={{ furniture: 'Header' }} style={{ position: 'relative', width: frame.width, height: at }}>
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(left, top)}</Fragment>
        ))}
        {poster.sheets > 1 && number.draw(frame.width - frame.edge - number.width, frame.mm(numberTop(frame)))}
        {bandEdge(frame, { at, height: ORNAMENT, colour: colours.ornament })}
        {disc.draw(axisOf(frame) - disc.width / 2, at + frame.mm(large(frame, 'over')) - disc.height)}
      </Box>
    ),
  };
}
