import type { Wanted } from '../centers/center-row.js';
import { hashOf, sha256 } from '../hash.js';
import { phrase } from '../messages/message.js';
import type { BatchRecord } from '../output/batch-record.js';
import type { CenterFile } from '../output/center-folders.js';
import type { CheckOptions } from '../output/run.js';
import { type AskedAdditions, additionsOf, type SetAddition } from '../output/set-additions.js';
import { firstNames, type Problem } from '../problem.js';
import { type CopiesPlan, type TableCenter, type WantedSheet, withoutOwnCode } from './plan-copies.js';

/** For which sheets a run asks, and what it makes of them. */
export interface AskedSets extends AskedAdditions, Pick<CheckOptions, 'only' | 'sizes' | 'variants'> {}

/** What a center has in the place of what its row wants. */
export interface SetOrder {
  readonly wanted: Wanted;
  /** How often it prints a sheet; nothing for one that it does not have. */
  copies(sheet: WantedSheet): number | undefined;
  /** A file about its prints. */
  cover(prints: readonly SetAddition[], center: TableCenter): SetAddition;
}

interface PlannedSheet {
  readonly sheet: WantedSheet;
  /** Hash of all on which it depends. */
  readonly inputs: string;
}

/** What a run has to do with the folder of a center. */
export interface SetPlan {
  /** The names of the sheets for which it asks. */
  readonly asked: ReadonlySet<string>;
  /** Those, and of a run for some sheets those of former runs of which prints and zips are made as well. */
  readonly sheets: readonly PlannedSheet[];
  readonly additions: readonly SetAddition[];
  /** Sheets of former runs that stay as they are. */
  readonly staying: ReadonlySet<string>;
  /** Whether prints or zips are not made, because a sheet in them is of another day, content or version, and this run is not for it. */
  readonly isWithheld: boolean;
}

interface SetWork {
  readonly asked: AskedSets;
  readonly copies: CopiesPlan;
  readonly order: SetOrder | undefined;
  /** What lies in the folder, by the names of the files. */
  readonly there: ReadonlyMap<string, CenterFile> | undefined;
}

/** Whether a run is for some posters, sizes or variants: it leaves all other sheets as they are. */
export const isForSome = ({ only, sizes, variants }: Pick<CheckOptions, 'only' | 'sizes' | 'variants'>): boolean =>
  [only, sizes, variants].some((asked) => asked !== undefined);

/** What a center has after a run. Prints and zips are of all sheets that it has then: what a run for some sheets leaves is in them as long as it is what a run for all would make. */
export function planSet(center: TableCenter, { asked, copies, order, there }: SetWork): SetPlan {
  const [plain, withCode] = [hashOf(withoutOwnCode(center.center)), hashOf(center.center)];
  const planned = (sheet: WantedSheet): PlannedSheet => ({
    sheet,
    inputs: sha256(`${sheet.inputs} ${sheet.hasOwnCode ? withCode : plain}`),
  });
  const wanted = copies.wanted(center).filter((sheet) => order === undefined || order.copies(sheet) !== undefined);
  const names = new Set(wanted.map(({ file }) => file));
  const possible = isForSome(asked) ? copies.possible(center) : [];
  const staying = new Set(possible.flatMap(({ file }) => (there?.has(file) && !names.has(file) ? [file] : [])));
  if (staying.size === 0 || !asked.also) {
    const sheets = wanted.map(planned);
    return { asked: names, sheets, additions: additionsFor(center, sheets, { asked, order }), staying, isWithheld: false };
  }
  const all = possible.flatMap(({ file, sheet }) => (names.has(file) || staying.has(file) ? [planned(sheet())] : []));
  const outdated = new Set(
    all.flatMap(({ sheet: { file }, inputs }) => (staying.has(file) && there?.get(file)?.inputs !== inputs ? [file] : [])),
  );
  const additions = additionsFor(center, all, { asked, order });
  const withheld = additions.filter(({ of }) => of.some((file) => outdated.has(file)));
  return {
    asked: names,
    sheets: all.filter(({ sheet }) => !outdated.has(sheet.file)),
    additions: additions.filter((addition) => !withheld.includes(addition)),
    staying,
    isWithheld: withheld.some(({ of }) => of.some((file) => names.has(file))),
  };
}

/** What a center has beside its sheets, which its row may name in an order of its own. */
function additionsFor(
  { row, center }: TableCenter,
  planned: readonly PlannedSheet[],
  { asked, order }: Pick<SetWork, 'asked' | 'order'>,
): readonly SetAddition[] {
  const { posters, copies = 1 } = row.wanted;
  const sheets = planned.map(({ sheet, inputs }) => {
    const { size, variant = 'office', poster } = sheet.task;
    return { file: sheet.file, size, variant, copies: order?.copies(sheet) ?? copies, inputs, place: posters?.indexOf(poster.id) ?? 0 };
  });
  const inOrder = sheets.toSorted((one, other) => one.place - other.place);
  const additions = additionsOf(center, inOrder, asked);
  return order ? [...additions, order.cover(additions, { row, center })] : additions;
}

/** Why centers have no prints or zips for which a run asks: sheets in them are of another day, content or version, and the run is not for those. */
export function outdatedSheets(file: string, { centers }: Pick<BatchRecord, 'centers'>): readonly Problem[] {
  const names = centers.flatMap(({ id, withheld }) => (withheld ? [id] : []));
  if (names.length === 0) return [];
  const message = phrase('outdated-sheets.found', { centers: names.length, names: firstNames(names) });
  return [{ code: 'outdated-sheets', severity: 'warning', where: { file }, message, fix: phrase('outdated-sheets.fix') }];
}
