import { relative, resolve } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import type { NoticeReport } from '../stories/notice.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';

/** `taqta notice`: the notices of the content on every screen within a minute. */
export async function notice(folders: readonly string[], flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder } = surroundings;
  const progress = showProgress({ ...surroundings, json: true });
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
      text: ({ colours, say }) => {
        const said = summary(
          report,
          to.map((each) => relative(folder, each) || '.'),
        );
        return `${report.version === undefined ? '' : `${colours.green('✔')} `}${say(said)}\n`;
      },
    };
  } finally {
    progress.end();
  }
}

function summary({ version, notices }: NoticeReport, folders: readonly string[]): Phrase {
  if (version === undefined) return phrase('summary.screens-as-they-were');
  const said =
    notices.length === 0
      ? [phrase('summary.no-notices')]
      : notices.map((notice) => phrase('summary.notice', { id: notice.id, level: phrase(`notice-level.${notice.level}`) }));
  return folders.length === 0 ? phrase('summary.notices', { notices: said }) : phrase('summary.notices-in', { notices: said, folders });
}
