import { type ByLanguage, byLanguage, type Language, type Languages } from '../language/language.js';
import { BASE, type Sheet, type SheetName } from '../paper/sheet.js';
import { mm, type Pt, pt } from '../paper/units.js';
import type { Copy } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import type { Measure } from '../typography/measure.js';
import { ceilingOf, keyWidth, type PagePlan, plansOf, standOf } from './arrangement.js';
import { type PosterDesign, type Row, type SheetLayout, type TooWide, widestOf } from './design.js';
import { createFrame, type Frame, type Longer } from './frame.js';
import { type Bounds, FILLINGS, GROWTHS, grown, type Setting, smallest, tightest, YIELDINGS, yielded } from './setting.js';

export interface FitInput {
  /** Any copy of a poster: its words decide, whichever center stands at the foot. */
  readonly copy: Copy;
  readonly design: PosterDesign;
  readonly theme: Theme;
  readonly measure: Measure;
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
  /** Body type in points at A4 below which nothing is set. */
  readonly floor: number;
  /** Takes the texts of a language for longer than they are. */
  readonly longer?: Longer;
  /** The sheets over which a table runs: whether it goes on there. */
  readonly continued?: ReadonlyMap<number, boolean>;
}

/** How far a page is from its room at a setting, in points at A4. */
export interface Shortage extends PagePlan {
  /** Height that the page needs beyond the sheet; none or negative when it fits. */
  readonly over: Pt;
  readonly needs: ByLanguage<Pt>;
  readonly room: Pt;
  /** Height that its rows would take with one line each. */
  readonly least: Pt;
  /** What of that stands in rows of text: what fewer texts make less. */
  readonly texts: Pt;
  /** Height of the title band and what else stands at the head. */
  readonly head: Pt;
  /** What sticks out of its column farthest. */
  readonly tooWide?: TooWide;
  /** Sheets over which tables of the poster run, this one among them. */
  readonly run?: number;
}

/** A page and the setting that was found for its sheet. */
export interface FittedPage extends PagePlan {
  readonly setting: Setting;
}

export interface Fitted {
  readonly kind: 'fitted';
  readonly pages: readonly FittedPage[];
}

export interface Unfit {
  readonly kind: 'unfit';
  /** The sheet of which lengths and type are reported: A4, whatever larger one is asked for. */
  readonly on: SheetName;
  readonly setting: Setting;
  readonly shortages: readonly Shortage[];
  /** The poster as it was set, where a table runs over several sheets. */
  readonly poster?: Poster;
}

/** Plans that were chosen, by the input: whoever asks again is not made to lay them once more. */
const chosen = new WeakMap<FitInput, readonly PagePlan[]>();

/** The pages of a poster in the best of the ways to set it that has room for all its texts; in the last where none has. */
export function planPages(input: FitInput): readonly PagePlan[] {
  const ways = plansOf(input.copy.poster, input.design);
  const setting = tightest(input);
  const plans =
    chosen.get(input) ?? ways.find((plan, index) => index === ways.length - 1 || plan.every((page) => holds(input, page, setting))) ?? [];
  chosen.set(input, plans);
  return plans;
}

/**
 * Finds the largest type that fits each sheet of a poster, one size for all its languages, then gives the rest of its
 * room to lines, rows and numerals. Where the least type has no room, spaces, squares and numerals yield to it. Done on
 * A4: the other sizes are the same design at their scale.
 */
export function fit(input: FitInput): Fitted | Unfit {
  const lacking = unfit(input);
  if (lacking) return lacking;

  const plans = planPages(input);
  // The two halves of a pair are one sheet: they hang side by side and share their setting, as sheets over which a table runs do.
  const settings = new Map<number, Setting>();
  for (const { sheet } of plans) {
    if (settings.has(sheet)) continue;
    const together = input.continued?.has(sheet) ? [...input.continued.keys()] : [sheet];
    const shared = plans.filter((plan) => together.includes(plan.sheet));
    const setting = filled(input, shared, largestFit(input, shared));
    for (const each of together) settings.set(each, setting);
  }
  return { kind: 'fitted', pages: plans.map((plan) => ({ ...plan, setting: settings.get(plan.sheet) ?? smallest(input) })) };
}

/** What keeps a poster from its sheets when all has yielded that can; `undefined` where it fits. Costs a small part of a fit. */
export function unfit(input: FitInput): Unfit | undefined {
  const setting = tightest(input);
  const shortages = planPages(input)
    .map((plan) => shortage(input, plan, setting))
    .filter(({ over, tooWide }) => over > 0 || tooWide !== undefined);
  return shortages.length === 0
    ? undefined
    : { kind: 'unfit', on: BASE.name, setting, shortages, ...(input.continued && { poster: input.copy.poster }) };
}

/** What whole words may cost of the type's size: less than anybody sees who does not compare. */
const FOR_WHOLE_WORDS = 0.05;

/** A sheet divides no word where all stay whole in type that is hardly smaller. */
function largestFit(input: FitInput, plans: readonly PagePlan[]): Setting {
  const bounds = boundsOf(input, plans);
  const fits = (setting: Setting): boolean => plans.every((plan) => holds(input, plan, setting));
  const least = smallest(bounds);
  const whole = { ...least, divided: false };
  if (!fits(whole)) return fits(least) ? grow(bounds, fits, least) : give(fits, least);
  const undivided = grow(bounds, fits, whole);
  // Grown in its own steps, it is held once more: one word more on a line may have pushed another down.
  const larger = { ...least, body: undivided.body / (1 - FOR_WHOLE_WORDS) };
  return fits(undivided) && (larger.body > bounds.theme.type.ceiling || !fits(larger)) ? undivided : grow(bounds, fits, least);
}

/** What bounds the body type of these pages. The pages themselves are always laid by the input: as they are painted. */
function boundsOf({ theme, floor, copy }: FitInput, plans: readonly PagePlan[]): Bounds {
  const ceiling = Math.min(
    ...plans.map((plan) => ceilingOf(plan.below ? 'spine' : standOf(plan, copy.poster, theme.large), theme.type.ceiling)),
  );
  return { theme: { ...theme, type: { ...theme.type, ceiling } }, floor };
}

/**
 * Points at A4 that a page keeps free: an A3 is wider by a ten-thousandth than its scale, and what fills its width is taller
 * there by as much.
 */
const HAIR = 0.05;

/** Whether a page has room for all its rows, and each of its columns for every word. */
export function holds(input: FitInput, plan: PagePlan, setting: Setting): boolean {
  const { over, tooWide } = shortage(input, plan, setting);
  return over <= -HAIR && tooWide === undefined;
}

type Fits = (setting: Setting) => boolean;

function grow(bounds: Bounds, fits: Fits, least: Setting): Setting {
  let setting = least;
  for (const stage of GROWTHS) {
    const before = setting;
    const at = (t: number): Setting => grown(before, stage, t, bounds);
    const most = largest((t) => fits(at(t)));
    setting = at(most);
    // Type grows in steps, so that air takes what a step leaves; numerals grow only where there is air to spare.
    if (stage !== 'body' && most < 1) return setting;
  }
  return setting;
}

/** Part of a sheet that a design which fills it leaves blank: less is air. */
const BLANK = 0.06;

/** The setting of a sheet whose words leave it half empty, where its design fills it. */
function filled(input: FitInput, plans: readonly PagePlan[], setting: Setting): Setting {
  const { fills } = input.design;
  const least = fills ? Math.min(...plans.map((plan) => -shortage(input, plan, setting).over)) : 0;
  if (least < BLANK * BASE.height) return setting;
  return FILLINGS.reduce((before, stage) => {
    const at = (t: number): Setting => grown(before, stage, t, input);
    return at(largest((t) => plans.every((plan) => holds(input, plan, at(t)))));
  }, setting);
}

/** The setting in which the least has yielded that had to; all of it together is known to be enough. */
function give(fits: Fits, least: Setting): Setting {
  let setting = least;
  for (const stage of YIELDINGS) {
    const before = setting;
    const at = (t: number): Setting => yielded(before, stage, t);
    setting = at(1);
    if (fits(setting)) return at(1 - largest((t) => fits(at(1 - t))));
  }
  return setting;
}

/** The largest `t` of 0…1 that holds, to 1/64, less than a tenth of a point of body type; 0 is known to hold. */
function largest(holds: (t: number) => boolean): number {
  if (holds(1)) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The frame of one page on a sheet. */
export function frameOf(input: FitInput, plan: PagePlan, setting: Setting, sheet: Sheet): Frame {
  const { design, theme, measure, icons } = input;
  const { poster } = input.copy;
  const { edge, spine, spineGives } = design;
  // Two beside the spine are as two alone.
  const [languages, below] = plan.below ? [plan.languages.slice(0, 2), plan.languages.slice(2)] : [plan.languages, []];
  const stand = plan.below ? 'spine' : standOf(plan, poster, theme.large);
  const key = keyWidth(stand, poster);
  return createFrame({
    sheet,
    theme,
    setting,
    languages: languages as readonly Language[] as Languages,
    stand,
    below,
    declared: poster.languages,
    measure,
    icons,
    edge,
    spine: key === undefined ? spine : mm(key),
    ...(spineGives !== undefined && key === undefined && { spineGives }),
    ...(input.longer && { longer: input.longer }),
    ...(input.continued?.has(plan.sheet) && { run: input.continued.get(plan.sheet) ? 'continued' : 'begins' }),
  });
}

/** The rows of one page. */
export function layPage(input: FitInput, plan: PagePlan, setting: Setting, sheet: Sheet): SheetLayout {
  return input.design.lay(input.copy, plan.sheet, frameOf(input, plan, setting, sheet));
}

const rowsOf = (layout: SheetLayout): readonly Row[] => [...layout.head, ...layout.body, ...layout.foot];

function shortage(input: FitInput, plan: PagePlan, setting: Setting): Shortage {
  const layout = layPage(input, plan, setting, BASE);
  const rows = rowsOf(layout);
  const sum = (part: readonly Row[]): number => part.reduce((total, row) => total + row.height, 0);
  const needs = byLanguage(input.copy.poster.languages, (language) =>
    pt(layout.body.reduce((total, row) => total + (row.needs?.[language] ?? row.height), 0)),
  );
  const tooWide = widestOf(rows.map((row) => row.tooWide));
  return {
    ...plan,
    over: pt(sum(rows) - BASE.height),
    needs,
    head: pt(sum(rows.filter(({ title }) => title))),
    room: pt(BASE.height - sum(layout.head) - sum(layout.foot)),
    texts: pt(layout.body.reduce((total, row) => total + (row.least ?? 0), 0)),
    least: pt(layout.body.reduce((total, row) => total + (row.least ?? row.height), 0)),
    ...(tooWide && { tooWide }),
    ...(input.continued?.has(plan.sheet) && { run: input.continued.size }),
  };
}
