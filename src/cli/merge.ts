import { relative, resolve } from 'node:path';
import { phrase } from '../messages/message.js';
import type { MergeReport } from '../stories/merge.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';

export interface MergeFlags {
  readonly out?: string;
}

/** `taqta merge`: what the shards of a batch have made together. */
export async function merge(names: readonly string[], flags: MergeFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, language, signal, patienceMs } = surroundings;
  const folders = names.map((name) => ({ name, path: resolve(folder, name) }));
  const out = resolve(folder, flags.out ?? names[0] ?? '');
  const stories = await import('../stories/merge.js');
  const report = await stories.merge({ folders, out, language, signal, patienceMs });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: [],
    result: report.record === undefined ? null : { ...report.record, out },
    text: (speech) => summary(report, relative(folder, out) || '.', speech),
  };
}

function summary({ record, problems }: MergeReport, out: string, { colours, say }: Speech): string {
  if (record === undefined) return `${colours.red('✖')} ${say(phrase('summary.not-merged', { out }))}\n`;
  const files = record.centers.reduce((sum, center) => sum + center.files.length, 0);
  const merged = { centers: record.centers.length, files, out };
  if (problems.length > 0) return `${colours.red('✖')} ${say(phrase('summary.merged-in-part', merged))}\n`;
  return `${colours.green('✔')} ${say(phrase('summary.merged', merged))}\n`;
}
