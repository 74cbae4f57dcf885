import { basename, join, relative, resolve } from 'node:path';
import type { Painter } from '../jobs/painter.js';
import type { Speaker } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { PosterReport, RunReport } from '../output/run.js';
import type { ScreenReport } from '../output/screen-report.js';
import { firstNames, hasErrors } from '../problem.js';
import { columns } from './columns.js';
import { figuresJson, typeOf } from './figures.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import { besidePainting } from './painting.js';
import { showProgress } from './progress.js';
import { lastReport, type RunFlags, runOptions } from './run-options.js';

export interface BuildFlags extends RunFlags {
  readonly edition?: string;
}

/** `taqta build`: everything that a center hangs up and switches on; with `--edition` a released sheet once more. */
export async function build(flags: BuildFlags, surroundings: Surroundings): Promise<Outcome> {
  if (flags.edition !== undefined) return (await import('./edition.js')).edition(flags.edition, flags, surroundings);
  return besidePainting(surroundings, (painter) => buildNow(flags, surroundings, painter));
}

async function buildNow(flags: BuildFlags, surroundings: Surroundings, painter?: Painter): Promise<Outcome> {
  const progress = showProgress(surroundings);
  const out = resolve(surroundings.folder, flags.out);
  const options = await runOptions(flags, surroundings, progress);
  try {
    const run = (await lastReport(options, out)) ?? (await (await import('../stories/build.js')).build({ ...options, out }, painter));
    const shown = relative(surroundings.folder, out) || '.';
    return {
      problems: run.problems,
      sources: run.sources,
      folders: [options.content, options.templates],
      result: {
        asOf: run.asOf,
        out,
        posters: run.posters.map((poster) => ({ ...poster, figures: figuresJson(poster.figures) })),
        pictures: run.pictures.map((picture) => ({ ...picture })),
        screens: run.screens.map((screen) => ({ ...screen, pixels: [...screen.pixels] })),
        written: run.written,
        reused: run.reused,
        removed: run.removed,
      },
      text: (speech) => summary(run, shown, speech),
    };
  } finally {
    progress.end();
  }
}

function summary(run: RunReport, out: string, { colours, say }: Speech): string {
  if (hasErrors(run.problems)) return `${say(phrase('summary.nothing-written', { out }))}\n`;
  const head = [...(['poster', 'paper', 'type', 'reads-at', 'sheets'] as const).map((name) => say(phrase(`column.${name}`))), ''];
  const several = new Set(run.posters.map(({ center }) => center)).size > 1;
  const table = columns([head, ...run.posters.map((poster) => row(poster, several, say))]);
  const lines = table.map((line, index) => `  ${index === 0 ? colours.dim(line) : line}`);
  const [day, page] = [run.asOf, join(out, 'index.html')];
  const done =
    run.written.length === 0
      ? phrase('summary.built-same', { day, page })
      : phrase('summary.built', { day, written: run.written.length, reused: run.reused, page });
  const pictures = run.pictures.length === 0 ? '' : `\n  ${say(phrase('summary.pictures', { folder: join(out, 'pictures') }))}\n`;
  // A run for the screen alone makes no sheets.
  const sheets = run.posters.length === 0 ? '' : `${lines.join('\n')}\n`;
  const screens = screenTable(run.screens, { colours, say });
  const gone = run.removed.filter((path) => path.endsWith('.pdf')).map((path) => basename(path));
  const removed = gone.length === 0 ? '' : `  ${say(phrase('summary.removed', { names: firstNames(gone) }))}\n`;
  return `${sheets}${pictures}${sheets && '\n'}${screens}${colours.green('✔')} ${say(done)}\n${removed}`;
}

/** A line for each screen: what it is, from where it is read, its least type and where it is touched. */
function screenTable(screens: readonly ScreenReport[], { colours, say }: Speech): string {
  if (screens.length === 0) return '';
  const names = ['screen', 'size', 'read-at', 'least-type', 'arranged', 'touched-at'] as const;
  const head = names.map((name) => say(phrase(`column.${name}`)));
  const rows = screens.map(({ id, diagonal, pixels, distanceM, leastTypePx, leastTypeMm, arranged, controlsMm }) => [
    id,
    `${say(phrase('figure.inches', { inches: diagonal }))} ${pixels.join(' × ')}`,
    say(phrase('figure.metres-declared', { metres: distanceM })),
    say(phrase('figure.least-type', { px: leastTypePx, mm: leastTypeMm })),
    say(phrase(`cell.${arranged}`)),
    say(controlsMm ? phrase('figure.mm-range', controlsMm) : phrase('cell.not-touched')),
  ]);
  const lines = columns([head, ...rows]).map((line, index) => `  ${index === 0 ? colours.dim(line) : line}`);
  return `${lines.join('\n')}\n\n`;
}

function row(poster: PosterReport, several: boolean, say: Speaker): readonly string[] {
  const { id, center, size, variant, typePt, readingDistanceM, sheets, reused } = poster;
  return [
    several ? `${id} ${center}` : id,
    variant === undefined ? size.toUpperCase() : `${size.toUpperCase()} ${variant}`,
    say(typeOf(sheets > 1 ? poster.figures.typePt : [typePt])),
    say(phrase('figure.metres', { metres: readingDistanceM })),
    String(sheets),
    reused ? say(phrase('cell.unchanged')) : '',
  ];
}
