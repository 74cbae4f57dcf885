import { join } from 'node:path';
import { unconfirmedOn } from '../checks/unconfirmed-fact.js';
import { LEDGER, loadContent } from '../content/load.js';
import { problemsOf } from '../day/day.js';
import { daysOf } from '../day/days.js';
import { contentLock, outputLock, whileLocked } from '../disk/lock.js';
import { clearUnfinished } from '../disk/replace-file.js';
import { editionMarks, releasedEditions } from '../editions/edition-marks.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { withEntries } from '../editions/ledger-text.js';
import { nextEditions } from '../editions/next-editions.js';
import { readRecords, takenRecords } from '../editions/read-records.js';
import { reasonOf } from '../editions/reason.js';
import type { Painter } from '../jobs/painter.js';
import { planJobs } from '../jobs/plan.js';
import { ownFont } from '../jobs/plan-run.js';
import { releaseContents } from '../jobs/release-contents.js';
import { openOutput } from '../output/former.js';
import type { ReleaseOptions, ReleaseReport } from '../output/run.js';
import { runJobs } from '../output/run-jobs.js';
import { hasErrors, type Problem } from '../problem.js';
import { mendReleases, publishRelease, releaseName } from '../releases/release-folder.js';
import { releasedFileFaults } from '../releases/released-files.js';
import { unapproved } from '../releases/unapproved.js';
import { readKioskSources } from '../shipped/kiosk-sources.js';
import { loadTheme } from '../theme/theme.js';

/**
 * Gives every poster that has changed, of all or of those asked for, its next edition: sheets to print, a record of their words, entries in the
 * ledger. Refuses while an error, an unapproved half or a fact that nobody has confirmed or accepted stands; the report then holds all of them. Stops when another run holds the content or the output.
 */
export async function release(options: ReleaseOptions, painter?: Painter): Promise<ReleaseReport> {
  if (options.dryRun) return releaseAlone(options, painter);
  const output = await outputLock(options.out);
  return whileLocked(contentLock(options.content), options, (writing) =>
    whileLocked(output, writing, (held) => releaseAlone(held, painter)),
  );
}

async function releaseAlone(options: ReleaseOptions, painter?: Painter): Promise<ReleaseReport> {
  const { content: folder, out, dryRun } = options;
  if (!dryRun) {
    await openOutput(out);
    await clearUnfinished(folder);
  }
  const loaded = await loadContent(folder);
  const look = await loadTheme(options.templates, { folder, languages: loaded.readable.languages });
  const { theme, text, problems: ofTheme } = look;
  const sources = new Map([...loaded.sources, ['theme.yaml', text]]);
  const { content } = loaded;
  if (!content) return { problems: [...loaded.problems, ...ofTheme], sources, editions: [], mended: [] };

  const ledger = content.editions;
  const forged = ledgerFaults(ledger);
  const mended = dryRun || hasErrors(forged) ? [] : await mendReleases(out, ledger.data);
  const records = await readRecords(folder, ledger);
  const days = daysOf(content);
  const day = days.on(options.asOf);
  const meant = day.posters.filter(({ id }) => options.only?.includes(id) ?? true);
  const released = releasedEditions(ledger.data, records.found);
  const next = nextEditions(meant, released);
  const editions = next.map((edition) => {
    const before = edition.former && records.found.get(edition.former);
    const unconfirmed = unconfirmedOn([edition.poster], content, options.asOf).flatMap(({ about }) => about ?? []);
    return { ...edition, ...(before ? { before } : {}), unconfirmed };
  });
  const { posters } = day;
  const marks = new Map([
    ...editionMarks(posters, released),
    ...next.map(({ poster, number, code }) => [poster.id, { number, code }] as const),
  ]);
  const kiosk = await readKioskSources(options.templates);
  const jobs = planJobs({
    ...options,
    folder: options.content,
    loaded,
    days,
    posters,
    editions: marks,
    theme,
    ...ownFont(look),
    kiosk,
    writes: true,
    ...(painter && { painter }),
  });
  const done = next.length === 0 ? [] : await runJobs(jobs, options);
  const doubted = options.acceptUnconfirmed
    ? []
    : unconfirmedOn(
        next.map(({ poster }) => poster),
        content,
        options.asOf,
      );
  const isDoubted = ({ code, about }: Problem): boolean => code === 'unconfirmed-fact' && doubted.some((each) => each.about === about);
  const problems = [
    ...loaded.problems,
    ...ofTheme,
    ...forged,
    ...records.problems,
    ...(await takenRecords(folder, next, ledger.source.file)),
    ...(await releasedFileFaults(out, ledger)),
    ...problemsOf(day),
    ...unapproved(meant),
    ...doubted,
    // What stands in the way is no warning as well.
    ...done.flatMap((job) => job.problems.filter((problem) => !isDoubted(problem))),
  ];
  const whatIsNew = editions.map(({ number, code, poster, before, unconfirmed }) => {
    return { poster: poster.id, number, code, cause: reasonOf(before, poster, content.rules), unconfirmed };
  });
  const report = { problems, sources, editions: whatIsNew, mended };
  if (hasErrors(problems) || next.length === 0 || dryRun) return report;

  const name = releaseName(out, ledger.data, options.date);
  const sheets = done.filter(({ about }) => next.some(({ poster }) => poster.id === about?.poster));
  const made = await releaseContents({ options, content, theme, name, editions, done: sheets });
  await publishRelease(
    out,
    {
      name,
      artifacts: made.artifacts,
      records: made.records.map(({ path, bytes }) => ({ path: join(folder, path), bytes })),
      ledger: { path: join(folder, LEDGER), former: ledger.source.text, text: withEntries(ledger, made.entries) },
    },
    options.signal,
  );
  return { ...report, release: name };
}
