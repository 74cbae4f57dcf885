import { both, LANGUAGES } from '../language/language.js';
import { designArea, type Sheet } from '../paper/sheet.js';
import { type Pt, pt } from '../paper/units.js';
import type { Row, SheetLayout } from './design.js';
import { type FitInput, frameOf, layPage, type PagePlan, type Shortage, type Unfit } from './fit.js';
import type { Voice } from './frame.js';
import { BODY_STEP, type Setting } from './setting.js';

/** One page of a poster that runs over as many as it takes. */
interface FlowedPage {
  readonly voice: Voice;
  readonly layout: SheetLayout;
}

export interface Flowed {
  readonly kind: 'flowed';
  readonly setting: Setting;
  readonly pages: readonly FlowedPage[];
}

/** Air between the rows: the middle of what the theme allows. */
const ROW_AIR = 0.5;
const DISPLAY = 1.1;
/** Millimetres at A4 below the head of a page that starts in the middle of a text. */
const CONTINUED = 3;
/** Millimetres at A4 that a row grows by at most, so that the text of a page with room stands at its head. */
const GROWTH = 8;
/** Part of a page that is rather filled with a part of a statement than left blank. */
const BLANK = 0.5;
/** As many sheets as no poster has: their number is as wide as any in the imprint. */
const MOST_SHEETS = 99;

/**
 * Sets a poster on as many pages as its floor of type takes, then in the largest type that takes no more: first the
 * Kazakh pages, then the Russian ones, each over the whole width. The pages of a language are about equally full; a
 * heading stays with what it heads.
 */
export function flow(input: FitInput, sheet: Sheet): Flowed | Unfit {
  const least = flowAt(input, sheet, input.floor);
  if (least.kind === 'unfit') return least;
  let best = least;
  let high = input.theme.type.ceiling;
  while (high - best.setting.body > BODY_STEP) {
    const body = Math.round(((best.setting.body + high) / 2) * 100) / 100;
    const found = flowAt(input, sheet, body);
    if (found.kind === 'flowed' && found.pages.length === least.pages.length) best = found;
    else high = body;
  }
  return counted(input, sheet, best);
}

function flowAt(input: FitInput, sheet: Sheet, body: number): Flowed | Unfit {
  const { type, spacing } = input.theme;
  const row = spacing.row.least + (spacing.row.most - spacing.row.least) * ROW_AIR;
  const setting: Setting = { body, leading: type.leading.most, row, display: DISPLAY, divided: false };
  const pages: FlowedPage[] = [];
  const shortages: Shortage[] = [];
  for (const voice of LANGUAGES) {
    for (let number = 1; number <= input.poster.sheets; number += 1) {
      const found = flowSheet(input, sheet, setting, { sheet: number, voice });
      if (Array.isArray(found)) pages.push(...found);
      else shortages.push(found);
    }
  }
  return shortages.length > 0 ? { kind: 'unfit', setting, shortages } : { kind: 'flowed', setting, pages };
}

/**
 * The pages of one sheet in one language; or what a row that no page holds lacks, in points at A4. The title stands
 * whole on the first page of a language, who to ask on its last; the others have the running head and foot.
 */
function flowSheet(input: FitInput, sheet: Sheet, setting: Setting, plan: PagePlan): FlowedPage[] | Shortage {
  const { poster, design } = input;
  const { body, ...own } = layPage(input, plan, setting, sheet);
  const frame = frameOf(input, plan, setting, sheet);
  // The feet keep room for the number of the page, whatever it will be.
  const numbered = { ...poster, sheets: MOST_SHEETS };
  const running = design.running(numbered, MOST_SHEETS, frame);
  const head = plan.sheet === 1 ? own.head : running.head;
  const foot = plan.sheet === poster.sheets ? design.lay(numbered, MOST_SHEETS, frame).foot : running.foot;
  const gap = frame.mm(CONTINUED);
  const inner = designArea(sheet).height - heightOf(running.foot);
  const rooms: Rooms = {
    first: inner - heightOf(head),
    next: inner - heightOf(running.head) - gap,
    closing: heightOf(foot) - heightOf(running.foot),
  };
  const units = together(body);
  const pages = evenly(units, rooms);
  const tooWide = Math.max(0, ...[...head, ...running.head, ...body, ...foot].map((row) => row.tooWide ?? 0));
  if (pages === undefined || tooWide > 0) {
    const homeless = units.find((_, index) => filled(units.slice(0, index + 1), rooms) === undefined) ?? [];
    const needed = heightOf(homeless);
    const over = Math.max(needed - rooms.next, -rooms.first, rooms.closing - rooms.next);
    const tallHead = rooms.first < 0 ? head : running.head;
    const atBase = (length: number): Pt => pt(length / sheet.scale);
    const lengths = { over: atBase(over), room: atBase(rooms.next), head: atBase(heightOf(tallHead)), tooWide: atBase(tooWide) };
    return { ...plan, ...lengths, needs: both((language) => atBase(language === plan.voice ? needed : 0)) };
  }
  return pages.map((rows, index) => ({
    voice: plan.voice,
    layout: {
      ...(index === 0 ? { head } : { head: running.head, gap }),
      body: rows.flat(),
      most: frame.mm(GROWTH),
      foot: index === pages.length - 1 ? foot : running.foot,
    },
  }));
}

/** The imprint names page and number of pages, which are known only now. */
function counted(input: FitInput, sheet: Sheet, flowed: Flowed): Flowed {
  const { pages, setting } = flowed;
  const poster = { ...input.poster, sheets: pages.length };
  return {
    ...flowed,
    pages: pages.map((page, index) => {
      const frame = frameOf(input, { sheet: 1, voice: page.voice }, setting, sheet);
      const closes = pages[index + 1]?.voice !== page.voice;
      const { foot } = closes ? input.design.lay(poster, index + 1, frame) : input.design.running(poster, index + 1, frame);
      return { ...page, layout: { ...page.layout, foot } };
    }),
  };
}

type Unit = readonly Row[];

const heightOf = (rows: Unit): number => rows.reduce((sum, row) => sum + row.height, 0);

/** Rows that must share a page: what leads, and what follows it. */
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

type Page = readonly Unit[];

/** Room for units in points: on the first page, on each other, and what the last has less. */
interface Rooms {
  readonly first: number;
  readonly next: number;
  readonly closing: number;
}

/**
 * The units on as few pages as they need, the fullest page as empty as that allows; nothing when one can neither stand
 * on a page nor be divided.
 */
function evenly(units: readonly Unit[], rooms: Rooms): readonly Page[] | undefined {
  const least = filled(units, rooms);
  if (least === undefined) return undefined;
  let best = least;
  let [low, high] = [0, rooms.next];
  // A point is less than anybody sees.
  while (high - low > 1) {
    const spare = (low + high) / 2;
    const found = filled(units, rooms, spare);
    if (found === undefined || found.length > least.length || blanks(found) > blanks(least)) high = spare;
    else [best, low] = [found, spare];
  }
  return best;
}

const blanks = (pages: readonly Page[]): number => pages.filter((page) => page.length === 0).length;

/** Fills page after page, each but for the room to spare. A unit is divided that no page holds, or that would leave much of one blank. */
function filled(units: readonly Unit[], { first, next, closing }: Rooms, spare = 0): readonly Page[] | undefined {
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
    // The last page has less room. What would be left for it alone takes half of the last unit along, or what of it can go.
    const least = waiting.length === 0 ? closing : 0;
    const divides = height > left - least && (height > next - least || left > next * BLANK);
    const within = (room: number) => divided(unit, room, next);
    const usual = divides ? (height <= left ? (within(height / 2) ?? within(height - 1)) : within(left)) : undefined;
    // What leads may leave no room on a page for what it leads: then its end goes along.
    const stuck = page.length === 0 && pages.length > 1 && height > left && spare === 0;
    const parts = usual ?? (stuck ? divided(unit, Math.min(left, heightOf(unit.slice(0, -1)) - 1), 0) : undefined);
    if (parts) {
      page.push(parts[0]);
      waiting.unshift(parts[1]);
      turn();
    } else if (height <= left - (page.length === 0 ? 0 : least)) {
      page.push(unit);
      left -= height;
    } else if (page.length === 0 && pages.length > 1) {
      return undefined;
    } else {
      waiting.unshift(unit);
      turn();
    }
  }
  if (left < closing) turn();
  return pages;
}

/** A unit in two, the first part no taller than the room. What leads stays whole where a page of some height holds it. */
function divided(unit: Unit, room: number, page: number): readonly [Unit, Unit] | undefined {
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
