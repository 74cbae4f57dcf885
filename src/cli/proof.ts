import { join, resolve } from 'node:path';
import type { Speaker } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { Json } from '../output/job.js';
import { findProgram } from '../shipped/program.js';
import type { ProvedFile } from '../stories/proof.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import { figuresJson, typeOf } from './figures.js';
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
    text: ({ say }) => words(report.files, content !== undefined, say),
  };
}

/** One file in the JSON object; its keys never differ. */
const answer = ({ file, poster, figures }: ProvedFile): Json => ({
  file,
  poster: poster ?? null,
  figures: figures ? figuresJson(figures) : null,
});

const NAMES = ['file', 'paper', 'pages', 'type', 'contrast', 'spaces', 'module', 'edge', 'characters', 'words'] as const;

function words(files: readonly ProvedFile[], compared: boolean, say: Speaker): string {
  const rows = files.flatMap(({ file, poster, figures }) =>
    figures
      ? [
          [
            file,
            `${figures.size.toUpperCase()}${figures.kind === 'sheet' ? '' : ` ${figures.kind}`}`,
            String(figures.pages),
            say(typeOf(figures.typePt)),
            say(phrase('figure.contrast', { contrast: figures.leastContrast })),
            say(phrase('figure.percent', { percent: figures.wordSpacePercent })),
            figures.moduleMm === undefined ? '–' : say(phrase('figure.mm-fine', { mm: figures.moduleMm })),
            figures.edgeMm === undefined ? '–' : say(phrase('figure.mm', { mm: figures.edgeMm })),
            String(figures.characters),
            poster ?? say(phrase('cell.not-compared')),
          ],
        ]
      : [],
  );
  if (rows.length === 0) return '';
  const head = NAMES.map((name) => say(phrase(`column.${name}`)));
  const note = compared ? '' : `\n${say(phrase('summary.words-not-compared'))}\n`;
  return `${columns([head, ...rows])
    .map((line) => `  ${line}\n`)
    .join('')}${note}`;
}
