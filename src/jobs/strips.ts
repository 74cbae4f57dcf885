import type { SlotWords } from '../layout/design.js';
import type { Body } from '../pdf/body.js';
import type { PageRows } from '../pdf/lay-out.js';
import { type Letters, lettersOf, stampOf } from '../pdf/lettering.js';
import { stamped } from '../pdf/stamped.js';
import type { Center } from '../poster/copy.js';
import type { Faces } from '../typography/fonts.js';
import type { SetWords } from '../typography/set-words.js';

/** What a center has on the pages of a file, in their order; nothing on those without a strip. */
export type Strips = readonly (SlotWords | undefined)[];

export const stripsOf = (pages: readonly PageRows[], center: Center): Strips =>
  pages.map(({ rows }) => rows.find(({ row }) => row.slots)?.row.slots?.(center));

/** The letters that files need to have all of these stamped into them. */
export const lettersIn = (strips: Iterable<Strips>, faces: Faces): readonly Letters[] => lettersOf(wordsIn(strips), faces);

function* wordsIn(all: Iterable<Strips>): Iterable<SetWords> {
  for (const strips of all) for (const strip of strips) for (const words of strip?.words.values() ?? []) yield* words;
}

/** The copy of a center: its words in the slots of a painted body. */
export const stampedWith = (body: Body, strips: Strips, faces: Faces): Uint8Array =>
  stamped(body, ({ page, language }) => stampOf(strips[page]?.words.get(language) ?? [], body.lettering, faces));
