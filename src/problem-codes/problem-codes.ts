import { COMMAND } from './command.js';
import { EDITIONS } from './editions.js';
import type { ProblemEntries } from './entry.js';
import { FACTS } from './facts.js';
import { OUTPUT } from './output.js';
import { PICTURES } from './pictures.js';
import { READING } from './reading.js';
import { REVIEW } from './review.js';
import { SCREEN } from './screen.js';
import { SHEETS } from './sheets.js';
import { SLIPS } from './slips.js';
import { TABLES } from './tables.js';
import { TEXTS } from './texts.js';
import { THEME } from './theme.js';
import { VERIFICATION } from './verification.js';

/** Every code that Taqta reports. A name never changes: people search for it, and scripts read it from `--json`. */
export const PROBLEM_CODES = {
  ...READING,
  ...FACTS,
  ...TEXTS,
  ...SLIPS,
  ...SHEETS,
  ...THEME,
  ...PICTURES,
  ...SCREEN,
  ...REVIEW,
  ...TABLES,
  ...EDITIONS,
  ...VERIFICATION,
  ...OUTPUT,
  ...COMMAND,
} as const satisfies ProblemEntries;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Codes that may be reported without standing in the way of publishing. */
export type WarningCode = {
  [Code in ProblemCode]: 'warning' extends (typeof PROBLEM_CODES)[Code]['severity'][number] ? Code : never;
}[ProblemCode];
