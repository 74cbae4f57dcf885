import { resolve } from 'node:path';
import type { Painter } from '../jobs/painter.js';
import { phrase } from '../messages/message.js';
import { peekOutput } from '../output/former.js';
import { hasErrors } from '../problem.js';
import type { Outcome, Surroundings } from './outcome.js';
import { besidePainting } from './painting.js';
import { showProgress } from './progress.js';
import { lastReport, type RunFlags, runOptions } from './run-options.js';

/** `taqta check`: everything that can be said about a content folder without writing a file. */
export async function check(flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  return besidePainting(surroundings, (painter) => checkNow(flags, surroundings, painter));
}

async function checkNow(flags: RunFlags, surroundings: Surroundings, painter?: Painter): Promise<Outcome> {
  const progress = showProgress(surroundings);
  const options = await runOptions(flags, surroundings, progress);
  try {
    const out = resolve(surroundings.folder, flags.out);
    const proved = (await peekOutput(out)) === undefined ? {} : { proved: out };
    const run = (await lastReport(options, out)) ?? (await (await import('../stories/check.js')).check({ ...options, ...proved }, painter));
    return {
      problems: run.problems,
      sources: run.sources,
      folders: [options.content, options.templates],
      result: { asOf: run.asOf, posters: run.posters.map((poster) => ({ ...poster })) },
      text: ({ colours, say }) =>
        hasErrors(run.problems) ? '' : `${colours.green('✔')} ${say(phrase('summary.checked', { day: run.asOf }))}\n`,
    };
  } finally {
    progress.end();
  }
}
