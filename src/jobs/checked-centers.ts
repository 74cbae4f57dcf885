import { type CenterTable, type NamedTable, readCenterTable } from '../centers/read-center-table.js';
import { tableSetting } from '../centers/row.js';
import type { FormsOfAll } from '../centers/unprinted-cells.js';
import type { Content } from '../content/load.js';
import { silentContent } from '../content/silent-content.js';
import { sha256 } from '../hash.js';
import type { Place, Problem, ProblemCode } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Assets } from './assets.js';

/**
 * What is asked of the words of a center: whether they can be printed, and slips of the pen. Nothing of what a text states, since
 * names and addresses state nothing; what the reader of the table says of each cell is not asked again.
 */
const ASKED: ReadonlySet<ProblemCode> = new Set([
  'missing-glyph',
  'mixed-script',
  'wrong-language',
  'doubled-word',
  'unpaired-mark',
  'stray-markup',
  'unfinished-text',
  'broken-placeholder',
  'unfilled-call',
]);

/** The words of a center hold on every day: no check of theirs asks for one. */
const ANY_DAY = '2000-01-01' as IsoDate;

/** What was found before in something by this name, in the same content; or else what is found now. */
export type KnownFaults = (what: string, find: () => Promise<readonly Problem[]>) => Promise<readonly Problem[]>;

interface CenterChecks {
  readonly content: Content;
  readonly assets: Assets;
  readonly known?: KnownFaults;
  /** What a run prints of centers whose rows do not say it. */
  readonly forms?: FormsOfAll;
}

/** Reads a table of centers for a content folder, and holds their words against the checks of texts. Rows with an error are reported and left out. Stops on a file of another name than a table has. */
export async function checkedCenters({ file, bytes }: NamedTable, { content, assets, known, forms }: CenterChecks): Promise<CenterTable> {
  const table = await readCenterTable(bytes, file, tableSetting(content, forms));
  if (Object.keys(table.said.data).length === 0) return table;
  const find = async () => {
    // A table that was checked before needs none of this.
    const [{ checkContent, TEXT_CHECKS }, { knownFacts }] = [await import('../checks/checks.js'), await import('../checks/known-facts.js')];
    const asked = TEXT_CHECKS.filter(({ code }) => ASKED.has(code));
    const alone: Content = { ...silentContent(content), posters: [], centers: table.said };
    const input = { content: alone, known: knownFacts(content), posters: [], asOf: ANY_DAY };
    const found = checkContent({ ...input, measure: await assets.measure(), icons: await assets.icons() }, asked);
    return found.filter(({ where }) => where.file === file);
  };
  return withProblems(table, await (known ? known(`${file} ${sha256(bytes)}`, find) : find()));
}

/** A table with more problems: rows with an error among them are no centers. */
function withProblems(table: CenterTable, checked: readonly Problem[]): CenterTable {
  const cellOf = ({ line, column }: Place): string => `${line}:${column}`;
  // What else seems wrong in a cell follows from what is.
  const known = new Set(table.problems.filter(({ severity }) => severity === 'error').map(({ where }) => cellOf(where)));
  const found = checked.filter(({ where }) => !known.has(cellOf(where)));
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ where }) => where.line));
  const centers = table.centers.filter(({ where }) => !faulty.has(where.line));
  const kept = new Set(centers.map(({ id }) => id));
  const data = Object.fromEntries(Object.entries(table.source.data).filter(([id]) => kept.has(id)));
  return { ...table, centers, problems: [...table.problems, ...found], source: { ...table.source, data } };
}
