import type { CenterRow } from '../centers/center-row.js';
import { loadOutputProfile } from '../content/output-profile.js';
import { hashOf, sha256 } from '../hash.js';
import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { BatchRecord, CenterSheet } from '../output/batch-record.js';
import { joinedRecords } from '../output/batch-reports.js';
import type { BatchOptions } from '../output/batch-run.js';
import { CenterFolders } from '../output/center-folders.js';
import type { Job } from '../output/job.js';
import { type Kept, keptIn } from '../output/kept-sheets.js';
import { runJobs } from '../output/run-jobs.js';
import { inShard } from '../output/shard.js';
import { centersOf } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { hasErrors, type Problem, type Reported, withoutRepeats } from '../problem.js';
import { type Assets, createAssets, once } from './assets.js';
import { BatchScreens, screensHash } from './batch-screens.js';
import { type NextTurn, turnsOf } from './body-turns.js';
import { bodyOf } from './center-copies.js';
import { CenterSets, type SetsOptions } from './center-sets.js';
import { checkedCenters, type KnownFaults } from './checked-centers.js';
import { type CopiesPlan, copiesHash, formsOfAll, planCopies, type TableCenter, unusedCodes, type WantedSheet } from './plan-copies.js';
import { type PlannedRun, planRun } from './plan-run.js';
import { isForSome, outdatedSheets, type SetOrder } from './set-plan.js';
import { makeShared } from './sets-crew.js';
import type { SetsCrew } from './sets-part.js';
import { isTextJob } from './text-jobs.js';

interface SetsRun extends BatchOptions {
  /** The output of another run, from which sheets and painted bodies are taken over that are the same. */
  readonly former?: string;
  /** What single centers have in the place of what their rows want; no other center has a set then. */
  orders?(planned: OrderedRun): ReadonlyMap<string, SetOrder>;
  /** Makes parts of the sets in other processes, where there is enough to do. */
  readonly crew?: SetsCrew;
  /** Where this process makes a part for another one: what that has found, and whose bodies are painted here. */
  readonly part?: { readonly common: string; readonly turn: NextTurn };
}

/** Of what orders are made: the rows are those in which nothing is wrong. */
export interface OrderedRun {
  readonly run: PlannedRun;
  readonly assets: Assets;
  readonly rows: readonly CenterRow[];
}

interface MadeSets extends Reported {
  /** What was made of each center, in the order of the table; none where nothing could be. */
  readonly record?: BatchRecord;
  /** What the screens of all centers share. */
  readonly screens?: BatchScreens;
}

/** Makes the sets of a run, and says what has become of each: nothing is written but their folders. The lock of the output is the caller's. */
export async function makeSets(options: SetsRun): Promise<MadeSets> {
  const planned = await planRun({ ...options, pictures: false }, false, undefined);
  const assets = createAssets({
    ...(planned.fonts && { fonts: planned.fonts }),
    ...(planned.theme.icons && { icons: planned.theme.icons }),
    ...(planned.licence !== undefined && { licence: { family: planned.theme.font.family, licence: planned.licence } }),
  });
  const kept = keptIn(options.out, options.code, options.former);
  const texts = planned.jobs.filter(({ key }) => isTextJob(key));
  const { known, asked: faults } = knownFaults(kept, texts);
  const { content } = planned.days;
  // What is hung anew is printed as it hangs.
  const forms = options.orders ? undefined : formsOfAll(content, options);
  const table = await checkedCenters(options.table, { content, assets, known, ...(forms && { forms }) });
  const run = await withProfile(planned, table.centers, options);
  const ofTexts = await known('texts', async () => {
    const checked = await runJobs(texts, { code: options.code, signal: options.signal, onProgress: () => undefined });
    return checked.flatMap(({ problems }) => problems);
  });
  // The list of walls names the centers of the table: `reprint` holds it against them.
  const ofContent = [...run.problems.filter(({ code }) => code !== 'bad-wall'), ...ofTexts];
  const report = (more: readonly Problem[], record?: BatchRecord): MadeSets => ({
    problems: withoutRepeats([...ofContent, ...table.problems, ...more]),
    sources: run.sources,
    ...(record && { record }),
  });
  if (hasErrors(ofContent)) return report([]);
  const { orders: ordersOf, former, ...asked } = options;
  const orders = ordersOf?.({ run, assets, rows: table.centers });
  const resolved = new Map(centersOf(table.source.data, run.days.content.languages).map((center) => [center.id, center]));
  const centers = table.centers.flatMap((row): readonly TableCenter[] => {
    const center = resolved.get(row.id);
    const ordered = orders?.get(row.id);
    return center ? [{ row: ordered ? { ...row, wanted: { ...row.wanted, ...ordered.wanted } } : row, center }] : [];
  });
  const folders = new CenterFolders(options.out);
  folders.recover((id) => inShard(id, options.shard));
  const plan = planCopies(run, { ...options, folder: options.content, assets });
  const { version, asOf, shard, signer } = options;
  const common = hashOf([
    copiesHash(run, options),
    screensHash(run, signer),
    ...[options.only, options.sizes, options.variants, options.also, options.twoUp].map((each) => each ?? null),
  ]);
  if (options.part && options.part.common !== common) return report([]);
  const screens = new BatchScreens({ ...options, run, centers, assets, folders, kept });
  const setsOf = (more: Partial<SetsOptions>): CenterSets =>
    new CenterSets(centers, plan, {
      ...asked,
      kept,
      type: once(async () => ({ measure: await assets.measure(), faces: await assets.faces() })),
      folders,
      screens,
      ...(orders && { orders }),
      ...(former !== undefined && { former: new CenterFolders(former) }),
      ...more,
    });
  const { own, others } = options.part
    ? { own: await setsOf({ turn: options.part.turn }).all(), others: [] }
    : await makeShared({ ...options, common, setsOf, turns: () => turnsOf(centers.flatMap(plan.wanted)) });
  const { results, sheets, prints, problems } = own;
  // A run for some sheets knows nothing of the others.
  if (!options.part && !isForSome(options)) {
    const here = orders ? centers.filter(({ row }) => orders.has(row.id)) : centers;
    await kept.prune([...faults, ...bodiesOf(here, plan), ...screens.keptOf(here)]);
  }
  const named = new Set(Object.keys(table.source.data));
  const { languages, project } = run.days.content;
  const made: BatchRecord = {
    format: 1,
    version,
    asOf,
    table: { file: options.table.file, sha256: sha256(options.table.bytes), centers: centers.length },
    common,
    ...(shard && { shard }),
    languages: [...languages],
    organisation: byLanguage(languages, (each) => project.data.name[each] ?? ''),
    colours: run.theme.colours,
    posters: titlesOf(run.posters, sheets),
    sheets: Object.fromEntries(sheets),
    prints: Object.fromEntries(prints),
    ...screens.shared(),
    centers: [...results],
    left: folders
      .centers()
      .filter((id) => !named.has(id))
      .sort(),
  };
  const record: BatchRecord = { ...joinedRecords([made, ...others.map((each) => each.record)]), ...(shard && { shard }) };
  const ofSets = [...problems, ...screens.problems];
  // Whoever has asked for a part has found the rest itself.
  if (options.part) return { problems: ofSets, sources: run.sources, record };
  const more = [
    ...distinct([...ofSets, ...others.flatMap((each) => each.problems)]),
    ...outdatedSheets(options.table.file, record),
    ...(orders ? [] : unusedCodes(centers, plan.wanted, options.table.file)),
  ];
  return { ...report(more, record), screens };
}

/** A run with the profile of a press where single centers have files for a print shop, or may have them of a former run, and nobody else has asked for one. */
async function withProfile(run: PlannedRun, rows: readonly CenterRow[], options: BatchOptions): Promise<PlannedRun> {
  const mayHave = options.also !== undefined && isForSome(options);
  if (run.profile || (!mayHave && !rows.some(({ wanted }) => wanted.variants?.includes('press')))) return run;
  return { ...run, profile: await loadOutputProfile(options.templates, options.outputProfile) };
}

/** What checks have found in these texts, in this run or in one before it. Errors are not kept: there is no output that they would lie in. */
function knownFaults(kept: Kept, texts: readonly Job[]): { readonly known: KnownFaults; readonly asked: readonly unknown[] } {
  const asked: unknown[] = [];
  const content = hashOf(texts.map(({ key, inputs }) => [key, inputs]));
  const known: KnownFaults = async (what, find) => {
    const key = { of: { faults: what, content } };
    asked.push(key.of);
    const before = await kept.take<readonly Problem[]>(key);
    if (before) return before;
    const found = await find();
    if (!hasErrors(found)) await kept.keep(key, found);
    return found;
  };
  return { known, asked };
}

/** What several processes have found alike is said once. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [hashOf(problem), problem] as const)).values(),
];

/** Of what the sheets of a table are: those of all shards. */
function bodiesOf(centers: readonly TableCenter[], plan: CopiesPlan): readonly unknown[] {
  const tasks = new Map<string, WantedSheet['task']>();
  for (const center of centers) for (const { key, task } of plan.wanted(center)) tasks.set(key, task);
  return [...tasks.values()].map(bodyOf);
}

/** The titles of those posters of which centers have sheets. */
function titlesOf(posters: readonly Poster[], sheets: ReadonlyMap<string, CenterSheet>): BatchRecord['posters'] {
  const hung = new Set([...sheets.values()].map(({ poster }) => poster));
  const titles = posters.map(({ id, languages, title }) => [id, byLanguage(languages, (each) => plain(title.text[each]))] as const);
  return Object.fromEntries(titles.filter(([id]) => hung.has(id)));
}
