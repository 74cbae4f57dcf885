import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../hash.js';
import { isPhrase } from '../messages/in-words.js';
import type { Phrase } from '../messages/message.js';
import { placeSchema } from '../poster/model.js';
import type { ProblemCode } from '../problem.js';
import { day, size } from '../shapes/fields.js';
import { type Artifact, staysBelow, textArtifact } from './artifact.js';
import type { DoneJob, Json } from './job.js';
import { pictureReport } from './picture-report.js';
import { posterRecord } from './poster-record.js';
import type { CheckOptions, RunReport } from './run.js';

export const MANIFEST = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const problem = z.strictObject({
  about: z.string().exactOptional(),
  // Taken over from an output of the same program alone, which knows its own codes.
  code: z.custom<ProblemCode>((code) => typeof code === 'string'),
  severity: z.enum(['error', 'warning']),
  where: placeSchema,
  message: z.custom<Phrase>(isPhrase),
  fix: z.custom<Phrase>(isPhrase).exactOptional(),
});

const file = z.strictObject({
  path: z.string().refine(staysBelow),
  bytes: z.int().min(0),
  sha256: hash,
  job: z.string(),
  poster: z.string().exactOptional(),
  center: z.string().exactOptional(),
  size: size.exactOptional(),
  asOf: day,
  inputs: hash,
});

const job = z.strictObject({
  key: z.string(),
  inputs: hash,
  record: z.json() as z.ZodType<Json>,
  parts: z
    .array(z.strictObject({ name: z.string(), inputs: hash, paths: z.array(z.string().refine(staysBelow)).readonly() }))
    .exactOptional(),
  problems: z.array(problem).readonly(),
});

const poster = posterRecord.extend({ id: z.string(), center: z.string(), size });

const run = z.strictObject({
  /** Hash of the sources as they lie on the disk: see source-hash.ts. */
  source: hash,
  posters: z.array(poster).readonly(),
  pictures: z.array(pictureReport).readonly(),
  problems: z.array(problem).readonly(),
});

/** Number of the form that is read and written here. Whoever changes the form counts on. */
const FORMAT = 2;

const manifest = z.strictObject({
  program: z.literal('taqta'),
  format: z.literal(FORMAT),
  version: z.string(),
  /** Hash of the program that made the files. */
  code: z.string(),
  asOf: day,
  /** Hash of everything that went in. */
  inputs: hash,
  /** What the run reported of all its sources, for the next run that finds the same. */
  run: run.exactOptional(),
  files: z.array(file).readonly(),
  jobs: z.array(job).readonly(),
});

/** What an output folder holds and what it was made of. Neither clock nor machine leaves a trace in it. */
export type Manifest = Readonly<z.infer<typeof manifest>>;
export type ManifestFile = Manifest['files'][number];

/** What a run says of itself. */
export type ManifestHead = Pick<Manifest, 'version' | 'code' | 'asOf' | 'run'>;

/** Sums up the jobs of a run, in the order of keys and paths. */
export function manifestOf(head: ManifestHead, done: readonly DoneJob[]): Manifest {
  const jobs = [...done].sort((a, b) => (a.key < b.key ? -1 : 1));
  const files = jobs.flatMap((job) =>
    job.files.map((entry) => ({ ...entry, job: job.key, ...job.about, asOf: job.asOf ?? head.asOf, inputs: job.inputs })),
  );
  return {
    program: 'taqta',
    format: FORMAT,
    version: head.version,
    code: head.code,
    asOf: head.asOf,
    inputs: hashOf(jobs.map((job) => [job.key, job.inputs])),
    ...(head.run && { run: head.run }),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    jobs: jobs.map(({ key, inputs, record, parts, problems }) => ({
      key,
      inputs,
      record,
      ...(parts.length > 0 && { parts: [...parts] }),
      problems,
    })),
  };
}

/** The manifest as the last file of an output folder. */
export function manifestArtifact(made: Manifest): Artifact {
  return textArtifact(MANIFEST, `${JSON.stringify(made, undefined, 2)}\n`);
}

/** Of every form that there was, and of one that something has spoiled: which files are ours. */
const anyManifest = z.looseObject({ files: z.array(z.looseObject({ path: z.string() })).readonly() });

const newerManifest = z.looseObject({ format: z.int().min(FORMAT + 1), version: z.string().catch('') });

/** What is known of a folder. */
type Found =
  /** Nothing of Taqta's, or nobody knows what of it. */
  | { readonly kind: 'foreign' }
  /** A later version of Taqta has made it, in a form that this one does not know. */
  | { readonly kind: 'newer'; readonly version: string; readonly format: number }
  /** The paths of our files; no manifest where an earlier version wrote it in another form. */
  | { readonly kind: 'ours'; readonly paths: readonly string[]; readonly manifest?: Manifest };

/** Reads the manifest of an output folder. */
export async function readManifest(folder: string): Promise<Found> {
  const data = await readJson(join(folder, MANIFEST));
  if (typeof data !== 'object' || data === null || !('program' in data) || data.program !== 'taqta') return { kind: 'foreign' };
  const newer = newerManifest.safeParse(data);
  if (newer.success) return { kind: 'newer', version: newer.data.version, format: newer.data.format };
  const listed = anyManifest.safeParse(data);
  if (!listed.success) return { kind: 'foreign' };
  const paths = listed.data.files.map(({ path }) => path);
  const parsed = manifest.safeParse(data);
  return { kind: 'ours', paths, ...(parsed.success && { manifest: parsed.data }) };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What a run says of itself in the manifest; its report is kept when its sources were hashed before it began. */
export function manifestHead(
  options: CheckOptions,
  { posters, pictures, problems }: Pick<RunReport, 'posters' | 'pictures' | 'problems'>,
): ManifestHead {
  const { version, code, asOf, source } = options;
  if (source === undefined) return { version, code, asOf };
  return { version, code, asOf, run: { source, posters: posters.map(({ reused: _, ...poster }) => poster), pictures, problems } };
}
