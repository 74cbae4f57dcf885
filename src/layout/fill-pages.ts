import { pt } from '../paper/units.js';
import type { Row } from './design.js';

/** Room for rows in points: on the first page, on each other, and what the last has less. */
export interface Rooms {
  readonly first: number;
  readonly next: number;
  readonly closing: number;
}

interface FilledPages {
  readonly kind: 'filled';
  readonly pages: readonly (readonly Row[])[];
}

/** Rows that can neither stand on a page nor be divided, and their height in points; none when a page has no room at all. */
interface Homeless {
  readonly kind: 'homeless';
  readonly height: number;
}

/** Part of a page that is rather filled with a part of a statement than left blank. */
const BLANK = 0.5;

/** Height of rows that stand one below the other, in points. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

/**
 * Rows on as few pages as they need, the fullest page as empty as that allows. What leads stays with what it leads; a
 * row is divided that no page holds, or that would leave much of one blank.
 */
export function fillPages(rows: readonly Row[], rooms: Rooms): FilledPages | Homeless {
  const units = together(rows);
  const fewest = fill(units, rooms, 0);
  if (fewest === undefined) {
    const homeless = units.find((_, index) => fill(units.slice(0, index + 1), rooms, 0) === undefined) ?? [];
    return { kind: 'homeless', height: heightOf(homeless) };
  }
  let even = fewest;
  let [low, high] = [0, rooms.next];
  // A point is less than anybody sees.
  while (high - low > 1) {
    const spare = (low + high) / 2;
    const found = fill(units, rooms, spare);
    if (found === undefined || found.length > fewest.length || blanks(found) > blanks(fewest)) high = spare;
    else [even, low] = [found, spare];
  }
  return { kind: 'filled', pages: even.map((page) => page.flat()) };
}

/** Rows that share a page if they can. */
type Unit = readonly Row[];
type Page = readonly Unit[];

/** What leads, with what follows it. */
function together(rows: readonly Row[]): readonly Unit[] {
  const units: Row[][] = [];
  let open = false;
  for (const row of rows) {
    const last = units.at(-1);
    if (open && last) last.push(row);
    else units.push([row]);
    open = row.leads === true;
  }
  return units;
}

const blanks = (pages: readonly Page[]): number => pages.filter((page) => page.length === 0).length;

/** Fills page after page, each but for the room to spare; nothing where a unit finds none. */
function fill(units: readonly Unit[], { first, next, closing }: Rooms, spare: number): readonly Page[] | undefined {
  if (first < 0 || closing > next) return undefined;
  const pages: Unit[][] = [[]];
  let left = first - spare;
  const turn = (): void => {
    pages.push([]);
    left = next - spare;
  };
  const waiting = [...units];
  for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
    const page = pages.at(-1) as Unit[];
    const height = heightOf(unit);
    const fresh = page.length === 0 && pages.length > 1;
    // The last page has less room: what would be left for it alone takes a part of the last unit along.
    const least = waiting.length === 0 ? closing : 0;
    const worth = height > left - least && (height > next - least || left > next * BLANK);
    // What leads gives up its end only where nothing else fits, never to make the pages even.
    const parts =
      (worth ? divided(unit, left, next) : undefined) ?? (fresh && height > left && spare === 0 ? endOf(unit, left) : undefined);
    if (parts) {
      page.push(parts[0]);
      waiting.unshift(parts[1]);
      turn();
    } else if (height <= left - (page.length === 0 ? 0 : least)) {
      page.push(unit);
      left -= height;
    } else if (fresh) {
      return undefined;
    } else {
      waiting.unshift(unit);
      turn();
    }
  }
  if (left < closing) turn();
  return pages;
}

/** A unit in two, the first part no taller than the room; in the middle where it would stand whole. What leads stays whole on a page that holds it. */
function divided(unit: Unit, room: number, page: number): readonly [Unit, Unit] | undefined {
  const height = heightOf(unit);
  if (height > room) return cut(unit, room, page);
  return cut(unit, height / 2, page) ?? cut(unit, height - 1, page);
}

/** A unit that leads with so much that nothing of what it leads has room: the end of what leads goes along. */
const endOf = (unit: Unit, room: number): readonly [Unit, Unit] | undefined =>
  cut(unit, Math.min(room, heightOf(unit.slice(0, -1)) - 1), 0);

function cut(unit: Unit, room: number, page: number): readonly [Unit, Unit] | undefined {
  let left = room;
  for (const [index, row] of unit.entries()) {
    if (row.height > left) {
      const parts = row.leads && row.height <= page ? undefined : row.divided?.(pt(left));
      return (
        parts && [
          [...unit.slice(0, index), parts[0]],
          [parts[1], ...unit.slice(index + 1)],
        ]
      );
    }
    left -= row.height;
  }
  return undefined;
}
