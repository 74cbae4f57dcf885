import type { Language } from '../language/language.js';
import type { Review } from '../poster/model.js';
import type { Place } from '../problem.js';

/** One half of a text as somebody reviews it. */
export interface Half {
  /** The poster and the statement, `rights/title`; a slide of it, `rights/court/screen/1`; or a text of the screen, `kiosk/labels/welcome`. */
  readonly id: string;
  /** Id of the poster; `kiosk` for the texts of the screen. */
  readonly poster: string;
  readonly language: Language;
  readonly where: Place;
  /** The words as they are printed, and those of the other languages. */
  readonly words: string;
  readonly other: string;
  /** Legal sources as they are written: `law-88v/25(2)`. */
  readonly basis: readonly string[];
  /** The facts that the text states, each with its value. */
  readonly facts: readonly string[];
  readonly fingerprint: string;
  readonly standing: Review;
  /** The part of its file that holds the words: where its review is written. */
  readonly at: readonly PropertyKey[];
}

/** Whether a half waits for somebody's approval. */
export function waits({ standing }: Half): boolean {
  return standing.kind === 'draft';
}
