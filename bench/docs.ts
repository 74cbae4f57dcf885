import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMAND } from '../src/problem-codes/command.js';
import { EDITIONS } from '../src/problem-codes/editions.js';
import type { ProblemEntries, ProblemEntry } from '../src/problem-codes/entry.js';
import { FACTS } from '../src/problem-codes/facts.js';
import { OUTPUT } from '../src/problem-codes/output.js';
import { PICTURES } from '../src/problem-codes/pictures.js';
import { READING } from '../src/problem-codes/reading.js';
import { REVIEW } from '../src/problem-codes/review.js';
import { SCREEN } from '../src/problem-codes/screen.js';
import { SHEETS } from '../src/problem-codes/sheets.js';
import { SLIPS } from '../src/problem-codes/slips.js';
import { TABLES } from '../src/problem-codes/tables.js';
import { TEXTS } from '../src/problem-codes/texts.js';
import { THEME } from '../src/problem-codes/theme.js';
import { VERIFICATION } from '../src/problem-codes/verification.js';

/** The chapters of the page, in the order in which an editor meets them. */
const CHAPTERS: readonly (readonly [title: string, entries: ProblemEntries])[] = [
  ['The files of the content', READING],
  ['Facts and their days', FACTS],
  ['Texts in every language', TEXTS],
  ['Slips of the pen', SLIPS],
  ['Sheets', SHEETS],
  ['A look of your own', THEME],
  ['Pictures', PICTURES],
  ['The screen', SCREEN],
  ['Reviews and approvals', REVIEW],
  ['Tables', TABLES],
  ['Editions', EDITIONS],
  ['Photos and finished files', VERIFICATION],
  ['Writing, and the machine', OUTPUT],
  ['The command line', COMMAND],
];

const HEAD = `# What Taqta reports

Every problem has a code, which never changes: it stands beside the message, and in \`--json\`. An **error** stands in the way of publishing, a **warning** does not. Each code is explained here, with a message as the program really says it. This page is made of the registry in \`src/problem-codes/\` by \`npm run docs\`.
`;

/** The text of docs/problems.md: each code under a heading of its own, so that its address ends in the code. */
export function problemsPage(): string {
  const contents = CHAPTERS.map(([title, entries]) => {
    const codes = Object.keys(entries).map((code) => `[${code}](#${code})`);
    return `- **${title}**: ${codes.join(', ')}`;
  });
  const chapters = CHAPTERS.map(([title, entries]) => [`## ${title}`, ...Object.entries(entries).map(section)].join('\n\n'));
  return `${[HEAD.trimEnd(), contents.join('\n'), ...chapters].join('\n\n')}\n`;
}

const section = ([code, { severity, meaning, example, remedy }]: readonly [string, ProblemEntry]): string =>
  [
    `### ${code}`,
    `*${severity.join(' or ')}* — ${meaning}`,
    ['```text', example.message, `fix: ${example.fix}`, '```'].join('\n'),
    `**What to do.** ${remedy}`,
  ].join('\n\n');

/** `npm run docs`: writes the pages of docs/ that are made of the source. */
export async function docs(root: string): Promise<void> {
  await writeFile(join(root, 'docs', 'problems.md'), problemsPage());
}
