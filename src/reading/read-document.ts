import { looksLikeMark } from '../qr/edition-mark.js';
import { sharp } from '../shipped/sharp.js';
import { openPhoto, type Photo, type PhotoFault } from './photo.js';
import { prepared, ROUNDS } from './photo-attempts.js';
import type { FoundCodes, QrReader } from './qr-reader.js';
import type { Raster, Rasteriser } from './raster.js';

/** The codes of a photo or a PDF, page by page. */
export interface ReadDocument {
  readonly kind: 'photo' | 'pdf';
  readonly pages: readonly FoundCodes[];
}

export type DocumentFault = PhotoFault | 'pdf-encrypted' | 'pdf-unreadable' | 'pdf-too-large';

export interface ReadingTools {
  rasteriser(): Promise<Rasteriser>;
  qrReader(): Promise<QrReader>;
}

/** Dots per inch at which a mark is read at the first look, and those below which it is not. */
const DPI = { good: 150, least: 72 };
/** Pixels of all pages together: twenty posters on A3. */
const MOST_PIXELS = 60_000_000;
const MOST_PAGES = 100;

/** Reads every code of a picture or a PDF, whatever its name; throws when the signal is given. */
export async function readDocument(bytes: Uint8Array, tools: ReadingTools, signal?: AbortSignal): Promise<ReadDocument | DocumentFault> {
  // A PDF may have some bytes before its head (ISO 32000-1, annex H).
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  const photos = isPdf ? await pdfPages(bytes, await tools.rasteriser()) : [await openPhoto(bytes)];
  if (typeof photos === 'string') return photos;
  const pages: FoundCodes[] = [];
  for (const photo of photos) {
    if (typeof photo === 'string') return photo;
    // A page is straight, sharp and evenly lit: what the first round does not read is not there.
    pages.push(await readPhoto(photo, await tools.qrReader(), isPdf ? { rounds: 1, signal } : { signal }));
  }
  return { kind: isPdf ? 'pdf' : 'photo', pages };
}

async function pdfPages(bytes: Uint8Array, rasteriser: Rasteriser): Promise<readonly Photo[] | DocumentFault> {
  const sizes = await rasteriser
    .sizes(bytes)
    .catch((error: unknown) => (/password/i.test(String(error)) ? 'pdf-encrypted' : 'pdf-unreadable'));
  if (typeof sizes === 'string') return sizes;
  const inches = sizes.reduce((sum, { width, height }) => sum + (width / 72) * (height / 72), 0);
  const dpi = Math.min(DPI.good, Math.sqrt(MOST_PIXELS / inches));
  if (dpi < DPI.least || sizes.length > MOST_PAGES) return 'pdf-too-large';
  return Promise.all((await rasteriser.rasterise(bytes, dpi)).map(photoOf));
}

async function photoOf({ width, height, data }: Raster): Promise<Photo> {
  const grey = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#FFFFFF' })
    .greyscale()
    .raw()
    .toBuffer();
  return { width, height, grey };
}

/** Every code that can be read from a photo, each text once. Looks longer while no mark is found; for no more than some rounds; throws when the signal is given. */
export async function readPhoto(
  photo: Photo,
  reader: QrReader,
  look: { readonly rounds?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<FoundCodes> {
  const marks = new Set<string>();
  const addresses = new Set<string>();
  for (const round of ROUNDS.slice(0, look.rounds)) {
    for (const attempt of round) {
      look.signal?.throwIfAborted();
      const found = await reader.search(await prepared(photo, attempt), attempt.light);
      for (const mark of found.marks) marks.add(mark);
      for (const address of found.addresses) addresses.add(address);
    }
    if ([...marks].some(looksLikeMark)) break;
  }
  return { marks: [...marks], addresses: [...addresses] };
}
