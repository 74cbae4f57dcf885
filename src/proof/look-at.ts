import type { Area } from '../paper/area.js';
import { isTiled, tileGrid } from '../paper/tile-plan.js';
import { mm, pt, toPt } from '../paper/units.js';
import type { FinishedFile, FinishedPage } from '../reading/finished-file.js';
import type { LocatedCode, QrReader } from '../reading/qr-reader.js';
import type { Raster, Rasteriser } from '../reading/raster.js';
import { assembled, cropped } from './assembled.js';
import type { FinishedForm } from './finished-form.js';

/** Dots per inch at which a finished page is proved: what an office printer and a phone still resolve. */
export const PROOF_DPI = 150;
/** Millimetres around a code that are looked at with it. */
const AROUND = mm(3);

/** What is seen of a finished file. */
export interface Seen {
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
  const rasters = await rasteriser.rasterise(pdf, PROOF_DPI);
  const hung = hungOf(rasters, pages, form);
  const codes: (readonly LocatedCode[])[] = [];
  for (const [index, sheet] of hung.entries()) {
    const found: LocatedCode[] = [];
    for (const window of form.kind === 'tiles' ? [sheet] : windowsOf(pages[index], rasters[index]))
      found.push(...(await qrReader.locate(window)));
    codes.push(found);
  }
  return { rasters, hung, codes };
}

function hungOf(rasters: readonly Raster[], pages: readonly FinishedPage[], { kind, size }: FinishedForm): readonly Raster[] {
  if (kind === 'tiles' && isTiled(size)) return assembled(rasters, pages, tileGrid(size), PROOF_DPI);
  return rasters.map((raster, index) => {
    const trim = pages[index]?.trim;
    return kind === 'press' && trim ? cropped(raster, trim, PROOF_DPI) : raster;
  });
}

/** Where a page leads to an address there has to be a code; a page that leads nowhere is looked at whole. */
function windowsOf(page: FinishedPage | undefined, raster: Raster | undefined): readonly Raster[] {
  if (page === undefined || raster === undefined) return [];
  if (page.links.length === 0) return [raster];
  return page.links.map(({ box }) => cropped(raster, around(box, page.media), PROOF_DPI));
}

function around(box: Area, page: Area): Area {
  const by = toPt(AROUND);
  const [left, top] = [Math.max(0, box.left - by), Math.max(0, box.top - by)];
  const [right, bottom] = [Math.min(page.width, box.left + box.width + by), Math.min(page.height, box.top + box.height + by)];
  return { left: pt(left), top: pt(top), width: pt(right - left), height: pt(bottom - top) };
}
