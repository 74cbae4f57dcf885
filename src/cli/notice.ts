import { relative, resolve } from 'node:path';
import type { NoticeReport } from '../stories/notice.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';
import type { Colours } from './terminal.js';

/** `taqta notice`: the notices of the content on every screen within a minute. */
export async function notice(folders: readonly string[], flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder } = surroundings;
  const progress = showProgress(surroundings.terminal, true);
  const options = await runOptions(flags, surroundings, progress);
  const out = resolve(folder, flags.out);
  const to = folders.map((each) => resolve(folder, each));
  try {
    const story = await import('../stories/notice.js');
    const report = await story.notice({ ...options, out, folders: to, now: Date.now() });
    return {
      problems: report.problems,
      sources: report.sources,
      folders: [options.content, options.templates],
      result: {
        version: report.version ?? null,
        notices: report.notices.map(({ id, level }) => ({ id, level })),
        folders: report.version === undefined ? [] : to,
        signed: options.signer !== undefined,
      },
      text: (colours) =>
        summary(
          report,
          to.map((each) => relative(folder, each) || '.'),
          colours,
        ),
    };
  } finally {
    progress.end();
  }
}

function summary({ version, notices }: NoticeReport, folders: readonly string[], colours: Colours): string {
  if (version === undefined) return 'Nothing was written: the screens show what they showed.\n';
  const said = notices.length === 0 ? 'no notices' : notices.map(({ id, level }) => `${id} (${level})`).join(', ');
  const where = folders.length === 0 ? 'the built screen' : `the built screen and ${folders.join(', ')}`;
  return `${colours.green('✔')} ${said}: in ${where}; screens show it within a minute\n`;
}
