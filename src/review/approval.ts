import type { IsoDate } from '../rules/date.js';
import type { Half } from './half.js';
import type { Rewording } from './rewording.js';

/** What a table does to a half. */
export type Taken = Approval | Rewording;

export const isRewording = (taken: Taken): taken is Rewording => 'texts' in taken;

export const isApproval = (taken: Taken): taken is Approval => !isRewording(taken);

/** A half with the approval that it is to have. */
export interface Approval {
  readonly half: Half;
  readonly by: string;
  readonly on: IsoDate;
}
