import { join, relative, resolve } from 'node:path';
import { wordsOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { findProgram } from '../shipped/program.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { impactResult } from './impact-result.js';
import { impactText } from './impact-text.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';

export interface ImpactFlags {
  readonly content: string;
  readonly asOf?: string;
  readonly against?: string;
  readonly out: string;
  readonly pictures: boolean;
}

/** `taqta impact`: what a change of rules does to posters and screens, before anybody prints it. */
export async function impact(flags: ImpactFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, language, signal } = surroundings;
  const program = findProgram();
  const [content, templates, out] = [resolve(folder, flags.content), join(program.root, 'templates'), resolve(folder, flags.out)];
  const asked = {
    today: asOf(undefined, clock()),
    ...(flags.asOf === undefined ? {} : { asOf: asOf(flags.asOf, clock()) }),
    ...(flags.against === undefined ? {} : { against: flags.against }),
  };
  const progress = showProgress(surroundings);
  try {
    const report = await (await import('../stories/impact.js')).impact({
      content,
      templates,
      asked,
      pictures: flags.pictures,
      language,
      version: program.version,
      out,
      onProgress: progress.onProgress,
      signal,
    });
    const { found, problems, sources } = report;
    return {
      problems,
      sources,
      folders: [content, templates],
      result: found === undefined ? null : impactResult(found),
      text: ({ colours, say }) =>
        found === undefined
          ? `${say(phrase('summary.nothing-compared'))}\n`
          : impactText(found, relative(folder, found.page), { colours, say, language, changes: wordsOf(language).changes }),
    };
  } finally {
    progress.end();
  }
}
