import { parseRich } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import { fingerprint } from '../poster/fingerprint.js';
import type { Problem, ProblemCode } from '../problem.js';
import { rowPlace } from '../tables/row-place.js';
import type { Taken } from './approval.js';
import type { Half } from './half.js';
import { concerns, type Reviewer } from './reviewers.js';
import type { Rewording, Unwordable } from './rewording.js';
import type { Row } from './row.js';

export interface MatchedRows {
  readonly taken: readonly Taken[];
  readonly problems: readonly Problem[];
}

/** What rows of a table are held against. */
interface MatchedAgainst {
  readonly halves: readonly Half[];
  /** Those of project.yaml; none where anybody may approve. */
  readonly reviewers: readonly Reviewer[];
  /** Puts words of the table into the file of a half; absent where edited words are not taken. */
  reword?(half: Half, words: string): Rewording | Unwordable;
}

/**
 * What rows of a table do to halves as they are now: approve them, or give them the words of the table. Reports `unknown-text`, `words-changed` (since the
 * table was made), `words-edited` (in the table, and not taken or not to be put into the file), `contradicting-rows`, `unknown-reviewer`, and the warning
 * `stands-already` for a half that somebody else approved or that the act itself words; `foreign-table` alone where none of
 * many decisions is of a text of this content.
 */
export function matchRows(rows: readonly Row[], file: string, { halves, reviewers, reword }: MatchedAgainst): MatchedRows {
  const problems: Problem[] = [];
  const keys = new Map(halves.map((half) => [keyOf(half), half]));
  const seen = new Map<string, Row>();
  const taken = rows.flatMap((row): readonly Taken[] => {
    const report = (severity: Problem['severity'], code: ProblemCode, message: Phrase, fix: Phrase): void => {
      problems.push({ code, severity, where: rowPlace(file, row.number), message, fix });
    };
    const half = keys.get(keyOf(row));
    const edited = reword !== undefined && half !== undefined && isEdited(row);
    const speaks = row.decision !== undefined || edited;
    if (half === undefined) {
      if (row.decision !== undefined)
        report('error', 'unknown-text', phrase('unknown-text.found', { id: row.id, language: row.language }), phrase('unknown-text.fix'));
      return [];
    }
    const former = seen.get(keyOf(row));
    if (speaks) seen.set(keyOf(row), former ?? row);
    if (speaks && former !== undefined && !agree(row, former, reword !== undefined)) {
      report(
        'error',
        'contradicting-rows',
        phrase('contradicting-rows.found', { id: row.id, language: row.language, row: rowPlace(file, former.number).line ?? 0 }),
        phrase('contradicting-rows.fix'),
      );
      return [];
    }
    if (former !== undefined) return [];
    if (edited) {
      // Taken before: the file has these words already.
      if (fingerprint(parseRich(row.words)) === half.fingerprint) return [];
      const reworded = isFingerprint(row.fingerprint, half.fingerprint) ? reword(half, row.words) : changed(half);
      if ('texts' in reworded) return [reworded];
      const code = 'code' in reworded ? 'words-changed' : 'words-edited';
      const message =
        'message' in reworded ? reworded.message : phrase('words-edited.not-taken', { file: half.where.file, found: reworded.found });
      report('error', code, message, reworded.fix);
      return [];
    }
    if (row.decision !== 'approve') return [];
    const found = refusal(row, half, reviewers);
    if (found) {
      report('error', found.code, found.message, found.fix);
      return [];
    }
    if (half.standing.kind !== 'draft') {
      if (!isSame(half, row)) report('warning', 'stands-already', standing(half), phrase('stands-already.fix'));
      return [];
    }
    return row.by === '' || row.on === undefined ? [] : [{ half, by: row.by, on: row.on }];
  });
  return isForeign(rows, problems) ? { taken: [], problems: [foreign(file, problems)] } : { taken, problems };
}

/** Fewer decisions than these may all be out of date. */
const MANY = 4;

const OF_OTHERS: ReadonlySet<ProblemCode> = new Set(['unknown-text', 'words-changed']);

/** Whether no decision of a table is of a text of this content. */
function isForeign(rows: readonly Row[], problems: readonly Problem[]): boolean {
  const decided = rows.filter(({ decision }) => decision !== undefined).length;
  return decided >= MANY && problems.length === decided && problems.every(({ code }) => OF_OTHERS.has(code));
}

function foreign(file: string, { length }: readonly Problem[]): Problem {
  const message = phrase('foreign-table.found', { decisions: length });
  const fix = phrase('foreign-table.fix');
  return { code: 'foreign-table', severity: 'error', where: { file }, message, fix };
}

const keyOf = ({ id, language }: { readonly id: string; readonly language: string }): string => `${language} ${id}`;

const agree = (one: Row, other: Row, words: boolean): boolean =>
  (!words || one.words === other.words) &&
  one.decision === other.decision &&
  one.by === other.by &&
  one.on === other.on &&
  one.fingerprint === other.fingerprint;

const changed = (half: Half): { code: 'words-changed'; message: Phrase; fix: Phrase } => ({
  code: 'words-changed',
  message: phrase('words-changed.found', { words: half.words }),
  fix: phrase('words-changed.fix'),
});

/** Whether the words of a row are others than those that it was made of. */
const isEdited = ({ words, fingerprint: made }: Row): boolean => words.trim() !== '' && !isFingerprint(made, fingerprint(parseRich(words)));

/** Why a row approves nothing. */
function refusal(row: Row, half: Half, reviewers: readonly Reviewer[]): Required<Pick<Problem, 'code' | 'message' | 'fix'>> | undefined {
  if (!isFingerprint(row.fingerprint, half.fingerprint)) return changed(half);
  if (fingerprint([{ text: row.words, strong: false }]) !== half.fingerprint) {
    return {
      code: 'words-edited',
      message: phrase('words-edited.found'),
      fix: phrase('words-edited.fix'),
    };
  }
  if (reviewers.length === 0 || row.by === '') return undefined;
  const mine = reviewers.filter(({ name }) => name === row.by);
  if (mine.some((reviewer) => concerns(reviewer, half))) return undefined;
  return {
    code: 'unknown-reviewer',
    message: phrase('unknown-reviewer.found', { language: half.language, poster: half.poster, name: row.by }),
    fix: phrase('unknown-reviewer.fix'),
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

const standing = ({ standing: now }: Half): Phrase =>
  now.kind === 'approved' ? phrase('stands-already.approved', { by: now.by, day: now.on }) : phrase('stands-already.official');
