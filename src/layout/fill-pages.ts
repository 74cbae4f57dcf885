import { pt } from '../paper/units.js';
import type { Row } from './design.js';

/** Room for rows in points: on the first page, on each other, and what the last has less. */
export interface Rooms {
  readonly first: number;
  readonly next: number;
  readonly closing: number;
  /** The first page may show its title alone. */
  readonly cover?: boolean;
}

interface FilledPages {
  readonly kind: 'filled';
  readonly pages: readonly (readonly Row[])[];
  /** What is wrong with them, none when 0: sentences that a page's end cuts, and pages before the last that are left too empty. */
  readonly fault: number;
}

/** Rows that can neither stand on a page nor be divided, and their height in points; none when a page has no room at all. */
interface Homeless {
  readonly kind: 'homeless';
  readonly height: number;
}

/** Every page but the last is at least so full, where rows can be shared out so. */
const FULL = 2 / 3;
const ENOUGH = 0.92;
/** Part of a page that is rather filled with a part of a sentence than left blank. */
const BLANK = 0.5;

// What is wrong with a page, each far more than the next: title or foot alone on it, half of it blank, a sentence cut at
// its end, less than two thirds of it full (in all of a page), a text divided between sentences. One page more, but not
// two, is better than a sentence cut.
const ALONE = 4e9;
const HALF_BLANK = 2e9;
const CUT = 1e9;
const TOO_EMPTY = 1e4;
const DIVIDED = 2e3;
const PAGE = 6e8;
/** How much the room of the last page counts, which nobody expects to be full. */
const LAST = 0.5;

/** Height of rows that stand one below the other, in points. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

/**
 * Rows on as few pages as they need, all about equally full: no sentence is cut that a page holds, what leads stays with
 * what it leads, and of the ways to do so the one with the least blank room on any page is taken.
 */
export function fillPages(rows: readonly Row[], rooms: Rooms): FilledPages | Homeless {
  const units = together(rows);
  const best = filled(units, rooms);
  if (best === undefined) {
    const homeless = units.find((_, index) => filled(units.slice(0, index + 1), rooms) === undefined) ?? [];
    return { kind: 'homeless', height: heightOf(homeless) };
  }
  return { kind: 'filled', pages: best.pages.map((page) => page.flat()), fault: best.fault };
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

interface Filled {
  readonly pages: readonly Page[];
  readonly cost: number;
  readonly fault: number;
}

/** A page as it might be filled, and what is left for the others; nothing is left for the last, not even the foot. */
interface Choice {
  readonly page: Page;
  readonly rest: readonly Unit[] | undefined;
  readonly fault: number;
  /** Part of a page's room that stays blank. */
  readonly blank: number;
}

/** The cheapest way to fill pages; nothing where a unit finds no page that holds it. */
function filled(units: readonly Unit[], rooms: Rooms): Filled | undefined {
  if (rooms.first < 0 || rooms.closing > rooms.next) return undefined;
  const known = new Map<string, Filled | undefined>();
  const from = (rest: readonly Unit[], first: boolean): Filled | undefined => {
    // What is left is known by its number of units and the height of the first, which may be a part of one.
    const key = `${first} ${rest.length} ${heightOf(rest[0] ?? []).toFixed(2)}`;
    if (known.has(key)) return known.get(key);
    let best: Filled | undefined;
    for (const { page, rest: left, fault, blank } of choices(rest, first, rooms)) {
      const others = left === undefined ? { pages: [], cost: 0, fault: 0 } : from(left, false);
      if (others === undefined) continue;
      const cost = PAGE + fault + blank * blank * (left === undefined ? LAST : 1) + others.cost;
      if (best === undefined || cost < best.cost) best = { pages: [page, ...others.pages], cost, fault: fault + others.fault };
    }
    known.set(key, best);
    return best;
  };
  return from(units, true);
}

/** The ways to fill one page: whole units, and then perhaps a part of the next. */
function choices(rest: readonly Unit[], first: boolean, { first: opening, next, closing, cover }: Rooms): readonly Choice[] {
  const room = first ? opening : next;
  const found: Choice[] = [];
  let used = 0;
  for (let count = 0; count <= rest.length && used <= room; count += 1) {
    const page = rest.slice(0, count);
    const blank = (room - used) / next;
    const unit = rest[count];
    if (unit === undefined) {
      if (used + closing <= room) found.push({ page, rest: undefined, fault: 0, blank: blank - closing / next });
      // The foot goes on a page of its own.
      else if (count > 0) found.push({ page, rest: [], fault: ALONE, blank });
      break;
    }
    if (count > 0) found.push({ page, rest: rest.slice(count), fault: emptiness(blank), blank });
    else if (first) found.push(cover ? { page, rest, fault: 0, blank: 0 } : { page, rest, fault: ALONE, blank });
    for (const [above, below] of parts(unit, {
      room: room - used,
      page: next,
      fresh: count === 0 && !first,
      last: count === rest.length - 1,
    })) {
      const left = blank - heightOf(above) / next;
      const cut = below[0]?.continues ? CUT : DIVIDED;
      found.push({ page: [...page, above], rest: [below, ...rest.slice(count + 1)], fault: cut + emptiness(left), blank: left });
    }
    used += heightOf(unit);
  }
  return found;
}

/** What is wrong with a page before the last of which so much is blank. */
const emptiness = (blank: number): number => (blank > BLANK ? HALF_BLANK : 0) + TOO_EMPTY * Math.max(0, blank - (1 - FULL));

interface Place {
  readonly room: number;
  /** Room of a whole page. */
  readonly page: number;
  /** At the head of a page other than the first. */
  readonly fresh: boolean;
  readonly last: boolean;
}

/** A unit in two: as much as there is room for, or an even share; a last one that would stand whole leaves some of it for the foot. */
function parts(unit: Unit, { room, page, fresh, last }: Place): readonly (readonly [Unit, Unit])[] {
  const height = heightOf(unit);
  const share = height / Math.max(2, Math.ceil(height / page));
  // The least that leaves the page full enough, to a line.
  const enough = room - page * (ENOUGH - FULL);
  const rooms = height > room ? [room, Math.min(room, share)] : last ? [share, Math.min(enough, height - 1), height - 1] : [];
  const cuts = rooms.flatMap((each) => {
    const found = cut(unit, each, page);
    return found ? [found] : [];
  });
  if (cuts.length > 0 || !fresh || height <= room) return cuts;
  // It leads with so much that nothing of what it leads has room: the end of what leads goes along.
  const end = cut(unit, Math.min(room, heightOf(unit.slice(0, -1)) - 1), 0);
  return end ? [end] : [];
}

function cut(unit: Unit, room: number, page: number): readonly [Unit, Unit] | undefined {
  let left = room;
  for (const [index, row] of unit.entries()) {
    if (row.height > left) {
      const divided = row.leads && row.height <= page ? undefined : row.divided?.(pt(left));
      return (
        divided && [
          [...unit.slice(0, index), divided[0]],
          [divided[1], ...unit.slice(index + 1)],
        ]
      );
    }
    left -= row.height;
  }
  return undefined;
}
