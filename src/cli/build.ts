import { join, relative, resolve } from 'node:path';
import type { Painter } from '../jobs/painter.js';
import type { PosterReport, RunReport } from '../output/run.js';
import type { ScreenReport } from '../output/screen-report.js';
import { hasErrors } from '../problem.js';
import { columns } from './columns.js';
import { figuresJson, typeWords } from './figures.js';
import type { Outcome, Surroundings } from './outcome.js';
import { besidePainting } from './painting.js';
import { showProgress } from './progress.js';
import { lastReport, type RunFlags, runOptions } from './run-options.js';
import type { Colours } from './terminal.js';

export interface BuildFlags extends RunFlags {
  readonly edition?: string;
}

/** `taqta build`: everything that a center hangs up and switches on; with `--edition` a released sheet once more. */
export async function build(flags: BuildFlags, surroundings: Surroundings): Promise<Outcome> {
  if (flags.edition !== undefined) return (await import('./edition.js')).edition(flags.edition, flags, surroundings);
  return besidePainting(surroundings, (painter) => buildNow(flags, surroundings, painter));
}

async function buildNow(flags: BuildFlags, surroundings: Surroundings, painter?: Painter): Promise<Outcome> {
  const progress = showProgress(surroundings.terminal, surroundings.json);
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
      },
      text: (colours) => summary(run, shown, colours),
    };
  } finally {
    progress.end();
  }
}

function summary(run: RunReport, out: string, colours: Colours): string {
  if (hasErrors(run.problems)) return `Nothing was written: ${out} is as it was.\n`;
  const head = ['poster', 'paper', 'type', 'reads at', 'sheets', ''];
  const several = new Set(run.posters.map(({ center }) => center)).size > 1;
  const table = columns([head, ...run.posters.map((poster) => row(poster, several))]);
  const lines = table.map((line, index) => `  ${index === 0 ? colours.dim(line) : line}`);
  const files = run.written.length === 0 ? 'nothing has changed' : `${run.written.length} files written, ${run.reused} unchanged`;
  const pictures = run.pictures.length === 0 ? '' : `\n  pictures to send: ${join(out, 'pictures')}\n`;
  // A run for the screen alone makes no sheets.
  const sheets = run.posters.length === 0 ? '' : `${lines.join('\n')}\n`;
  const screens = screenTable(run.screens, colours);
  return `${sheets}${pictures}${sheets && '\n'}${screens}${colours.green('✔')} ${run.asOf}: ${files}. Open ${join(out, 'index.html')}\n`;
}

/** A line for each screen: what it is, from where it is read, its least type and where it is touched. */
function screenTable(screens: readonly ScreenReport[], colours: Colours): string {
  if (screens.length === 0) return '';
  const head = ['screen', 'size', 'read at', 'least type', 'arranged', 'touched at'];
  const rows = screens.map(({ id, diagonal, pixels, distanceM, leastTypePx, leastTypeMm, arranged, controlsMm }) => [
    id,
    `${diagonal}" ${pixels.join(' × ')}`,
    `${distanceM} m`,
    `${leastTypePx.toFixed(1)} px, ${leastTypeMm.toFixed(1)} mm`,
    arranged,
    controlsMm ? `${controlsMm.from.toFixed(0)}–${controlsMm.to.toFixed(0)} mm` : 'not touched',
  ]);
  const lines = columns([head, ...rows]).map((line, index) => `  ${index === 0 ? colours.dim(line) : line}`);
  return `${lines.join('\n')}\n\n`;
}

function row(poster: PosterReport, several: boolean): readonly string[] {
  const { id, center, size, variant, typePt, readingDistanceM, sheets, reused } = poster;
  return [
    several ? `${id} ${center}` : id,
    variant === undefined ? size.toUpperCase() : `${size.toUpperCase()} ${variant}`,
    typeWords(sheets > 1 ? poster.figures.typePt : [typePt]),
    `${readingDistanceM.toFixed(1)} m`,
    String(sheets),
    reused ? 'unchanged' : '',
  ];
}
