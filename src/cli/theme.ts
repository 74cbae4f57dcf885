import { join, relative, resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import { findProgram } from '../shipped/program.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import type { Outcome, Surroundings } from './outcome.js';
import { showProgress } from './progress.js';

export interface ThemeFlags {
  readonly content: string;
  readonly out: string;
  readonly asOf?: string;
}

/** `taqta theme`: the look of a content folder on a page and in a PDF, before anything is printed in it. */
export async function theme(flags: ThemeFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, language, signal } = surroundings;
  const program = findProgram();
  const [content, templates, out] = [resolve(folder, flags.content), join(program.root, 'templates'), resolve(folder, flags.out)];
  const progress = showProgress(surroundings);
  try {
    const { themeBook } = await import('../stories/theme.js');
    const day = asOf(flags.asOf, clock());
    const report = await themeBook({
      content,
      templates,
      out,
      asOf: day,
      language,
      version: program.version,
      onProgress: progress.onProgress,
      signal,
    });
    const { made, problems, sources } = report;
    return {
      problems,
      sources,
      folders: [content, templates],
      result: made === undefined ? null : { page: made.page, file: made.file, designs: [...made.designs], blocks: [...made.blocks] },
      text: ({ colours, say }) => {
        if (made === undefined) return `${say(phrase('summary.no-theme'))}\n`;
        const counts = { designs: made.designs.length, blocks: made.blocks.length };
        const done = phrase('summary.theme', { ...counts, page: relative(folder, made.page), file: relative(folder, made.file) });
        return `${colours.green('✔')} ${say(done)}\n`;
      },
    };
  } finally {
    progress.end();
  }
}
