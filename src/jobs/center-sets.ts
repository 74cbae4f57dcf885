import type { CenterRow, Wanted } from '../centers/center-row.js';
import { grouped } from '../grouped.js';
import { hashOf, sha256 } from '../hash.js';
import type { CenterResult, CenterSheet, PrintForm } from '../output/batch-record.js';
import type { CenterFile, CenterFolders, PlacedFile } from '../output/center-folders.js';
import type { Kept } from '../output/kept-sheets.js';
import type { CheckOptions } from '../output/run.js';
import { type AskedAdditions, additionsAnew, additionsOf, isAddition, type SetAddition } from '../output/set-additions.js';
import { inShard, type Shard } from '../output/shard.js';
import type { Body } from '../pdf/body.js';
import { joinedLetters, type Letters } from '../pdf/lettering.js';
import { whole } from '../pdf/stamped.js';
import type { Center } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { hasErrors, type Problem } from '../problem.js';
import { once } from './assets.js';
import type { BatchScreens } from './batch-screens.js';
import { CenterCopies, type CenterCopy } from './center-copies.js';
import type { PaintedPoster, PosterSheets } from './painted-poster.js';
import type { TableCenter, WantedSheet } from './plan-copies.js';
import { CenterWords, lettersOfCenters, type Type } from './strips.js';
import { createTools } from './tools.js';
import { whyLong, whyUnfit } from './why-unfit.js';

/** What sets are made with. */
interface SetsOptions extends AskedAdditions, Pick<CheckOptions, 'only' | 'sizes' | 'variants' | 'onProgress' | 'signal'> {
  readonly kept: Kept;
  type(): Promise<Type>;
  /** Which part of the centers is made here; all when absent. */
  readonly shard?: Shard;
  /** Those of the day. */
  readonly posters: readonly Poster[];
  readonly folders: CenterFolders;
  readonly screens: BatchScreens;
  /** By their ids, what those centers have that have a set: all, and what their rows want, when absent. */
  readonly orders?: ReadonlyMap<string, SetOrder>;
  /** Sets of another run, from which sheets are taken over that are the same. */
  readonly former?: CenterFolders;
}

/** What a center has in the place of what its row wants. */
export interface SetOrder {
  readonly wanted: Wanted;
  /** How often it prints a sheet; nothing for one that it does not have. */
  copies(sheet: WantedSheet): number | undefined;
  /** A file about its prints. */
  cover(prints: readonly SetAddition[], center: TableCenter): SetAddition;
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

function contentOf(file: PlacedFile | undefined): Uint8Array | undefined {
  if (!file || !('content' in file)) return undefined;
  return file.content instanceof Uint8Array ? file.content : whole(file.content);
}

function missing(file: string): never {
  throw new Error(`expected what ${file} holds, found nothing`);
}

/** Most runs after the first paint nothing. */
const proving = () => import('./poster-job.js');

/** Centers between two steps of progress: each has a moment. */
const STEP = 50;

/** What a run has made. */
interface MadeSets {
  readonly results: readonly CenterResult[];
  /** What the files of centers are, by their names. */
  readonly sheets: ReadonlyMap<string, CenterSheet>;
  readonly prints: ReadonlyMap<string, PrintForm>;
  readonly problems: readonly Problem[];
}

/** The sets of centers, each in a folder of its own: one that cannot be made is reported, and stops no other. */
export class CenterSets {
  private readonly copies = new Map<string, CenterCopies>();
  /** The keys of sheets that can be set for no center. */
  private readonly unset = new Set<string>();
  /** Bodies that do not keep what they have to: no center has a sheet of one. */
  private readonly unsound = new Set<Body>();
  private readonly problems: Problem[] = [];
  /** By the name of the file. */
  private readonly sheets = new Map<string, CenterSheet>();
  private readonly prints = new Map<string, PrintForm>();
  private readonly tools = createTools();

  constructor(
    private readonly centers: readonly TableCenter[],
    private readonly wanted: (center: TableCenter) => readonly WantedSheet[],
    private readonly options: SetsOptions,
  ) {}

  async all(): Promise<MadeSets> {
    const { shard, orders, signal, onProgress } = this.options;
    const own = this.centers.filter(({ row }) => inShard(row.id, shard) && (orders === undefined || orders.has(row.id)));
    const results: CenterResult[] = [];
    for (const center of own) {
      signal.throwIfAborted();
      results.push(await this.center(center));
      if (results.length % STEP === 0 || results.length === own.length)
        onProgress({ done: results.length, total: own.length, what: `center/${center.row.id}` });
    }
    return { results, sheets: this.sheets, prints: this.prints, problems: this.problems };
  }

  private async center(center: TableCenter): Promise<CenterResult> {
    const { folders, former, orders, screens } = this.options;
    const { row } = center;
    const order = orders?.get(row.id);
    const sheets = this.wanted(center).filter((sheet) => order === undefined || order.copies(sheet) !== undefined);
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
    const parts = sheets.map((sheet) => ({ sheet, inputs: sha256(`${sheet.inputs} ${own}`) }));
    const additions = this.additions(center, parts);
    const elsewhere = former?.files(row.id);
    const current = new Map([
      ...parts.map(({ sheet, inputs }) => [sheet.file, inputs] as const),
      ...additions.map(({ file, inputs }) => [file, inputs] as const),
    ]);
    const { files: anew, read } = additionsAnew(additions, there, (file) =>
      current.get(file.path) === file.inputs ? folders.content(row.id, file) : undefined,
    );
    const files = new Map<string, PlacedFile>();
    const words = once(async () => new CenterWords(center.center, await this.options.type()));
    for (const { sheet, inputs } of parts) {
      const before = there?.get(sheet.file);
      const stays = before?.inputs === inputs && (!read.has(sheet.file) || read.get(sheet.file)) ? before : undefined;
      const taken = stays ? undefined : elsewhere?.get(sheet.file);
      const alike = taken?.inputs === inputs ? former?.content(row.id, taken) : undefined;
      const made = stays || alike ? undefined : await this.sheet(sheet, row, await words());
      if (stays) files.set(sheet.file, { stays });
      else if (alike) files.set(sheet.file, { inputs, content: alike, ...(taken?.pages !== undefined && { pages: taken.pages }) });
      else if (made) files.set(sheet.file, { inputs, content: made.parts, pages: made.pages });
    }
    const screen = await screens.of(center, there);
    if (files.size < sheets.length || screen === undefined) return { ...about, state: 'failed', files: [] };
    for (const { file, inputs, of, make } of additions) {
      const stays = anew.has(file) ? undefined : there?.get(file);
      if (stays) files.set(file, { stays });
      else files.set(file, { inputs, ...(await make(of.map((part) => contentOf(files.get(part)) ?? read.get(part) ?? missing(part)))) });
    }
    const isSame = [...files.values()].every((file) => 'stays' in file);
    for (const stays of there?.values() ?? []) if (!files.has(stays.path) && this.stays(stays, isSame)) files.set(stays.path, { stays });
    for (const [path, file] of screen.files) files.set(path, file);
    const same = there?.size === files.size && [...files.values()].every((file) => 'stays' in file);
    const placed = same ? [...there.values()] : folders.write(row.id, files, screen.needs);
    const asked = new Set([...sheets, ...additions].map(({ file }) => file));
    const ordered = new Map(sheets.map((sheet) => [sheet.file, order?.copies(sheet)] as const));
    const listed = placed
      .filter(({ path }) => asked.has(path))
      .map(({ inputs: _, ...file }) => {
        const copies = ordered.get(file.path);
        return { ...file, ...(copies !== undefined && { copies }) };
      });
    return { ...about, state: same ? 'unchanged' : 'written', files: listed, ...screen.about(placed) };
  }

  /** A run for some posters, sizes or variants leaves the others as they are, as long as content still has their posters; and what was made of sheets as long as none of them is another. */
  private stays({ path }: CenterFile, isSame: boolean): boolean {
    const { only, sizes, variants, posters } = this.options;
    if ([only, sizes, variants].every((asked) => asked === undefined)) return false;
    return isAddition(path) ? isSame : posters.some(({ id }) => path.startsWith(`${id}-`));
  }

  /** What a center has beside its sheets, which its row may name in an order of its own. */
  private additions(
    { row, center }: TableCenter,
    parts: readonly { readonly sheet: WantedSheet; readonly inputs: string }[],
  ): readonly SetAddition[] {
    const { posters, copies = 1 } = row.wanted;
    const order = this.options.orders?.get(row.id);
    const sheets = parts.map(({ sheet, inputs }) => {
      const { size, variant = 'office', poster } = sheet.task;
      return { file: sheet.file, size, variant, copies: order?.copies(sheet) ?? copies, inputs, place: posters?.indexOf(poster.id) ?? 0 };
    });
    const inOrder = sheets.toSorted((one, other) => one.place - other.place);
    const additions = additionsOf(center, inOrder, this.options);
    for (const { file, form } of additions) if (form) this.prints.set(file, form);
    return order ? [...additions, order.cover(additions, { row, center })] : additions;
  }

  /** A sheet of a center; nothing where it cannot be made: that has been reported. */
  private async sheet({ key, task }: WantedSheet, row: CenterRow, words: CenterWords): Promise<CenterCopy | undefined> {
    if (this.unset.has(key)) return undefined;
    const made = await (await this.copiesOf(key, task)).of(words);
    if (made.kind === 'long') {
      this.problems.push(whyLong(row, made.copy, task.size));
      return undefined;
    }
    if (made.kind === 'unfit') {
      this.unset.add(key);
      this.problems.push(...whyUnfit({ ...task, copy: made.copy }, made.unfit));
      return undefined;
    }
    if (this.unsound.has(made.body)) return undefined;
    const ofBody = made.fresh ? await this.proof(made.fresh.sheets, made.fresh.painted) : [];
    const found = hasErrors(ofBody) || !isSample(row.id, key) ? ofBody : [...ofBody, ...(await this.readBack(made, task))];
    this.problems.push(...found);
    if (hasErrors(found)) {
      // Centers whose words take other room, and one that has a body of its own, have another.
      this.unsound.add(made.body);
      return undefined;
    }
    await made.fresh?.keep();
    return made;
  }

  private async proof(task: PosterSheets, painted: PaintedPoster): Promise<readonly Problem[]> {
    const { makePoster } = await proving();
    return (await makePoster({ task, painted, assets: task.assets, tools: this.tools, picture: false })).problems;
  }

  /** Reads a stamped file back whole, and holds it against the sheet that react-pdf lays for this center. */
  private async readBack({ copy, parts }: CenterCopy, task: WantedSheet['task']): Promise<readonly Problem[]> {
    const sheets = { ...task, copy, fits: new Map() };
    const { setPoster, paintSet, paintedCopy } = await import('./painted-poster.js');
    const set = await setPoster(sheets);
    if (set.kind === 'unfit') return whyUnfit(sheets, set);
    const { pages: laid } = await paintSet(set, sheets, []);
    return this.proof(sheets, await paintedCopy(set, sheets, { bytes: whole(parts), laid }));
  }

  private async copiesOf(key: string, task: WantedSheet['task']): Promise<CenterCopies> {
    const known = this.copies.get(key) ?? new CenterCopies(task, await this.common());
    this.copies.set(key, known);
    return known;
  }

  /** What all sheets of the run share. */
  private readonly common = once(async () => ({
    first: briefest(this.centers.map(({ center }) => center)),
    type: await this.options.type(),
    letters: once(() => this.letters()),
    kept: this.options.kept,
  }));

  /** Those of the whole table: shards make the same files. */
  private async letters(): Promise<readonly Letters[]> {
    const sheets = new Map(this.centers.flatMap((center) => this.wanted(center).map((sheet) => [sheet.key, sheet] as const)));
    const centers = this.centers.map(({ center }) => center);
    const letters: (readonly Letters[])[] = [];
    for (const [, alike] of grouped(sheets.values(), ({ task }) => task.poster.languages.join())) {
      // What a strip says depends on the languages of its poster; a poster that cannot be set has none.
      for (const { key, task } of alike) {
        const settings = await (await this.copiesOf(key, task)).strips();
        const setting = settings?.find((each) => each !== undefined);
        if (!setting) continue;
        letters.push(lettersOfCenters(centers, setting, (await this.options.type()).faces));
        break;
      }
    }
    return joinedLetters(letters);
  }
}
