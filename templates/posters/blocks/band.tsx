import { Fragment } from 'react';
import { byLanguage } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt, toMm } from '../../../src/paper/units.js';
import type { Poster, Statement } from '../../../src/poster/model.js';
import { bandColours, bandEdge } from './grounds.js';
import { large } from './large.js';
import { Box } from './primitives.js';
import { sun } from './signs.js';
import type { Tag } from './tag.js';
import { subjectHalves, type TitleLook, titleHalves, titleTop } from './title.js';

export interface BandLook {
  /** Millimetres at A4. */
  readonly sun: number;
  /** How far the sun hangs below the band. */
  readonly over: number;
  readonly top: number;
  readonly bottom: number;
  readonly title: Omit<TitleLook, 'colour'>;
}

/** Height of the strip at the lower edge of a band, in millimetres at A4. */
export const ORNAMENT = 4.6;

/** Room between the sun and the words on either side, together, in millimetres at A4. */
const CLEAR = 2.5;

/** The title band with its ornament, and the sun hanging from its lower edge in the spine. */
export function band(frame: Frame, poster: Poster, sheet: number, look: BandLook): Row {
  const colours = bandColours(frame, poster);
  // Beside the sun the title keeps clear of it, whatever the spine below.
  const spine = pt(Math.max(frame.spine, frame.mm(look.sun + CLEAR)));
  // A title alone leaves the right end of the band to the sun, which then stays inside.
  const alone = frame.languages.length === 1;
  const width = alone ? pt(frame.width - 2 * frame.edge - spine) : columnWidth(frame, spine);
  const title = { ...look.title, colour: colours.text };
  const named = namedSubject(poster, sheet);
  const halves = named
    ? subjectHalves(frame, { title: poster.title, subject: named }, width, title)
    : titleHalves(
        frame,
        poster,
        byLanguage(frame.declared, () => width),
        title,
      );
  const ornament = ORNAMENT * Math.min(1, frame.setting.display);
  const strip = frame.mm(ornament);
  const top = titleTop(frame, halves, look.top);
  const height = pt(top + Math.max(...halves.map((half) => half.height)) + frame.mm(look.bottom) + strip);
  const over = alone ? 0 : frame.mm(look.over);
  const grown = look.sun * frame.setting.display;
  // It grows with the numerals up to where words stand beside it.
  const beside = halves.some((half) => top + half.height > height + over - frame.mm(grown));
  const disc = sun(frame, subject(poster, sheet), beside ? Math.min(grown, toMm(pt(spine / frame.sheet.scale)) - CLEAR) : grown);
  const axis = alone ? frame.width - frame.edge - disc.width / 2 : frame.width / 2;

  return {
    height,
    title: true,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    ground: colours.ground,
    draw: (at) => (
      <Box {...(named ? {} : { tag: HEADER })} style={{ position: 'relative', width: frame.width, height: at }}>
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(index === 0 ? frame.edge : frame.width - frame.edge - width, top)}</Fragment>
        ))}
        {bandEdge(frame, { at, height: ornament, colour: colours.ornament })}
        {disc.draw(axis - disc.width / 2, at + over - disc.height)}
      </Box>
    ),
  };
}

const HEADER: Tag = { furniture: 'Header' };

/** What a later sheet is about, where a heading opens it: its band says it in the place of the poster's title. */
export function namedSubject(poster: Poster, sheet: number): Statement | undefined {
  const first = poster.blocks.find((block) => block.sheet === sheet);
  return sheet > 1 && first?.kind === 'heading' ? first.statement : undefined;
}

/** The pictogram of a sheet: the poster's on the first, that of its own heading on the others, so that it is seen which is which. */
function subject(poster: Poster, sheet: number): string {
  const heading = poster.blocks.find((block) => block.kind === 'heading' && block.sheet === sheet);
  const own = heading?.kind === 'heading' ? heading.statement.icon : undefined;
  return sheet > 1 && own !== undefined ? own : poster.icon;
}

/** Room that the sun takes below the band, in the spine of the first row. */
export function sunRoom(frame: Frame, look: BandLook): Pt {
  if (frame.theme.large) return frame.mm(large(frame, 'over'));
  return frame.languages.length > 1 ? frame.mm(look.over) : pt(0);
}
