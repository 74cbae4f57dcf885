import { isWorded } from '../blocks/table.js';
import type { Languages } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Block, Poster } from '../poster/model.js';
import { printedStatements } from '../poster/statements.js';

/**
 * How the languages of a page stand: two beside the spine (and one alone, as the half of a pair); three beside each other
 * behind a key at the left; one alone behind it; one in a panel below the others.
 */
export type Stand = 'spine' | 'columns' | 'key' | 'panel';

/** One page in the making: which sheet of the poster, in which of its languages. */
export interface PagePlan {
  readonly sheet: number;
  readonly languages: Languages;
  /** Two of its languages stand beside the spine, the others below both. */
  readonly below?: true;
}

/** Words of an entry that a column of three holds without becoming a ribbon. */
const FEW_WORDS = 20;
/** Letters of an entry that leave room for number and pictogram beside each other. */
const FEW_LETTERS = 100;
/** Languages that stand beside each other at most: four columns hold no long word. */
const MOST_COLUMNS = 3;

/** Millimetres at A4 of a key without the room that parts it from the text: beside three columns, beside one of short texts, of others. */
const KEY = { columns: 29, wide: 44, narrow: 24 } as const;
/** Room between a key and the text, and between columns, in millimetres at A4. */
export const GUTTER = 5;
/** Body type at A4 grows as far where a language has the sheet to itself, or three of them share it: they hang where people pass. */
const CEILING: Readonly<Partial<Record<Stand, number>>> = { columns: 17, key: 23 };

/**
 * The pages of a poster, in the order in which they are printed, in each way in which they may be set, the best first. Two
 * languages stand as the poster asks; three of short texts in columns, of longer ones the third below the others; four
 * two by two; and what fits in none of these takes a sheet a language, as a pair does.
 */
export function plansOf(poster: Poster, design: PanelRules = {}): readonly (readonly PagePlan[])[] {
  const { languages, arrangement } = poster;
  const pages = (sides: readonly Omit<PagePlan, 'sheet'>[]): readonly PagePlan[] =>
    sides.flatMap((side) => Array.from({ length: poster.sheets }, (_, index) => ({ sheet: index + 1, ...side })));
  const each = pages(languages.map((language) => ({ languages: [language] })));
  const whole = pages([{ languages }]);
  if (arrangement === 'pair') return [each];
  if (languages.length <= 2 || arrangement === 'stacked') return [whole];
  const columns = languages.length > MOST_COLUMNS ? [] : [whole];
  if (design.unpanelled || !poster.blocks.every((block) => standsInPanel(block, design))) return [...columns, each];
  const below = pages([{ languages, below: true }]);
  return areShort(poster) ? [...columns, below, each] : [below, ...columns, each];
}

/** What a design says of languages that stand in a panel below the others. */
interface PanelRules {
  readonly unpanelled?: true;
  headsTable?(block: Block): boolean;
}

/**
 * Whether a panel says a block in the parts and letters that it has above (law on languages, art. 21). Giant numbers and
 * marks under their heads are a picture that stands in the middle of two languages, once.
 */
function standsInPanel(block: Block, { headsTable }: PanelRules): boolean {
  if (block.kind === 'numbers') return headsTable?.(block) === true;
  return block.kind !== 'table' || block.columns.length === 0 || isWorded(block);
}

const areShort = (poster: Poster): boolean =>
  printedStatements(poster).every(({ text }) =>
    poster.languages.every((language) => plain(text[language]).split(/\s+/).length <= FEW_WORDS),
  );

/** How the languages of a page stand. In large print each stands alone, as the half of a pair does. */
export function standOf({ languages }: Pick<PagePlan, 'languages'>, poster: Poster, large: boolean): Stand {
  if (large || languages.length === 2) return 'spine';
  if (languages.length > 2) return 'columns';
  return poster.languages.length === 2 ? 'spine' : 'key';
}

/** Width of a key with the room behind it, in millimetres at A4; `undefined` where the design's own spine stands. */
export function keyWidth(stand: Stand, poster: Poster): number | undefined {
  if (stand === 'columns') return KEY.columns + GUTTER;
  if (stand !== 'key') return undefined;
  const [language] = poster.languages;
  const short = poster.languages.length === 1 && printedStatements(poster).every(({ text }) => plain(text[language]).length <= FEW_LETTERS);
  return (short ? KEY.wide : KEY.narrow) + GUTTER;
}

/** The most that body type grows to, in points at A4. */
export const ceilingOf = (stand: Stand, theme: number): number => Math.max(theme, CEILING[stand] ?? theme);
