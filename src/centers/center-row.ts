import type { CenterSource } from '../content/centers.js';
import type { SizeName } from '../content/schema.js';
import type { Languages } from '../language/language.js';
import type { Variant } from '../paper/variant.js';
import type { Place } from '../problem.js';

/** A center as a row of a table has it: what centers.yaml would say of it, and what it wants to have printed. */
export interface CenterRow {
  readonly id: string;
  /** Held against the schema of centers.yaml, its phones in the form in which they are printed. */
  readonly center: CenterSource;
  /** The part of the country by which lists are grouped. */
  readonly region?: string;
  readonly wanted: Wanted;
  /** The row, as a spreadsheet numbers it. */
  readonly where: Place;
}

/** What a center wants; whatever is absent is for whoever asks for all centers to say. */
export interface Wanted {
  /** Ids of posters; none of them: an empty list. */
  readonly posters?: readonly string[];
  readonly sizes?: readonly SizeName[];
  readonly variants?: readonly Variant[];
  /** Of each sheet. */
  readonly copies?: number;
  /** Ids of screens.yaml whose size and place the center's own have; none: an empty list. */
  readonly screens?: readonly string[];
  /** In which its posters speak, in the order of the project. */
  readonly languages?: Languages;
}

/** The languages of a center, of those of the project. */
export function spokenIn({ wanted }: Pick<CenterRow, 'wanted'>, languages: Languages): Languages {
  const [first, ...others] = languages.filter((each) => wanted.languages?.includes(each) ?? true);
  return first === undefined ? languages : [first, ...others];
}
