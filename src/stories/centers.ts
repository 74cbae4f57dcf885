import type { CenterRow } from '../centers/center-row.js';
import type { TableColumn } from '../centers/columns.js';
import type { NamedTable } from '../centers/read-center-table.js';
import { loadContent } from '../content/load.js';
import { createAssets } from '../jobs/assets.js';
import { checkedCenters } from '../jobs/checked-centers.js';
import { type Reported, withoutRepeats } from '../problem.js';
import type { TableForm } from '../tables/table-file.js';
import { loadTheme } from '../theme/theme.js';

export interface CentersOptions extends NamedTable {
  /** The content folder, whose languages, posters and screens the table may name. */
  readonly content: string;
  /** The folder of the theme. */
  readonly templates: string;
}

export interface CentersReport extends Reported {
  /** How the table is written in its file; absent where it is none, and where the content cannot be read. */
  readonly form?: TableForm;
  /** What each column was taken for. */
  readonly columns: readonly TableColumn[];
  /** The centers in whose rows nothing is wrong, in their order. */
  readonly centers: readonly CenterRow[];
  /** Number of rows with anything in them. */
  readonly rows: number;
}

/** Says how a table of centers is understood. An error in a row withholds no other. Stops on a file of another name than a table has. */
export async function readCenters({ content: folder, templates, ...named }: CentersOptions): Promise<CentersReport> {
  const { content, problems: found, sources } = await loadContent(folder);
  if (!content) return { problems: found, sources, columns: [], centers: [], rows: 0 };
  const { fonts, theme } = await loadTheme(templates, { folder, languages: content.languages });
  const assets = createAssets({ ...(fonts && { fonts }), ...(theme.icons && { icons: theme.icons }) });
  const { form, columns, centers, rows, problems } = await checkedCenters(named, { content, assets });
  return { problems: withoutRepeats(problems), sources, ...(form && { form }), columns, centers, rows };
}
