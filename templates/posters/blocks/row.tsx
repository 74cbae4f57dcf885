import { Fragment, type ReactElement } from 'react';
import { byLanguage, type Language } from '../../../src/language/language.js';
import { GUTTER } from '../../../src/layout/arrangement.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import { columnLeft, columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import { type Cell, dividedTo, stack } from './cell.js';
import { Box } from './primitives.js';
import type { Tag } from './tag.js';

interface RowInput {
  /** One half: its text in a column of this width. */
  readonly half: (language: Language, width: Pt) => Cell;
  /** What stands in the spine, from the top. */
  readonly spine?: readonly Cell[];
  readonly spineGap?: Pt;
  /** Stands in the middle of the row's height instead. */
  readonly centred?: boolean;
  /** A wider spine for this row alone. */
  readonly spineWidth?: Pt;
  /** Room above and below, in points. */
  readonly top?: number;
  readonly bottom?: number;
  /** Lets the first line of the text stand level with the middle of a sign of this height. */
  readonly level?: Pt;
  readonly ground?: string;
  /** A ground behind the spine, of this width in points. */
  readonly pillar?: { readonly colour: string; readonly width: Pt };
  /** Drawn behind the texts over the whole height of the row, which it is given. */
  readonly behind?: (height: number) => ReactElement;
  /** A line above the row: its thickness in points and its colour. */
  readonly rule?: { readonly thickness: number; readonly colour: string };
  /** The line that joins the signs of the spine: where in the row it starts and ends, and whether all of them stand alone in a wide key. */
  readonly axis?: { readonly from?: number; readonly short?: number; readonly alone?: boolean };
  readonly grow?: number;
  /** No page ends with this row. */
  readonly leads?: true;
  /** The row of a table that it is, by its statement. */
  readonly entry?: string;
  /** What the whole row is to somebody who hears it. */
  readonly tag?: Tag;
}

/** A row of two languages with the spine between them, or of one or three behind a spine at their left, all starting level. */
export function row(frame: Frame, input: RowInput): Row {
  const spineWidth = pt(Math.max(frame.spine, input.spineWidth ?? 0));
  const width = columnWidth(frame, spineWidth);
  const alone = frame.languages.length === 1;
  const halves = new Map(frame.languages.map((language) => [language, input.half(language, width)]));
  const spine = stack(input.spine ?? [], input.spineGap ?? pt(0), 'centre');
  const { bottom = frame.air(frame.setting.row) } = input;
  // The white around a code would cover a part of the rule.
  const below = input.rule && input.spineWidth !== undefined ? input.rule.thickness : 0;
  const top = Math.max(input.top ?? frame.air(frame.setting.row), below);
  const tallest = Math.max(0, ...[...halves.values()].map((cell) => cell.height));
  const drop = input.level === undefined ? 0 : Math.max(0, (input.level - frame.type(frame.setting.body) * frame.setting.leading) / 2);
  const inner = Math.max(tallest + drop, spine.height);
  const height = pt(top + inner + bottom);
  const needs = byLanguage(frame.declared, (language) =>
    pt(top + bottom + Math.max(spine.height, (halves.get(language)?.height ?? 0) + drop)),
  );
  const tooWide = widestOf([...halves.values(), spine].map((cell) => cell.tooWide));
  const down = input.centred ? (inner - spine.height) / 2 : 0;
  const axis = axisOf(frame, spineWidth);
  // Behind a key of its own a rule parts the texts alone.
  const ruled = frame.stand === 'key' ? columnLeft(frame, 0, spineWidth) : frame.edge;

  return {
    height,
    needs,
    tooWide,
    least: pt(top + bottom + Math.max(spine.height, Math.min(tallest, frame.type(frame.setting.body) * frame.setting.leading) + drop)),
    ...(input.grow === undefined ? {} : { grow: input.grow }),
    ...(input.leads && { leads: input.leads }),
    ...(input.entry !== undefined && { entry: input.entry }),
    ...([...halves.values()].some((cell) => cell.continues) && { continues: true as const }),
    ...(input.ground === undefined ? {} : { ground: input.ground }),
    ...(input.pillar && { pillar: { colour: input.pillar.colour, left: pt(axis - input.pillar.width / 2), width: input.pillar.width } }),
    ...(input.rule && { bare: () => row(frame, withoutRule(input)) }),
    ...(alone && { divided: (room) => divided(frame, input, dividedAlone(halves, pt(room - top - drop)), room) }),
    draw: (at): ReactElement => {
      // Room that is left over goes half above, half below, so that text and sign stay together.
      const y = top + (at - height) / 2;
      return (
        <Box style={{ position: 'relative', width: frame.width, height: at }} {...(input.tag && { tag: input.tag })}>
          {input.rule && (
            <Box
              style={{
                position: 'absolute',
                left: ruled,
                top: 0,
                width: frame.width - frame.edge - ruled,
                height: input.rule.thickness,
                backgroundColor: input.rule.colour,
              }}
            />
          )}
          {input.behind?.(at)}
          {input.axis && (
            <Axis
              frame={frame}
              x={input.axis.alone ? axis : lineOf(frame, spineWidth)}
              from={input.axis.from ?? 0}
              to={at - (input.axis.short ?? 0)}
            />
          )}
          {[...halves].map(([language, cell], column) => (
            <Fragment key={language}>{cell.draw(columnLeft(frame, column, spineWidth), y + drop)}</Fragment>
          ))}
          {spine.height > 0 && spine.draw(axis - spine.width / 2, y + down)}
          {input.pillar && frame.theme.outlined && <Sides frame={frame} x={axis} width={input.pillar.width} height={at} />}
        </Box>
      );
    },
  };
}

const withoutRule = ({ rule: _, ...plain }: RowInput): RowInput => plain;

/** The one half of a row in two. */
function dividedAlone(halves: ReadonlyMap<Language, Cell>, room: Pt): readonly [Cell, Cell] | undefined {
  const [half] = halves.values();
  return half && dividedTo(half, room);
}

/** A row of one language in two: the sign stands with the first part. */
function divided(frame: Frame, input: RowInput, parts: readonly [Cell, Cell] | undefined, room: Pt): readonly [Row, Row] | undefined {
  if (parts === undefined) return undefined;
  const { level: _, ...plain } = withoutRule(input);
  const rows = [
    row(frame, { ...input, half: () => parts[0], bottom: 0 }),
    row(frame, { ...plain, half: () => parts[1], spine: [], top: 0 }),
  ] as const;
  // The sign may need more room than there is.
  return rows[0].height > room + 1e-6 ? undefined : rows;
}

/** The sides of a pillar where its ground is white. */
function Sides({ frame, x, width, height }: { frame: Frame; x: number; width: number; height: number }): ReactElement {
  const thickness = frame.line(0.4);
  return (
    <Fragment>
      {[x - width / 2, x + width / 2 - thickness].map((left) => (
        <Box
          key={left}
          style={{ position: 'absolute', left, top: 0, width: thickness, height, backgroundColor: frame.theme.colours.ink }}
        />
      ))}
    </Fragment>
  );
}

/** The spine's own line, 0.5 mm. */
function Axis({ frame, x, from, to }: { frame: Frame; x: number; from: number; to: number }): ReactElement {
  const thickness = frame.mm(0.5);
  // What is shorter than it is wide is no line, and less than a print shop prints.
  if (to - from < thickness) return <Fragment />;
  return (
    <Box
      style={{
        position: 'absolute',
        left: x - thickness / 2,
        top: from,
        width: thickness,
        height: to - from,
        backgroundColor: frame.theme.colours.field,
      }}
    />
  );
}

/** Room to the text that what stands in the spine keeps in large print, where nothing stands on its other side; in millimetres at A4. */
const CLEAR = 3;

/** Where what stands in the spine is centred: between two languages, or beside one. */
export function axisOf(frame: Frame, spineWidth: Pt = frame.spine): number {
  if (frame.stand === 'spine') {
    if (frame.languages.length > 1) return frame.width / 2;
    return frame.edge + (spineWidth - (frame.theme.large ? frame.mm(CLEAR) : 0)) / 2;
  }
  if (frame.stand === 'panel') return frame.edge + (spineWidth > frame.spine ? (spineWidth - frame.mm(CLEAR)) / 2 : frame.mm(BADGE) / 2);
  return frame.edge + (spineWidth - frame.mm(GUTTER)) / 2;
}

/** Side of a badge that begins a column, in millimetres at A4. */
const BADGE = 8;

/** A key that holds number and pictogram beside each other, in millimetres at A4: from this width on, and where the number is centred. */
const WIDE = { least: 40, number: 12 };

export const isWide = (frame: Frame): boolean => frame.stand === 'key' && frame.spine > frame.mm(WIDE.least);

/** Where the line of the spine runs: through the numbers. */
export const lineOf = (frame: Frame, spineWidth: Pt = frame.spine): number =>
  isWide(frame) ? frame.edge + frame.mm(WIDE.number) : axisOf(frame, spineWidth);

/** A number and its pictogram in a wide key. */
export function besideNumber(frame: Frame, number: Cell, picture: Cell): Cell {
  const width = pt(frame.spine - frame.mm(GUTTER));
  const height = pt(Math.max(number.height, picture.height));
  const rest = frame.mm(WIDE.number) + number.width / 2;
  return {
    width,
    height,
    draw: (left, top) => (
      <Fragment>
        {number.draw(left + frame.mm(WIDE.number) - number.width / 2, top + (height - number.height) / 2)}
        {picture.draw(left + rest + (width - rest - picture.width) / 2, top + (height - picture.height) / 2)}
      </Fragment>
    ),
  };
}

/** Empty room across the sheet; `grow` takes its share of what is left. */
export function space(frame: Frame, height: Pt, grow = 0, ground?: string): Row {
  return {
    height,
    grow,
    ...(ground === undefined ? {} : { ground }),
    draw: (at) => <Box style={{ position: 'relative', width: frame.width, height: at }} />,
  };
}
