import type { Content } from '../content/load.js';
import type { SizeName } from '../content/schema.js';
import type { Sheet } from '../paper/sheet.js';
import type { MeasuredPage } from '../pdf/measured.js';
import type { Copy } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import type { Measure } from '../typography/measure.js';
import type { KnownFacts } from './known-facts.js';

/** A content folder, or a part of it that is examined by itself, and what its posters say on a day. */
export interface ContentInput {
  /** Holds what is examined and nothing else. */
  readonly content: Content;
  /** All facts of the folder's rules, whichever part is examined. */
  readonly known: KnownFacts;
  /** The posters that could be composed. */
  readonly posters: readonly Poster[];
  readonly asOf: IsoDate;
  readonly measure: Measure;
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
}

/** A rule that content has to keep. Its Problems carry its code, the name of its file. */
export interface ContentCheck {
  readonly code: ProblemCode;
  run(input: ContentInput): readonly Problem[];
}

/** The finished pages of one copy in one size. */
export interface ProofSheet {
  readonly copy: Copy;
  readonly size: SizeName;
  /** The sheet as it hangs: that of its size, or a little less where it is glued together. */
  readonly paper: Sheet;
  readonly theme: Theme;
  /** Least size of body text, in points at A4. */
  readonly floor: number;
  readonly pages: readonly MeasuredPage[];
}

/** A rule that finished pages have to keep. Its Problems carry its code, the name of its file. */
export interface SheetCheck {
  readonly code: ProblemCode;
  run(sheet: ProofSheet): readonly Problem[];
}
