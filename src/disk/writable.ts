import { dirname } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, type ProblemCode, Stop } from '../problem.js';

interface Trouble {
  readonly code: ProblemCode;
  readonly what: Phrase;
  readonly fix: Phrase;
}

const UNWRITABLE: Trouble = {
  code: 'output-unwritable',
  what: phrase('output-unwritable.found'),
  fix: phrase('output-unwritable.fix'),
};
const FULL: Trouble = {
  code: 'disk-full',
  what: phrase('disk-full.found'),
  fix: phrase('disk-full.fix'),
};
const NOT_A_FOLDER: Trouble = {
  code: 'output-not-a-folder',
  what: phrase('output-not-a-folder.found'),
  fix: phrase('output-not-a-folder.fix'),
};
const IS_A_FOLDER: Trouble = {
  code: 'output-is-a-folder',
  what: phrase('output-is-a-folder.found'),
  fix: phrase('output-is-a-folder.fix'),
};
const BUSY: Trouble = {
  code: 'output-busy',
  what: phrase('output-busy.found'),
  fix: phrase('output-busy.fix'),
};
const IMMOVABLE: Trouble = {
  code: 'output-immovable',
  what: phrase('output-immovable.found'),
  fix: phrase('output-immovable.fix'),
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
    what: phrase('missing-folder.found', { folder: dirname(path) }),
    fix: phrase('missing-folder.fix'),
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
    what: phrase('output-not-ours.found', { example }),
    fix: phrase('output-not-ours.fix'),
  };
  return new Stop(EXIT.environment, [problemOf(trouble, out)]);
}

/** A later version of Taqta has made the folder, in a form that this one would spoil. */
export function newerOutput(out: string, { version, format }: { readonly version: string; readonly format: number }): Stop {
  const trouble: Trouble = {
    code: 'output-newer',
    what: version === '' ? phrase('output-newer.unnamed', { format }) : phrase('output-newer.found', { version, format }),
    fix: phrase('output-newer.fix'),
  };
  return new Stop(EXIT.environment, [problemOf(trouble, out)]);
}

function problemOf(trouble: Trouble, out: string): Problem {
  return { code: trouble.code, severity: 'error', where: { file: out }, message: trouble.what, fix: trouble.fix };
}
