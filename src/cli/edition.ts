import { relative, resolve } from 'node:path';
import { editionName } from '../editions/ledger.js';
import type { EditionReport } from '../stories/edition.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';
import type { Colours } from './terminal.js';

/** `taqta build --edition`: a sheet as it was released, for whoever asks what hung there. */
export async function edition(name: string, flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  const progress = showProgress(surroundings.terminal, surroundings.json);
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
      text: (colours) => summary(report, surroundings.folder, colours),
    };
  } finally {
    progress.end();
  }
}

function summary({ edition: made, same, folder, restored }: EditionReport, from: string, colours: Colours): string {
  if (made === undefined || folder === undefined) return 'Nothing was made.\n';
  const back = restored.map((path) => `${colours.green('✔')} put back: ${path}\n`).join('');
  const name = `${editionName(made)}, released on ${made.date} by ${made.by}, as of ${made.asOf}`;
  const how = same ? `${colours.green('✔')} ${name}: the same bytes` : `${colours.yellow('⚠')} ${name}: other bytes than were released`;
  return `${back}${how}. Open ${relative(from, folder)}\n`;
}
