import type { English } from '../catalogue.js';
import { count } from './words.js';

/** The sets of every center of a table. */
export const BATCH = {
  'long-center.found': ({ center, poster, size }: { center: string; poster: string; size: string }) =>
    `the name, address and hours of "${center}" leave too little room on ${poster} ${size}`,
  'long-center.fix': 'shorten its name or its address, or give it fewer words for its hours',
  'sheets-alone.found': ({ centers, names }: { centers: number; names: string }) =>
    `the table asks for screens or a code of their own for ${count(centers, 'center', 'centers')}, such as ${names}: their sets are sheets alone`,
  'sheets-alone.fix': 'build a screen from a content folder whose centers.yaml has the center, and put the code into a poster',
  'bad-shard.found': ({ found }: { found: string }) => `expected a shard such as 2/8, found "${found}"`,
  'bad-shard.fix': 'give the number of this machine, from 1, and that of all, such as 2/8',
  'bad-shard.variable': ({ name, found }: { name: string; found: string }) => `expected a whole number in ${name}, found "${found}"`,
  'bad-shard.variable-fix': ({ name }: { name: string }) => `mend ${name}, or say --shard 2/8`,
  'help.batch': 'make the sheets of every center of a table, each in a folder of its own',
  'help.batch-centers': 'the table of centers: .csv or .xlsx',
  'help.reprint-centers': 'the table of the centers that walls.csv names, in the place of centers.yaml',
  'help.batch-shard': 'make one part of the centers, such as 2/8; as the job queue of the machine says when absent',
  'step.center': ({ id }: { id: string }) => `center/${id}`,
  'summary.batch': ({ centers, written, unchanged, out }: { centers: number; written: number; unchanged: number; out: string }) =>
    `${count(centers, 'center', 'centers')}: ${count(written, 'file', 'files')} written, ${unchanged} unchanged, in ${out}`,
  'summary.batch-failed': ({ ids }: { ids: string }) => `without a set: ${ids}`,
  'summary.batch-left': ({ ids }: { ids: string }) => `folders of centers that the table does not name: ${ids}`,
} as const satisfies English;
