import { type CenterTable, type NamedTable, readCenterTable } from '../centers/read-center-table.js';
import { tableSetting } from '../centers/row.js';
import { checkContent, TEXT_CHECKS } from '../checks/checks.js';
import { knownFacts } from '../checks/known-facts.js';
import type { Content } from '../content/load.js';
import { silentContent } from '../content/silent-content.js';
import type { Problem, ProblemCode } from '../problem.js';
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
const CHECKS = TEXT_CHECKS.filter(({ code }) => ASKED.has(code));

/** The words of a center hold on every day: no check of theirs asks for one. */
const ANY_DAY = '2000-01-01' as IsoDate;

/** Reads a table of centers for a content folder, and holds their words against the checks of texts. Rows with an error are reported and left out. Stops on a file of another name than a table has. */
export async function checkedCenters({ file, bytes }: NamedTable, content: Content, assets: Assets): Promise<CenterTable> {
  const table = await readCenterTable(bytes, file, tableSetting(content));
  if (table.centers.length === 0) return table;
  const alone: Content = { ...silentContent(content), posters: [], centers: table.source };
  const found = checkContent(
    {
      content: alone,
      known: knownFacts(content),
      posters: [],
      asOf: ANY_DAY,
      measure: await assets.measure(),
      icons: await assets.icons(),
    },
    CHECKS,
  );
  return withProblems(
    table,
    found.filter(({ where }) => where.file === file),
  );
}

/** A table with more problems: rows with an error among them are no centers. */
function withProblems(table: CenterTable, found: readonly Problem[]): CenterTable {
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ where }) => where.line));
  const centers = table.centers.filter(({ where }) => !faulty.has(where.line));
  const kept = new Set(centers.map(({ id }) => id));
  const data = Object.fromEntries(Object.entries(table.source.data).filter(([id]) => kept.has(id)));
  return { ...table, centers, problems: [...table.problems, ...found], source: { ...table.source, data } };
}
