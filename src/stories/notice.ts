import { join } from 'node:path';
import { loadContent } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { outputLock, whileLocked } from '../disk/lock.js';
import { planRun } from '../jobs/plan-run.js';
import { charactersOf, charactersOfNotices } from '../kiosk/lettering.js';
import { noticeParts } from '../kiosk/notice-parts.js';
import type { NoticeView } from '../kiosk/view.js';
import { phrase } from '../messages/message.js';
import { builtScreen, deliverNotices, readVersion, statementAt } from '../output/deliver-screen.js';
import { type BuildOptions, SCREEN } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';
import { NOTICES, type NoticesStatement, versionName } from '../player/statement.js';
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
 * started: they show them within a minute, without another version. Stops where no screen was built.
 */
export async function notice(options: NoticeOptions): Promise<NoticeReport> {
  return whileLocked(await outputLock(options.out), options, async (held) => noticeAlone(held));
}

async function noticeAlone(options: NoticeOptions): Promise<NoticeReport> {
  const screen = await builtScreen(options.out);
  const checked = await checkedNotices(options);
  const { readable: content } = await loadContent(options.content);
  const day = daysOf(content).on(options.asOf);
  const { parts: templates } = await readKioskSources(options.templates);
  const made = noticeParts({ ...day, project: content.project.data, assets: { templates }, asOf: options.asOf });
  const version = await readVersion(screen);
  const known = new Set([...charactersOf(version.page), ...charactersOfNotices(content.project.data.languages)]);
  const lacking = charactersOf(made.parts.map(({ html }) => html).join('')).filter((character) => !known.has(character));
  const problems = distinct([...checked.problems, ...made.problems, ...lacking.map(uncut)]);
  if (hasErrors(problems)) return { problems, sources: checked.sources, notices: [] };

  const { day: date, number } = version.statement;
  const turn = Math.max(options.now, (await lastTurn(screen)) + 1);
  const statement: NoticesStatement = { taqta: 1, kind: 'notices', day: date, number, turn, parts: made.parts };
  const { bytes } = statementFile(NOTICES, statement, options.signer);
  for (const folder of [screen, ...options.folders]) {
    options.signal.throwIfAborted();
    await deliverNotices(bytes, folder);
  }
  return { problems, sources: checked.sources, notices: made.notices, version: versionName(version.statement) };
}

/** The turn of the notices that a screen has: a clock that was set back must not make newer ones older. */
async function lastTurn(screen: string): Promise<number> {
  const statement = await statementAt(join(screen, NOTICES));
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
