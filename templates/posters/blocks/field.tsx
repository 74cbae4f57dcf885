import { Fragment } from 'react';
import { byLanguage } from '../../../src/language/language.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import { columnLeft, columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { bandColours, bandEdge, edgeHeight } from './grounds.js';
import { Box } from './primitives.js';
import { sun } from './signs.js';
import { type TitleLook, titleHalves, titleTop } from './title.js';

const ORNAMENT = 7;
/** Of a title, from the top of the sheet, in millimetres at A4. */
const TOP = 12;
/** Room between a title and what stands beside it, in millimetres at A4. */
const CLEAR = 6;
/** The same between titles beside each other, in ems of the larger words. */
const APART = 0.8;

/** Share of the room that is left which goes to the field: more than its half where few words fill the sheet. */
const growOf = ({ setting }: Frame): number => 1.2 + 2.4 * setting.fill;

/** The title over the whole field: one language above, a bar, the next below, the sun at the upper right. */
export function stackedField(frame: Frame, poster: Poster, side: number, look: Omit<TitleLook, 'colour'>): Row {
  const colours = bandColours(frame, poster);
  const whole = frame.width - 2 * frame.edge;
  const disc = sun(frame, poster.icon, side);
  const besideSun = pt(whole - disc.width - frame.mm(CLEAR));
  const widths = byLanguage(frame.declared, (language) => (frame.languages.indexOf(language) > 0 ? pt(whole) : besideSun));
  const halves = titleHalves(frame, poster, widths, { ...look, colour: colours.text });
  // The second half stands below, far from the edge.
  const top = titleTop(frame, halves.slice(0, 1), TOP);
  const bar = { above: frame.mm(5), thickness: frame.mm(1), below: frame.mm(5) };
  const between = bar.above + bar.thickness + bar.below;
  // The sun stands beside the first half alone: a short one has the middle of it, the bar and the other halves are below.
  const [beside = 0, ...below] = halves.map((half) => half.height);
  const first = Math.max(beside, disc.height);
  const content = first + below.reduce((sum, height) => sum + between + height, 0);
  const tops = below.map((_, index) => top + first + below.slice(0, index).reduce((sum, height) => sum + between + height, 0) + bar.above);
  const height = pt(top + content + frame.mm(11) + frame.mm(edgeHeight(frame, ORNAMENT)));
  return {
    title: true,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    height,
    grow: growOf(frame),
    ground: colours.ground,
    draw: (at) => {
      // Where the words fill the sheet, the room that is left parts the languages as well.
      const part = ((at - height) * frame.setting.fill) / (halves.length + 1);
      const drop = (at - height - part * below.length) / 2;
      return (
        <Box tag={{ furniture: 'Header' }} style={{ position: 'relative', width: frame.width, height: at }}>
          {halves.map((half, index) => (
            <Fragment key={frame.languages[index]}>
              {half.draw(
                frame.edge,
                drop + part * index + (index === 0 ? top + (first - beside) / 2 : (tops[index - 1] ?? 0) + bar.thickness + bar.below),
              )}
            </Fragment>
          ))}
          {tops.map((barTop, index) => (
            <Box
              key={barTop}
              style={{
                position: 'absolute',
                left: frame.edge,
                top: drop + part * (index + 0.5) + barTop,
                width: whole,
                height: bar.thickness,
                backgroundColor: colours.text,
              }}
            />
          ))}
          {disc.draw(frame.edge + whole - disc.width, drop + top)}
          {bandEdge(frame, { at, height: ORNAMENT, colour: colours.ornament })}
        </Box>
      );
    },
  };
}

interface LevelField {
  readonly poster: Poster;
  /** Whose columns the titles stand on; absent where a sign parts them from the texts. */
  readonly columns?: Frame;
}

/** The title side by side at the head of the field. */
export function levelField(frame: Frame, { poster, columns }: LevelField, look: Omit<TitleLook, 'colour'>): Row {
  const colours = bandColours(frame, poster);
  const whole = frame.width - 2 * frame.edge;
  const count = frame.languages.length;
  // Large words that fill their columns would be read across both.
  const clear = pt(Math.max(frame.mm(CLEAR * (1 + 1.5 * frame.setting.fill)), frame.type(look.key) * APART));
  const width = columns ? widthIn(columns, clear) : pt((whole - clear * (count - 1)) / count);
  const leftOf = (index: number): Pt => (columns ? columnLeft(columns, index) : pt(frame.edge + index * (width + clear)));
  const halves = titleHalves(
    frame,
    poster,
    byLanguage(frame.declared, () => width),
    { ...look, colour: colours.text },
  );
  const top = titleTop(frame, halves, TOP);
  return {
    height: pt(top + Math.max(...halves.map((half) => half.height))),
    ground: colours.ground,
    title: true,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    draw: (at) => (
      <Box tag={{ furniture: 'Header' }} style={{ position: 'relative', width: frame.width, height: at }}>
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(leftOf(index), top)}</Fragment>
        ))}
      </Box>
    ),
  };
}

/** Width of what stands on columns and keeps clear of what stands on the next. */
function widthIn(columns: Frame, clear: Pt): Pt {
  const width = columnWidth(columns);
  const between = columnLeft(columns, 1) - columnLeft(columns, 0) - width;
  return pt(width - Math.max(0, clear - between));
}

/** The sun in the middle of the field, below a title that shares its line; `side` in millimetres at A4. */
export function fieldSun(frame: Frame, poster: Poster, side: number): Row {
  const disc = sun(frame, poster.icon, side * frame.setting.display);
  return {
    height: disc.height,
    ground: bandColours(frame, poster).ground,
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {disc.draw((frame.width - disc.width) / 2, (at - disc.height) / 2)}
      </Box>
    ),
  };
}

/** The lower edge of a field. */
export function fieldEdge(frame: Frame, poster: Poster): Row {
  const colours = bandColours(frame, poster);
  const height = frame.mm(edgeHeight(frame, ORNAMENT) + 9);
  return {
    height,
    grow: growOf(frame) / 1.2,
    ground: colours.ground,
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {bandEdge(frame, { at, height: ORNAMENT, colour: colours.ornament })}
      </Box>
    ),
  };
}
