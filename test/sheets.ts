import { join } from 'node:path';
import { type Content, loadContent } from '../src/content/load.js';
import { loadOutputProfile } from '../src/content/output-profile.js';
import type { Pictures } from '../src/content/pictures.js';
import { DESIGNS, type Design } from '../src/designs.js';
import { hashOf } from '../src/hash.js';
import { createAssets } from '../src/jobs/assets.js';
import { pictureFiles, rastersOf } from '../src/jobs/print-pictures.js';
import { createTools } from '../src/jobs/tools.js';
import { type ByLanguage, byLanguage } from '../src/language/language.js';
import { plain } from '../src/language/rich.js';
import { lookOf, type PosterDesign } from '../src/layout/design.js';
import { type FitInput, type Fitted, fit as fitPoster, layPage } from '../src/layout/fit.js';
import { type PlacedRow, placeRows } from '../src/layout/place.js';
import { spread } from '../src/layout/spread.js';
import { designArea, type SheetName, sheetOf } from '../src/paper/sheet.js';
import { type MeasuredPage, measurePage } from '../src/pdf/measured.js';
import { type Painted, paint } from '../src/pdf/paint.js';
import { compose } from '../src/poster/compose.js';
import { type Copy, type CopyFrame, copiesOf, copyFrame, type EditionMark } from '../src/poster/copy.js';
import type { Poster, Statement } from '../src/poster/model.js';
import type { IsoDate } from '../src/rules/date.js';
import type { IconNode } from '../src/shipped/icons.js';
import { findProgram } from '../src/shipped/program.js';
import { loadTheme, type Theme } from '../src/theme/theme.js';
import type { Measure } from '../src/typography/measure.js';
import { valueOnce } from './corpus.js';
import { SHIPPED_LANGUAGES } from './in-both.js';

/** The program's folder, also where a measurement has bundled this file. */
const { root } = findProgram();

/** A day when the source posters hung on the wall, and a day after all changes that the content knows. */
export const THEN = '2018-06-01' as IsoDate;
export const NOW = '2026-11-22' as IsoDate;

/** The look of every design, as a theme has it. */
export const LOOKS = Object.fromEntries(await Promise.all(DESIGNS.map(async (name) => [name, await lookOf(name)] as const))) as Readonly<
  Record<Design, (theme: Theme) => PosterDesign>
>;

/** Everything that sheets are set with: the shipped theme, the real fonts and pictograms. */
export interface Setting {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
  /** The centers of the shipped content. */
  readonly frame: CopyFrame;
  /** The pictures of the content; none where it has none. */
  readonly pictures?: Pictures;
}

/** That, and the shipped content. */
export interface Workshop extends Setting {
  readonly content: Content;
}

/** Fonts, pictograms and readers, opened once for all tests of a process. */
export const assets = createAssets();
export const tools = createTools();

/** The shipped profile of a print shop. */
export const profile = await loadOutputProfile(join(root, 'templates'));

const opened = new Map<string, Promise<Workshop>>();

/** What sheets are set with, of this project or of a copy of it; opened once for all tests of a process. */
export function openWorkshop(folder: string = root): Promise<Workshop> {
  const workshop = opened.get(folder) ?? openedIn(folder);
  opened.set(folder, workshop);
  return workshop;
}

async function openedIn(folder: string): Promise<Workshop> {
  const [{ content }, { theme }] = await Promise.all([loadContent(join(folder, 'content')), loadTheme(join(folder, 'templates'))]);
  if (!content) throw new Error('expected the shipped content to be whole');
  return { content, theme, measure: await assets.measure(), icons: await assets.icons(), frame: copyFrame(content) };
}

const composed = new WeakMap<Content, Map<IsoDate, readonly Poster[]>>();

/** The posters of a day, composed once for all tests of a process: nobody writes into a poster or into a content. */
export function postersOf({ content }: Pick<Workshop, 'content'>, day: IsoDate): readonly Poster[] {
  const byDay = composed.get(content) ?? new Map<IsoDate, readonly Poster[]>();
  composed.set(content, byDay);
  const posters = byDay.get(day) ?? compose(content, day).posters;
  byDay.set(day, posters);
  return posters;
}

export function posterOf(workshop: Workshop, id: string, day: IsoDate = NOW): Poster {
  const found = postersOf(workshop, day).find((poster) => poster.id === id);
  if (!found) throw new RangeError(`expected the poster ${id}, found none`);
  return found;
}

/** The copy of a poster for the first center, with the mark of an edition where one is given. */
export function copyOf({ frame }: Pick<Setting, 'frame'>, poster: Poster, edition?: EditionMark): Copy {
  const [copy] = copiesOf([poster], frame, new Map(edition ? [[poster.id, edition]] : []));
  if (!copy) throw new RangeError('expected a center, found none');
  return copy;
}

export function fitInput(setting: Setting, poster: Poster, floor = setting.theme.type.floor, edition?: EditionMark): FitInput {
  const { theme, measure, icons } = setting;
  return spread({ copy: copyOf(setting, poster, edition), design: LOOKS[poster.design](theme), theme, measure, icons, floor });
}

/** The fit of a poster that has to fit. */
export function fitted(input: FitInput): Fitted {
  const found = fitPoster(input);
  if (found.kind === 'unfit')
    throw new RangeError(`expected ${input.copy.poster.id} to fit, it is over by ${found.shortages.map(({ over }) => over).join(', ')} pt`);
  return found;
}

/** The rows of every page of a fitted poster on a sheet of some size. */
export function rowsOf(input: FitInput, { pages }: Fitted, size: SheetName = 'a4'): readonly (readonly PlacedRow[])[] {
  const sheet = sheetOf(size);
  return pages.map((page) => placeRows(layPage(input, page, page.setting, sheet), designArea(sheet).height));
}

/** A sheet of the corpus: the file, and its pages as they are measured. */
export interface PaintedSheet {
  readonly bytes: Uint8Array;
  readonly pages: readonly MeasuredPage[];
}

/** A fitted poster as a PDF, painted once for all tests. */
export function painted(workshop: Setting, poster: Poster, size: SheetName = 'a4', edition?: EditionMark): Promise<PaintedSheet> {
  const said = [copyOf(workshop, poster, edition), size, workshop.theme];
  const name = `sheet-${poster.id}-${size}-${hashOf(said).slice(0, 16)}`;
  return valueOnce(import.meta.filename, name, async () => {
    const { bytes, pages } = await paintedAnew(workshop, poster, size, edition);
    return { bytes, pages: pages.map((page) => measurePage(page)) };
  });
}

/** A fitted poster as a PDF, with react-pdf's own layout of it. */
export async function paintedAnew(workshop: Setting, poster: Poster, size: SheetName = 'a4', edition?: EditionMark): Promise<Painted> {
  const input = fitInput(workshop, poster, undefined, edition);
  const pages = rowsOf(input, fitted(input), size).map((rows) => ({ rows }));
  return paint({
    sheet: sheetOf(size),
    pages,
    title: byLanguage(poster.languages, (language) => plain(poster.title.text[language])),
    author: poster.issuer.words[poster.languages[0]],
    asOf: poster.asOf,
    creator: 'Taqta',
    rasterOf: rastersOf(
      pictureFiles(copyOf(workshop, poster), { folder: '', ...(workshop.pictures && { pictures: workshop.pictures }) }),
      { kind: 'rgb' },
      new Map(),
    ),
  });
}

/** The statement with other words in both languages. */
export function reworded(statement: Statement, words: ByLanguage<string>): Statement {
  return { ...statement, text: byLanguage(SHIPPED_LANGUAGES, (language) => [{ text: words[language], strong: false }]) };
}
