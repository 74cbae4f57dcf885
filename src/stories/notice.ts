import { join } from 'node:path';
import { loadContent } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { outputLock, whileLocked } from '../disk/lock.js';
import { planRun } from '../jobs/plan-run.js';
import { charactersOf, charactersOfNotices } from '../kiosk/lettering.js';
import { noticeParts } from '../kiosk/notice-parts.js';
import type { NoticeView } from '../kiosk/view.js';
import { phrase } from '../messages/message.js';
import { newestOfCenters } from '../output/center-screen-files.js';
import { builtScreen, deliverNotices, readVersion, screenIn, statementAt } from '../output/deliver-screen.js';
import { type BuildOptions, SCREEN } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';
import { SHARED } from '../player/center-screen.js';
import { NOTICES, type NoticesStatement, type VersionStatement, versionName } from '../player/statement.js';
import { statementFile } from '../player/version.js';
import { distinct, hasErrors, type Problem, type Reported } from '../problem.js';
import { readKioskSources } from '../shipped/kiosk-sources.js';

interface NoticeOptions extends BuildOptions {
  /** Folders from which screens are started. */
  readonly folders: readonly string[];
  /** This moment, in milliseconds since 1970: of two files of notices the later one counts. */
  readonly now: number;
}

export interface NoticeReport extends Reported {
  /** What the screens show from now on; empty where the last notice was taken back. */
  readonly notices: readonly NoticeView[];
  /** The version of the screen that shows them, and every one before it. */
  readonly version?: string;
}

/** Files of the content that say what a notice is and how it is set: an error elsewhere keeps nobody from an emergency. */
const SAID_IN = ['notices.yaml', 'kiosk.yaml', 'project.yaml'];

/**
 * Sets the notices of the content, signs them, and puts them into the built screen and into folders from which screens are
 * started: they show them within a minute, without another version. With the output of `batch`, or a copy of it, those of all its
 * centers do. Stops where no screen was built.
 */
export async function notice(options: NoticeOptions): Promise<NoticeReport> {
  return whileLocked(await outputLock(options.out), options, async (held) => noticeAlone(held));
}

async function noticeAlone(options: NoticeOptions): Promise<NoticeReport> {
  const places = await Promise.all([options.out, ...options.folders].map((folder, at) => noticePlace(folder, at === 0)));
  const checked = await checkedNotices(options);
  const { readable: content } = await loadContent(options.content);
  const day = daysOf(content).on(options.asOf);
  const { parts: templates } = await readKioskSources(options.templates);
  const made = noticeParts({ ...day, project: content.project.data, assets: { templates }, asOf: options.asOf });
  const known = new Set([...charactersOf(places[0]?.page ?? ''), ...charactersOfNotices(content.project.data.languages)]);
  const lacking = charactersOf(made.parts.map(({ html }) => html).join('')).filter((character) => !known.has(character));
  const problems = distinct([...checked.problems, ...made.problems, ...lacking.map(uncut)]);
  if (hasErrors(problems)) return { problems, sources: checked.sources, notices: [] };

  const turn = Math.max(options.now, ...places.map(({ lastTurn }) => lastTurn + 1));
  for (const { folder, version } of places) {
    options.signal.throwIfAborted();
    const { day: date, number } = version ?? newest(places);
    const statement: NoticesStatement = { taqta: 1, kind: 'notices', day: date, number, turn, parts: made.parts };
    await deliverNotices(statementFile(NOTICES, statement, options.signer).bytes, folder);
  }
  return { problems, sources: checked.sources, notices: made.notices, version: versionName(newest(places)) };
}

/** A folder in which screens find their notices. */
interface NoticePlace {
  readonly folder: string;
  /** The version that screens have from there, the newest where they are those of many centers; of a folder that was named the one of the output counts, when it has none. */
  readonly version?: VersionStatement;
  /** The page of a built screen. */
  readonly page?: string;
  /** The turn of the notices that lie there: a clock that was set back must not make newer ones older. */
  readonly lastTurn: number;
}

/** Where the notices of a folder belong: an output, or one from which screens are started. */
async function noticePlace(folder: string, isOutput: boolean): Promise<NoticePlace> {
  const shared = join(folder, SHARED);
  const version = await newestOfCenters(folder);
  if (version) return { folder: shared, version, lastTurn: await turnIn(shared) };
  if (!isOutput) return { folder, lastTurn: await turnIn(folder) };
  const screen = await builtScreen(folder);
  const { statement, page } = await readVersion(await screenIn(screen));
  return { folder: screen, version: statement, page, lastTurn: await turnIn(screen) };
}

/** The version of the output, which is the first place. */
function newest([first]: readonly NoticePlace[]): VersionStatement {
  if (!first?.version) throw new RangeError('expected a version in the output');
  return first.version;
}

async function turnIn(folder: string): Promise<number> {
  const statement = await statementAt(join(folder, NOTICES));
  return statement?.kind === 'notices' ? statement.turn : 0;
}

/** What the checks of the content find in its notices, and in what they are set with. */
async function checkedNotices(options: NoticeOptions): Promise<Reported> {
  const run = await planRun({ ...options, only: [SCREEN] }, false, undefined);
  const done = await runJobs(run.jobs, options);
  const found = [...run.problems, ...done.flatMap(({ problems }) => problems)];
  return { problems: found.filter(({ where }) => SAID_IN.includes(where.file)), sources: run.sources };
}

const uncut = (character: string): Problem => ({
  code: 'missing-glyph',
  severity: 'error',
  where: { file: 'notices.yaml' },
  message: phrase('missing-glyph.uncut', { character }),
  fix: phrase('missing-glyph.uncut-fix'),
});
