import { check as runCheck } from '../pipeline.js';
import { hasErrors } from '../problem.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';
import { type RunFlags, runOptions } from './run-options.js';

/** `taqta check`: everything that can be said about a content folder without writing a file. */
export async function check(flags: RunFlags, surroundings: Surroundings): Promise<Outcome> {
  const progress = showProgress(surroundings.terminal, surroundings.json);
  const options = runOptions(flags, surroundings, progress);
  try {
    const run = await runCheck(options);
    return {
      problems: run.problems,
      sources: run.sources,
      folders: [options.content, options.templates],
      result: { asOf: run.asOf, posters: run.posters.map((poster) => ({ ...poster })) },
      text: (colours) => (hasErrors(run.problems) ? '' : `${colours.green('✔')} ${run.asOf}: ready to build\n`),
    };
  } finally {
    progress.end();
  }
}
