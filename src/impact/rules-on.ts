import type { Content } from '../content/load.js';
import type { Languages } from '../language/language.js';
import type { IsoDate } from '../rules/date.js';

/** The rules of a content folder on a day. */
export interface RulesOn {
  readonly rules: Content['rules'];
  readonly asOf: IsoDate;
  /** In which languages they are worded. */
  readonly languages: Languages;
}
