import { type Phrase, phrase } from '../messages/message.js';
import { SHEETS, type SheetName, sheetOf } from '../paper/sheet.js';
import { isTiled, tileGrid } from '../paper/tile-plan.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { FinishedFile, FinishedPage } from '../reading/finished-file.js';
import { gluedOf } from './assembled.js';
import { AS_MADE, type Fault } from './fault.js';

const CODE = 'page-box';
/** Millimetres by which a page may differ from its size. */
const TOLERANCE = 0.1;
/** What a print shop cuts away on each side. */
const BLEED = 3;

/** What a finished file is printed on. */
export interface FinishedForm {
  readonly size: SheetName;
  readonly kind: 'sheet' | 'press' | 'tiles';
  /** Size of everything against A4. */
  readonly scale: number;
}

/** The size of paper and the kind of a file, read from its pages, or what is wrong with them. */
export function finishedForm(file: FinishedFile): FinishedForm | Fault {
  const [first] = file.pages;
  const report = (message: Phrase): Fault => ({ code: CODE, message, fix: AS_MADE });
  if (first === undefined) return report(phrase('page-box.no-pages'));
  const odd = file.pages.findIndex(({ media }) => !same(media.width, first.media.width) || !same(media.height, first.media.height));
  if (odd >= 0) return report(phrase('page-box.sizes', { page: odd + 1, measures: measures(file.pages[odd] ?? first) }));
  const tiled = file.pages.some(({ tags }) => tags.length > 0) ? undefined : tiledSize(first, file.pages.length);
  if (tiled !== undefined) {
    const grid = tileGrid(tiled);
    const { width, height } = gluedOf(file.pages.slice(0, grid.columns * grid.rows), grid);
    return { size: tiled, kind: 'tiles', scale: Math.min(width / toPt(SHEETS.a4.width), height / toPt(SHEETS.a4.height)) };
  }
  const kind = first.trim ? 'press' : 'sheet';
  const shown = first.trim ?? first.media;
  const size = (Object.keys(SHEETS) as SheetName[]).find(
    (each) => near(shown.width, SHEETS[each].width) && near(shown.height, SHEETS[each].height),
  );
  if (size === undefined)
    return report(phrase('page-box.sheet', { sizes: Object.keys(SHEETS).map((each) => each.toUpperCase()), measures: measures(first) }));
  const bare = kind === 'press' && file.pages.findIndex((page) => !bleeds(page));
  if (bare !== false && bare >= 0) return report(phrase('page-box.bleed', { bleed: BLEED, page: bare + 1 }));
  return { size, kind, scale: sheetOf(size).scale };
}

const same = (one: number, other: number): boolean => Math.abs(one - other) <= toPt(mm(TOLERANCE));
const near = (points: number, wanted: number): boolean => Math.abs(toMm(pt(points)) - wanted) <= TOLERANCE;

const measures = ({ trim, media }: FinishedPage): Phrase => {
  const { width, height } = trim ?? media;
  return phrase('page-box.measures', { width: toMm(width), height: toMm(height) });
};

function bleeds({ trim, bleed }: FinishedPage): boolean {
  const out = toPt(mm(BLEED));
  return (
    trim !== undefined &&
    bleed !== undefined &&
    same(trim.left - bleed.left, out) &&
    same(trim.top - bleed.top, out) &&
    same(bleed.width - trim.width, 2 * out) &&
    same(bleed.height - trim.height, 2 * out)
  );
}

/** The size that so many pages without structure are tiles of. */
const tiledSize = ({ media, trim, bleed }: FinishedPage, pages: number) =>
  (Object.keys(SHEETS) as SheetName[]).filter(isTiled).find((size) => {
    const { paper, columns, rows } = tileGrid(size);
    return trim && bleed && same(media.width, paper.width) && same(media.height, paper.height) && pages % (columns * rows) === 0;
  });
