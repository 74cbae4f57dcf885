import type { ProofSheet } from '../../src/checks/check.js';
import { mm, pt, toPt } from '../../src/paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../../src/pdf/measured.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { finish, openWorkshop, read } from './proved-folder.js';

const workshop = await openWorkshop();
const [poster] = (await read(OK, '2026-11-22' as IsoDate, workshop)).posters;
if (!poster) throw new Error('expected a poster in test/projects/ok');

/** The small poster on one sheet, finished, and as a pair of sheets, one a language. */
export const sheet: ProofSheet = (await finish(poster, 'a4', workshop)).proof;
export const pair: ProofSheet = (await finish({ ...poster, arrangement: 'pair' }, 'a4', workshop)).proof;

/** The finished sheet with some of its lines changed. */
export const withLines = (change: (line: MeasuredLine) => MeasuredLine, of: ProofSheet = sheet): ProofSheet => ({
  ...of,
  pages: of.pages.map((page): MeasuredPage => ({ ...page, lines: page.lines.map(change) })),
});

export const only = (id: string, change: (line: MeasuredLine) => MeasuredLine, language?: 'kk' | 'ru') =>
  withLines((line) => (line.statement === id && (language === undefined || line.language === language) ? change(line) : line));

export const moved = (line: MeasuredLine, across: number, down: number): MeasuredLine => ({
  ...line,
  box: { ...line.box, left: pt(line.box.left + toPt(mm(across))), top: pt(line.box.top + toPt(mm(down))) },
});

export const messages = (problems: readonly Pick<Problem, 'message'>[]) =>
  inEnglish(problems).map(({ message }) => message.replace(/^complaint on A4(, page 1)?: /, ''));
