import type { Decision } from '../language/words.js';
import type { IsoDate } from '../rules/date.js';

/** A row of a table that came back, read. */
export interface Row {
  /** Counted from 0, without the names of the columns. */
  readonly number: number;
  readonly id: string;
  readonly language: string;
  readonly words: string;
  readonly fingerprint: string;
  /** Absent while nobody has decided. */
  readonly decision?: Decision;
  readonly by: string;
  readonly on?: IsoDate;
  readonly remark: string;
}
