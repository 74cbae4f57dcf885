import { userInfo } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { normalText } from '../content/normal-text.js';
import type { Painter } from '../jobs/painter.js';
import { phrase } from '../messages/message.js';
import type { ReleaseReport } from '../output/run.js';
import { SCREEN } from '../output/run.js';
import { hasErrors } from '../problem.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { besidePainting } from './painting.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';
import { wrongUsage } from './usage.js';

export interface ReleaseFlags extends Pick<RunFlags, 'content' | 'out' | 'asOf' | 'only'> {
  readonly date?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly acceptUnconfirmed?: true;
}

/** `taqta release`: what hangs on the walls from now on, with its numbers and its record. */
export async function release(flags: ReleaseFlags, surroundings: Surroundings): Promise<Outcome> {
  return besidePainting(surroundings, (painter) => releaseNow(flags, surroundings, painter));
}

async function releaseNow(flags: ReleaseFlags, surroundings: Surroundings, painter?: Painter): Promise<Outcome> {
  const progress = showProgress(surroundings);
  const out = resolve(surroundings.folder, flags.out);
  const options = await runOptions(flags, surroundings, progress);
  if (options.only?.includes(SCREEN)) {
    const screen = { screen: SCREEN };
    throw wrongUsage('unknown-poster', phrase('unknown-poster.no-editions', screen), phrase('unknown-poster.no-editions-fix', screen));
  }
  const date = asOf(flags.date, clock(), '--date');
  const dryRun = flags.dryRun === true;
  try {
    const story = await import('../stories/release.js');
    const report = await story.release(
      { ...options, out, date, by: nameOf(flags.by), dryRun, acceptUnconfirmed: flags.acceptUnconfirmed === true },
      painter,
    );
    const { problems, sources, editions, mended } = report;
    const folder = report.release === undefined ? null : join(out, 'releases', report.release);
    const shown = folder === null ? undefined : relative(surroundings.folder, folder);
    return {
      problems,
      sources,
      folders: [options.content, options.templates],
      result: { asOf: options.asOf, date, dryRun, editions: editions.map((edition) => ({ ...edition })), folder, mended },
      text: (speech) => summary(report, shown, speech),
    };
  } finally {
    progress.end();
  }
}

/** The name in the ledger. Stops on an empty one. */
function nameOf(by: string | undefined): string {
  const name = normalText((by ?? accountName()).trim()).text;
  if (name === '') throw wrongUsage('no-name', phrase('no-name.found'), phrase('no-name.fix'));
  return name;
}

/** The name of this account; empty where the system knows none, as in some containers. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function summary({ problems, editions, mended }: ReleaseReport, folder: string | undefined, { colours, say }: Speech): string {
  const ended = mended.map((name) => `${colours.green('✔')} ${say(phrase('summary.ended-release', { name }))}\n`).join('');
  if (hasErrors(problems)) return `${ended}${say(phrase('summary.nothing-released'))}\n`;
  if (editions.length === 0) return `${ended}${colours.green('✔')} ${say(phrase('summary.nothing-to-release'))}\n`;
  const lines = columns(
    editions.map(({ poster, number, code, unconfirmed }) => [
      `${poster}-${number}`,
      code,
      unconfirmed.length === 0 ? '' : say(phrase('summary.not-confirmed', { rules: unconfirmed })),
    ]),
  );
  const table = editions.map(
    ({ cause }, index) =>
      `  ${lines[index]}\n${colours.dim(
        Object.values(cause)
          .map((words) => `      ${words}`)
          .join('\n'),
      )}\n`,
  );
  const end =
    folder === undefined
      ? say(phrase('summary.only-a-look'))
      : `${colours.green('✔')} ${say(phrase('summary.released', { editions: editions.length, page: join(folder, 'index.html') }))}`;
  return `${ended}${table.join('')}\n${end}\n`;
}
