import { join, resolve } from 'node:path';
import type { TableColumn, Taken } from '../centers/columns.js';
import { grouped } from '../grouped.js';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Json } from '../output/job.js';
import { findProgram } from '../shipped/program.js';
import type { CentersReport } from '../stories/centers.js';
import type { TableForm } from '../tables/table-file.js';
import { columns } from './columns.js';
import { bytesOfTable } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import type { RunFlags } from './run-options.js';

export type CentersFlags = Pick<RunFlags, 'content'>;

/** `taqta centers`: how a table of centers is understood. */
export async function centers(file: string, flags: CentersFlags, { folder }: Surroundings): Promise<Outcome> {
  const content = resolve(folder, flags.content);
  const bytes = await bytesOfTable(file, folder);
  const { readCenters } = await import('../stories/centers.js');
  const report = await readCenters({ content, templates: join(findProgram().root, 'templates'), file, bytes });
  const { problems, sources, form, rows } = report;
  return {
    problems,
    sources,
    // A table stands where it was named; what is wrong with the content hinders that it is read.
    folders: problems.every(({ where }) => where.file === file) ? [] : [content],
    result: {
      form: form ? { ...form } : null,
      columns: report.columns.map(({ heading, taken }) => ({ heading, taken: taken ? plain(taken) : null })),
      rows,
      // Plain data: what is absent has no key.
      centers: report.centers as unknown as Json,
    },
    text: (speech) => (form === undefined ? '' : understood(file, form, report, speech)),
  };
}

const plain = ({ column, language, number, days }: Taken) => ({
  column,
  language: language ?? null,
  number,
  days: days ? [...days] : null,
});

function understood(file: string, form: TableForm, report: CentersReport, { colours, say }: Speech): string {
  const { columns: read, centers: found, rows } = report;
  const heads = columns(read.map((column) => [column.heading, say(takenFor(column))]));
  const shown = heads.map((line, at) => `  ${read[at]?.taken ? line : colours.dim(line)}`);
  const head = `${colours.bold(file)}  ${say(formOf(form))}`;
  return `${[head, ...shown, '', ...regions(report, say), sum(found.length, rows, { colours, say })].join('\n')}\n`;
}

const ENCODINGS: Readonly<Record<Extract<TableForm, { kind: 'csv' }>['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'Windows-1251',
};

/** How the file is written, in words. */
function formOf(form: TableForm): Phrase {
  if (form.kind === 'xlsx') return phrase('centers.xlsx');
  const separator = { ';': ';', ',': ',', '\t': phrase('centers.tab') }[form.separator];
  return phrase('centers.csv', { encoding: ENCODINGS[form.encoding], separator });
}

function takenFor({ taken }: TableColumn): Phrase {
  if (taken === undefined) return phrase('center-column.none');
  const column = phrase(`center-column.${taken.column}`);
  if (taken.language !== undefined && taken.number > 1)
    return phrase('center-column.numbered-in', { column, number: taken.number, language: taken.language });
  if (taken.language !== undefined) return phrase('center-column.in', { column, language: taken.language });
  return taken.number > 1 ? phrase('center-column.numbered', { column, number: taken.number }) : column;
}

/** The number of centers of each region, where the table has any. */
function regions({ centers: found }: CentersReport, say: Speaker): readonly string[] {
  if (found.every(({ region }) => region === undefined)) return [];
  const byRegion = [...grouped(found, ({ region }) => region ?? '')];
  const rows = byRegion.map(([region, own]) => [region === '' ? say(phrase('centers.no-region')) : region, `${own.length}`]);
  return [...columns(rows).map((line) => `  ${line}`), ''];
}

function sum(centers: number, rows: number, { colours, say }: Speech): string {
  if (centers === rows) return `${colours.green('✔')} ${say(phrase('centers.all', { centers }))}`;
  return say(phrase('centers.some', { centers, rows }));
}
