import { userInfo } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { normalText } from '../content/normal-text.js';
import type { Painter } from '../jobs/painter.js';
import type { ReleaseReport } from '../output/run.js';
import { SCREEN } from '../output/run.js';
import { hasErrors } from '../problem.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import type { Outcome, Surroundings } from './outcome.js';
import { besidePainting } from './painting.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';
import type { Colours } from './terminal.js';
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
  const progress = showProgress(surroundings.terminal, surroundings.json);
  const out = resolve(surroundings.folder, flags.out);
  const options = await runOptions(flags, surroundings, progress);
  if (options.only?.includes(SCREEN)) {
    const message = `expected posters for --only, found "${SCREEN}": the screen has no editions`;
    throw wrongUsage('unknown-poster', message, `name posters, and copy the folder of the screen after "taqta build --only ${SCREEN}"`);
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
      text: (colours) => summary(report, shown, colours),
    };
  } finally {
    progress.end();
  }
}

/** The name in the ledger. Stops on an empty one. */
function nameOf(by: string | undefined): string {
  const name = normalText((by ?? accountName()).trim()).text;
  if (name === '') throw wrongUsage('no-name', 'expected the name of who releases, found none', 'write it as --by "A. Editor"');
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

function summary({ problems, editions, mended }: ReleaseReport, folder: string | undefined, colours: Colours): string {
  const ended = mended.map((name) => `${colours.green('✔')} ended the release ${name}, which had been interrupted\n`).join('');
  if (hasErrors(problems)) return `${ended}Nothing was released.\n`;
  if (editions.length === 0) return `${ended}${colours.green('✔')} nothing has changed since the latest editions: nothing to release\n`;
  const lines = columns(
    editions.map(({ poster, number, code, unconfirmed }) => [
      `${poster}-${number}`,
      code,
      unconfirmed.length === 0 ? '' : `not confirmed: ${unconfirmed.join(', ')}`,
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
      ? 'Only a look: nothing was written.'
      : `${colours.green('✔')} ${editions.length} ${editions.length === 1 ? 'edition' : 'editions'} released. Open ${join(folder, 'index.html')}`;
  return `${ended}${table.join('')}\n${end}\n`;
}
