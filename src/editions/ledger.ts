import type { SizeName } from '../content/schema.js';
import type { IsoDate } from '../rules/date.js';

/** One released file of an edition. */
interface ReleasedFile {
  /** Below the folder of its release, such as `posters/rights-a4.pdf`. */
  readonly path: string;
  readonly size: SizeName;
  /** The id of the center whose copy it is; absent in entries from the time of one center. */
  readonly center?: string;
  readonly sha256: string;
}

/** One entry of `content/editions.yaml`, the record of what was ever released. */
export interface Edition {
  readonly poster: string;
  /** Counted from 1 for each poster. */
  readonly number: number;
  /** Short code on the sheet: `editionCode(poster, number, content)`. */
  readonly code: string;
  /** Folder of its release below `releases/`: the day, and a number from the second release of a day on. */
  readonly release: string;
  /** Day of the release. */
  readonly date: IsoDate;
  /** Day whose rules the sheet states. */
  readonly asOf: IsoDate;
  /** Hash of what the poster says, whatever the day and the look. */
  readonly content: string;
  /** SHA-256 of `content/editions/<poster>-<number>.json`, which keeps the words of the sheet: see `edition-record.ts`. */
  readonly record: string;
  readonly files: readonly ReleasedFile[];
  /** Version of Taqta. */
  readonly program: string;
  readonly by: string;
  /** Binds the entry to the one before it, so that a change by hand is noticed: see `seal.ts`. */
  readonly seal: string;
}

/** All editions, oldest first. */
export type Ledger = readonly Edition[];

/** The name of an edition: `rights-3`. */
export function editionName({ poster, number }: Pick<Edition, 'poster' | 'number'>): string {
  return `${poster}-${number}`;
}
