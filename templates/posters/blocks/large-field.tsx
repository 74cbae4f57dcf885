import { Fragment } from 'react';
import { byLanguage } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { fieldEdge } from './field.js';
import { bandColours } from './grounds.js';
import { large } from './large.js';
import { Box } from './primitives.js';
import { space } from './row.js';
import { sheetNumber, titleNumberRoom } from './sheet-number.js';
import { sun } from './signs.js';
import { type TitleLook, titleHalves, titleTop } from './title.js';

/** Of what stands at the head of the field, and between sun and title, in millimetres at A4. */
const TOP = 12;
const BELOW_SUN = 5;

/**
 * The field of a banner in large print: the title over the whole width below the sun, or above the signs where there
 * are some.
 */
export function largeField(
  frame: Frame,
  { poster, sheet }: { readonly poster: Poster; readonly sheet: number },
  look: Omit<TitleLook, 'colour'>,
  signs: readonly Row[],
): readonly Row[] {
  const colours = bandColours(frame, poster);
  const whole = frame.width - 2 * frame.edge;
  const number = sheetNumber(frame, { sheet, sheets: poster.sheets }, colours.text);
  const disc = signs.length > 0 ? undefined : sun(frame, poster.icon, large(frame, 'sign'));
  // A title beside the number leaves it its room; below the sun it has all of the width.
  const width = pt(disc ? whole : whole - titleNumberRoom(frame, colours.text));
  const key = disc ? look.key * KEY_GROWTH : large(frame, 'key');
  const halves = titleHalves(
    frame,
    poster,
    byLanguage(frame.declared, () => width),
    { ...look, key, colour: colours.text },
  );
  const above = disc ? disc.height + frame.mm(BELOW_SUN) : 0;
  const top = titleTop(frame, halves, TOP);
  const title: Row = {
    height: pt(top + above + Math.max(...halves.map((half) => half.height))),
    ground: colours.ground,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    draw: (at) => (
      <Box tag={{ furniture: 'Header' }} style={{ position: 'relative', width: frame.width, height: at }}>
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(frame.edge, top + above)}</Fragment>
        ))}
        {disc?.draw(frame.edge, frame.mm(TOP))}
        {poster.sheets > 1 && number.draw(frame.width - frame.edge - number.width, frame.mm(TOP))}
      </Box>
    ),
  };
  const between = signs.length > 0 ? [space(frame, frame.mm(9), 1, colours.ground)] : [];
  return [title, ...between, ...signs.map((sign) => ({ ...sign, ground: colours.ground })), fieldEdge(frame, poster)];
}

/** A title over the whole width may grow beyond the designer's size for two languages. */
const KEY_GROWTH = 1.3;
