import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { plain } from '../../src/language/rich.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import { type Problem, say } from '../../src/problem.js';
import { chances } from '../../test/chances.js';
import { inEnglish } from '../../test/in-english.js';
import { BLAME } from './blame.js';
import { type Invented, inventedPoster, type Said, textsOf } from './invented-poster.js';
import type { Form, Press } from './press.js';
import { remedied } from './remedies.js';
import { vocabularyOf } from './vocabulary.js';

/** Times that an editor follows remedies before he gives up: one of them may bring another fault to light. */
const MOST_ROUNDS = 12;
/** Seconds of processor time that a poster may take. */
const SLOW = 10;

export interface Posters {
  readonly root: string;
  /** An empty folder to work in. */
  readonly folder: string;
  readonly press: Press;
  /** Which of the posters of the seed; one alone looks at a failure again. */
  readonly numbers: readonly number[];
  readonly seed: number;
  readonly forms: readonly Form[];
  /** Reads the words of a finished file, by a reader that did not write it. */
  readonly wordsOf: (pdf: Uint8Array) => Promise<string>;
  /** Of so many files one is read; each when absent. */
  readonly oneOf?: number;
  /** When no further poster is begun, as `performance.now()` counts. */
  readonly until?: number;
}

export interface Printed {
  /** Posters that were built, and those of them that were refused at first. */
  readonly built: number;
  readonly refused: number;
  /** Codes that were reported, and how often. */
  readonly codes: Readonly<Record<string, number>>;
  /** What must not happen, each with the number of its poster. */
  readonly failures: readonly string[];
}

interface Fate extends Invented {
  readonly file: string;
  refused: boolean;
  done: boolean;
  last: string;
}

/**
 * Posters of random words, each built whole, or refused at a place with a remedy that is followed to the letter until it
 * is built. Everything follows from the seed.
 */
export async function printPosters({
  root,
  folder,
  press,
  numbers,
  seed,
  forms,
  wordsOf,
  oneOf = 1,
  until = Infinity,
}: Posters): Promise<Printed> {
  const content = await shippedRules(root, folder);
  const shipped = await press.read(join(root, 'content'));
  if (!shipped.content) throw new Error('expected the shipped content to be whole');
  const words = vocabularyOf(shipped.posters, shipped.content.glossary.data);
  const posters = numbers.map((number): Fate => {
    const invented = inventedPoster(number, words, forms, chances(seed * 100_000 + number));
    return { ...invented, file: `posters/${invented.draft.id}.yaml`, refused: false, done: false, last: '' };
  });
  const codes: Record<string, number> = {};
  const failures: string[] = [];
  let files = 0;
  const fail = (poster: Fate, what: string): void => {
    poster.done = true;
    failures.push(`seed ${seed}, poster ${poster.draft.id} (${poster.draft.design}, ${poster.form.size} ${poster.form.variant}): ${what}`);
  };
  for (let round = 0; round < MOST_ROUNDS && posters.some(({ done }) => !done); round += 1) {
    const open = posters.filter(({ done }) => !done);
    await write(content, open);
    const read = await press.read(content);
    if (!read.content)
      throw new Error(
        inEnglish(read.problems)
          .map(({ message }) => message)
          .join('\n'),
      );
    for (const poster of open) {
      if (performance.now() > until) return { ...figures(posters), codes, failures };
      const before = process.cpuUsage();
      const own = read.problems.filter(
        ({ severity, where, message }) => severity === 'error' && isOf(poster, where.file, inEnglish(message)),
      );
      const composed = read.posters.find(({ id }) => id === poster.draft.id);
      const printed =
        own.length > 0 || !composed
          ? { problems: own }
          : await press
              .print(composed, read.content, poster.form)
              .catch((error: Error) => ({ problems: [], crash: error.stack ?? String(error) }));
      if ('crash' in printed) fail(poster, printed.crash);
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      if (seconds > SLOW) fail(poster, `took ${seconds.toFixed(0)} s`);
      const errors = printed.problems.filter(({ severity }) => severity === 'error');
      for (const { code } of errors) codes[code] = (codes[code] ?? 0) + 1;
      poster.last = inEnglish(errors)
        .map(({ code, where, message, fix }) => `${where.file}:${where.line} ${code} ${message} FIX ${fix}`)
        .join('\n    ');
      const blaming = inEnglish(errors).find(({ message, fix }) => BLAME.test(`${message} ${fix}`));
      if (blaming) fail(poster, `blames: ${poster.last}`);
      if (poster.done) continue;
      if (errors.length === 0 && composed) {
        poster.done = true;
        const bytes = 'bytes' in printed ? printed.bytes : undefined;
        files += 1;
        const lost = !bytes ? ['no file'] : files % oneOf === 0 ? unsaidIn(composed, await wordsOf(bytes)) : [];
        if (lost.length > 0) fail(poster, `differs from its words: ${lost.join(', ')}`);
      } else {
        poster.refused = true;
        const places = errors.map((problem) => ({ problem, at: textAt(poster, problem) }));
        if (places.length === 0) fail(poster, 'is not composed, and nothing is reported');
        else if (!places.map(({ problem, at }) => remedied(poster, say(problem, 'en'), at)).includes(true))
          fail(poster, `no remedy that can be followed: ${poster.last}`);
      }
    }
  }
  for (const poster of posters) if (!poster.done) fail(poster, `the remedies do not help: ${poster.last}`);
  return { ...figures(posters), codes, failures };
}

const figures = (posters: readonly Fate[]) => ({
  built: posters.filter(({ done }) => done).length,
  refused: posters.filter(({ done, refused }) => done && refused).length,
});

/** What a poster says that its file does not, letter by letter; a text that goes on over a page stands there in parts. */
export function unsaidIn(poster: Poster, words: string): readonly string[] {
  const there = letters(words);
  return statements(poster).flatMap((statement) =>
    poster.languages
      .filter((language) => !stands(letters(plain(statement.text[language])), there))
      .map((language) => `${statement.id} «${language}»`),
  );
}

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase();

/** Whether a text stands in another, whole or in a few parts one after the other. */
function stands(text: string, there: string): boolean {
  let rest = text;
  for (let part = 0; part < 4 && rest !== ''; part += 1) {
    let length = rest.length;
    while (length > 0 && !there.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return rest === '';
}

/** The shipped content with no poster of its own: its rules and names are what invented posters ask for. */
async function shippedRules(root: string, folder: string): Promise<string> {
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  await rm(join(content, 'posters'), { recursive: true });
  await mkdir(join(content, 'posters'));
  return content;
}

const textOf = ({ draft }: Invented): string =>
  stringify(draft, { aliasDuplicateObjects: false, lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
const rule = ({ draft }: Invented): string => `link-${draft.id}`;

async function write(content: string, posters: readonly Fate[]): Promise<void> {
  const folder = join(content, 'posters');
  for (const name of await readdir(folder)) await rm(join(folder, name));
  for (const poster of posters) await writeFile(join(content, poster.file), textOf(poster));
  const links = posters.map((poster) => [rule(poster), { kind: 'link', versions: [{ ...poster.url, confidence: 'A' }] }]);
  await writeFile(join(content, 'rules', 'invented.yaml'), stringify(Object.fromEntries(links), { lineWidth: 0 }));
}

const isOf = (poster: Fate, file: string, message: string): boolean => file === poster.file || message.includes(rule(poster));

/** The text at the place of a problem: each stands on a line of its own. */
function textAt(poster: Invented, { where }: Problem): Said | undefined {
  if (where.line === undefined || !where.file.startsWith('posters/')) return undefined;
  const lines = new LineCounter();
  const words: string[] = [];
  visit(parseDocument(textOf(poster), { lineCounter: lines }), {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && lines.linePos(node.range?.[0] ?? 0).line === where.line) words.push(String(node.value));
    },
  });
  return textsOf(poster.draft).find(({ text }) => words.includes(text.kk) || words.includes(text.ru));
}
