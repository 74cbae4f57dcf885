import type { English } from '../catalogue.js';

/** Writing to a disk. */
export const DISK = {
  'output-unwritable.found': 'expected a folder that may be written, but the system refuses it',
  'output-unwritable.fix': 'choose another folder, or ask for the right to write here',
  'disk-full.found': 'expected room for the output, but the disk or your share of it is full',
  'disk-full.fix': 'free some space, or choose a folder on another disk',
  'output-not-a-folder.found': 'expected a folder, found a file at this path or above it',
  'output-not-a-folder.fix': 'choose another folder, or move the file away',
  'output-is-a-folder.found': 'expected the name of a file, found a folder of this name',
  'output-is-a-folder.fix': 'give another name, or move the folder away',
  'output-busy.found': 'expected to put the new output in place of the former one, but another program or another build holds it',
  'output-busy.fix':
    'close what is open from this folder, wait for the other build, and run again; a mounted disk needs a folder inside it',
  'output-immovable.found':
    'expected a folder that can be replaced in one move, found the root of a disk, a mounted disk, or a folder on another disk than the one around it',
  'output-immovable.fix': 'choose a folder inside of this one',
  'missing-folder.found': ({ folder }: { folder: string }) => `expected a folder ${folder} for this file, found none`,
  'missing-folder.fix': 'make the folder, or give another path',
  'output-not-ours.found': ({ example }: { example: string }) =>
    `expected an empty folder or an earlier output of Taqta, found other files, such as ${example}`,
  'output-not-ours.fix': 'choose an empty or a new folder; nothing was changed',
  'output-newer.found': ({ version, format }: { version: string; format: number }) =>
    `expected an output of this version of Taqta or an earlier one, found one of a later version, ${version} (format ${format})`,
  'output-newer.unnamed': ({ format }: { format: number }) =>
    `expected an output of this version of Taqta or an earlier one, found one of a later version (format ${format})`,
  'output-newer.fix': 'use that version, or choose another folder with --out; nothing was changed',
  'folder-not-empty.found': ({ first }: { first: string }) => `expected an empty or a new folder, found ${first} in it`,
  'folder-not-empty.fix': 'choose another folder; nothing was changed',
  'folder-in-use.found': 'expected a folder that no other run of Taqta is writing to, found one at work in it',
  'folder-in-use.fix':
    'wait until the other run has ended, then run the command again, or give it more seconds to wait with TAQTA_WAIT; nothing of this run was written',
  'file-exists.found': "expected the name of a new file, found that there is one, which may hold somebody's decisions",
  'file-exists.fix': 'give another name, or move the file away',
  'changed-meanwhile.found': 'expected the file as it was read, found that somebody has changed it since',
  'changed-meanwhile.fix': 'run the command again; nothing was written',
  'missing-sharp.found': ({ found }: { found: string }) => `expected sharp with its part for this system, found: ${found}`,
  'missing-sharp.fix': 'run "npm install --include=optional" in the project in which Taqta is installed',
} as const satisfies English;
