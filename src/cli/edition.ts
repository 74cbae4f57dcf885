import { relative, resolve } from 'node:path';
import { editionName } from '../editions/ledger.js';
import { phrase } from '../messages/message.js';
import type { EditionReport } from '../stories/edition.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';

/** `taqta build --edition`: a sheet as it was released, for whoever asks what hung there. */
export async function edition(name: string, flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  const progress = showProgress(surroundings);
  const out = resolve(surroundings.folder, flags.out);
  const options = await runOptions(flags, surroundings, progress);
  try {
    const story = await import('../stories/edition.js');
    const report = await story.rebuildEdition({ ...options, out, edition: name });
    const { problems, sources, edition: made, same, folder, restored } = report;
    return {
      problems,
      sources,
      folders: [options.content, options.templates],
      result: { edition: name, asOf: made?.asOf ?? null, date: made?.date ?? null, same, folder: folder ?? null, restored },
      text: (speech) => summary(report, surroundings.folder, speech),
    };
  } finally {
    progress.end();
  }
}

function summary({ edition: made, same, folder, restored }: EditionReport, from: string, { colours, say }: Speech): string {
  if (made === undefined || folder === undefined) return `${say(phrase('summary.nothing-made'))}\n`;
  const back = restored.map((path) => `${colours.green('✔')} ${say(phrase('summary.put-back', { path }))}\n`).join('');
  const edition = phrase('summary.edition', { edition: editionName(made), released: made.date, by: made.by, day: made.asOf });
  const done = { edition, folder: relative(from, folder) };
  const how = same
    ? `${colours.green('✔')} ${say(phrase('summary.same-bytes', done))}`
    : `${colours.yellow('⚠')} ${say(phrase('summary.other-bytes', done))}`;
  return `${back}${how}\n`;
}
