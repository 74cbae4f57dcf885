import { isCodeSaid } from '../language/link-words.js';
import type { Area } from '../paper/area.js';
import { isTiled, tileGrid } from '../paper/tile-plan.js';
import { mm, pt, toPt } from '../paper/units.js';
import { type FinishedFile, type FinishedPage, isTag, type ReadTag } from '../reading/finished-file.js';
import type { LocatedCode, QrReader } from '../reading/qr-reader.js';
import type { Raster, Rasteriser } from '../reading/raster.js';
import { assembled, cropped } from './assembled.js';
import type { FinishedForm } from './finished-form.js';

/** Dots per inch at which a page of A4 is proved: what an office printer and a phone still resolve. */
const PROOF_DPI = 150;

/**
 * Dots per inch at which the pages of a file are proved: larger paper, on which everything is larger and which is seen
 * from farther away, has as many pixels as A4. A tile is paper of its own.
 */
export const proofDpi = ({ kind, scale }: FinishedForm): number => PROOF_DPI / (kind === 'tiles' ? 1 : Math.max(1, scale));

/** Millimetres around a code that are looked at with it. */
const AROUND = mm(3);

/** What is seen of a finished file. */
export interface Seen {
  /** Dots per inch of all of it. */
  readonly dpi: number;
  /** Its pages. */
  readonly rasters: readonly Raster[];
  /** The sheets as they hang: cut at their trim, or glued together of their tiles. */
  readonly hung: readonly Raster[];
  /** The QR codes of each sheet. */
  readonly codes: readonly (readonly LocatedCode[])[];
}

/** Rasterises a file once and reads its codes there. */
export async function lookAt(
  pdf: Uint8Array,
  { pages }: FinishedFile,
  form: FinishedForm,
  { rasteriser, qrReader }: { readonly rasteriser: Rasteriser; readonly qrReader: QrReader },
): Promise<Seen> {
  const dpi = proofDpi(form);
  const rasters = await rasteriser.rasterise(pdf, dpi);
  const hung = hungOf(rasters, pages, form);
  const codes: (readonly LocatedCode[])[] = [];
  for (const [index, sheet] of hung.entries()) {
    const found: LocatedCode[] = [];
    for (const window of form.kind === 'tiles' ? [sheet] : windowsOf(pages[index], rasters[index], dpi))
      found.push(...(await qrReader.locate(window)));
    codes.push(found);
  }
  return { dpi, rasters, hung, codes };
}

function hungOf(rasters: readonly Raster[], pages: readonly FinishedPage[], form: FinishedForm): readonly Raster[] {
  const { kind, size } = form;
  const dpi = proofDpi(form);
  if (kind === 'tiles' && isTiled(size)) return assembled(rasters, pages, tileGrid(size), dpi);
  return rasters.map((raster, index) => {
    const trim = pages[index]?.trim;
    return kind === 'press' && trim ? cropped(raster, trim, dpi) : raster;
  });
}

/** Where a page leads to an address there has to be a code; one that leads nowhere, or has codes that nobody can follow, is looked at whole. */
function windowsOf(page: FinishedPage | undefined, raster: Raster | undefined, dpi: number): readonly Raster[] {
  if (page === undefined || raster === undefined) return [];
  if (page.links.length === 0 || page.tags.some(hasUnlinked)) return [raster];
  return page.links.map(({ box }) => cropped(raster, around(box, page.media), dpi));
}

/** Whether an element has a drawing that is no link, as the code of a network. */
const hasUnlinked = (tag: ReadTag): boolean =>
  (tag.role === 'Figure' && isCodeSaid(tag.alt)) || (tag.role !== 'Link' && tag.parts.filter(isTag).some(hasUnlinked));

function around(box: Area, page: Area): Area {
  const by = toPt(AROUND);
  const [left, top] = [Math.max(0, box.left - by), Math.max(0, box.top - by)];
  const [right, bottom] = [Math.min(page.width, box.left + box.width + by), Math.min(page.height, box.top + box.height + by)];
  return { left: pt(left), top: pt(top), width: pt(right - left), height: pt(bottom - top) };
}
