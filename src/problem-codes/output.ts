import type { ProblemEntries } from './entry.js';

/** Writing files, and the machine that does it. */
export const OUTPUT = {
  'disk-full': {
    severity: ['error'],
    meaning: 'The disk, or your share of it, has no room left. The former output is as it was.',
    example: {
      message: 'expected room for the output, but the disk or your share of it is full',
      fix: 'free some space, or choose a folder on another disk',
    },
    remedy: 'Free some space, or choose a folder on another disk.',
  },
  'changed-file': {
    severity: ['error'],
    meaning: 'A recording was changed while the command worked. The former output is as it was.',
    example: {
      message: 'expected a file that stays as it is while the output is written, found that it has been changed',
      fix: 'run the command again',
    },
    remedy: 'Run the command again.',
  },
  'output-unwritable': {
    severity: ['error'],
    meaning: 'The system does not let Taqta write there.',
    example: {
      message: 'expected a folder that may be written, but the system refuses it',
      fix: 'choose another folder, or ask for the right to write here',
    },
    remedy: 'Choose another folder, or ask for the right to write.',
  },
  'output-not-a-folder': {
    severity: ['error'],
    meaning: 'A file stands where the folder should be, or above it.',
    example: {
      message: 'expected a folder, found a file at this path or above it',
      fix: 'choose another folder, or move the file away',
    },
    remedy: 'Choose another folder, or move the file away.',
  },
  'output-is-a-folder': {
    severity: ['error'],
    meaning: 'A folder stands where the file should be.',
    example: {
      message: 'expected the name of a file, found a folder of this name',
      fix: 'give another name, or move the folder away',
    },
    remedy: 'Give another name, or move the folder away.',
  },
  'output-busy': {
    severity: ['error'],
    meaning: 'Another program or another build holds the output, so that the new one cannot take its place.',
    example: {
      message: 'expected to put the new output in place of the former one, but another program or another build holds it',
      fix: 'close what is open from this folder, wait for the other build, and run again; a mounted disk needs a folder inside it',
    },
    remedy: 'Close what is open from the folder, wait for the other build, and run again.',
  },
  'folder-in-use': {
    severity: ['error'],
    meaning:
      'Another run of Taqta writes to the same folder. This one has waited for it a quarter of a minute; or it stood still so long that the other one has taken the folder over. Nothing of this run was written.',
    example: {
      message: 'expected a folder that no other run of Taqta is writing to, found one at work in it',
      fix: 'wait until the other run has ended, then run the command again, or give it more seconds to wait with TAQTA_WAIT; nothing of this run was written',
    },
    remedy:
      'Wait until the other run has ended, then run the command again. What a run that was killed has left (`.taqta-lock`) goes by itself.',
  },
  'output-immovable': {
    severity: ['error'],
    meaning: 'The folder is a disk or is mounted, so that it cannot be replaced in one move.',
    example: {
      message:
        'expected a folder that can be replaced in one move, found the root of a disk, a mounted disk, or a folder on another disk than the one around it',
      fix: 'choose a folder inside of this one',
    },
    remedy: 'Choose a folder inside of it.',
  },
  'output-not-ours': {
    severity: ['error'],
    meaning: 'The folder holds files that Taqta did not make. Nothing was changed.',
    example: {
      message: 'expected an empty folder or an earlier output of Taqta, found other files, such as thesis.doc',
      fix: 'choose an empty or a new folder; nothing was changed',
    },
    remedy: 'Choose an empty or a new folder.',
  },
  'output-newer': {
    severity: ['error'],
    meaning: 'A later version of Taqta has made the output, in a form that this version does not know. Nothing was changed.',
    example: {
      message: 'expected an output of this version of Taqta or an earlier one, found one of a later version, 9.0.0 (format 3)',
      fix: 'use that version, or choose another folder with --out; nothing was changed',
    },
    remedy: 'Use that version, or choose another folder for the output.',
  },
  'missing-folder': {
    severity: ['error'],
    meaning: 'A file should be written into a folder that is not there.',
    example: {
      message: 'expected a folder lists for this file, found none',
      fix: 'make the folder, or give another path',
    },
    remedy: 'Make the folder, or give another path.',
  },
  'folder-not-empty': {
    severity: ['error'],
    meaning: '`taqta init` was given a folder that holds something already. Nothing was changed.',
    example: {
      message: 'expected an empty or a new folder, found notes.txt in it',
      fix: 'choose another folder; nothing was changed',
    },
    remedy: 'Choose another folder.',
  },
  'path-collision': {
    severity: ['error'],
    meaning: 'Two sources would write the same file; capitals do not count.',
    example: {
      message: 'expected one source for this file, found two: poster/a and poster/A',
      fix: 'give one of them another id',
    },
    remedy: 'Give one of the two another id.',
  },
  'missing-sharp': {
    severity: ['error'],
    meaning:
      'The library that reads and makes pictures, sharp, has no part for this system. Most often Taqta was installed without optional packages.',
    example: {
      message: 'expected sharp with its part for this system, found: Could not load the "sharp" module using the linux-x64 runtime',
      fix: 'run "npm install --include=optional" in the project in which Taqta is installed',
    },
    remedy: 'Run `npm install --include=optional` in the project in which Taqta is installed.',
  },
  'painting-ended': {
    severity: ['error'],
    meaning: 'The second process, which paints the sheets, has ended before its work was done.',
    example: {
      message: 'expected it to paint every sheet, found it ended (SIGKILL)',
      fix: 'most often memory is short: close other programs and run again',
    },
    remedy: 'Most often memory is short: close other programs and run again.',
  },
  'bad-batch': {
    severity: ['error'],
    meaning: 'What should be joined is no output of `taqta batch`, or its report was altered.',
    example: {
      message: 'expected the output of taqta batch, found no report of it',
      fix: 'name the folder that stood after --out of taqta batch, or run that first',
    },
    remedy: 'Name the folder that stood after `--out` of `taqta batch`, and run the shard again where its report was altered.',
  },
  'mixed-batch': {
    severity: ['error'],
    meaning: 'A shard was made of another table, content, look, version or day than the others, or is one of another number of shards.',
    example: {
      message: 'expected shards for one day, found 2026-11-23 beside 2026-11-22',
      fix: 'run this shard again with the table, content, version and --as-of of the others',
    },
    remedy: 'Run the shard again with what the others had. `--as-of` keeps shards together that run before and after midnight.',
  },
  'double-center': {
    severity: ['error'],
    meaning: 'A center stands in two reports, or its set lies in two outputs: nobody can say which of them is printed.',
    example: {
      message: 'expected the set of the center "c1" in a alone, found one here as well',
      fix: 'remove the folder of that center here',
    },
    remedy: 'Remove the folder of the center where its report lies in another output.',
  },
  'missing-shard': {
    severity: ['error'],
    meaning: 'A shard has left no report: it has not run, or it was killed before its end.',
    example: {
      message: 'expected reports of all 3 shards, found none of 2/3',
      fix: 'run taqta batch with --shard 2/3 for each of them, then merge again',
    },
    remedy: 'Run `taqta batch` for that shard: it goes on where it was.',
  },
  'missing-set': {
    severity: ['error'],
    meaning: 'A center of the table has no set.',
    example: {
      message: 'expected a set for each center, found that none could be made for c1',
      fix: 'mend what taqta batch reports for them, and run their shard again',
    },
    remedy: 'Mend what `taqta batch` reports for the center, and run its shard again.',
  },
  'changed-set': {
    severity: ['error'],
    meaning: 'In the folder of a center a file is missing, or is another than was made.',
    example: {
      message: 'expected the files that were made, found some missing or others in c1',
      fix: 'run taqta batch for this shard again: it makes what is missing',
    },
    remedy: 'Run `taqta batch` for that shard again: it makes what is missing.',
  },
} as const satisfies ProblemEntries;
