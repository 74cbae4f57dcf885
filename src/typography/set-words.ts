import type { Pt } from '../paper/units.js';
import type { Piece } from './unbreakables.js';

/** A line of a paragraph where it stands, in points from the upper left corner of what it stands in. */
export interface SetLine {
  readonly left: Pt;
  /** The base line of its letters. */
  readonly base: Pt;
  readonly pieces: readonly Piece[];
  /** The bar of a hyphen that is drawn behind it. */
  readonly hyphen?: { readonly left: Pt; readonly top: Pt; readonly width: Pt; readonly height: Pt };
  /** Its last word goes on in the next line. */
  readonly divided: boolean;
}

/** A paragraph that has been set. */
export interface SetWords {
  readonly size: Pt;
  readonly colour: string;
  readonly lines: readonly SetLine[];
}

/** A word that is broken after a sign of its own goes on in the next line. */
const ENDS_BROKEN = /[-/+]$/;
/** An address that is broken before a sign of its own has come from the line above. */
const BEGINS_BROKEN = /^[.?-][\p{L}\d]/u;

/** Whether the first of two lines is broken inside of a word, without a hyphen that is drawn. */
export const isBroken = (line: string, next: string): boolean => ENDS_BROKEN.test(line) || BEGINS_BROKEN.test(next);

/** The words of a line. */
export const wordsIn = (pieces: readonly Piece[] = []): string => pieces.map(({ text }) => text).join('');

/**
 * A text in parts of one script, as react-pdf gives them to the font: signs and digits belong to the letters before them,
 * those at the beginning stand alone.
 */
export const scriptRuns = (text: string): readonly string[] => text.match(RUNS) ?? [];

/** Signs and digits have the script of what they stand beside. */
const COMMON = '\\p{Script=Common}\\p{Script=Inherited}';
/** Those that the languages of sheets have between them, and the one that is written beside them. */
const SCRIPTS = ['Cyrillic', 'Latin', 'Greek'].map((script) => `\\p{Script=${script}}`);
const OTHERS = `[^${COMMON}${SCRIPTS.join('')}]`;
const RUNS = new RegExp([`[${COMMON}]+`, ...[...SCRIPTS, OTHERS].map((own) => `${own}(?:${own}|[${COMMON}])*`)].join('|'), 'gu');
