import { dirname } from 'node:path';
import { EXIT, type Problem, type ProblemCode, Stop } from '../problem.js';

interface Trouble {
  readonly code: ProblemCode;
  readonly what: string;
  readonly fix: string;
}

const UNWRITABLE: Trouble = {
  code: 'output-unwritable',
  what: 'expected a folder that may be written, but the system refuses it',
  fix: 'choose another folder, or ask for the right to write here',
};
const FULL: Trouble = {
  code: 'disk-full',
  what: 'expected room for the output, but the disk or your share of it is full',
  fix: 'free some space, or choose a folder on another disk',
};
const NOT_A_FOLDER: Trouble = {
  code: 'output-not-a-folder',
  what: 'expected a folder, found a file at this path or above it',
  fix: 'choose another folder, or move the file away',
};
const IS_A_FOLDER: Trouble = {
  code: 'output-is-a-folder',
  what: 'expected the name of a file, found a folder of this name',
  fix: 'give another name, or move the folder away',
};
const BUSY: Trouble = {
  code: 'output-busy',
  what: 'expected to put the new output in place of the former one, but another program or another build holds it',
  fix: 'close what is open from this folder, wait for the other build, and run again; a mounted disk needs a folder inside it',
};
const IMMOVABLE: Trouble = {
  code: 'output-immovable',
  what: 'expected a folder that can be replaced in one move, found the root of a disk, a mounted disk, or a folder on another disk than the one around it',
  fix: 'choose a folder inside of this one',
};

/** What the system says when it cannot write, in the words of the editor. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: UNWRITABLE,
  ENAMETOOLONG: UNWRITABLE,
  ELOOP: UNWRITABLE,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOTDIR: NOT_A_FOLDER,
  EISDIR: IS_A_FOLDER,
  EBUSY: BUSY,
  ENOTEMPTY: BUSY,
  EEXIST: BUSY,
  ENOENT: BUSY,
  EXDEV: IMMOVABLE,
};

/** The Stop for a failure to write; a failure that is no matter of the disk comes back as it is. */
export function writeFailure(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = TROUBLES[code];
  return trouble === undefined ? error : new Stop(EXIT.environment, [problemOf(trouble, out)], error);
}

/** The folder cannot be moved, because it is a disk, or one is mounted there. */
export function immovable(out: string, cause?: unknown): Stop {
  return new Stop(EXIT.environment, [problemOf(IMMOVABLE, out)], cause);
}

/** The system keeps this folder for itself, whatever reason it gives. */
export function refused(out: string, cause: unknown): Stop {
  return new Stop(EXIT.environment, [problemOf(UNWRITABLE, out)], cause);
}

/** A file was named in a folder that is not there: the command was written wrongly. */
export function noFolder(path: string, cause: unknown): Stop {
  const trouble: Trouble = {
    code: 'missing-folder',
    what: `expected a folder ${dirname(path)} for this file, found none`,
    fix: 'make the folder, or give another path',
  };
  return new Stop(EXIT.usage, [problemOf(trouble, path)], cause);
}

/** The path of the output is taken by a file. */
export function notAFolder(out: string): Stop {
  return new Stop(EXIT.environment, [problemOf(NOT_A_FOLDER, out)]);
}

/** The folder holds something that Taqta did not make. */
export function notOurs(out: string, example: string): Stop {
  const trouble: Trouble = {
    code: 'output-not-ours',
    what: `expected an empty folder or an earlier output of Taqta, found other files, such as ${example}`,
    fix: 'choose an empty or a new folder; nothing was changed',
  };
  return new Stop(EXIT.environment, [problemOf(trouble, out)]);
}

/** A later version of Taqta has made the folder, in a form that this one would spoil. */
export function newerOutput(out: string, { version, format }: { readonly version: string; readonly format: number }): Stop {
  const trouble: Trouble = {
    code: 'output-newer',
    what: `expected an output of this version of Taqta or an earlier one, found one of a later version${version === '' ? '' : `, ${version}`} (format ${format})`,
    fix: 'use that version, or choose another folder with --out; nothing was changed',
  };
  return new Stop(EXIT.environment, [problemOf(trouble, out)]);
}

function problemOf(trouble: Trouble, out: string): Problem {
  return { code: trouble.code, severity: 'error', where: { file: out }, message: trouble.what, fix: trouble.fix };
}
