import type { ProblemEntries } from './entry.js';

/** Writing files, and the machine that does it. */
export const OUTPUT = {
  'disk-full': {
    severity: ['error'],
    meaning: 'The disk, or your share of it, has no room left. The former output is as it was.',
    remedy: 'Free some space, or choose a folder on another disk.',
  },
  'output-unwritable': {
    severity: ['error'],
    meaning: 'The system does not let Taqta write there.',
    remedy: 'Choose another folder, or ask for the right to write.',
  },
  'output-not-a-folder': {
    severity: ['error'],
    meaning: 'A file stands where the folder should be, or above it.',
    remedy: 'Choose another folder, or move the file away.',
  },
  'output-is-a-folder': {
    severity: ['error'],
    meaning: 'A folder stands where the file should be.',
    remedy: 'Give another name, or move the folder away.',
  },
  'output-busy': {
    severity: ['error'],
    meaning: 'Another program or another build holds the output, so that the new one cannot take its place.',
    remedy: 'Close what is open from the folder, wait for the other build, and run again.',
  },
  'output-immovable': {
    severity: ['error'],
    meaning: 'The folder is a disk or is mounted, so that it cannot be replaced in one move.',
    remedy: 'Choose a folder inside of it.',
  },
  'output-not-ours': {
    severity: ['error'],
    meaning: 'The folder holds files that Taqta did not make. Nothing was changed.',
    remedy: 'Choose an empty or a new folder.',
  },
  'missing-folder': {
    severity: ['error'],
    meaning: 'A file should be written into a folder that is not there.',
    remedy: 'Make the folder, or give another path.',
  },
  'folder-not-empty': {
    severity: ['error'],
    meaning: '`taqta init` was given a folder that holds something already. Nothing was changed.',
    remedy: 'Choose another folder.',
  },
  'path-collision': {
    severity: ['error'],
    meaning: 'Two sources would write the same file; capitals do not count.',
    remedy: 'Give one of the two another id.',
  },
  'painting-ended': {
    severity: ['error'],
    meaning: 'The second process, which paints the sheets, has ended before its work was done.',
    remedy: 'Most often memory is short: close other programs and run again.',
  },
} as const satisfies ProblemEntries;
