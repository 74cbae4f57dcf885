import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../src/hash.js';
import { planRun } from '../../src/jobs/plan-run.js';
import { makeAnew } from '../../src/output/job.js';
import { EXIT, type Problem, Stop } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { chances, oneOf } from '../../test/chances.js';
import { inEnglish } from '../../test/in-english.js';
import { BLAME } from './blame.js';
import type { Press } from './press.js';

const DAY = '2026-11-22' as IsoDate;
/** Seconds of processor time after which a reader would think that nothing happens any more. */
const SLOW = 10;
/** Of so many changed posters one is painted and read back. */
const PAINTED = 12;

/** Signs that come into a file by a slip, by pasting, or by another program. */
const SIGNS = [
  '«',
  '"',
  "'",
  '*',
  '{{',
  '}}',
  ':',
  ' #',
  '- ',
  '\t',
  '\u00A0',
  '\u200B',
  '\u0301',
  '&',
  '%',
  '|',
  '>',
  '[',
  ']',
  '{',
  '…',
  '0',
  '\u0000',
  '😀',
  '\r',
  'é',
  'ə',
];

type Chance = () => number;
type Mutation = (text: string, chance: Chance) => string;

const lines =
  (change: (lines: string[], at: number, other: number) => void): Mutation =>
  (text, chance) => {
    const all = text.split('\n');
    const at = Math.floor(chance() * all.length);
    change(all, at, Math.floor(chance() * all.length));
    return all.join('\n');
  };

const stretch =
  (change: (found: string, chance: Chance) => string): Mutation =>
  (text, chance) => {
    const at = Math.floor(chance() * text.length);
    const end = Math.min(text.length, at + 1 + Math.floor(chance() ** 3 * 200));
    return text.slice(0, at) + change(text.slice(at, end), chance) + text.slice(end);
  };

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a line deleted': lines((all, at) => void all.splice(at, 1)),
  'a line doubled': lines((all, at) => void all.splice(at, 0, all[at] ?? '')),
  'two lines swapped': lines((all, at, other) => {
    const [one = '', two = ''] = [all[at], all[other]];
    all[at] = two;
    all[other] = one;
  }),
  'a line moved in': lines((all, at) => {
    all[at] = ` ${all[at] ?? ''}`;
  }),
  'a stretch deleted': stretch(() => ''),
  'a stretch doubled': stretch((found) => found + found),
  'a stretch doubled many times': stretch((found, chance) => found.repeat(2 + Math.floor(chance() ** 4 * 3000))),
  'its letters turned': stretch((found) => [...found].reverse().join('')),
  'in capitals': stretch((found) => found.toUpperCase()),
  'a sign put in': stretch((found, chance) => oneOf(SIGNS, chance) + found),
  'signs put in': stretch((found, chance) => [...found].map((sign) => (chance() < 0.2 ? sign + oneOf(SIGNS, chance) : sign)).join('')),
  'another number': (text, chance) =>
    text.replace(/\d+/g, (number) => (chance() < 0.05 ? String(Math.floor(chance() ** 4 * 1e6)) : number)),
  'kk and ru exchanged': (text) => text.replaceAll(/\b(kk|ru):/g, (_, language) => (language === 'kk' ? 'ru:' : 'kk:')),
  'cut off': (text, chance) => text.slice(0, Math.floor(chance() * text.length)),
};

export interface Mutated {
  readonly tried: number;
  readonly refused: number;
  readonly painted: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

interface Mutating {
  readonly root: string;
  readonly folder: string;
  readonly press: Press;
  /** Which of the mutations of the seed. */
  readonly numbers: readonly number[];
  readonly seed: number;
  /** When no further one is begun, as `performance.now()` counts. */
  readonly until?: number;
}

/** The shipped content with one thing changed by chance, again and again: each is read, composed, checked and fitted, some are painted. */
export async function mutate({ root, folder, press, numbers, seed, until = Infinity }: Mutating): Promise<Mutated> {
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const names = await readdir(content, { recursive: true });
  const files = names.filter((name) => /\.(ya?ml|csv)$/.test(name)).sort();
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(content, file), 'utf8')] as const)));
  const codes: Record<string, number> = {};
  const failures: string[] = [];
  let [tried, refused, painted] = [0, 0, 0];
  for (const number of numbers) {
    if (performance.now() >= until) break;
    tried += 1;
    const chance = chances(seed * 100_000 + number);
    const file = oneOf(files, chance);
    const [name, change] = oneOf(Object.entries(MUTATIONS), chance);
    const text = texts.get(file) ?? '';
    await writeFile(join(content, file), change(text, chance));
    const before = process.cpuUsage();
    const paints = Math.floor(number / 2) % PAINTED === 0;
    const found = await report({ root, content, press, paints }).catch((error: Error) => error);
    await writeFile(join(content, file), text);
    const fail = (what: string): void => void failures.push(`seed ${seed}, mutation ${number} (${file}, ${name}): ${what}`);
    if (found instanceof Error) {
      fail(found.stack ?? String(found));
      continue;
    }
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1e6 > SLOW) fail(`took ${((user + system) / 1e6).toFixed(0)} s`);
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) refused += 1;
    else if (paints) painted += 1;
    for (const { code } of errors) codes[code] = (codes[code] ?? 0) + 1;
    for (const problem of found) {
      const said = `${problem.where.file}:${problem.where.line} ${problem.code} ${inEnglish(problem.message)} FIX ${inEnglish(problem.fix)}`;
      if (BLAME.test(`${inEnglish(problem.message)} ${inEnglish(problem.fix)}`)) fail(`blames: ${said}`);
      if (inEnglish(problem.fix) === undefined) fail(`has no remedy: ${said}`);
      if (inEnglish(problem.message).length > 1200) fail(`a message of ${inEnglish(problem.message).length} characters: ${problem.code}`);
    }
  }
  return { tried, refused, painted, codes, failures };
}

/** What was found before of the same: a change of one file leaves most of the others as they were. */
const known = new Map<string, readonly Problem[]>();

async function once(key: string, find: () => Promise<readonly Problem[]>): Promise<readonly Problem[]> {
  const found = known.get(key) ?? (await find());
  known.set(key, found);
  return found;
}

/** All that a check says of a folder, its posters fitted, and printed as well where they are painted. */
async function report({
  root,
  content,
  press,
  paints,
}: Pick<Mutating, 'root' | 'press'> & { readonly content: string; readonly paints: boolean }): Promise<readonly Problem[]> {
  const options = {
    content,
    templates: join(root, 'templates'),
    asOf: DAY,
    version: '0.0.0',
    code: '',
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  const run = await planRun(options, false, undefined).catch((error: unknown) => {
    if (error instanceof Stop && error.exitCode !== EXIT.bug) return error;
    throw error;
  });
  if (run instanceof Stop) return run.problems;
  const problems = [...run.problems];
  for (const job of run.jobs) {
    if (job.about !== undefined) continue;
    problems.push(...(await once(`${job.key} ${job.inputs}`, async () => (await job.make(makeAnew)).problems)));
  }
  const { content: read } = run.days;
  if (Object.keys(read.centers.data).length === 0) return problems;
  for (const poster of run.posters) {
    const found = paints
      ? (await press.print(poster, read, { size: 'a4', variant: 'office' })).problems
      : await once(hashOf([poster, read.centers.data]), () => press.fit(poster, read));
    problems.push(...found);
  }
  return problems;
}
