import { join } from 'node:path';
import type { CoveredPoster } from '../../templates/posters/marks/cover-sheets.js';
import { type CenterRow, spokenIn } from '../centers/center-row.js';
import type { NamedTable } from '../centers/read-center-table.js';
import type { SizeName } from '../content/schema.js';
import { partLock, whileLocked } from '../disk/lock.js';
import { placeFile } from '../disk/place-file.js';
import { grouped } from '../grouped.js';
import { coverOf } from '../jobs/cover-sheet.js';
import { makeSets, type OrderedRun } from '../jobs/make-sets.js';
import type { TableCenter } from '../jobs/plan-copies.js';
import type { PlannedRun } from '../jobs/plan-run.js';
import type { SetOrder } from '../jobs/set-plan.js';
import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { phrase } from '../messages/message.js';
import { isMessageLanguage } from '../messages/message-language.js';
import type { BatchRecord } from '../output/batch-record.js';
import { holdsSets, noSets } from '../output/batch-reports.js';
import type { BatchOptions } from '../output/batch-run.js';
import { CenterFolders } from '../output/center-folders.js';
import { placePages } from '../output/center-pages.js';
import { COVER } from '../output/set-additions.js';
import { printLists } from '../pages/print-list.js';
import { isPrinted, type Variant } from '../paper/variant.js';
import { EXIT, Stop, withoutRepeats } from '../problem.js';
import type { OutdatedWall } from '../walls/reprint-list.js';
import { type ReprintReport, reprint } from './reprint.js';

export interface ReprintCopiesOptions extends Omit<BatchOptions, 'table' | 'only' | 'sizes' | 'variants' | 'shard' | 'also' | 'twoUp'> {
  /** The table of the centers that the list of walls names. */
  readonly centers: NamedTable;
  /** A file `.xlsx` or `.csv` for the list; none when absent. */
  readonly table?: string;
  /** The output of `batch`: sheets that are the same there are taken over. None when absent. */
  readonly sets?: string;
}

export interface ReprintCopiesReport extends ReprintReport {
  /** What was made for each center that has something to hang or to take down; none where nothing could be. */
  readonly record?: BatchRecord;
}

/** What was made, beside the folders of the centers. */
const REPRINT = 'reprint.json';

/**
 * Exactly the copies that have to be hung on a day, for each center of a table in a folder of its own: the sheets of its walls that are
 * out of date, a file to print for each paper with as many of each as hang, and a cover sheet. What a former run has made for centers
 * that have nothing to hang any more is taken away, unless a row that says so cannot be read. Stops on a folder that holds the sets of
 * `batch`, on `sets` that holds none, and when another run holds the folder.
 */
export async function reprintCopies(options: ReprintCopiesOptions): Promise<ReprintCopiesReport> {
  return whileLocked(await partLock(options.out, { index: 1, count: 1 }), options, (held) => copiesAlone(held));
}

async function copiesAlone({ centers, table, sets, ...options }: ReprintCopiesOptions): Promise<ReprintCopiesReport> {
  const { content, asOf, out, signal, patienceMs, language = 'en' } = options;
  const folders = new CenterFolders(out);
  if ((await holdsSets(out)) || folders.centers().some((id) => isOf(folders, id) === 'batch')) throw inSets(out);
  if (sets !== undefined && !(await holdsSets(sets))) throw noSets([sets]);
  const found = await reprint({ content, asOf, centers, signal, patienceMs, ...(table !== undefined && { table }) });
  if (!found.made) return found;
  const byCenter = grouped(
    found.list.filter(({ task }) => task !== 'release-first'),
    ({ wall }) => wall.center,
  );
  const { problems, record } = await makeSets({
    ...options,
    table: centers,
    also: ['print'],
    ...(sets !== undefined && { former: sets }),
    orders: ({ rows, ...planned }) =>
      new Map(
        rows.flatMap((row) => {
          const walls = byCenter.get(row.id);
          return walls ? [[row.id, orderOf(walls, { ...planned, row, options })] as const] : [];
        }),
      ),
  });
  const all = { ...found, problems: withoutRepeats([...found.problems, ...problems]) };
  if (!record) return all;
  // Of a center without a sound row nobody knows whether it has something to hang, nor of any while a row of the walls is unread.
  const known = new Set([...record.centers.map(({ id }) => id), ...record.left]);
  if (found.unread === 0) for (const id of folders.centers()) if (!known.has(id) && isOf(folders, id) === 'reprint') folders.remove(id);
  await placeFile(join(out, REPRINT), `${JSON.stringify(record, undefined, 2)}\n`);
  await placePages(out, printLists(record, language));
  return { ...all, record };
}

/** By which command the folder of a center was made: what is hung anew has a cover sheet, and no set has one. Nothing of one that cannot be read. */
function isOf(folders: CenterFolders, id: string): 'reprint' | 'batch' | undefined {
  const files = folders.read(id)?.files;
  return files && (files.some(({ path }) => path === COVER) ? 'reprint' : 'batch');
}

interface Ordering extends Omit<OrderedRun, 'rows'> {
  readonly row: CenterRow;
  readonly options: Pick<ReprintCopiesOptions, 'asOf' | 'version' | 'code' | 'language'>;
}

/** What a center has whose walls these are. */
function orderOf(walls: readonly OutdatedWall[], { run, assets, row, options }: Ordering): SetOrder {
  const hung = walls.filter(({ task }) => task === 'reprint').map(({ wall }) => wall);
  const sizes = [...new Set(hung.map(({ size }) => size))];
  const variants = new Map(sizes.map((size) => [size, variantOf(row.wanted.variants, size)] as const));
  const { content } = run.days;
  const posters = coveredPosters(walls, run);
  return {
    wanted: {
      posters: [...new Set(hung.map(({ poster }) => poster))],
      sizes,
      variants: [...new Set(variants.values())],
      screens: [],
    },
    copies: ({ task: { poster, size, variant } }) => {
      const own = hung.filter((wall) => wall.poster === poster.id && wall.size === size);
      if (own.length === 0 || variant !== variants.get(size)) return undefined;
      return own.reduce((sum, wall) => sum + wall.copies, 0);
    },
    cover: (prints, { center }: TableCenter) => {
      const spoken = spokenIn(row, content.languages);
      const { asOf, version, code, language = 'en' } = options;
      const cover = {
        columns: spoken.map((words) => ({ words, labels: isMessageLanguage(words) ? words : language })),
        organisation: byLanguage(content.languages, (each) => content.project.data.name[each] ?? ''),
        center: { id: row.id, name: center.name },
        day: asOf,
        version,
        posters,
      };
      return coverOf(cover, prints, { theme: run.theme, assets, asOf, code });
    },
  };
}

/** What a center prints on the spot as it hangs. */
const ON_THE_SPOT: ReadonlySet<Variant> = new Set(['office', 'gray', 'large-print']);

/** Each sheet hangs once: in the first variant of a center that it prints on the spot, glued together where it has no other, or from the print shop where it has nothing else. */
function variantOf(variants: readonly Variant[] = [], size: SizeName): Variant {
  const glued = variants.find((variant) => variant === 'tiles' && isPrinted({ variant, size }));
  return variants.find((each) => ON_THE_SPOT.has(each)) ?? glued ?? variants.find((each) => each === 'press') ?? 'office';
}

/** The posters of some walls, each with why and where. */
function coveredPosters(walls: readonly OutdatedWall[], { posters, days }: PlannedRun): readonly CoveredPoster[] {
  // A poster may hang in several editions: each has a cause of its own.
  const alike = grouped(walls, ({ wall, task, cause }) => JSON.stringify([wall.poster, task, cause]));
  return [...alike.values()].flatMap((own): readonly CoveredPoster[] => {
    const [first] = own;
    if (!first) return [];
    const id = first.wall.poster;
    const poster = posters.find((each) => each.id === id);
    return [
      {
        id,
        title: byLanguage(days.content.languages, (each) => (poster?.languages.includes(each) ? plain(poster.title.text[each]) : id)),
        cause: first.cause,
        ...(first.current !== undefined && { prints: first.current }),
        walls: own.map(({ wall }) => ({
          wall: wall.wall,
          paper: wall.size.toUpperCase(),
          copies: wall.copies,
          ...(wall.edition !== undefined && { hangs: wall.edition }),
        })),
      },
    ];
  });
}

function inSets(out: string): Stop {
  const [message, fix] = [phrase('reprint-folder.sets'), phrase('reprint-folder.sets-fix')];
  return new Stop(EXIT.usage, [{ code: 'reprint-folder', severity: 'error', where: { file: out }, message, fix }]);
}
