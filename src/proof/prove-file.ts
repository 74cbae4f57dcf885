import type { SizeName } from '../content/schema.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { Measure } from '../typography/measure.js';
import { type FinishedForm, finishedForm } from './finished-form.js';
import { commonSize, halfSizes } from './half-sizes.js';
import type { FinishedFile, FinishedPage, ReadGlyph } from './page-reader.js';
import { checkPaintedContrast } from './painted-contrast.js';
import type { LocatedCode } from './qr-reader.js';
import type { Raster } from './raster.js';
import type { ReadPage } from './tag-reader.js';
import { checkTags, structureFaults } from './untagged.js';
import { checkWordSpaces } from './word-space.js';

/** A finished file as its readers have found it. */
export interface ReadFile {
  readonly name: string;
  readonly file: FinishedFile;
  readonly tags: readonly ReadPage[];
  readonly rasters: readonly Raster[];
  /** The QR codes of each page. */
  readonly codes: readonly (readonly LocatedCode[])[];
}

export interface Ground {
  readonly measure: Measure;
  /** Millimetres at A4 that text keeps from the edge. */
  readonly safe: number;
  /** The poster that the file shows, where it is known. */
  readonly poster?: Poster;
}

/** What was measured of a finished file. */
export interface FileFigures {
  readonly size: SizeName;
  readonly kind: FinishedForm['kind'];
  readonly pages: number;
  /** The size of most letters of each page, in points. */
  readonly typePt: readonly number[];
  readonly fonts: readonly string[];
  /** Characters that were read. */
  readonly characters: number;
  /** Widest deviation of a word space from the font's own, in per cent. */
  readonly wordSpacePercent: number;
  readonly leastContrast: number;
  /** Least distance of a letter from the edge; absent for tiles, whose edges are cut away. */
  readonly edgeMm?: number;
  /** Side of the smallest module of a QR code; absent without codes. */
  readonly moduleMm?: number;
}

/** A module smaller than this is lost by office printers and cheap cameras; millimetres. */
const LEAST_MODULE = 0.5;
/** Millimetres and points that rounding may take. */
const ROUNDING = { edge: 0.2, module: 0.02, size: 0.05 } as const;

/** Holds a finished file against what every poster has to keep, and against its poster where that is known. */
export function proveFile(read: ReadFile, ground: Ground): { readonly figures?: FileFigures; readonly problems: readonly Problem[] } {
  const { name, file, rasters } = read;
  const form = finishedForm(name, file);
  if ('severity' in form) return { problems: [form] };
  const told = (code: string, message: string, fix = 'make the file again with taqta build'): Problem => ({
    code,
    severity: 'error',
    where: { file: name },
    message,
    fix,
  });
  const whole = file.pages.map((page) => page.glyphs.filter((glyph) => paintedOn(page, glyph, form)));
  const spaces = checkWordSpaces(name, file.pages, ground.measure);
  const contrasts = checkPaintedContrast(
    name,
    file.pages.flatMap((page, index) => {
      const raster = rasters[index];
      return raster ? [{ page, raster, glyphs: whole[index] ?? [], scale: form.scale }] : [];
    }),
  );
  const edges = form.kind === 'tiles' ? [] : file.pages.map((page) => edgeOf(page));
  const safe = ground.safe * form.scale;
  const modules = modulesOf(read);
  const problems = [
    ...file.fonts
      .filter(({ embedded }) => !embedded)
      .map((font) => told('font-not-embedded', `expected every font in the file, found ${font.name} left out`)),
    ...spaces.problems,
    ...contrasts.problems,
    ...edges.flatMap((edge, page) =>
      edge >= safe - ROUNDING.edge
        ? []
        : [
            told(
              'text-lost',
              `page ${page + 1}: expected text ${safe.toFixed(1)} mm or more inside the sheet, found ${edge.toFixed(1)} mm`,
            ),
          ],
    ),
    ...modules
      .filter((module) => module < LEAST_MODULE - ROUNDING.module)
      .map((module) => told('qr-unreadable', `expected QR modules of ${LEAST_MODULE} mm or more, found ${module.toFixed(2)} mm`)),
    ...(form.kind === 'tiles' ? [] : structure(read, ground.poster, form, told)),
  ];
  return { figures: figuresOf(read, form, { spaces: spaces.widest, contrast: contrasts.least, edges, modules }), problems };
}

type Told = (code: string, message: string, fix?: string) => Problem;

function structure({ file, tags }: ReadFile, poster: Poster | undefined, { size }: FinishedForm, told: Told): readonly Problem[] {
  const faults = poster
    ? checkTags({ poster, size, pages: [] }, tags)
    : structureFaults(tags).map((fault) => told('untagged', `expected a structure that says all of the sheet, found ${fault}`));
  const unequal = file.pages.flatMap((page, index) => {
    const { kk, ru } = halfSizes(page, tags[index] ?? { tags: [], loose: [] });
    if (kk === undefined || ru === undefined || Math.abs(kk - ru) <= ROUNDING.size) return [];
    return [told('language-order', `page ${index + 1}: expected one size for both languages, found ${kk} pt in «kk» and ${ru} pt in «ru»`)];
  });
  return [...faults, ...unequal];
}

interface Found {
  readonly spaces: number;
  readonly contrast: number;
  readonly edges: readonly number[];
  readonly modules: readonly number[];
}

function figuresOf({ file }: ReadFile, { size, kind }: FinishedForm, found: Found): FileFigures {
  return {
    size,
    kind,
    pages: file.pages.length,
    typePt: file.pages.map(({ glyphs }) => hundredths(commonSize(glyphs.map((glyph) => glyph.size)) ?? 0)),
    fonts: file.fonts.map(({ name }) => name).sort(),
    characters: file.pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
    wordSpacePercent: hundredths(found.spaces * 100),
    leastContrast: hundredths(found.contrast),
    ...(found.edges.length > 0 && { edgeMm: hundredths(Math.min(...found.edges)) }),
    ...(found.modules.length > 0 && { moduleMm: hundredths(Math.min(...found.modules)) }),
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Whether a character is seen whole: a tile is cut 8 mm inside its paper. */
function paintedOn({ media }: FinishedPage, { box, text }: ReadGlyph, { kind }: FinishedForm): boolean {
  if (/^\s*$/.test(text) || box.width <= 0 || box.height <= 0) return false;
  const cut = kind === 'tiles' ? toPt(mm(9)) : 0;
  return box.left >= cut && box.top >= cut && box.left + box.width <= media.width - cut && box.top + box.height <= media.height - cut;
}

/** Millimetres between the edge of the cut sheet and the letter next to it. */
function edgeOf({ media, trim = media, glyphs }: FinishedPage): number {
  const inked = glyphs.filter(({ text, box }) => !/^\s*$/.test(text) && box.width > 0);
  const near = inked.map(({ box }) =>
    Math.min(
      box.left - trim.left,
      box.top - trim.top,
      trim.left + trim.width - box.left - box.width,
      trim.top + trim.height - box.top - box.height,
    ),
  );
  return toMm(pt(Math.min(trim.width, ...near)));
}

const modulesOf = ({ file, rasters, codes }: ReadFile): readonly number[] =>
  codes.flatMap((found, page) => {
    const perPoint = (rasters[page]?.width ?? 0) / (file.pages[page]?.media.width ?? 1);
    return perPoint > 0 ? found.map(({ module }) => toMm(pt(module / perPoint))) : [];
  });
