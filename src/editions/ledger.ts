import type { SizeName } from '../content/schema.js';
import type { IsoDate } from '../rules/date.js';

/** One released file of an edition. */
export interface ReleasedFile {
  /** Below the folder of its release, such as `posters/rights-a4.pdf`. */
  readonly path: string;
  readonly size: SizeName;
  readonly sha256: string;
}

/** One entry of `content/editions.yaml`, the record of what was ever released. */
export interface Edition {
  readonly poster: string;
  /** Counted from 1 for each poster. */
  readonly number: number;
  /** Short code on the sheet: `editionCode(poster, number, content)`. */
  readonly code: string;
  /** Day of the release. */
  readonly date: IsoDate;
  /** Day whose rules the sheet states. */
  readonly asOf: IsoDate;
  /** Hash of what the poster says, whatever the day and the look. */
  readonly content: string;
  readonly files: readonly ReleasedFile[];
  /** Version of Taqta. */
  readonly program: string;
  readonly by: string;
}

/** All editions, oldest first. */
export type Ledger = readonly Edition[];
