import type { SizeName } from '../content/schema.js';
import type { Area } from '../paper/area.js';
import { isTiled, tilePlan } from '../paper/tile-plan.js';
import type { Variant } from '../paper/variant.js';
import type { Problem } from '../problem.js';
import { assembled, cropped } from '../proof/assembled.js';
import type { ProofSheet } from '../proof/check.js';
import { checkSheet } from '../proof/check-sheet.js';
import { checkMarks } from '../proof/mark-unreadable.js';
import { preview } from '../proof/preview.js';
import { checkCodes } from '../proof/qr-unreadable.js';
import type { Raster } from '../proof/raster.js';
import { checkTags } from '../proof/untagged.js';
import type { Tools } from './tools.js';

/** A painted poster and what it has to keep. */
interface ProofWork {
  readonly sheet: ProofSheet;
  readonly variant: Variant;
  readonly bytes: Uint8Array;
  /** Where each page of the file shows the poster; absent when that is all of it. */
  readonly trim?: Area;
  /** Whether a picture is made; a check has no use for it. */
  readonly picture: boolean;
}

interface Proved {
  readonly problems: readonly Problem[];
  /** The pages side by side as PNG. */
  readonly picture?: Uint8Array;
}

/** Width in pixels of a sheet's picture on the editor's page. */
const PREVIEW_WIDTH = 760;
/** Dots per inch at which the finished page is proved: what an office printer and a phone still resolve. */
const PROOF_DPI = 150;

/** Reads a finished file back and holds it against what it has to keep. */
export async function proveSheets(work: ProofWork, tools: Tools): Promise<Proved> {
  const { sheet, variant, bytes, picture } = work;
  const rasters = hung(await (await tools.rasteriser()).rasterise(bytes, PROOF_DPI), work, sheet.size);
  const reader = await tools.qrReader();
  const problems = [
    ...checkSheet(sheet),
    ...(variant === 'tiles' ? [] : checkTags(sheet, await (await tools.tagReader()).read(bytes))),
    ...(await checkCodes(sheet, rasters, reader)),
    ...(await checkMarks(sheet, rasters, reader)),
  ];
  return { problems, ...(picture && { picture: await preview(rasters, PREVIEW_WIDTH) }) };
}

/** The pages as they hang: cut at their trim, or glued together from their tiles. */
function hung(rasters: readonly Raster[], { trim, variant }: ProofWork, size: SizeName): readonly Raster[] {
  if (trim) return rasters.map((raster) => cropped(raster, trim, PROOF_DPI));
  return variant === 'tiles' && isTiled(size) ? assembled(rasters, tilePlan(size), PROOF_DPI) : rasters;
}
