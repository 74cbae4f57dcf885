import { join } from 'node:path';
import type { CoveredPoster } from '../../templates/posters/marks/cover-sheets.js';
import type { NamedTable } from '../centers/read-center-table.js';
import type { SizeName } from '../content/schema.js';
import { partLock, whileLocked } from '../disk/lock.js';
import { placeFile } from '../disk/place-file.js';
import { grouped } from '../grouped.js';
import type { Assets } from '../jobs/assets.js';
import type { SetOrder } from '../jobs/center-sets.js';
import { coverOf } from '../jobs/cover-sheet.js';
import { makeSets } from '../jobs/make-sets.js';
import type { TableCenter } from '../jobs/plan-copies.js';
import type { PlannedRun } from '../jobs/plan-run.js';
import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { phrase } from '../messages/message.js';
import { isMessageLanguage } from '../messages/message-language.js';
import type { BatchRecord } from '../output/batch-record.js';
import { holdsSets } from '../output/batch-reports.js';
import type { BatchOptions } from '../output/batch-run.js';
import { CenterFolders } from '../output/center-folders.js';
import { placePages } from '../output/center-pages.js';
import { printLists } from '../pages/print-list.js';
import type { Variant } from '../paper/variant.js';
import { EXIT, Stop, withoutRepeats } from '../problem.js';
import type { OutdatedWall } from '../walls/reprint-list.js';
import { type ReprintReport, reprint } from './reprint.js';

export interface ReprintCopiesOptions extends Omit<BatchOptions, 'table' | 'only' | 'sizes' | 'variants' | 'shard' | 'also' | 'twoUp'> {
  /** The table of the centers that the list of walls names. */
  readonly centers: NamedTable;
  /** A file `.xlsx` or `.csv` for the list; none when absent. */
  readonly table?: string;
  /** The output of `batch`: sheets that are the same there are taken over. None when absent, or not there. */
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
 * that have nothing to hang any more is taken away. Stops on a folder that holds the sets of `batch`, and when another run holds it.
 */
export async function reprintCopies(options: ReprintCopiesOptions): Promise<ReprintCopiesReport> {
  if (await holdsSets(options.out)) throw inSets(options.out);
  return whileLocked(await partLock(options.out, { index: 1, count: 1 }), options, (held) => copiesAlone(held));
}

async function copiesAlone({ centers, table, sets, ...options }: ReprintCopiesOptions): Promise<ReprintCopiesReport> {
  const { content, asOf, out, signal, patienceMs, language = 'en' } = options;
  const found = await reprint({ content, asOf, centers, signal, patienceMs, ...(table !== undefined && { table }) });
  if (!found.made) return found;
  const former = sets !== undefined && (await holdsSets(sets)) ? sets : undefined;
  const byCenter = grouped(
    found.list.filter(({ task }) => task !== 'release-first'),
    ({ wall }) => wall.center,
  );
  const { problems, record } = await makeSets({
    ...options,
    table: centers,
    also: ['print'],
    bodies: former ?? out,
    ...(former !== undefined && { former: new CenterFolders(former) }),
    orders: (run, assets) => new Map([...byCenter].map(([id, walls]) => [id, orderOf(walls, { run, assets, options })] as const)),
  });
  const all = { ...found, problems: withoutRepeats([...found.problems, ...problems]) };
  if (!record) return all;
  const folders = new CenterFolders(out);
  const current = new Set(record.centers.map(({ id }) => id));
  for (const id of folders.centers()) if (!current.has(id)) folders.remove(id);
  const own = { ...record, left: [] };
  await placeFile(join(out, REPRINT), `${JSON.stringify(own, undefined, 2)}\n`);
  await placePages(out, printLists(own, language));
  return { ...all, record: own };
}

interface Ordering {
  readonly run: PlannedRun;
  readonly assets: Assets;
  readonly options: Pick<ReprintCopiesOptions, 'asOf' | 'version' | 'code' | 'language'>;
}

/** What a center has whose walls these are. */
function orderOf(walls: readonly OutdatedWall[], { run, assets, options }: Ordering): SetOrder {
  const hung = walls.filter(({ task }) => task === 'reprint').map(({ wall }) => wall);
  const copies = (poster: string, size: SizeName): number | undefined => {
    const own = hung.filter((wall) => wall.poster === poster && wall.size === size);
    return own.length === 0 ? undefined : own.reduce((sum, wall) => sum + wall.copies, 0);
  };
  const { content } = run.days;
  const posters = coveredPosters(walls, run);
  return {
    wanted: ({ variants }) => ({
      posters: [...new Set(hung.map(({ poster }) => poster))],
      sizes: [...new Set(hung.map(({ size }) => size))],
      variants: [variantOf(variants)],
      screens: [],
    }),
    copies: ({ task: { poster, size } }) => copies(poster.id, size),
    cover: (prints, { row, center }: TableCenter) => {
      const spoken = content.languages.filter((each) => row.wanted.languages?.includes(each) ?? true);
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

/** Each sheet hangs once: in the first variant of a center that goes on a wall as it comes from a printer. */
const variantOf = (variants: readonly Variant[] | undefined): Variant => variants?.find((each) => each !== 'tiles') ?? 'office';

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
