import { setImmediate } from 'node:timers/promises';
import type { CenterResult, CenterSheet, PrintForm } from '../output/batch-record.js';
import type { CenterFile, CenterFolders, PlacedFile } from '../output/center-folders.js';
import type { CheckOptions } from '../output/run.js';
import { additionsAnew, isAddition, isIn } from '../output/set-additions.js';
import { inShard, type Shard } from '../output/shard.js';
import { whole } from '../pdf/stamped.js';
import type { Problem } from '../problem.js';
import { once } from './assets.js';
import type { BatchScreens } from './batch-screens.js';
import type { NextTurn } from './body-turns.js';
import { isOfScreen } from './center-screens.js';
import { CenterSheets, type SheetsWork } from './center-sheets.js';
import type { CopiesPlan, TableCenter } from './plan-copies.js';
import { type AskedSets, isForSome, planSet, type SetOrder, type SetPlan } from './set-plan.js';
import { CenterWords } from './strips.js';

/** What sets are made with. */
export interface SetsOptions extends AskedSets, SheetsWork, Pick<CheckOptions, 'onProgress'> {
  /** Which part of the centers is made here; all when absent. */
  readonly shard?: Shard;
  readonly folders: CenterFolders;
  readonly screens: BatchScreens;
  /** By their ids, what those centers have that have a set: all, and what their rows want, when absent. */
  readonly orders?: ReadonlyMap<string, SetOrder>;
  /** Sets of another run, from which sheets are taken over that are the same. */
  readonly former?: CenterFolders;
  /** Where several processes make the sets of a run: whose bodies are painted here. */
  readonly turn?: NextTurn;
}

function contentOf(file: PlacedFile | undefined): Uint8Array | undefined {
  if (!file || !('content' in file)) return undefined;
  return file.content instanceof Uint8Array ? file.content : whole(file.content);
}

function missing(file: string): never {
  throw new Error(`expected what ${file} holds, found nothing`);
}

/** Centers of which is asked what they lack: they stand for the others. */
const ASKED = 40;

const pagesOf = (file: PlacedFile | undefined): number => (file && ('stays' in file ? file.stays.pages : file.pages)) ?? 0;

/** What a run for some sheets leaves in a folder: the other sheets, and what is made of sheets none of which is another or gone. */
function leftAsTheyAre(
  there: ReadonlyMap<string, CenterFile> | undefined,
  files: ReadonlyMap<string, PlacedFile>,
  staying: ReadonlySet<string>,
): readonly CenterFile[] {
  const left = [...(there?.values() ?? [])].filter(({ path }) => !files.has(path));
  const anew = [...files].flatMap(([path, file]) => ('stays' in file ? [] : [path]));
  const changed = [...anew, ...left.flatMap(({ path }) => (staying.has(path) ? [] : [path]))].filter(
    (path) => !isAddition(path) && !isOfScreen(path),
  );
  return left.filter(({ path }) => staying.has(path) || (isAddition(path) && !changed.some((sheet) => isIn(path, sheet))));
}

/** Centers between two steps of progress: each has a moment. */
const STEP = 50;

/** What a run has made. */
export interface MadeSets {
  readonly results: readonly CenterResult[];
  /** What the files of centers are, by their names. */
  readonly sheets: ReadonlyMap<string, CenterSheet>;
  readonly prints: ReadonlyMap<string, PrintForm>;
  readonly problems: readonly Problem[];
}

export const joinedSets = (all: readonly MadeSets[]): MadeSets => ({
  results: all.flatMap(({ results }) => results),
  sheets: new Map(all.flatMap(({ sheets }) => [...sheets])),
  prints: new Map(all.flatMap(({ prints }) => [...prints])),
  problems: all.flatMap(({ problems }) => problems),
});

/** The sets of centers, each in a folder of its own: one that cannot be made is reported, and stops no other. */
export class CenterSets {
  /** By the name of the file. */
  private readonly sheets = new Map<string, CenterSheet>();
  private readonly prints = new Map<string, PrintForm>();
  private readonly made: CenterSheets;
  /** Those centers whose sets are made. */
  private readonly own: readonly TableCenter[];

  constructor(
    centers: readonly TableCenter[],
    private readonly plan: CopiesPlan,
    private readonly options: SetsOptions,
  ) {
    const { shard, orders } = options;
    this.made = new CenterSheets(centers, plan.wanted, options);
    this.own = centers.filter(({ row }) => inShard(row.id, shard) && (orders === undefined || orders.has(row.id)));
  }

  async all(): Promise<MadeSets> {
    const { signal, onProgress, turn } = this.options;
    if (turn) await this.made.ahead(turn);
    const { own } = this;
    const results: CenterResult[] = [];
    for (const center of own) {
      signal.throwIfAborted();
      results.push(await this.center(center));
      // Nothing of that waits: Ctrl-C, and the processes that help, would not be heard until all is made.
      await setImmediate();
      if (results.length % STEP === 0 || results.length === own.length)
        onProgress({ done: results.length, total: own.length, what: `center/${center.row.id}` });
    }
    return { results, sheets: this.sheets, prints: this.prints, problems: this.made.problems };
  }

  get count(): number {
    return this.own.length;
  }

  /** About how many sheets there are to be made. */
  outstanding(): number {
    const { own } = this;
    const some = own.filter((_, at) => at % Math.ceil(own.length / ASKED) === 0);
    const missing = some.flatMap((center) => {
      const there = this.options.folders.files(center.row.id);
      return this.planned(center, there).sheets.filter(({ sheet, inputs }) => there?.get(sheet.file)?.inputs !== inputs);
    });
    return some.length === 0 ? 0 : Math.round((missing.length * own.length) / some.length);
  }

  private planned(center: TableCenter, there: ReadonlyMap<string, CenterFile> | undefined): SetPlan {
    return planSet(center, { asked: this.options, copies: this.plan, order: this.options.orders?.get(center.row.id), there });
  }

  private async center(center: TableCenter): Promise<CenterResult> {
    const { folders, former, orders, screens } = this.options;
    const { row } = center;
    const order = orders?.get(row.id);
    const there = folders.files(row.id);
    const { asked, sheets, additions, staying, isWithheld } = this.planned(center, there);
    for (const { sheet } of sheets.filter((each) => asked.has(each.sheet.file)))
      this.sheets.set(sheet.file, { poster: sheet.task.poster.id, size: sheet.task.size, variant: sheet.task.variant ?? 'office' });
    for (const { file, form } of additions) if (form) this.prints.set(file, form);
    const about = {
      id: row.id,
      row: row.where.line ?? 0,
      name: center.center.name,
      ...(row.region !== undefined && { region: row.region }),
      copies: row.wanted.copies ?? 1,
      ...(isWithheld && { withheld: true as const }),
    };
    const elsewhere = former?.files(row.id);
    const current = new Map([
      ...sheets.map(({ sheet, inputs }) => [sheet.file, inputs] as const),
      ...additions.map(({ file, inputs }) => [file, inputs] as const),
    ]);
    const { files: anew, read } = additionsAnew(additions, there, (file) =>
      current.get(file.path) === file.inputs ? folders.content(row.id, file) : undefined,
    );
    const files = new Map<string, PlacedFile>();
    const words = once(async () => new CenterWords(center.center, await this.options.type()));
    for (const { sheet, inputs } of sheets) {
      const before = there?.get(sheet.file);
      const stays = before?.inputs === inputs && (!read.has(sheet.file) || read.get(sheet.file)) ? before : undefined;
      const taken = stays ? undefined : elsewhere?.get(sheet.file);
      const alike = taken?.inputs === inputs ? former?.content(row.id, taken) : undefined;
      const made = stays || alike ? undefined : await this.made.of(sheet, row, await words());
      if (stays) files.set(sheet.file, { stays });
      else if (alike) files.set(sheet.file, { inputs, content: alike, ...(taken?.pages !== undefined && { pages: taken.pages }) });
      else if (made) files.set(sheet.file, { inputs, content: made.parts, pages: made.pages });
    }
    const screen = await screens.of(center, there);
    if (files.size < sheets.length || screen === undefined) return { ...about, state: 'failed', files: [] };
    for (const { file, inputs, of, make } of additions) {
      const stays = anew.has(file) ? undefined : there?.get(file);
      if (stays) files.set(file, { stays });
      else {
        const contents = of.map((part) => contentOf(files.get(part)) ?? read.get(part) ?? missing(part));
        files.set(file, { inputs, ...(await make(contents, { pagesOf: (name) => pagesOf(files.get(name)) })) });
      }
    }
    if (isForSome(this.options)) for (const stays of leftAsTheyAre(there, files, staying)) files.set(stays.path, { stays });
    for (const [path, file] of screen.files) files.set(path, file);
    const same = there?.size === files.size && [...files.values()].every((file) => 'stays' in file);
    const placed = same ? [...there.values()] : folders.write(row.id, files, screen.needs);
    const made = new Set(additions.map(({ file }) => file));
    const ordered = new Map(sheets.map(({ sheet }) => [sheet.file, order?.copies(sheet)] as const));
    const listed = placed
      .filter(({ path }) => asked.has(path) || made.has(path))
      .map(({ inputs: _, ...file }) => {
        const copies = ordered.get(file.path);
        return { ...file, ...(copies !== undefined && { copies }) };
      });
    return { ...about, state: same ? 'unchanged' : 'written', files: listed, ...screen.about(placed) };
  }
}
