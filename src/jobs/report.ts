import type { Content } from '../content/load.js';
import type { Theme } from '../content/theme.js';
import { hashOf } from '../hash.js';
import { both, LANGUAGES } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { DoneJob, Job } from '../output/job.js';
import { type PictureReport, pictureRecord } from '../output/picture-report.js';
import { posterRecord } from '../output/poster-record.js';
import type { CheckOptions, PosterReport } from '../output/run.js';
import { type ContactSheetEntry, contactSheet } from '../pages/contact-sheet.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';

/** What the jobs say of each poster that was made. */
export function postersOf(done: readonly DoneJob[]): readonly PosterReport[] {
  return done.flatMap((job) => {
    const record = posterRecord.safeParse(job.record);
    if (job.about === undefined || !record.success) return [];
    return [{ id: job.about.poster, size: job.about.size, ...record.data, reused: job.reused }];
  });
}

/** What the jobs say of the pictures that were made. */
export function picturesOf(done: readonly DoneJob[]): readonly PictureReport[] {
  return done.flatMap(({ record }) => pictureRecord.safeParse(record).data?.pictures ?? []);
}

interface Story {
  readonly theme: Theme;
  readonly posters: readonly Poster[];
  readonly problems: readonly Problem[];
  readonly content?: Content;
}

/** The editor's page over everything that was made. */
export function contactSheetJob(options: CheckOptions, story: Story, done: readonly DoneJob[]): Job {
  const problems = [...story.problems, ...done.flatMap((job) => job.problems)];
  const entries = postersOf(done).map(({ reused: _, ...report }): ContactSheetEntry => {
    const poster = story.posters.find((candidate) => candidate.id === report.id);
    return {
      ...report,
      title: both((language) => (poster ? plain(poster.title.text[language]) : report.id)),
      draft: poster?.draft ?? false,
      problems: problems.filter((problem) => problem.where.file === poster?.file),
    };
  });
  const files = new Set(story.posters.map((poster) => poster.file));
  const name = story.content?.project.data.name;
  const kiosk = done.find((job) => job.key === 'kiosk')?.files.find((file) => file.path === 'kiosk/index.html')?.path;
  const sheet = {
    languages: LANGUAGES,
    organisation: both((language) => name?.[language] ?? ''),
    asOf: options.asOf,
    version: options.version,
    colours: story.theme.colours,
    ...(kiosk === undefined ? {} : { kiosk }),
    entries,
    pictures: picturesOf(done),
    problems: problems.filter((problem) => !files.has(problem.where.file)),
  };
  return {
    key: 'contact-sheet',
    inputs: hashOf(sheet),
    make: async () => ({ artifacts: [contactSheet(sheet)], record: null, problems: [] }),
  };
}
