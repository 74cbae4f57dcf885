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

/** The pages of one sheet in one language; or what a row that no page holds lacks, in points at A4. */
function flowSheet(input: FitInput, sheet: Sheet, setting: Setting, plan: PagePlan): FlowedPage[] | Shortage {
  const { head, body, foot } = layPage(input, plan, setting, sheet);
  const gap = frameOf(input, plan, setting, sheet).mm(CONTINUED);
  const room = designArea(sheet).height - heightOf(head) - heightOf(foot) - gap;
  const units = together(body);
  const pages = evenly(units, room);
  const tallest = pages === undefined ? Math.max(...units.filter((unit) => filled([unit], room) === undefined).map(heightOf)) : 0;
  const tooWide = Math.max(0, ...[...head, ...body, ...foot].map((row) => row.tooWide ?? 0));
  if (pages === undefined || tooWide > 0) {
    const atBase = (length: number): Pt => pt(length / sheet.scale);
    const lengths = { over: atBase(tallest - room), room: atBase(room), head: atBase(heightOf(head)), tooWide: atBase(tooWide) };
    return { ...plan, ...lengths, needs: both((language) => atBase(language === plan.voice ? tallest : 0)) };
  }
  return pages.map((rows, index) => ({
    voice: plan.voice,
    layout: { head, body: rows.flat(), foot, ...(index === 0 ? {} : { gap }) },
  }));
}

/** The imprint names page and number of pages, which are known only now. */
function counted(input: FitInput, sheet: Sheet, flowed: Flowed): Flowed {
  const poster = { ...input.poster, sheets: flowed.pages.length };
  return {
    ...flowed,
    pages: flowed.pages.map((page, index) => {
      const frame = frameOf(input, { sheet: 1, voice: page.voice }, flowed.setting, sheet);
      return { ...page, layout: { ...page.layout, foot: input.design.lay(poster, index + 1, frame).foot } };
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

/**
 * The units on as few pages as they need, the fullest page as empty as that allows. One that no page holds whole is
 * divided; nothing when it cannot be.
 */
function evenly(units: readonly Unit[], room: number): readonly Page[] | undefined {
  const least = filled(units, room);
  if (least === undefined) return undefined;
  let best = least;
  let low = Math.max(0, ...units.map(heightOf).filter((height) => height <= room));
  let high = room;
  // A point is less than anybody sees.
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const found = filled(units, middle);
    if (found === undefined || found.length > least.length) low = middle;
    else [best, high] = [found, middle];
  }
  return best;
}

function filled(units: readonly Unit[], room: number): readonly Page[] | undefined {
  const pages: Unit[][] = [[]];
  let left = room;
  const waiting = [...units];
  for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
    const height = heightOf(unit);
    const parts = height > room ? divided(unit, left) : undefined;
    if (parts) {
      pages.at(-1)?.push(parts[0]);
      waiting.unshift(parts[1]);
      left = 0;
    } else if (height <= left) {
      pages.at(-1)?.push(unit);
      left -= height;
    } else if (pages.at(-1)?.length === 0) {
      return undefined;
    } else {
      pages.push([]);
      waiting.unshift(unit);
      left = room;
    }
  }
  return pages;
}

/** A unit in two, the first part no taller than the room. */
function divided(unit: Unit, room: number): readonly [Unit, Unit] | undefined {
  let left = room;
  for (const [index, row] of unit.entries()) {
    if (row.height > left) {
      const parts = row.divided?.(pt(left));
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
