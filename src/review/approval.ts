import type { IsoDate } from '../rules/date.js';
import type { Half } from './half.js';

/** A half with the approval that it is to have. */
export interface Approval {
  readonly half: Half;
  readonly by: string;
  readonly on: IsoDate;
}
