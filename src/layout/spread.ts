import { BASE } from '../paper/sheet.js';
import type { Block, Poster, TableBlock } from '../poster/model.js';
import { type TableRun, tableRuns } from '../poster/table-runs.js';
import { plansOf } from './arrangement.js';
import { type FitInput, layPage } from './fit.js';
import { smallest } from './setting.js';

/** A table that runs over several sheets, and what stands with it on its own. */
interface Run extends TableRun {
  readonly before: readonly Block[];
  /** What stands at the head of the table on every sheet. */
  readonly heads: readonly Block[];
  readonly after: readonly Block[];
}

/**
 * The poster with a table that runs over several sheets as one on each: its head on all of them, its rows shared out so
 * that the sheets are about equally full, none divided, its notes and its code on the last. All else as it was.
 */
export function spread(input: FitInput): FitInput {
  const { poster } = input.copy;
  const runs = tableRuns(poster).map((run) => withBlocks(run, input));
  if (runs.length === 0) return input;
  const own = new Set(runs.flatMap(({ sheets }) => sheets));
  const blocks = [...poster.blocks.filter(({ sheet }) => !own.has(sheet)), ...runs.flatMap((run) => shared(input, run))];
  const continued = new Map(runs.flatMap(({ sheets }) => sheets.map((sheet, at) => [sheet, at > 0] as const)));
  return {
    ...input,
    copy: { ...input.copy, poster: { ...poster, blocks: blocks.toSorted((one, other) => one.sheet - other.sheet) } },
    continued,
  };
}

function withBlocks({ table, sheets }: TableRun, { copy, design }: FitInput): Run {
  const standing = copy.poster.blocks.filter(({ sheet }) => sheet === sheets[0]);
  const at = standing.indexOf(table);
  const before = standing.slice(0, at);
  const heads = before.findLastIndex((block) => !design.headsTable?.(block)) + 1;
  return { table, sheets, before: before.slice(0, heads), heads: before.slice(heads), after: standing.slice(at + 1) };
}

/** The blocks of a run, each on its sheet. */
function shared(input: FitInput, run: Run): readonly Block[] {
  const { sheets, before, heads, table, after } = run;
  const { qr, notes, ...rest } = table;
  const parts = partsOf(input, run);
  return sheets.flatMap((sheet, at): readonly Block[] => {
    const rows = parts[at] ?? [];
    const last = at === parts.length - 1;
    const part: TableBlock = { ...rest, rows, notes: last ? notes : [], ...(last && qr && { qr }) };
    const standing = rows.length === 0 ? [] : [...(at === 0 ? before : []), ...heads, part, ...(last ? after : [])];
    return standing.map((block) => ({ ...block, sheet }));
  });
}

/** The rows of each sheet, so that the fullest is as little full as can be. */
function partsOf(input: FitInput, run: Run): readonly TableBlock['rows'][] {
  const { sheets, before, table, after } = run;
  const { rows } = table;
  const count = Math.min(sheets.length, rows.length);
  const heights = heightsOf(input, [{ ...table, notes: [] }]);
  const one: TableBlock = { ...table, rows: rows.slice(0, 1), notes: [] };
  const head = heightsOf(input, [one]).all;
  const opening = heightsOf(input, [...before, one]).all - head;
  const closing = heightsOf(input, [{ ...one, notes: table.notes }, ...after]).all - head;
  const ends = rows.map(({ statement }) => heights.rows.get(statement.id) ?? 0);
  const sums = [0];
  for (const height of ends) sums.push((sums.at(-1) ?? 0) + height);
  const full = (from: number, to: number, at: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0) + (at === 0 ? opening : 0) + (at === count - 1 ? closing : 0);
  // The best way to fill the first sheets with the first rows, for each number of them.
  let best = rows.map((_, to) => ({ most: full(0, to + 1, 0), cuts: [to + 1] }));
  for (let at = 1; at < count; at += 1) {
    best = rows.map((_, to) => {
      const ways = best
        .slice(0, to)
        .map(({ most, cuts }, from) => ({ most: Math.max(most, full(from + 1, to + 1, at)), cuts: [...cuts, to + 1] }));
      return ways.reduce((least, way) => (way.most < least.most ? way : least), { most: Number.POSITIVE_INFINITY, cuts: [to + 1] });
    });
  }
  const cuts = best.at(-1)?.cuts ?? [rows.length];
  return cuts.map((to, at) => rows.slice(at === 0 ? 0 : cuts[at - 1], to));
}

/** Height of a sheet with some blocks alone at the smallest setting, and that of each of its rows, by their statements, in points. */
function heightsOf(input: FitInput, blocks: readonly Block[]): { readonly all: number; readonly rows: ReadonlyMap<string, number> } {
  const poster: Poster = { ...input.copy.poster, sheets: 1, blocks: blocks.map((block) => ({ ...block, sheet: 1 })) };
  const [page] = plansOf(poster, input.design)[0] ?? [];
  if (!page) return { all: 0, rows: new Map() };
  const { body } = layPage({ ...input, copy: { ...input.copy, poster } }, page, smallest(input), BASE);
  const rows = new Map<string, number>();
  for (const { entry, height } of body) if (entry !== undefined) rows.set(entry, (rows.get(entry) ?? 0) + height);
  return { all: body.reduce((sum, { height }) => sum + height, 0), rows };
}
