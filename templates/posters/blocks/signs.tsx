import { Fragment, type ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import { SHEET_FONT } from '../../../src/typography/fonts.js';
import { LINE_BOX } from '../../../src/typography/line-box.js';
import { type Cell, tagged } from './cell.js';
import { Box, Circle, Ellipse, Line, Path, Polygon, Polyline, Rect, Svg, Words } from './primitives.js';
import { groundTags, type Tag } from './tag.js';

const SHAPES = { path: Path, circle: Circle, ellipse: Ellipse, line: Line, polygon: Polygon, polyline: Polyline, rect: Rect } as const;

interface IconLook {
  /** Side in millimetres at A4. */
  readonly side: number;
  readonly colour: string;
  /** Cuts the spine's line behind the pictogram. */
  readonly ground?: string;
}

/** A pictogram of lucide, two strokes wide on its grid of 24. */
export function icon(frame: Pick<Frame, 'mm' | 'icon'>, name: string, look: IconLook): Cell {
  const side = frame.mm(look.side);
  const pen = { stroke: look.colour, strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round', fill: 'none' } as const;
  return {
    width: side,
    height: side,
    draw: (left, top): ReactElement => (
      <Box
        style={{
          position: 'absolute',
          left,
          top,
          width: side,
          height: side,
          ...(look.ground === undefined ? {} : { backgroundColor: look.ground }),
        }}
      >
        <Svg viewBox="0 0 24 24" style={{ width: side, height: side }}>
          {frame.icon(name).map(([shape, attributes], index) => {
            const Shape = SHAPES[shape as keyof typeof SHAPES] as unknown as (props: Record<string, unknown>) => ReactElement;
            const fill = attributes['fill'] === 'currentColor' ? look.colour : 'none';
            return <Shape key={`${index}-${shape}`} {...attributes} {...pen} fill={fill} />;
          })}
        </Svg>
      </Box>
    ),
  };
}

interface Ground {
  readonly side: Pt;
  readonly radius: number;
  readonly colour: string;
  /** Thickness of its outline in millimetres at A4, where it is one. */
  readonly outline: number;
  /** What the square is to somebody who hears the sheet: it is drawn for each. */
  readonly tags?: readonly Tag[];
}

/** A sign in the middle of a square of flat colour or of an outline, its corners rounded; a disc when the radius is half the side. */
function onGround({ theme, line }: Frame, sign: Cell, { side, radius, colour, outline, tags = [{}] }: Ground): Cell {
  const { ink, paper } = theme.colours;
  const ground = theme.outlined ? { backgroundColor: paper, borderWidth: line(outline), borderColor: ink } : { backgroundColor: colour };
  return {
    width: side,
    height: side,
    draw: (left, top): ReactElement => (
      <Fragment>
        {tags.map((tag) => (
          <Box
            key={tag.language ?? 'alone'}
            tag={tag}
            style={{ position: 'absolute', left, top, width: side, height: side, borderRadius: radius, ...ground }}
          />
        ))}
        {sign.draw(left + (side - sign.width) / 2, top + (side - sign.height) / 2)}
      </Fragment>
    ),
  };
}

/** A pictogram on a rounded tile; `side` in millimetres at A4. */
export function tile(frame: Frame, name: string, side: number): Cell {
  const { night, tint } = frame.theme.colours;
  const sign = icon(frame, name, { side: side * 0.68, colour: night });
  return onGround(frame, sign, { side: frame.mm(side), radius: frame.mm(2), colour: tint, outline: 0.25 });
}

/** The same, white on night: on a ground that is tinted itself. */
export function nightTile(frame: Frame, name: string, side: number): Cell {
  const { night, paper } = frame.theme.colours;
  const sign = icon(frame, name, { side: side * 0.68, colour: frame.theme.outlined ? night : paper });
  return onGround(frame, sign, { side: frame.mm(side), radius: frame.mm(2), colour: night, outline: 0.4 });
}

/** The gold disc with the pictogram of the subject; `side` in millimetres at A4. */
export function sun(frame: Frame, name: string, side: number): Cell {
  const { ink, gold } = frame.theme.colours;
  const sign = icon(frame, name, { side: side * 0.67, colour: ink });
  return onGround(frame, sign, { side: frame.mm(side), radius: frame.mm(side) / 2, colour: gold, outline: 1 });
}

/** One line of digits, centred: its box is as high as its figures, which reach from the base line to the capital height. */
export function digits(frame: Frame, text: string, look: { size: number; weight: 800 | 900; colour: string; tracking?: number }): Cell {
  const size = frame.type(look.size);
  const tracking = look.tracking ?? 0;
  const width = pt(frame.measure.width(text, look.weight) * size + tracking * size * text.length);
  const capital = frame.theme.font.capital;
  return {
    width,
    height: pt(size * capital),
    draw: (left, top): ReactElement => (
      <Words
        mark={{ kind: 'label', role: 'numeral' }}
        style={{
          position: 'absolute',
          left,
          top: top + size * (capital - LINE_BOX.ascent),
          width: width + LINE_BOX.slack,
          height: size * LINE_BOX.height + LINE_BOX.rounding,
          fontFamily: SHEET_FONT,
          fontSize: size,
          fontWeight: look.weight,
          color: look.colour,
          ...(tracking === 0 ? {} : { letterSpacing: tracking * size }),
        }}
      >
        {text}
      </Words>
    ),
  };
}

/**
 * The number of a list's item in a disc; `side` in millimetres at A4. Where it serves several languages, the digits
 * are heard in the first and the disc stands for them in the others.
 */
export function badge(frame: Frame, number: number, side: number, own?: { readonly ground: string; readonly text: string }): Cell {
  const { night, ink, paper } = frame.theme.colours;
  const [first, ...others] = frame.languages;
  const figures = digits(frame, String(number), {
    size: side * 1.75,
    weight: 800,
    colour: frame.theme.outlined ? ink : (own?.text ?? paper),
  });
  const heard = tagged(figures, { language: first, within: [{ role: 'Lbl', order: 'first' }] });
  const tags = groundTags(others, () => [{ role: 'Lbl', order: 'first', actual: String(number) }]);
  return onGround(frame, heard, { side: frame.mm(side), radius: frame.mm(side) / 2, colour: own?.ground ?? night, outline: 0.4, tags });
}

/** Empty room in a spine. */
export const gap = (height: number): Cell => ({
  width: pt(0),
  height: pt(height),
  draw: () => <Box style={{ position: 'absolute', width: 0, height: 0 }} />,
});
