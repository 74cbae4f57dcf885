import type { NamedTable } from '../centers/read-center-table.js';
import { partLock, whileLocked } from '../disk/lock.js';
import { grouped } from '../grouped.js';
import { hashOf, sha256 } from '../hash.js';
import { createAssets, once } from '../jobs/assets.js';
import { CenterCopies, type CenterCopy, lettersOfCenters } from '../jobs/center-copies.js';
import { checkedCenters } from '../jobs/checked-centers.js';
import { paintedCopy, paintSet, setPoster } from '../jobs/painted-poster.js';
import { copiesHash, planCopies, sheetsAlone, type TableCenter, type WantedSheet } from '../jobs/plan-copies.js';
import { planRun } from '../jobs/plan-run.js';
import { makePoster } from '../jobs/poster-job.js';
import { isTextJob } from '../jobs/text-jobs.js';
import { createTools } from '../jobs/tools.js';
import { whyLong, whyUnfit } from '../jobs/why-unfit.js';
import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type BatchRecord, type CenterResult, type CenterSheet, clearOtherDivisions, placeBatch } from '../output/batch-record.js';
import { type CenterFile, CenterFolders, type PlacedFile } from '../output/center-folders.js';
import { placePages } from '../output/center-pages.js';
import { keptBodies } from '../output/kept-bodies.js';
import type { BuildOptions } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';
import { inShard, type Shard } from '../output/shard.js';
import { printLists } from '../pages/print-list.js';
import { joinedLetters, type Letters } from '../pdf/lettering.js';
import { type Center, centersOf } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { hasErrors, type Problem, type Reported, withoutRepeats } from '../problem.js';

export interface BatchOptions extends Omit<BuildOptions, 'pictures' | 'signer' | 'proved' | 'source'> {
  readonly table: NamedTable;
  /** Which part of the centers is made here; all when absent. */
  readonly shard?: Shard;
}

export interface BatchReport extends Reported {
  /** What was made of each center of the table, or of the shard, in the order of the table; none where nothing could be. */
  readonly record?: BatchRecord;
}

/** Every center of a table has its own set of sheets, in a folder of its own. A center that fails does not stop the others. Shards write into one output at the same time. Stops when another run for all centers, or for another number of shards, holds the output. */
export async function batch(options: BatchOptions): Promise<BatchReport> {
  return whileLocked(await partLock(options.out, options.shard ?? { index: 1, count: 1 }), options, (held) => batchAlone(held));
}

async function batchAlone(options: BatchOptions): Promise<BatchReport> {
  const run = await planRun({ ...options, pictures: false }, false, undefined);
  const assets = createAssets({ ...(run.fonts && { fonts: run.fonts }), ...(run.theme.icons && { icons: run.theme.icons }) });
  const table = await checkedCenters(options.table, run.days.content, assets);
  const texts = run.jobs.filter(({ key }) => isTextJob(key));
  const checked = await runJobs(texts, { code: options.code, signal: options.signal, onProgress: () => undefined });
  const ofContent = [...run.problems, ...checked.flatMap(({ problems }) => problems)];
  const report = (more: readonly Problem[], record?: BatchRecord): BatchReport => ({
    problems: withoutRepeats([...ofContent, ...table.problems, ...more]),
    sources: run.sources,
    ...(record && { record }),
  });
  if (hasErrors(ofContent)) return report([]);
  const resolved = new Map(centersOf(table.source.data, run.days.content.languages).map((center) => [center.id, center]));
  const centers = table.centers.flatMap((row): readonly TableCenter[] => {
    const center = resolved.get(row.id);
    return center ? [{ row, center }] : [];
  });
  const folders = new CenterFolders(options.out);
  folders.recover((id) => inShard(id, options.shard));
  const wanted = planCopies(run, { ...options, folder: options.content, assets });
  const common = copiesHash(run, options);
  const { results, sheets, problems } = await new Making(centers, wanted, { ...options, posters: run.posters, folders }).all();
  const known = new Set(Object.keys(table.source.data));
  const { version, asOf, shard, language = 'en' } = options;
  const { languages, project } = run.days.content;
  const record: BatchRecord = {
    format: 1,
    version,
    asOf,
    table: { file: options.table.file, sha256: sha256(options.table.bytes), centers: centers.length },
    common: hashOf([common, ...[options.only, options.sizes, options.variants].map((asked) => asked ?? null)]),
    ...(shard && { shard }),
    languages: [...languages],
    organisation: byLanguage(languages, (each) => project.data.name[each] ?? ''),
    colours: run.theme.colours,
    posters: titlesOf(run.posters, sheets),
    sheets: Object.fromEntries(sheets),
    centers: [...results],
    left: folders
      .centers()
      .filter((id) => !known.has(id))
      .sort(),
  };
  await placeBatch(options.out, record);
  await clearOtherDivisions(options.out, record);
  // Those of shards are made when all are joined.
  if (!shard) await placePages(options.out, printLists(record, language));
  return report([...problems, ...sheetsAlone(table.centers, options.table.file)], record);
}

/** The titles of those posters of which centers have sheets. */
function titlesOf(posters: readonly Poster[], sheets: ReadonlyMap<string, CenterSheet>): BatchRecord['posters'] {
  const hung = new Set([...sheets.values()].map(({ poster }) => poster));
  const titles = posters.map(({ id, languages, title }) => [id, byLanguage(languages, (each) => plain(title.text[each]))] as const);
  return Object.fromEntries(titles.filter(([id]) => hung.has(id)));
}

interface MakingOptions extends BatchOptions {
  /** Those of the day. */
  readonly posters: readonly Poster[];
  readonly folders: CenterFolders;
}

/** The center with the fewest letters: a poster that has no room for it has none for any. */
function briefest(centers: readonly Center[]): Center {
  const letters = ({ name, address, hours }: Center): number => JSON.stringify([name, address, hours]).length;
  const [first, ...others] = centers;
  if (!first) throw new Error('expected a center, found none');
  return others.reduce((least, next) => (letters(next) < letters(least) ? next : least), first);
}

/** One file of so many is read back whole, chosen by its name: bodies are, and a stamp is what their letters say. */
const SAMPLE = 1000;

const isSample = (center: string, key: string): boolean => Number.parseInt(sha256(`${center} ${key}`).slice(0, 8), 16) % SAMPLE === 0;

/** Centers between two steps of progress: each has a moment. */
const STEP = 50;

/** What a run has made. */
interface Made {
  readonly results: readonly CenterResult[];
  /** What the files of centers are, by their names. */
  readonly sheets: ReadonlyMap<string, CenterSheet>;
  readonly problems: readonly Problem[];
}

/** The sets of a run. */
class Making {
  private readonly copies = new Map<string, CenterCopies>();
  /** Why no center has a sheet, by its key. */
  private readonly faulty = new Map<string, readonly Problem[]>();
  private readonly problems: Problem[] = [];
  /** By the name of the file. */
  private readonly sheets = new Map<string, CenterSheet>();
  private readonly tools = createTools();

  constructor(
    private readonly centers: readonly TableCenter[],
    private readonly wanted: (center: TableCenter) => readonly WantedSheet[],
    private readonly options: MakingOptions,
  ) {}

  async all(): Promise<Made> {
    const { shard, signal, onProgress } = this.options;
    const own = this.centers.filter(({ row }) => inShard(row.id, shard));
    const results: CenterResult[] = [];
    for (const center of own) {
      signal.throwIfAborted();
      results.push(await this.center(center));
      if (results.length % STEP === 0 || results.length === own.length)
        onProgress({ done: results.length, total: own.length, what: `center/${center.row.id}` });
    }
    return { results, sheets: this.sheets, problems: this.problems };
  }

  private async center(center: TableCenter): Promise<CenterResult> {
    const { folders } = this.options;
    const { row } = center;
    const sheets = this.wanted(center);
    for (const { file, task } of sheets)
      this.sheets.set(file, { poster: task.poster.id, size: task.size, variant: task.variant ?? 'office' });
    const about = {
      id: row.id,
      row: row.where.line ?? 0,
      name: center.center.name,
      ...(row.region !== undefined && { region: row.region }),
      copies: row.wanted.copies ?? 1,
    };
    const there = folders.files(row.id);
    const own = hashOf(center.center);
    const files = new Map<string, PlacedFile>();
    for (const sheet of sheets) {
      const inputs = sha256(`${sheet.inputs} ${own}`);
      const stays = there?.get(sheet.file);
      const content = stays?.inputs === inputs ? undefined : await this.sheet(sheet, center);
      if (stays?.inputs === inputs) files.set(sheet.file, { stays });
      else if (content) files.set(sheet.file, { inputs, content });
    }
    if (files.size < sheets.length) return { ...about, state: 'failed', files: [] };
    for (const stays of there?.values() ?? []) if (!files.has(stays.path) && this.stays(stays)) files.set(stays.path, { stays });
    const same = there?.size === files.size && [...files.values()].every((file) => 'stays' in file);
    const placed = same ? [...there.values()] : folders.write(row.id, files);
    const asked = new Set(sheets.map(({ file }) => file));
    const listed = placed.filter(({ path }) => asked.has(path)).map(({ inputs: _, ...file }) => file);
    return { ...about, state: same ? 'unchanged' : 'written', files: listed };
  }

  /** A run for some posters, sizes or variants leaves the others as they are, as long as content still has their posters. */
  private stays({ path }: CenterFile): boolean {
    const { only, sizes, variants, posters } = this.options;
    return [only, sizes, variants].some((asked) => asked !== undefined) && posters.some(({ id }) => path.startsWith(`${id}-`));
  }

  /** A sheet of a center; nothing where it cannot be made: that has been reported. */
  private async sheet({ key, task }: WantedSheet, { row, center }: TableCenter): Promise<Uint8Array | undefined> {
    if (this.faulty.has(key)) return undefined;
    const made = await (await this.copiesOf(key, task)).of(center);
    if (made.kind === 'long') {
      this.problems.push(whyLong(row, made.copy, task.size));
      return undefined;
    }
    if (made.kind === 'unfit') return this.spoilt(key, whyUnfit({ ...task, copy: made.copy }, made.unfit));
    if (made.fresh) {
      const { sheets, painted, keep } = made.fresh;
      const { problems } = await makePoster({ task: sheets, painted, assets: task.assets, tools: this.tools, picture: false });
      if (hasErrors(problems)) return this.spoilt(key, problems);
      this.problems.push(...problems);
      await keep();
    }
    if (isSample(row.id, key) && !(await this.holds(made, task))) return this.spoilt(key, []);
    return made.bytes;
  }

  /** Reads a stamped file back whole, and holds it against the sheet that react-pdf lays for this center. */
  private async holds({ copy, bytes }: CenterCopy, task: WantedSheet['task']): Promise<boolean> {
    const sheets = { ...task, copy, fits: new Map() };
    const set = await setPoster(sheets);
    if (set.kind === 'unfit') return false;
    const { pages: laid } = await paintSet(set, sheets, []);
    const painted = await paintedCopy(set, sheets, { bytes, laid });
    const { problems } = await makePoster({ task: sheets, painted, assets: task.assets, tools: this.tools, picture: false });
    this.problems.push(...problems);
    return !hasErrors(problems);
  }

  private spoilt(key: string, problems: readonly Problem[]): undefined {
    this.faulty.set(key, problems);
    this.problems.push(...problems);
  }

  private async copiesOf(key: string, task: WantedSheet['task']): Promise<CenterCopies> {
    const known = this.copies.get(key);
    if (known) return known;
    const common = await this.ofAll();
    const made = new CenterCopies(task, common);
    this.copies.set(key, made);
    return made;
  }

  /** What all sheets of the run share. The letters are those of the whole table: shards make the same files. */
  private readonly ofAll = once(async () => {
    const sheets = new Map(this.centers.flatMap((center) => this.wanted(center).map((sheet) => [sheet.key, sheet] as const)));
    const centers = this.centers.map(({ center }) => center);
    const first = briefest(centers);
    const letters: (readonly Letters[])[] = [];
    for (const [, alike] of grouped(sheets.values(), ({ task }) => task.poster.languages.join())) {
      // What a strip says depends on the languages of its poster; a poster that cannot be set has none.
      for (const { task } of alike) {
        const found = await lettersOfCenters(task, first, centers);
        if (!found) continue;
        letters.push(found);
        break;
      }
    }
    const joined = joinedLetters(letters);
    const { out, code } = this.options;
    return {
      first,
      letters: joined,
      kept: keptBodies(out, [code, joined.map(({ weight, glyphs }) => [weight, glyphs.map(({ id }) => id)])]),
    };
  });
}
