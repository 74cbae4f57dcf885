import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentCheck } from '../../src/checks/check.js';
import { knownFacts } from '../../src/checks/known-facts.js';
import { loadContent } from '../../src/content/load.js';
import { compose } from '../../src/poster/compose.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, contentFolder, exchange } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import type { Workshop } from './proved-folder.js';

/** Words of test/projects/ok that a test exchanges, file by file. */
export type Changes = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** What one check says about the folder without fault after some of its words have been exchanged. */
export async function reported(
  check: ContentCheck,
  changes: Changes,
  { measure, icons }: Workshop,
  asOf = '2026-11-22' as IsoDate,
): Promise<readonly Problem[]> {
  const swaps = Object.entries(changes).map(([file, exchanges]): [string, Change] => [
    file,
    (text) => exchanges.reduce((words, [from, to]) => exchange(from, to, words), text),
  ]);
  const { content, problems } = await loadContent(await contentFolder(Object.fromEntries(swaps), OK));
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  return check.run({ content, known: knownFacts(content), posters: compose(content, asOf).posters, asOf, measure, icons });
}

/** The lead-in of the poster with other words in both languages. */
export const leadIn = (kk: string, ru: string): Changes => ({
  'posters/complaint.yaml': [
    ['{ kk: "Не білу керек:", ru: "Что надо знать:" }', `{ kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)} }`],
  ],
});

/** A notice on the screen with these words as its text. */
export const notice = (kk: string, ru: string): Changes => ({
  'notices.yaml': [
    [
      '[]',
      `[{ id: a, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { kk: А, ru: Б }, text: { kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)} } }]`,
    ],
  ],
});

/** The lead-in as a folded text of many lines; its first line is the 15th of the file in Kazakh, the 18th in Russian. */
export const folded = (kk: readonly string[], ru: readonly string[]): Changes => ({
  'posters/complaint.yaml': [
    [
      'text: { kk: "Не білу керек:", ru: "Что надо знать:" }',
      ['text:', '  kk: >-', ...kk.map((line) => `    ${line}`), '  ru: >-', ...ru.map((line) => `    ${line}`)].join('\n      '),
    ],
  ],
});

export const places = (problems: readonly Problem[]) => problems.map(({ where }) => `${where.line}:${where.column} ${where.language}`);

/** The finding of each Problem, without the rest of its sentence. */
export const findings = (problems: readonly Pick<Problem, 'message'>[]) =>
  inEnglish(problems).map(({ message }) => /found (.*)$/.exec(message)?.[1]);

/** What one check says about each of many pairs of words, as texts of notices: one folder is read for all of them. */
export async function reportedOfEach(
  check: ContentCheck,
  pairs: readonly (readonly [kk: string, ru: string])[],
  workshop: Workshop,
): Promise<readonly (readonly Problem[])[]> {
  const notices = pairs.map(
    ([kk, ru], index) =>
      `- { id: a${index}, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { kk: А, ru: А }, text: ${JSON.stringify({ kk, ru })} }`,
  );
  const problems = await reported(check, { 'notices.yaml': [['[]', notices.join('\n')]] }, workshop);
  const first = problems.find(({ where }) => where.file !== 'notices.yaml');
  if (first) throw new Error(`expected faults of the notices alone, found ${JSON.stringify(first)}`);
  const head = (await readFile(join(OK, 'notices.yaml'), 'utf8')).split('[]')[0]?.split('\n').length ?? 1;
  return pairs.map((_, index) => problems.filter(({ where }) => where.line === head + index));
}
