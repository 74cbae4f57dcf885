import type { ProjectSource } from '../content/schema.js';
import { grouped } from '../grouped.js';
import { hashOf } from '../hash.js';
import { byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { DoneJob, Job } from '../output/job.js';
import { type PictureReport, pictureRecord } from '../output/picture-report.js';
import { posterRecord } from '../output/poster-record.js';
import type { CheckOptions, PosterReport, RunReport } from '../output/run.js';
import { screensOf } from '../output/screen-report.js';
import { type ContactSheetEntry, contactSheet } from '../pages/contact-sheet.js';
import type { Poster } from '../poster/model.js';
import { distinct, type Problem, withoutRepeats } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';

/** What the jobs say of each poster that was made. */
export function postersOf(done: readonly DoneJob[]): readonly PosterReport[] {
  return done.flatMap((job) => {
    const record = posterRecord.safeParse(job.record);
    if (job.about === undefined || !record.success) return [];
    const { poster: id, center, size } = job.about;
    return [{ id, center, size, ...record.data, reused: job.reused }];
  });
}

/** What the jobs say of the pictures that were made. */
function picturesOf(done: readonly DoneJob[]): readonly PictureReport[] {
  return done.flatMap(({ record }) => pictureRecord.safeParse(record).data?.pictures ?? []);
}

/** What a run reports of everything that it did; a build adds what it wrote. */
export function reportOf(
  asOf: IsoDate,
  { problems, sources }: { readonly problems: readonly Problem[]; readonly sources: RunReport['sources'] },
  done: readonly DoneJob[],
): RunReport {
  const all = withoutRepeats(distinct([...problems, ...done.flatMap((job) => job.problems)]));
  return {
    asOf,
    problems: all,
    sources,
    posters: postersOf(done),
    pictures: picturesOf(done),
    screens: screensOf(done),
    written: [],
    reused: 0,
    removed: [],
  };
}

interface Shown {
  readonly theme: Theme;
  readonly posters: readonly Poster[];
  readonly problems: readonly Problem[];
  readonly project: ProjectSource;
}

/** The editor's page over everything that was made. */
export function contactSheetJob(options: CheckOptions, { theme, posters, problems: known, project }: Shown, done: readonly DoneJob[]): Job {
  const problems = [...known, ...done.flatMap((job) => job.problems)];
  const byId = new Map(posters.map((poster) => [poster.id, poster]));
  const files = new Set(posters.map((poster) => poster.file));
  const byFile = grouped(problems, ({ where }) => where.file);
  const entries = postersOf(done).map(({ reused: _, ...report }): ContactSheetEntry => {
    const poster = byId.get(report.id);
    return {
      ...report,
      title: byLanguage(poster?.languages ?? project.languages, (language) => (poster ? plain(poster.title.text[language]) : report.id)),
      draft: poster?.draft ?? false,
      problems: (poster && byFile.get(poster.file)) ?? [],
    };
  });
  const kiosk = done.find((job) => job.key === 'kiosk')?.files.find((file) => file.path === 'kiosk/index.html')?.path;
  const sheet = {
    language: options.language ?? ('en' as const),
    languages: project.languages,
    organisation: byLanguage(project.languages, (language) => project.name[language] ?? ''),
    asOf: options.asOf,
    version: options.version,
    colours: theme.colours,
    ...(kiosk === undefined ? {} : { kiosk }),
    entries,
    pictures: picturesOf(done),
    screens: screensOf(done),
    problems: problems.filter((problem) => !files.has(problem.where.file)),
  };
  return {
    key: 'contact-sheet',
    inputs: hashOf(sheet),
    make: async () => ({ artifacts: [contactSheet(sheet)], record: null, problems: [] }),
  };
}
