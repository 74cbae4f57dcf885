import { byLanguage, type Language } from '../language/language.js';
import { BASE, designArea, type Sheet } from '../paper/sheet.js';
import { type Pt, pt } from '../paper/units.js';
import type { Copy } from '../poster/copy.js';
import { type SheetLayout, widestOf } from './design.js';
import { fillPages, heightOf, type Rooms } from './fill-pages.js';
import { type FitInput, frameOf, layPage, type PagePlan, type Shortage, type Unfit } from './fit.js';
import { BODY_STEP, FREE, type Setting } from './setting.js';

/** One page of a poster that runs over as many as it takes. */
interface FlowedPage {
  readonly language: Language;
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
/** As many sheets as no poster has: their number is as wide as any in the imprint. */
const MOST_SHEETS = 99;

/**
 * Sets a poster on as many pages as its floor of type takes, then in the largest type that takes no more: first the
 * pages of the first language, then those of the next, each over the whole width. The pages of a language are about equally full; a
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
  const setting: Setting = { body, leading: type.leading.most, row, display: DISPLAY, divided: false, ...FREE };
  const pages: FlowedPage[] = [];
  const shortages: Shortage[] = [];
  for (const language of input.copy.poster.languages) {
    for (let number = 1; number <= input.copy.poster.sheets; number += 1) {
      const found = flowSheet(input, { paper: sheet, setting, number, language });
      if (Array.isArray(found)) pages.push(...found);
      else shortages.push(found);
    }
  }
  return shortages.length > 0
    ? { kind: 'unfit', on: sheet.scale === 1 ? sheet.name : BASE.name, setting, shortages }
    : { kind: 'flowed', setting, pages };
}

/** One sheet of a poster in one language, on some paper. */
interface SheetPlan {
  readonly paper: Sheet;
  readonly setting: Setting;
  /** Counted from 1. */
  readonly number: number;
  readonly language: Language;
}

/**
 * The pages of one sheet in one language; or what a row that no page holds lacks, in points at A4. The title stands
 * whole on the first page of a language, who to ask on its last; the others have the running head and foot.
 */
function flowSheet(input: FitInput, { paper: sheet, setting, number, language }: SheetPlan): FlowedPage[] | Shortage {
  const { copy, design } = input;
  const plan: PagePlan = { sheet: number, languages: [language] };
  const own = layPage(input, plan, setting, sheet);
  const body = number === 1 ? own.body : (own.bodyAlone?.() ?? own.body);
  const frame = frameOf(input, plan, setting, sheet);
  // The feet keep room for the number of the page, whatever it will be.
  const numbered = withSheets(copy, MOST_SHEETS);
  const running = design.running(numbered, MOST_SHEETS, frame);
  const head = plan.sheet === 1 ? own.head : running.head;
  const foot = plan.sheet === copy.poster.sheets ? design.lay(numbered, MOST_SHEETS, frame).foot : running.foot;
  const gap = frame.mm(CONTINUED);
  const inner = designArea(sheet).height - heightOf(running.foot);
  const rooms: Rooms = {
    first: inner - heightOf(head),
    next: inner - heightOf(running.head) - gap,
    closing: heightOf(foot) - heightOf(running.foot),
  };
  const filled = fillPages(body, rooms);
  const tooWide = widestOf([...head, ...running.head, ...body, ...foot].map((row) => row.tooWide));
  if (filled.kind === 'homeless' || tooWide) {
    const needed = filled.kind === 'homeless' ? filled.height : 0;
    const over = Math.max(needed - rooms.next, -rooms.first, rooms.closing - rooms.next);
    const tallHead = rooms.first < 0 ? head : running.head;
    const atBase = (length: number): Pt => pt(length / sheet.scale);
    const lengths = { over: atBase(over), room: atBase(rooms.next), head: atBase(heightOf(tallHead)), least: pt(0), texts: pt(0) };
    const wide = tooWide && { tooWide: { ...tooWide, by: atBase(tooWide.by), room: atBase(tooWide.room) } };
    return { ...plan, ...lengths, ...wide, needs: byLanguage(copy.poster.languages, (each) => atBase(each === language ? needed : 0)) };
  }
  const { pages } = filled;
  return pages.map((rows, index) => ({
    language,
    layout: {
      ...(index === 0 ? { head } : { head: running.head, gap }),
      body: rows,
      most: frame.mm(GROWTH),
      foot: index === pages.length - 1 ? foot : running.foot,
    },
  }));
}

/** The imprint names page and number of pages, which are known only now. */
function counted(input: FitInput, sheet: Sheet, flowed: Flowed): Flowed {
  const { pages, setting } = flowed;
  const copy = withSheets(input.copy, pages.length);
  return {
    ...flowed,
    pages: pages.map((page, index) => {
      const frame = frameOf(input, { sheet: 1, languages: [page.language] }, setting, sheet);
      const closes = pages[index + 1]?.language !== page.language;
      const { foot } = closes ? input.design.lay(copy, index + 1, frame) : input.design.running(copy, index + 1, frame);
      return { ...page, layout: { ...page.layout, foot } };
    }),
  };
}

const withSheets = (copy: Copy, sheets: number): Copy => ({ ...copy, poster: { ...copy.poster, sheets } });
