import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { lookOf } from '../layout/design.js';
import { type FitInput, type Fitted, fit, layPage, type Unfit, unfit } from '../layout/fit.js';
import { flow } from '../layout/flow.js';
import { type PlacedRow, placeRows } from '../layout/place.js';
import { roomOf, type SheetRoom } from '../layout/room.js';
import { spread } from '../layout/spread.js';
import type { Area } from '../paper/area.js';
import { designArea, type Sheet } from '../paper/sheet.js';
import type { Uncut } from '../paper/tile-plan.js';
import { pt } from '../paper/units.js';
import { type LaidNode, layOut, type PageRows } from '../pdf/lay-out.js';
import type { Letters } from '../pdf/lettering.js';
import { type MeasuredPage, measurePage } from '../pdf/measured.js';
import { type Painted, paint } from '../pdf/paint.js';
import { whole } from '../pdf/stamped.js';
import { uncutOf } from '../pdf/uncut.js';
import type { Copy } from '../poster/copy.js';
import type { Theme } from '../theme/theme.js';
import type { Faces } from '../typography/fonts.js';
import type { Assets } from './assets.js';
import { type KeptRasters, type PictureFiles, rastersOf } from './print-pictures.js';
import { type PrintedForm, type Printing, printedForm } from './printed-form.js';
import { CenterWords, lettersIn, type StripSettings, settingsOf } from './strips.js';

export interface PosterSheets extends Printing {
  readonly copy: Copy;
  /** Body type in points at A4 below which nothing is set. */
  readonly floor: number;
  readonly version: string;
  /** The files of its pictures; none where it has none. */
  readonly pictures?: PictureFiles;
  readonly assets: Assets;
  /** Pictures of the run that were made already. */
  readonly rasters?: KeptRasters;
  /** Fits, and the room of their sheets, of each poster as it is set: one serves every copy, and all paper from A4 on. */
  readonly fits: Map<string, PosterFit>;
}

interface PosterFit {
  readonly found: Fitted | Unfit;
  /** Measured when a poster is painted. */
  readonly rooms?: readonly SheetRoom[];
}

/** The sheets of a copy as a PDF, and every line on them where it stands. */
export interface PaintedPoster {
  readonly kind: 'painted';
  readonly fitted: Fitted;
  /** How much longer the texts of each sheet can become; absent where a poster takes as many sheets as it needs. */
  readonly rooms?: readonly SheetRoom[];
  /** Words in one language that its design is made for. */
  readonly mostWords?: number;
  readonly bytes: Uint8Array;
  /** The poster's own pages, whatever they are printed on. */
  readonly pages: readonly MeasuredPage[];
  /** What the pages are proved against: the sheet as it hangs, the theme and the floor of this variant. */
  readonly paper: Sheet;
  readonly theme: Theme;
  readonly floor: number;
  /** Where each page of the file shows the poster; absent when that is all of it. */
  readonly trim?: Area;
}

/** Fits a poster in one size, for those who ask only whether and how large. */
export async function fitPoster(sheets: PosterSheets): Promise<Fitted | Unfit> {
  const form = printedForm(sheets);
  const set = setPages(await fitInput(sheets, form), sheets, form);
  return set.kind === 'unfit' ? set : set.fitted;
}

/** A poster that fits, and by how much. */
export interface RoomyPoster {
  readonly kind: 'fits';
  /** None where a poster takes as many sheets as it needs. */
  readonly rooms: readonly SheetRoom[];
}

/** Whether a poster fits in one size: for words whose day has not come, which nobody prints. */
export async function roomyPoster(sheets: PosterSheets): Promise<RoomyPoster | Unfit> {
  const form = printedForm(sheets);
  const input = await fitInput(sheets, form);
  const found = form.flows ? flow(input, form.sheet) : unfit(input);
  if (found?.kind === 'unfit') return found;
  return { kind: 'fits', rooms: form.flows ? [] : roomOf(input) };
}

async function fitInput({ copy, assets, floor }: PosterSheets, { theme, flows }: PrintedForm): Promise<FitInput> {
  const least = flows ? Math.max(floor, theme.type.floor) : floor;
  const design = await lookOf(copy.poster.design);
  const input = { copy, design: design(theme), theme, measure: await assets.measure(), icons: await assets.icons(), floor: least };
  return flows ? input : spread(input);
}

/** A poster that is set: nothing of it is painted. */
export interface SetPoster {
  readonly kind: 'set';
  readonly input: FitInput;
  readonly form: PrintedForm;
  readonly fitted: Fitted;
  /** The poster's own pages. */
  readonly own: readonly (readonly PlacedRow[])[];
  /** Those of its file. */
  readonly pages: readonly PageRows[];
  /** How the strips on them are set. */
  readonly strips: StripSettings;
  readonly faces: Faces;
}

/** Sets a poster in one size. */
export async function setPoster(sheets: PosterSheets): Promise<SetPoster | Unfit> {
  const uncut = printedForm(sheets);
  const input = await fitInput(sheets, uncut);
  const faces = await sheets.assets.faces();
  const first = setPages(input, sheets, uncut);
  if (first.kind === 'unfit') return first;
  const form = uncut.cut?.(await standing(uncut.sheet, first.pages, faces)) ?? uncut;
  const set = form === uncut ? first : setPages(input, sheets, form);
  if (set.kind === 'unfit') return set;
  const pages = form.pages(set.pages);
  return { kind: 'set', input, form, fitted: set.fitted, own: set.pages, pages, strips: settingsOf(pages), faces };
}

/** Paints a poster that is set, for copies that have these letters in their strips. */
export function paintSet({ form, pages, faces }: SetPoster, sheets: PosterSheets, letters: readonly Letters[]): Promise<Painted> {
  const { poster } = sheets.copy;
  return paint({
    sheet: form.sheet,
    pages,
    faces,
    letters,
    purpose: form.purpose,
    title: byLanguage(poster.languages, (language) => plain(poster.title.text[language])),
    author: poster.issuer.words[poster.languages[0]],
    asOf: poster.asOf,
    creator: `Taqta ${sheets.version}`,
    rasterOf: rastersOf(sheets.pictures ?? {}, form.pictures, sheets.rasters ?? new Map()),
  });
}

/** Fits a poster and paints it in one size. An unfit one is not painted. */
export async function paintPoster(sheets: PosterSheets): Promise<PaintedPoster | Unfit> {
  const set = await setPoster(sheets);
  if (set.kind === 'unfit') return set;
  const words = new CenterWords(sheets.copy.center, { measure: set.input.measure, faces: set.faces });
  const painted = await paintSet(set, sheets, lettersIn([words.strips(set.strips)], set.faces));
  return paintedCopy(set, sheets, { bytes: whole(words.stampedInto(painted.body, set.strips)), laid: painted.pages });
}

/** A copy as it is proved. `laid`: the pages of its file as react-pdf has laid them, for this center. */
export async function paintedCopy(
  { input, form, fitted, own, faces }: SetPoster,
  sheets: PosterSheets,
  { bytes, laid: ofFile }: { readonly bytes: Uint8Array; readonly laid: readonly LaidNode[] },
): Promise<PaintedPoster> {
  const { sheet, theme, purpose } = form;
  const trim = purpose.kind === 'press' ? purpose.sheet.trim : undefined;
  // A tile shows a part of the poster: it is measured whole, as it will hang.
  const laid =
    purpose.kind === 'parts'
      ? (
          await layOut(
            sheet,
            own.map((rows) => ({ rows })),
            faces,
          )
        ).children
      : ofFile;
  return {
    kind: 'painted',
    fitted,
    ...(form.flows ? {} : { rooms: roomsIn(input, sheets) }),
    ...(input.design.mostWords !== undefined && { mostWords: input.design.mostWords }),
    bytes,
    pages: laid.map((page) => measurePage(page, trim)),
    paper: sheet,
    theme,
    floor: input.floor,
    ...(trim && { trim }),
  };
}

/** What stands on the pages of a poster that is to be cut. */
async function standing(sheet: Sheet, pages: readonly (readonly PlacedRow[])[], faces: Faces): Promise<readonly Uncut[]> {
  const laid = await layOut(
    sheet,
    pages.map((rows) => ({ rows })),
    faces,
  );
  const { top } = designArea(sheet);
  return laid.children.map((page, index) =>
    uncutOf(
      measurePage(page),
      (pages[index] ?? []).map((row) => pt(top + row.top)),
    ),
  );
}

interface SetPages {
  readonly kind: 'set';
  readonly fitted: Fitted;
  readonly pages: readonly (readonly PlacedRow[])[];
}

function setPages(input: FitInput, { fits }: PosterSheets, { sheet, flows }: PrintedForm): SetPages | Unfit {
  const { height } = designArea(sheet);
  if (flows) {
    const flowed = flow(input, sheet);
    if (flowed.kind === 'unfit') return flowed;
    const fitted = flowed.pages.map(({ language }, index) => ({
      sheet: index + 1,
      languages: [language] as const,
      setting: flowed.setting,
    }));
    return {
      kind: 'set',
      fitted: { kind: 'fitted', pages: fitted },
      pages: flowed.pages.map((page) => placeRows(page.layout, height)),
    };
  }
  const known = fits.get(keyOf(input)) ?? { found: fit(input) };
  fits.set(keyOf(input), known);
  const { found: fitted } = known;
  if (fitted.kind === 'unfit') return fitted;
  return { kind: 'set', fitted, pages: fitted.pages.map((page) => placeRows(layPage(input, page, page.setting, sheet), height)) };
}

function roomsIn(input: FitInput, { fits }: PosterSheets): readonly SheetRoom[] {
  const known = fits.get(keyOf(input));
  const rooms = known?.rooms ?? roomOf(input);
  if (known) fits.set(keyOf(input), { ...known, rooms });
  return rooms;
}

/** What a fit depends on within a run: the poster with what it says of a center, the size of its imprint, which is larger on small paper, and whether its codes grow. */
const keyOf = ({ copy, theme }: FitInput): string => `${copy.poster.id} ${copy.filling ?? ''} ${theme.type.imprint} ${theme.codesGrow}`;
