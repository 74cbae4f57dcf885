import { grouped } from '../grouped.js';
import { isCodeSaid } from '../language/link-words.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import { flowSheetOf, marginOn, type SheetName, sheetOf } from '../paper/sheet.js';
import { isTiled, tileGrid } from '../paper/tile-plan.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { Poster } from '../poster/model.js';
import type { ProblemCode } from '../problem.js';
import { calledCode } from '../qr/called-code.js';
import { LEAST_MODULE } from '../qr/least-module.js';
import { type FinishedFile, type FinishedPage, isTag, type ReadGlyph, type ReadTag } from '../reading/finished-file.js';
import { isNamedBy } from '../rules/web-address.js';
import type { Measure } from '../typography/measure.js';
import { AS_MADE, type Fault } from './fault.js';
import type { FileFigures } from './file-figures.js';
import type { FinishedForm } from './finished-form.js';
import { halfOrderFaults } from './half-order.js';
import type { Seen } from './look-at.js';
import { checkPaintedContrast } from './painted-contrast.js';
import { structureFaults, unheardFaults } from './untagged.js';
import { checkWordSpaces } from './word-space.js';

export interface Ground {
  readonly measure: Measure;
  /** Millimetres at A4 that text keeps from the edge. */
  readonly safe: number;
  /** The poster that the file shows, where it is known. */
  readonly poster?: Poster;
}

/** Millimetres that rounding may take; at the edge those at A4. */
const ROUNDING = { edge: 0.02, module: 0.02 } as const;

/** Holds a finished file against what every poster has to keep, and against its poster where that is known. */
export function proveFile(
  file: FinishedFile,
  form: FinishedForm,
  seen: Seen,
  { measure, safe, poster }: Ground,
): { readonly figures: FileFigures; readonly faults: readonly Fault[] } {
  const { pages } = file;
  const spaces = checkWordSpaces(pages, measure);
  const contrasts = checkPaintedContrast(
    pages.flatMap((page, index) => {
      const raster = seen.rasters[index];
      return raster ? [{ page, raster, glyphs: page.glyphs.filter((glyph) => paintedOn(page, glyph, form)), scale: form.scale }] : [];
    }),
  );
  const edges = form.kind === 'tiles' ? [] : pages.map(edgeOf);
  const modules = modulesOf(seen);
  const faults = [
    ...file.fonts
      .filter(({ embedded }) => !embedded)
      .map(({ name }) => report('font-not-embedded', phrase('font-not-embedded.found', { name }))),
    ...spaces.faults,
    ...contrasts.faults,
    ...edges.flatMap((edge, page) => tooNear(edge, form.size, safe, page + 1)),
    ...modules
      .filter((module) => module < LEAST_MODULE - ROUNDING.module)
      .map((module) => report('qr-unreadable', phrase('qr-unreadable.file-modules', { least: LEAST_MODULE, module }))),
    ...(form.kind === 'tiles' ? [] : [...unread(file, seen), ...structureFaults(pages), ...halfOrderFaults(pages)]),
    ...(poster && form.kind !== 'tiles' ? unheardFaults(poster, pages, form.kind === 'sheet') : []),
  ];
  const figures = {
    size: form.size,
    kind: form.kind,
    pages: pages.length,
    typePt: sheetsOf(pages, form).map((sheet) =>
      hundredths(commonSize(sheet.flatMap(({ glyphs }) => glyphs.map(({ size }) => size))) ?? 0),
    ),
    fonts: file.fonts.map(({ name }) => name).sort(),
    characters: pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
    wordSpacePercent: hundredths(spaces.widest * 100),
    leastContrast: hundredths(contrasts.least),
    codes: codesOf(seen),
    ...(edges.length > 0 && { edgeMm: hundredths(Math.min(...edges)) }),
    ...(modules.length > 0 && { moduleMm: hundredths(Math.min(...modules)) }),
  };
  return { figures, faults };
}

const report = (code: ProblemCode, message: Phrase): Fault => ({ code, message, fix: AS_MADE });

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The pages of each sheet as it hangs. */
function sheetsOf(pages: readonly FinishedPage[], { kind, size }: FinishedForm): readonly (readonly FinishedPage[])[] {
  const { columns, rows } = kind === 'tiles' && isTiled(size) ? tileGrid(size) : { columns: 1, rows: 1 };
  const each = columns * rows;
  return Array.from({ length: pages.length / each }, (_, sheet) => pages.slice(sheet * each, (sheet + 1) * each));
}

/** Whether a character is seen whole, and what is around it: a tile shows a part of its poster. */
function paintedOn({ media, trim }: FinishedPage, { box, text }: ReadGlyph, { kind }: FinishedForm): boolean {
  if (/^\s*$/.test(text) || box.width <= 0 || box.height <= 0) return false;
  const [shown, cut] = kind === 'tiles' && trim ? [trim, toPt(mm(1))] : [{ ...media, left: 0, top: 0 }, 0];
  return (
    box.left >= shown.left + cut &&
    box.top >= shown.top + cut &&
    box.left + box.width <= shown.left + shown.width - cut &&
    box.top + box.height <= shown.top + shown.height - cut
  );
}

/** The tail of a j hangs out of its column to the left: by as many ems at most a letter stands where it begins. */
const HANG = 0.05;

/** Millimetres between the edge of the cut sheet and the letter next to it. */
function edgeOf({ media, trim = media, glyphs }: FinishedPage): number {
  const inked = glyphs.filter(({ text, box }) => !/^\s*$/.test(text) && box.width > 0);
  const near = inked.map(({ x, size, box }) =>
    Math.min(
      (x - box.left <= HANG * size ? Math.max(x, box.left) : box.left) - trim.left,
      box.top - trim.top,
      trim.left + trim.width - box.left - box.width,
      trim.top + trim.height - box.top - box.height,
    ),
  );
  return toMm(pt(Math.min(trim.width, ...near)));
}

/** A file does not say whether its design runs over pages: the margin is held that is the narrower of both. */
function tooNear(edge: number, size: SheetName, safe: number, page: number): readonly Fault[] {
  const sheet = sheetOf(size);
  const least = Math.min(...[sheet, flowSheetOf(size)].map((each) => toMm(marginOn(each, mm(safe)))));
  if (edge >= least - ROUNDING.edge * sheet.scale) return [];
  return [report('text-lost', phrase('text-lost.edge', { least, page, edge }))];
}

/** How many times its side a phone is away from a code that it reads: one in ten holds for any camera. */
const TIMES_AWAY = 10;

/** Each address and the smallest symbol that leads there. */
function codesOf({ codes, dpi }: Seen): FileFigures['codes'] {
  return [...grouped(codes.flat(), ({ text }) => text)].map(([address, symbols]) => {
    const symbolMm = toMm(pt((Math.min(...symbols.map(({ side }) => side)) * 72) / dpi));
    return { address: calledCode(address), symbolMm: hundredths(symbolMm), scansAtM: hundredths((symbolMm * TIMES_AWAY) / 1000) };
  });
}

/** Side of a module of each code in millimetres. */
const modulesOf = ({ codes, dpi }: Seen): readonly number[] =>
  codes.flatMap((found) => found.map(({ module }) => toMm(pt((module * 72) / dpi))));

/**
 * As many links of a page as show a code have to be read from a code of it; an address that stands in words alone, as in
 * the window of a browser, leads somewhere without one.
 */
const unread = ({ pages }: FinishedFile, { codes, dpi }: Seen): readonly Fault[] =>
  pages.flatMap(({ links, tags }, page) => {
    const read = codes[page] ?? [];
    if (links.length === 0) return unreadOf(tags, { read, dpi }, page);
    const missed = links.filter(({ url }) => !read.some(({ text }) => text === url));
    // Where nothing says which of them hold a drawing, every link is taken to show a code.
    const spoken = tags.length === 0 ? 0 : links.length - tags.reduce((sum, tag) => sum + codesIn(tag), 0);
    return missed.slice(Math.max(0, spoken)).map(({ url }) => {
      const asked = { url: calledCode(url), page: page + 1, dpi: Math.round(dpi), read: othersIn(read) };
      return report('qr-unreadable', phrase('qr-unreadable.file-address', asked));
    });
  });

/** A file for a print shop leads nowhere: each code says aloud in words where it leads, and one that leads there has to be read. */
function unreadOf(
  tags: readonly ReadTag[],
  { read, dpi }: { readonly read: Seen['codes'][number]; readonly dpi: number },
  page: number,
): readonly Fault[] {
  const figures = tags.flatMap(figuresIn);
  const said = new Set(figures.flatMap(({ alt }) => SAID_ADDRESS.exec(alt)?.[1] ?? []));
  const missed = [...said].filter((address) => !read.some(({ text }) => isNamedBy(text, address) || text.endsWith(`:${address}`)));
  const on = { page: page + 1, dpi: Math.round(dpi) };
  const silent = figures.length > 0 && said.size === 0 && read.length === 0;
  return [
    ...missed.map((url) => phrase('qr-unreadable.file-address', { ...on, url, read: othersIn(read) })),
    ...(silent ? [phrase('qr-unreadable.file-none', on)] : []),
  ].map((message) => report('qr-unreadable', message));
}

/** What the codes of a page lead to. */
const othersIn = (read: Seen['codes'][number]): PhraseOrText =>
  read.length === 0 ? phrase('qr-unreadable.nothing-read') : read.map(({ text }) => calledCode(text)).join(', ');

/** The address at the end of what a code says aloud. */
const SAID_ADDRESS = /:\s(\S+\.\S+)$/u;

/** Drawings that are codes, by their words: others are pictures. */
const figuresIn = (tag: ReadTag): readonly ReadTag[] =>
  tag.role === 'Figure' ? [tag].filter(({ alt }) => isCodeSaid(alt)) : tag.parts.filter(isTag).flatMap(figuresIn);

/** Links that hold a drawing: their codes. */
const codesIn = (tag: ReadTag): number => {
  const inside = tag.parts.filter(isTag);
  if (tag.role === 'Link') return inside.some(({ role }) => role === 'Figure') ? 1 : 0;
  return inside.reduce((sum, part) => sum + codesIn(part), 0);
};

/** The size of most letters, to a hundredth of a point; the smallest of several, that of the imprint, is not counted. */
function commonSize(sizes: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const rounded = Math.round(size * 100) / 100;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [imprint, ...others] = [...counts].sort(([one], [other]) => one - other);
  return (others.length === 0 ? imprint : others.sort(([, one], [, other]) => other - one)[0])?.[0];
}
