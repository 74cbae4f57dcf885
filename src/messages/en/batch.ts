import type { English } from '../catalogue.js';
import { count } from './words.js';

/** The sets of every center of a table. */
export const BATCH = {
  'long-center.found': ({ center, poster, size }: { center: string; poster: string; size: string }) =>
    `the name, address and hours of "${center}" leave too little room on ${poster} ${size}`,
  'long-center.fix': 'shorten its name or its address, or give it fewer words for its hours',
  'long-center.filled': ({ center, poster, size }: { center: string; poster: string; size: string }) =>
    `what ${poster} says of "${center}" leaves it too little room on ${size}`,
  'long-center.filled-fix': 'shorten the address of its code, or what else the poster says of it',
  'unused-code.found': ({ centers, names }: { centers: number; names: string }) =>
    `expected a poster with a place for the own code of ${count(centers, 'center', 'centers')}, such as ${names}, found none among those they hang`,
  'unused-code.fix': 'give a poster a block of codes with "code: { own: … }", or leave the page out',
  'outdated-sheets.found': ({ centers, names }: { centers: number; names: string }) =>
    `no print file or zip for ${count(centers, 'center', 'centers')}, such as ${names}: other sheets in it are of another day, content or version, and this run does not make them`,
  'outdated-sheets.fix': 'run taqta batch without --only, --size and --variant',
  'bad-shard.found': ({ found }: { found: string }) => `expected a shard such as 2/8, found "${found}"`,
  'bad-shard.fix': 'give the number of this machine, from 1, and that of all, such as 2/8',
  'bad-shard.variable': ({ name, found }: { name: string; found: string }) => `expected a whole number in ${name}, found "${found}"`,
  'bad-shard.variable-fix': ({ name }: { name: string }) => `mend ${name}, or say --shard 2/8`,
  'bad-batch.none': 'expected the output of taqta batch, found no report of it',
  'bad-batch.none-fix': 'name the folder that stood after --out of taqta batch, or run that first',
  'bad-batch.found': 'expected what taqta batch wrote, found something else',
  'bad-batch.fix': 'run taqta batch for this shard again: it makes nothing anew that is there',
  'mixed-batch.version': ({ found, others }: { found: string; others: string }) =>
    `expected shards of one version of Taqta, found ${found} beside ${others}`,
  'mixed-batch.day': ({ found, others }: { found: string; others: string }) =>
    `expected shards for one day, found ${found} beside ${others}`,
  'mixed-batch.division': ({ found, others }: { found: number; others: number }) =>
    `expected shards of one division, found one of ${found} beside others of ${others}`,
  'mixed-batch.table': 'expected shards of one table of centers, found another one',
  'mixed-batch.content': 'expected shards of one content and look, found others',
  'mixed-batch.fix': 'run this shard again with the table, content, version and --as-of of the others',
  'double-center.found': ({ id, other }: { id: string; other: string }) =>
    `expected the center "${id}" in one report, found it in ${other} as well`,
  'double-center.fix': 'name each output once, and run shards that were divided otherwise again',
  'double-center.folder': ({ id, other }: { id: string; other: string }) =>
    `expected the set of the center "${id}" in ${other} alone, found one here as well`,
  'double-center.folder-fix': 'remove the folder of that center here',
  'missing-shard.found': ({ count, shards }: { count: number; shards: string }) =>
    `expected reports of all ${count} shards, found none of ${shards}`,
  'missing-shard.fix': ({ shard }: { shard: string }) => `run taqta batch with --shard ${shard} for each of them, then merge again`,
  'missing-set.unaccounted': ({ wanted, found }: { wanted: number; found: number }) =>
    `expected ${count(wanted, 'center', 'centers')} of the table in the reports, found ${found}`,
  'missing-set.fix': 'run the shards again: each makes nothing anew that is there',
  'missing-set.failed': ({ ids }: { ids: string }) => `expected a set for each center, found that none could be made for ${ids}`,
  'missing-set.failed-fix': 'mend what taqta batch reports for them, and run their shard again',
  'changed-set.found': ({ ids }: { ids: string }) => `expected the files that were made, found some missing or others in ${ids}`,
  'changed-set.shared': ({ folder }: { folder: string }) =>
    `expected all that the screens of the centers share in ${folder}, found some of it missing or cut off`,
  'changed-set.fix': 'run taqta batch for this shard again: it makes what is missing',
  'help.merge': 'join what the shards of a batch have made, and say what is missing or double',
  'help.merge-takes': 'outputs of taqta batch: the one that all shards share, or that of each machine',
  'help.merge-out': 'where batch.json and the pages are written; the first of the folders when absent',
  'help.batch': 'make the sheets of every center of a table, each in a folder of its own',
  'help.batch-centers': 'the table of centers: .csv or .xlsx',
  'help.reprint-centers': 'the table of the centers that walls.csv names, in the place of centers.yaml',
  'help.batch-shard': 'make one part of the centers, such as 2/8; as the job queue of the machine says when absent',
  'help.batch-workers': 'processes that make sets at a time; one for each processor when absent, and one alone for a part',
  'help.batch-also': 'beside the sheets: print, a file for each paper with all sheets in their copies; zip, all files of a center in one',
  'help.batch-two-up': 'sizes of which the print files have two on one paper, to be cut apart: a5, a4, a3, a2',
  'unknown-addition.found': ({ found }: { found: string }) => `expected print or zip for --also, found "${found}"`,
  'unknown-size.two-up': ({ found }: { found: string }) => `expected a size of which two go on one paper for --two-up, found "${found}"`,
  'two-up-unused.found': 'expected --also print beside --two-up, found none',
  'two-up-unused.fix': 'add --also print',
  'help.reprint-out': 'the folder for the copies of each center, with a file to print and a cover sheet; only with --centers',
  'help.reprint-sets': 'the output of taqta batch, from which sheets that are the same are taken over; output/centers when absent',
  'reprint-folder.sets': 'expected a folder of its own for what is hung anew, found the sets of taqta batch',
  'reprint-folder.sets-fix': 'name another folder after --out; name this one after --sets, so that nothing is made twice',
  'reprint-folder.no-centers': 'expected --centers beside --out, found none',
  'reprint-folder.no-centers-fix': 'add --centers with the table of the centers',
  'step.center': ({ id }: { id: string }) => `center/${id}`,
  'summary.batch': ({ centers, written, unchanged, out }: { centers: number; written: number; unchanged: number; out: string }) =>
    `${count(centers, 'center', 'centers')}: ${count(written, 'file', 'files')} written, ${unchanged} unchanged, in ${out}`,
  'summary.batch-screens': ({ screens, folder }: { screens: number; folder: string }) =>
    `${count(screens, 'screen', 'screens')}, what they share is in ${folder}`,
  'summary.batch-failed': ({ ids }: { ids: string }) => `without a set: ${ids}`,
  'summary.batch-left': ({ ids }: { ids: string }) => `folders of centers that the table does not name: ${ids}`,
  'summary.merged': ({ centers, files, out }: { centers: number; files: number; out: string }) =>
    `${count(centers, 'center', 'centers')}, ${count(files, 'file', 'files')}: nothing missing, nothing double, in ${out}`,
  'summary.merged-in-part': ({ centers, files, out }: { centers: number; files: number; out: string }) =>
    `${count(centers, 'center', 'centers')}, ${count(files, 'file', 'files')}, not all of them with a set, in ${out}`,
  'summary.not-merged': ({ out }: { out: string }) => `Not joined: batch.json and the pages in ${out} are as they were`,
} as const satisfies English;
