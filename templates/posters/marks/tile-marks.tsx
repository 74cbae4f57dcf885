import type { ReactElement } from 'react';
import type { Tile, TilePlan } from '../../../src/paper/tile-plan.js';
import { mm, toPt } from '../../../src/paper/units.js';
import { Path, Rect, Svg } from '../blocks/primitives.js';

const STROKE = 0.5;
/** Marks keep clear of the poster by the first and have the length of the second. */
const CLEAR = toPt(mm(1));
const LENGTH = toPt(mm(4));
/** The map: height of one of its cells, and its distance from the edge of the paper. */
const CELL = toPt(mm(2));
const EDGE = toPt(mm(3.5));

/**
 * What stands around a tile: angles where it is cut, ticks with arrow heads where its neighbour's cut edge comes to lie
 * (glue goes between the ticks and the cut), and a small map with this tile filled.
 */
export function tileMarks(plan: TilePlan, tile: Tile, colour: string): ReactElement {
  const { paper } = plan;
  // A drawing as high as the page is a rounding too high for react-pdf, which says so on the console.
  const height = paper.height - 1;
  return (
    <Svg viewBox={`0 0 ${paper.width} ${height}`} style={{ position: 'absolute', left: 0, top: 0, width: paper.width, height }}>
      <Path d={[...corners(tile), ...glueTicks(plan, tile)].join('')} stroke={colour} strokeWidth={STROKE} fill="none" />
      {map(plan, tile, colour)}
    </Svg>
  );
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edges({ margin, window }: Tile): Edges {
  return { left: margin.left, top: margin.top, right: margin.left + window.width, bottom: margin.top + window.height };
}

/** Two lines at each corner, in line with the cuts. */
function corners(tile: Tile): readonly string[] {
  const { left, top, right, bottom } = edges(tile);
  const far = CLEAR + LENGTH;
  return [left, right].flatMap((x) =>
    [top, bottom].flatMap((y) => {
      const [dx, dy] = [x === left ? -1 : 1, y === top ? -1 : 1];
      return [`M${x + dx * CLEAR} ${y}H${x + dx * far}`, `M${x} ${y + dy * CLEAR}V${y + dy * far}`];
    }),
  );
}

/** Where the neighbour below and at the right comes to lie over this tile. */
function glueTicks(plan: TilePlan, tile: Tile): readonly string[] {
  const { left, top, right, bottom } = edges(tile);
  const head = LENGTH / 3;
  const ticks: string[] = [];
  if (tile.row < plan.rows - 1) {
    const y = bottom - tile.covered.bottom;
    const [from, to] = [left - CLEAR, right + CLEAR];
    ticks.push(`M${from} ${y}H${from - LENGTH}M${from - head} ${y - head}L${from} ${y}L${from - head} ${y + head}`);
    ticks.push(`M${to} ${y}H${to + LENGTH}M${to + head} ${y - head}L${to} ${y}L${to + head} ${y + head}`);
  }
  if (tile.column < plan.columns - 1) {
    const x = right - tile.covered.right;
    const [from, to] = [top - CLEAR, bottom + CLEAR];
    ticks.push(`M${x} ${from}V${from - LENGTH}M${x - head} ${from - head}L${x} ${from}L${x + head} ${from - head}`);
    ticks.push(`M${x} ${to}V${to + LENGTH}M${x - head} ${to + head}L${x} ${to}L${x + head} ${to + head}`);
  }
  return ticks;
}

function map({ columns, rows, paper }: TilePlan, tile: Tile, colour: string): readonly ReactElement[] {
  const width = (CELL * paper.width) / paper.height;
  const left = tile.margin.left + 2 * LENGTH;
  return Array.from({ length: columns * rows }, (_, index) => (
    <Rect
      key={index}
      x={left + (index % columns) * width}
      y={EDGE + Math.floor(index / columns) * CELL}
      width={width}
      height={CELL}
      stroke={colour}
      strokeWidth={STROKE}
      fill={index === tile.number - 1 ? colour : 'none'}
    />
  ));
}
