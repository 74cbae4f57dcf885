import { fingerprint } from '../poster/fingerprint.js';
import type { Problem, ProblemCode } from '../problem.js';
import { rowPlace } from '../tables/row-place.js';
import type { Approval } from './approval.js';
import type { Half } from './half.js';
import { concerns, type Reviewer } from './reviewers.js';
import type { Row } from './row.js';

export interface MatchedRows {
  readonly approvals: readonly Approval[];
  readonly problems: readonly Problem[];
}

/**
 * The approvals that rows of a table give to halves as they are now. Reports `unknown-text`, `words-changed` (since the
 * table was made), `words-edited` (in the table), `contradicting-rows`, `unknown-reviewer`, and the warning
 * `stands-already` for a half that somebody else approved or that the act itself words.
 */
export function matchRows(rows: readonly Row[], file: string, halves: readonly Half[], reviewers: readonly Reviewer[]): MatchedRows {
  const problems: Problem[] = [];
  const keys = new Map(halves.map((half) => [keyOf(half), half]));
  const seen = new Map<string, Row>();
  const approvals = rows.flatMap((row): readonly Approval[] => {
    const report = (severity: Problem['severity'], code: ProblemCode, message: string, fix: string): void => {
      problems.push({ code, severity, where: rowPlace(file, row.number), message, fix });
    };
    const half = keys.get(keyOf(row));
    if (half === undefined) {
      if (row.decision !== undefined)
        report(
          'error',
          'unknown-text',
          `expected a text of the content, found "${row.id}" in "${row.language}"`,
          'empty its decision, or put the id back',
        );
      return [];
    }
    const former = seen.get(keyOf(row));
    if (row.decision !== undefined) seen.set(keyOf(row), former ?? row);
    if (row.decision !== undefined && former !== undefined && !agree(row, former)) {
      const found = `another decision than in row ${rowPlace(file, former.number).line}`;
      report(
        'error',
        'contradicting-rows',
        `expected one decision for ${row.id} («${row.language}»), found ${found}`,
        'delete one of the two rows',
      );
      return [];
    }
    if (row.decision !== 'approve' || former !== undefined) return [];
    const found = refusal(row, half, reviewers);
    if (found) {
      report('error', found.code, found.message, found.fix);
      return [];
    }
    if (half.standing.kind !== 'draft') {
      if (!isSame(half, row))
        report('warning', 'stands-already', `expected a draft, found ${standing(half)}: it stays so`, 'nothing is to be done');
      return [];
    }
    return row.by === '' || row.on === undefined ? [] : [{ half, by: row.by, on: row.on }];
  });
  return { approvals, problems };
}

const keyOf = ({ id, language }: { readonly id: string; readonly language: string }): string => `${language} ${id}`;

const agree = (one: Row, other: Row): boolean =>
  one.decision === other.decision && one.by === other.by && one.on === other.on && one.fingerprint === other.fingerprint;

/** Why a row approves nothing. */
function refusal(row: Row, half: Half, reviewers: readonly Reviewer[]): (Pick<Problem, 'code' | 'message'> & { fix: string }) | undefined {
  if (!isFingerprint(row.fingerprint, half.fingerprint)) {
    return {
      code: 'words-changed',
      message: `expected the words that the table was made of, found others by now: «${half.words}»`,
      fix: 'empty its decision, and have the words of today reviewed in a new table',
    };
  }
  if (fingerprint([{ text: row.words, strong: false }]) !== half.fingerprint) {
    return {
      code: 'words-edited',
      message: 'expected an approval of the words as they are, found them edited in the table',
      fix: `decide "change" and put the new words into ${half.where.file}, then have them approved`,
    };
  }
  if (reviewers.length === 0 || row.by === '') return undefined;
  const mine = reviewers.filter(({ name }) => name === row.by);
  if (mine.some((reviewer) => concerns(reviewer, half))) return undefined;
  return {
    code: 'unknown-reviewer',
    message: `expected a reviewer of «${half.language}» texts of ${half.poster}, found "${row.by}"`,
    fix: 'let one of the "reviewers:" of project.yaml approve it, or name this one there',
  };
}

/**
 * Whether a cell holds a fingerprint, or what Excel leaves of one that looks like a number in a CSV file: 123456789012
 * comes back as 1,23457E+11. The words of the row have to have the fingerprint all the same.
 */
function isFingerprint(cell: string, fingerprint: string): boolean {
  if (cell === fingerprint) return true;
  const [left, meant] = [Number(cell.replace(',', '.')), Number(fingerprint)];
  return Number.isFinite(meant) && left.toPrecision(PRECISION) === meant.toPrecision(PRECISION);
}

/** Figures of a number that Excel shows in a cell without a format. */
const PRECISION = 6;

const isSame = ({ standing: now }: Half, { by, on }: Row): boolean => now.kind === 'approved' && now.by === by && now.on === on;

function standing({ standing: now }: Half): string {
  return now.kind === 'approved' ? `the approval of ${now.by} on ${now.on}` : 'the wording of the act itself';
}
