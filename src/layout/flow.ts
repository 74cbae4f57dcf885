import { byLanguage, type Language } from '../language/language.js';
import { BASE, designArea, type Sheet } from '../paper/sheet.js';
import { type Pt, pt } from '../paper/units.js';
import type { Copy } from '../poster/copy.js';
import type { PagePlan } from './arrangement.js';
import { type SheetLayout, widestOf } from './design.js';
import { fillPages, heightOf, type Rooms } from './fill-pages.js';
import { type FitInput, frameOf, type Shortage, type Unfit } from './fit.js';
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
/** Line distance of type that needs no help to be read: wider lines would only take more sheets. */
const LEADING = 1.3;
/** Millimetres at A4 below the head of a page that starts in the middle of a text. */
const CONTINUED = 3;
/** Millimetres at A4 that a row grows by at most: a page is filled, but the text of the last stands at its head. */
const GROWTH = { last: 14, other: 60 } as const;
/** As many sheets as no poster has: their number is as wide as any in the imprint. */
const MOST_SHEETS = 99;
/** Points between two sizes of type of which the one is looked at whose pages come out more even. */
const EVEN_STEP = 0.2;
/** A poster of more pages is a book: the search for even ones would take long, and one page more or less full is not seen. */
const MOST_EVEN = 40;

/**
 * Sets a poster on as many pages as its floor of type takes, then in the largest type that takes no more, cuts no more
 * sentences and leaves no page before the last less than two thirds full where any size does: first the pages of the
 * first language, then those of the next, each over the whole width. A heading stays with what it heads.
 */
export function flow(input: FitInput, sheet: Sheet): Flowed | Unfit {
  const least = leastOf(input, sheet);
  if (least.kind === 'unfit') return least;
  const { addresses } = least.setting;
  let largest = least;
  let high = input.theme.type.ceiling;
  while (high - largest.setting.body > BODY_STEP) {
    const body = Math.round(((largest.setting.body + high) / 2) * 100) / 100;
    const found = flowAt(input, sheet, { body, addresses });
    if (found.kind === 'flowed' && found.pages.length === least.pages.length) largest = found;
    else high = body;
  }
  return counted(input, sheet, mostEven(input, sheet, { least, largest }));
}

/** A poster at its floor of type. Nobody can shorten an address of one's own: rather than be refused, one is broken at its signs. */
function leastOf(input: FitInput, sheet: Sheet): FlowedAt | Unfit {
  const whole = flowAt(input, sheet, { body: input.floor, addresses: undefined });
  if (whole.kind === 'flowed' || whole.shortages.every(({ tooWide }) => tooWide === undefined)) return whole;
  return flowAt(input, sheet, { body: input.floor, addresses: 'broken' });
}

/** The largest type whose pages have no fault; else the one that has the least. */
function mostEven(input: FitInput, sheet: Sheet, { least, largest }: { readonly least: FlowedAt; readonly largest: FlowedAt }): FlowedAt {
  let best = largest;
  if (largest.pages.length > MOST_EVEN) return best;
  for (let body = largest.setting.body - EVEN_STEP; best.fault > 0 && body > least.setting.body; body -= EVEN_STEP) {
    const found = flowAt(input, sheet, { body: Math.round(body * 100) / 100, addresses: least.setting.addresses });
    if (found.kind === 'flowed' && found.pages.length === least.pages.length && found.fault < best.fault) best = found;
  }
  return least.fault < best.fault ? least : best;
}

/** What was set at one size of type, before its pages are counted. */
interface FlowedAt extends Flowed {
  /** What is wrong with how its pages are filled; none when 0. */
  readonly fault: number;
}

/** The type that is tried, in points at A4, and whether addresses are broken in it. */
type Tried = Pick<Setting, 'body'> & { readonly addresses: Setting['addresses'] };

function flowAt(input: FitInput, sheet: Sheet, { body, addresses }: Tried): FlowedAt | Unfit {
  const { spacing } = input.theme;
  const row = spacing.row.least + (spacing.row.most - spacing.row.least) * ROW_AIR;
  const setting: Setting = { body, leading: LEADING, row, display: 1, divided: false, ...FREE, ...(addresses && { addresses }) };
  const found = input.copy.poster.languages.map((language) => flowIn(input, { paper: sheet, setting, language }));
  const shortages = found.flatMap((each) => (each.kind === 'short' ? [each.shortage] : []));
  if (shortages.length > 0) return { kind: 'unfit', on: sheet.scale === 1 ? sheet.name : BASE.name, setting, shortages };
  const set = found.flatMap((each) => (each.kind === 'set' ? [each] : []));
  return { kind: 'flowed', setting, pages: set.flatMap(({ pages }) => pages), fault: set.reduce((sum, { fault }) => sum + fault, 0) };
}

/** A poster in one language, on some paper. */
interface LanguagePlan {
  readonly paper: Sheet;
  readonly setting: Setting;
  readonly language: Language;
}

type FlowedLanguage =
  | { readonly kind: 'set'; readonly pages: readonly FlowedPage[]; readonly fault: number }
  /** What a row that no page holds lacks, in points at A4. */
  | { readonly kind: 'short'; readonly shortage: Shortage };

/** The title stands whole on the first page of a language, who to ask on its last; the others have the running head and foot. */
function flowIn(input: FitInput, { paper: sheet, setting, language }: LanguagePlan): FlowedLanguage {
  const { copy, design } = input;
  const plan: PagePlan = { sheet: 1, languages: [language] };
  const frame = frameOf(input, plan, setting, sheet);
  // Heads and feet keep room for the number of the page, whatever it will be.
  const numbered = asOne(copy, MOST_SHEETS);
  const { head, body, foot, cover = false } = design.lay(numbered, 1, frame);
  const running = design.running(numbered, MOST_SHEETS, frame);
  const closing = design.lay(numbered, MOST_SHEETS, frame).foot;
  const gap = frame.mm(CONTINUED);
  const inner = designArea(sheet).height - heightOf(running.foot);
  const rooms: Rooms = {
    first: inner - heightOf(head),
    next: inner - heightOf(running.head) - gap,
    closing: heightOf(closing) - heightOf(running.foot),
    cover,
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
    const needs = byLanguage(copy.poster.languages, (each) => atBase(each === language ? needed : 0));
    return { kind: 'short', shortage: { ...plan, ...lengths, ...wide, needs } };
  }
  const { pages, fault } = filled;
  const last = pages.length - 1;
  return {
    kind: 'set',
    fault,
    pages: pages.map((rows, index) => ({
      language,
      layout: {
        ...(index === 0 ? { head } : { head: running.head, gap }),
        body: index === 0 ? rows : rows.map((row, at) => (at === 0 ? (row.bare?.() ?? row) : row)),
        // A cover grows as it likes; the last page need not be full.
        ...(rows.length > 0 && { most: frame.mm(index === last ? GROWTH.last : GROWTH.other) }),
        foot: index === last ? closing : running.foot,
      },
    })),
  };
}

/** Head and imprint name page and number of pages of a language, which are known only now. */
function counted(input: FitInput, sheet: Sheet, { kind, setting, pages }: Flowed): Flowed {
  return {
    kind,
    setting,
    pages: input.copy.poster.languages.flatMap((language) => {
      const own = pages.filter((page) => page.language === language);
      const copy = asOne(input.copy, own.length);
      const frame = frameOf(input, { sheet: 1, languages: [language] }, setting, sheet);
      return own.map((page, index) => {
        const running = input.design.running(copy, index + 1, frame);
        const laid = input.design.lay(copy, index + 1, frame);
        const head = index === 0 ? laid.head : running.head;
        const foot = index === own.length - 1 ? laid.foot : running.foot;
        return { ...page, layout: { ...page.layout, head, foot } };
      });
    }),
  };
}

/** The copy with the texts of all its sheets as one, which its pages share out anew. */
const asOne = (copy: Copy, sheets: number): Copy => ({
  ...copy,
  poster: {
    ...copy.poster,
    sheets,
    blocks: copy.poster.blocks.toSorted((one, other) => one.sheet - other.sheet).map((block) => ({ ...block, sheet: 1 })),
  },
});
