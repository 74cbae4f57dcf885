import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { hashOf } from '../src/hash.js';
import { type SaidProblem, say } from '../src/problem.js';
import { inEnglish } from '../test/in-english.js';
import { mended, numberChanges, type Rules } from './fuzz/changed-numbers.js';
import type { Block, Draft, Said } from './fuzz/invented-poster.js';
import { unsaidIn } from './fuzz/posters.js';
import { openPress, type Press } from './fuzz/press.js';
import { remedied } from './fuzz/remedies.js';
import { TITLES } from './fuzz/titles.js';
import { wordsOfPdf } from './fuzz/words-of-pdf.js';
import { inShares, numbersOf, type Share } from './shares.js';

/** Minutes after which no further change begins, unless another number is given. */
const MINUTES = 10;
const PROCESSES = 2;
/** Times that an editor follows remedies before he gives up. */
const MOST_ROUNDS = 8;

/**
 * `npm run fuzz:changes -- MINUTES FOLDER`: the shipped content with each number of each rule in ten other values and each
 * title of a poster in ten others, one at a time. Every sheet that then says something new is built whole, or refused with
 * a remedy that is followed until it is. The sheets are kept in the folder, to be looked at, where one is named.
 */
export async function changes(root: string): Promise<void> {
  const [minutes = String(MINUTES), keep] = process.argv.slice(3);
  const given: Given = { root, minutes: Number(minutes), ...(keep !== undefined && { keep }) };
  if (keep !== undefined) await mkdir(keep, { recursive: true });
  const shares = await inShares<Given, Changed>(import.meta.url, 'changesShare', given, PROCESSES);
  const sum = (count: (share: Changed) => number): number => shares.reduce((all, share) => all + count(share), 0);
  const failures = shares.flatMap((share) => share.failures);
  process.stdout.write(
    `${sum(({ tried }) => tried)} changes of ${sum(({ all }) => all)}: ${sum(({ refused }) => refused)} refused at first, ` +
      `${sum(({ sheets }) => sheets)} new sheets built; ${failures.length} failures; ${sum(({ processor }) => processor).toFixed(0)} s of processor time\n`,
  );
  if (failures.length === 0) return;
  process.stdout.write(`${failures.join('\n')}\n`);
  process.exitCode = 1;
}

interface Given {
  readonly root: string;
  readonly minutes: number;
  readonly keep?: string;
}

interface Changed {
  readonly all: number;
  readonly tried: number;
  readonly refused: number;
  /** Sheets that say what no sheet before them said. */
  readonly sheets: number;
  readonly failures: readonly string[];
  /** Seconds of processor time. */
  readonly processor: number;
}

/** One change of a file, and what its remedies change. */
interface Attempt {
  readonly name: string;
  readonly file: string;
  /** The data of the file, changed. */
  readonly data: unknown;
  follow(problem: SaidProblem): boolean;
}

/** What one of the processes does. */
export async function changesShare({ root, minutes, keep }: Given, share: Share): Promise<Changed> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-changes-'));
  const until = performance.now() + minutes * 60_000;
  try {
    const content = join(folder, 'content');
    await cp(join(root, 'content'), content, { recursive: true });
    const attempts = await attemptsIn(content);
    const press = await openPress(root);
    const printed = new Set((await press.read(content)).posters.map((poster) => hashOf(poster)));
    const failures: string[] = [];
    let [tried, refused, sheets] = [0, 0, 0];
    const own = numbersOf(share, attempts.length);
    for (const number of own) {
      if (performance.now() > until) break;
      const attempt = attempts[number] as () => Attempt;
      const { name, file, ...change } = attempt();
      const before = await readFile(join(content, file), 'utf8');
      tried += 1;
      const end = await settled({ content, file, ...change }, press, printed).catch((error: Error) => ({
        fault: error.stack ?? String(error),
        rounds: 0,
        sheets: [],
      }));
      await writeFile(join(content, file), before);
      if (end.rounds > 0) refused += 1;
      sheets += end.sheets.length;
      if (end.fault !== undefined) failures.push(`${name}: ${end.fault}`);
      for (const [index, bytes] of keep === undefined ? [] : end.sheets.entries())
        await writeFile(join(keep as string, `${String(number).padStart(4, '0')}-${index}.pdf`), bytes);
    }
    const { user, system } = process.cpuUsage();
    return { all: own.length, tried, refused, sheets, failures, processor: (user + system) / 1e6 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All changes: titles first, then the numbers of terms, then the others, each made when its turn comes. */
async function attemptsIn(content: string): Promise<readonly (() => Attempt)[]> {
  const dataOf = async <T>(file: string): Promise<T> => parse(await readFile(join(content, file), 'utf8')) as T;
  const names = async (inside: string) => (await readdir(join(content, inside))).filter((name) => name.endsWith('.yaml')).sort();
  const posters = await Promise.all(
    (await names('posters')).map(async (name) => ({ file: `posters/${name}`, data: await dataOf<Draft>(`posters/${name}`) })),
  );
  const titles = posters.flatMap(({ file, data }) => TITLES.map((text) => () => titled(file, structuredClone(data), text)));
  const rules = await Promise.all(
    (await names('rules')).map(async (name) => ({ file: `rules/${name}`, data: await dataOf<Rules>(`rules/${name}`) })),
  );
  const numbers = rules
    .flatMap(({ file, data }) => numberChanges(file, data).map((change) => ({ file, data, change })))
    .toSorted((one, other) => Number(!/ value /.test(one.change.name)) - Number(!/ value /.test(other.change.name)))
    .map(({ file, data, change: { name, rule, version, apply } }) => (): Attempt => {
      const changed = structuredClone(data);
      apply(changed[rule]?.versions[version] ?? {});
      return { name, file, data: changed, follow: (problem) => rulesOf(changed, problem).some((each) => mended(each, problem)) };
    });
  return [...titles, ...numbers];
}

/** The rules that a message names; where it names none, any of them. */
function rulesOf(rules: Rules, { message }: SaidProblem): readonly Rules[string][] {
  const named = Object.entries(rules).filter(([id]) => message.includes(`"${id}"`));
  return (named.length > 0 ? named : Object.entries(rules)).map(([, rule]) => rule);
}

function titled(file: string, data: Draft, text: Said['text']): Attempt {
  const { text: _, ...title } = data.title;
  Object.assign(data, { title: { ...title, text: { ...text } } });
  // What the remedies of invented posters change: texts that have one wording.
  const worded = (items: readonly Said[] = []): Said[] => items.filter((item) => item.text);
  const blocks = data.blocks.map((block): Block => ({ ...block, ...(block.items && { items: worded(block.items) }) }));
  const poster = { draft: { ...data, blocks }, url: { url: '', words: '' }, form: { size: 'a4', variant: 'office' } } as const;
  return {
    name: `${file} «${text.ru}»`,
    file,
    data,
    follow: (problem) => (problem.code === 'list-length' ? counted(data.title, problem) : remedied(poster, problem, data.title)),
  };
}

/** "Write 4 in its place". */
function counted({ text }: Said, { fix = '', message }: SaidProblem): boolean {
  const [number, written] = [/^write (\d+) in its place/.exec(fix)?.[1], /found «([^»]+)»/.exec(message)?.[1]];
  if (number === undefined || written === undefined) return false;
  for (const language of ['kk', 'ru'] as const) text[language] = text[language].replace(written, number);
  return true;
}

interface End {
  /** What must not be. */
  readonly fault?: string;
  /** Times that remedies were followed. */
  readonly rounds: number;
  readonly sheets: readonly Uint8Array[];
}

/** Follows remedies until every poster is whole that says something new. */
async function settled(
  { content, file, data, follow }: Omit<Attempt, 'name'> & { readonly content: string },
  press: Press,
  printed: Set<string>,
): Promise<End> {
  let said = '';
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await writeFile(join(content, file), stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
    const read = await press.read(content);
    const found = read.problems.filter(({ severity }) => severity === 'error');
    const sheets: Uint8Array[] = [];
    for (const poster of found.length === 0 && read.content ? read.posters : []) {
      if (printed.has(hashOf(poster))) continue;
      const { problems, bytes } = await press.print(poster, read.content as NonNullable<typeof read.content>, {
        size: 'a4',
        variant: 'office',
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      found.push(...errors);
      if (errors.length > 0 || !bytes) continue;
      const lost = unsaidIn(poster, await wordsOfPdf(bytes));
      if (lost.length > 0) return { fault: `differs from its words: ${lost.join(', ')}`, rounds: round, sheets };
      printed.add(hashOf(poster));
      sheets.push(bytes);
    }
    said = inEnglish(found)
      .map(({ code, where, message, fix }) => `${where.file}:${where.line} ${code} ${message} FIX ${fix}`)
      .join('\n    ');
    if (found.length === 0) return { rounds: round, sheets };
    if (!found.map((problem) => follow(say(problem, 'en'))).includes(true))
      return { fault: `no remedy that can be followed: ${said}`, rounds: round, sheets: [] };
  }
  return { fault: `the remedies do not help: ${said}`, rounds: MOST_ROUNDS, sheets: [] };
}
