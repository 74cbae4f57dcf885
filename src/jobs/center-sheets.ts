import { setImmediate } from 'node:timers/promises';
import type { CenterRow } from '../centers/center-row.js';
import { CENTERS } from '../content/centers.js';
import { grouped } from '../grouped.js';
import { sha256 } from '../hash.js';
import type { Kept } from '../output/kept-sheets.js';
import type { Body } from '../pdf/body.js';
import { joinedLetters, type Letters } from '../pdf/lettering.js';
import { whole } from '../pdf/stamped.js';
import type { Center } from '../poster/copy.js';
import { hasErrors, type Problem } from '../problem.js';
import { once } from './assets.js';
import type { NextTurn } from './body-turns.js';
import { CenterCopies, type CenterCopy } from './center-copies.js';
import type { PaintedPoster, PosterSheets } from './painted-poster.js';
import { type TableCenter, type WantedSheet, withoutOwnCode } from './plan-copies.js';
import { CenterWords, lettersOfCenters, type Type } from './strips.js';
import { createTools } from './tools.js';
import { whyLong, whyUnfit } from './why-unfit.js';

/** What sheets of centers are made with. */
export interface SheetsWork {
  readonly kept: Kept;
  type(): Promise<Type>;
  readonly signal: AbortSignal;
}

/** The center with the fewest letters: a poster that has no room for it has none for any. */
function briefest(centers: readonly Center[]): Center {
  const letters = ({ name, address, hours }: Center): number => JSON.stringify([name, address, hours]).length;
  const [first, ...others] = centers;
  if (!first) throw new Error('expected a center, found none');
  return others.reduce((least, next) => (letters(next) < letters(least) ? next : least), first);
}

/** What is wrong with a code of a center stands at its row. */
const atRow = (problems: readonly Problem[], { where: row }: CenterRow): readonly Problem[] =>
  problems.map((problem) => (problem.where.file === CENTERS ? { ...problem, where: row } : problem));

/** One file of so many is read back whole, chosen by its name: bodies are, and a stamp is what their letters say. */
const SAMPLE = 1000;

const isSample = (center: string, key: string): boolean => Number.parseInt(sha256(`${center} ${key}`).slice(0, 8), 16) % SAMPLE === 0;

/** Most runs after the first paint nothing. */
const proving = () => import('./poster-job.js');

/** Centers for which bodies are painted ahead: seldom does another one need one more. */
const FIRST = 60;

/** The sheets of centers: what many share is painted and proved once, and kept. */
export class CenterSheets {
  private readonly copies = new Map<string, CenterCopies>();
  /** The keys of sheets that can be set for no center. */
  private readonly unset = new Set<string>();
  /** Bodies that do not keep what they have to: no center has a sheet of one. */
  private readonly unsound = new Set<Body>();
  /** What is wrong with the sheets that were made so far, or could not be. */
  readonly problems: Problem[] = [];
  private readonly tools = createTools();

  constructor(
    private readonly centers: readonly TableCenter[],
    private readonly wanted: (center: TableCenter) => readonly WantedSheet[],
    private readonly work: SheetsWork,
  ) {}

  /** Paints those bodies that most centers share, and keeps them. What is left is painted when its first center comes. */
  async ahead(next: NextTurn): Promise<void> {
    const type = await this.work.type();
    const first = this.centers
      .slice(0, FIRST)
      .map((center) => ({ sheets: this.wanted(center), words: new CenterWords(center.center, type) }));
    for (let turn = await next(); turn; turn = await next()) {
      const { key } = turn;
      for (const { sheets, words } of first) {
        const sheet = sheets.find((each) => each.key === key);
        if (!sheet || this.unset.has(key)) continue;
        const fresh = await (await this.copiesOf(key, sheet.task)).ahead(words);
        if (fresh && this.holds(fresh.body, await this.proof(fresh.sheets, fresh.painted))) await fresh.keep();
      }
    }
  }

  /** A sheet of a center; nothing where it cannot be made: that has been reported. */
  async of({ key, task }: WantedSheet, row: CenterRow, words: CenterWords): Promise<CenterCopy | undefined> {
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
    const { body, fresh } = made;
    if (fresh && !this.holds(body, atRow(await this.proof(fresh.sheets, fresh.painted), row))) return undefined;
    if (isSample(row.id, key) && !this.holds(body, await this.readBack(made, task))) return undefined;
    await fresh?.keep();
    return made;
  }

  /** Whether nothing is wrong with a body. Centers whose words take other room, and one that has a body of its own, have another. */
  private holds(body: Body, found: readonly Problem[]): boolean {
    this.problems.push(...found);
    if (hasErrors(found)) this.unsound.add(body);
    return !hasErrors(found);
  }

  private async proof(task: PosterSheets, painted: PaintedPoster): Promise<readonly Problem[]> {
    // Neither painting nor proving waits for anything: Ctrl-C, and a process that asks this one for its next turn, would not be heard until the last body is done.
    await setImmediate();
    this.work.signal.throwIfAborted();
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
    // Its sheets are those of all centers that have no code of their own.
    first: withoutOwnCode(briefest(this.centers.map(({ center }) => center))),
    type: await this.work.type(),
    letters: once(() => this.letters()),
    kept: this.work.kept,
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
        letters.push(lettersOfCenters(centers, setting, (await this.work.type()).faces));
        break;
      }
    }
    return joinedLetters(letters);
  }
}
