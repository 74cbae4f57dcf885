import { join, resolve } from 'node:path';
import type { Json } from '../output/job.js';
import { findProgram } from '../shipped/program.js';
import type { ProvedFile } from '../stories/proof.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import { figuresJson, typeWords } from './figures.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Surroundings } from './outcome.js';

export interface ProofFlags {
  readonly content?: string;
  readonly asOf?: string;
}

/** `taqta proof`: what readers that did not write some posters find in them. */
export async function proof(files: readonly string[], flags: ProofFlags, { folder }: Surroundings): Promise<Outcome> {
  const day = asOf(flags.asOf, clock());
  const content = flags.content === undefined ? undefined : resolve(folder, flags.content);
  const named = await namedFiles(files, folder);
  const story = await import('../stories/proof.js');
  const report = await story.proof({
    files: named,
    templates: join(findProgram().root, 'templates'),
    ...(content !== undefined && { compare: { content, asOf: day } }),
  });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: content === undefined ? [folder] : [content, folder],
    result: { files: report.files.map(answer) },
    text: () => words(report.files, content !== undefined),
  };
}

/** One file in the JSON object; its keys never differ. */
const answer = ({ file, poster, figures }: ProvedFile): Json => ({
  file,
  poster: poster ?? null,
  figures: figures ? figuresJson(figures) : null,
});

function words(files: readonly ProvedFile[], compared: boolean): string {
  const rows = files.flatMap(({ file, poster, figures }) =>
    figures
      ? [
          [
            file,
            `${figures.size.toUpperCase()}${figures.kind === 'sheet' ? '' : ` ${figures.kind}`}`,
            String(figures.pages),
            typeWords(figures.typePt),
            `${figures.leastContrast.toFixed(1)}:1`,
            `${figures.wordSpacePercent.toFixed(1)} %`,
            figures.moduleMm === undefined ? '–' : `${figures.moduleMm.toFixed(2)} mm`,
            figures.edgeMm === undefined ? '–' : `${figures.edgeMm.toFixed(1)} mm`,
            String(figures.characters),
            poster ?? 'not compared',
          ],
        ]
      : [],
  );
  if (rows.length === 0) return '';
  const head = ['file', 'paper', 'pages', 'type', 'contrast', 'spaces', 'module', 'edge', 'characters', 'words'];
  const note = compared ? '' : '\nThe words were compared with nothing: name the content with --content.\n';
  return `${columns([head, ...rows])
    .map((line) => `  ${line}\n`)
    .join('')}${note}`;
}
