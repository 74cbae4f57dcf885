import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Content, Sourced } from '../content/load.js';
import { contentSchemas } from '../content/schema.js';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';
import { plainSources, statementSources } from '../content/statement-sources.js';
import { type Days, daysOf } from '../day/days.js';
import { parseRich } from '../language/rich.js';
import { Facts } from '../poster/facts.js';
import { fingerprint } from '../poster/fingerprint.js';
import { statementWords } from '../poster/known-words.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { isRewording, type Taken } from './approval.js';
import type { Half } from './half.js';
import { halves, KIOSK } from './halves.js';
import { writeReviews } from './write-reviews.js';

interface Approved {
  /** New texts of the files that hold the approvals, by their names; none when there is a problem. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The files of the content with approvals written into them. Reports `unwritable-review`. Throws when the posters
 * composed of the new files would say or hold anything else than before but for these approvals.
 */
export function approve(days: Days, before: readonly Half[], taken: readonly Taken[], asOf: IsoDate): Approved {
  const { content } = days;
  const files = [
    ...[content.kiosk, content.notices].map(({ source }) => ({ source, languages: content.languages })),
    ...content.posters.map(({ data, source }) => ({ source, languages: data.languages ?? content.languages })),
  ];
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const { source, languages } of files) {
    const own = taken.filter(({ half }) => half.where.file === source.file);
    if (own.length === 0) continue;
    const written = writeReviews(source, own, languages, (half) => printedWords(days, half, asOf));
    problems.push(...written.problems);
    texts.set(source.file, written.text);
  }
  if (problems.length > 0) return { texts: new Map(), problems };
  const changed = changedContent(content, texts);
  const after = halves(changed, daysOf(changed).on(asOf));
  const wanted = before.map((half) =>
    decided(
      half,
      taken.find((each) => each.half === half),
    ),
  );
  const isReworded = (half: Half): boolean => taken.some((each) => isRewording(each) && isDeepStrictEqual(each.half.at, half.at));
  const compared = (half: Half): unknown => withoutPlace(half, isReworded(half));
  if (!isDeepStrictEqual(after.map(compared), wanted.map(compared)))
    throw new Error('a table was written that changes something else: no file was touched');
  return { texts, problems };
}

/** A half as it has to be after what was taken. */
function decided(half: Half, taken: Taken | undefined): Half {
  if (taken === undefined) return half;
  if (!isRewording(taken)) return { ...half, standing: { kind: 'approved', by: taken.by, on: taken.on } };
  return { ...half, standing: { kind: 'draft' }, fingerprint: fingerprint(parseRich(taken.words)) };
}

/** What has to be the same, wherever it has moved in its file: of words that were taken their fingerprint. */
function withoutPlace({ where: _, words, other, ...rest }: Half, reworded: boolean): unknown {
  return reworded ? rest : { ...rest, words, other };
}

/** The fingerprints that the wording of a half has on the days that the content knows, past and to come. */
function printedWords(days: Days, { poster: id, language, at }: Half, asOf: IsoDate): readonly string[] {
  if (id === KIOSK) {
    const texts = days.on(asOf).texts.filter((text) => isDeepStrictEqual(text.at, at));
    return texts.flatMap((text) => text.known().map(({ words }) => words[language]));
  }
  const project = new Facts(days.content, asOf);
  const posters = days.content.posters.filter(({ data }) => data.id === id);
  return posters.flatMap(({ data, source }) => {
    const facts = project.in(data.languages ?? days.content.languages);
    return statementSources(data)
      .flatMap((located) => [located, ...plainSources(located)])
      .filter(({ path }) => path.every((key, index) => key === at[index]))
      .flatMap((located) => statementWords({ ...located, source }, facts))
      .filter((known) => isDeepStrictEqual(known.at, at))
      .map(({ words }) => words[language]);
  });
}

/** The content as it would be with other texts in some of its posters' files and in those of the screen. Throws when one of them is broken. */
export function changedContent(content: Content, texts: ReadonlyMap<string, string>): Content {
  const reread = <T extends z.ZodType>(sourced: Sourced<z.infer<T>>, schema: T): Sourced<z.infer<T>> => {
    const text = texts.get(sourced.source.file);
    if (text === undefined) return sourced;
    const { source } = readYaml(sourced.source.file, text);
    const data = source && shape(schema, source).data;
    if (!source || data === undefined) throw new Error(`${sourced.source.file} could not be read after it was changed`);
    return { data, source };
  };
  const { languages } = content;
  const { kiosk, notices } = contentSchemas(languages);
  return {
    ...content,
    kiosk: reread(content.kiosk, kiosk),
    notices: reread(content.notices, notices),
    posters: content.posters.map((each) => reread(each, contentSchemas(each.data.languages ?? languages, languages).poster)),
  };
}
