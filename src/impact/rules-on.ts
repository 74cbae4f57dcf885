import type { Content } from '../content/load.js';
import type { IsoDate } from '../rules/date.js';

/** The rules of a content folder on a day. */
export interface RulesOn {
  readonly rules: Content['rules'];
  readonly asOf: IsoDate;
}
