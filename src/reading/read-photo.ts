import { looksLikeMark } from '../qr/edition-mark.js';
import type { Photo } from './photo.js';
import { prepared, ROUNDS } from './photo-attempts.js';
import type { FoundCodes, QrReader } from './qr-reader.js';

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
