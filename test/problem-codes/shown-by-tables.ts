import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from '../../src/cli/batch.js';
import { merge } from '../../src/cli/merge.js';
import { reprint } from '../../src/cli/reprint.js';
import { outdatedSheets } from '../../src/jobs/set-plan.js';
import { whyLong } from '../../src/jobs/why-unfit.js';
import { faultsBetween, faultsOnDisk } from '../../src/output/batch-faults.js';
import type { NamedFolder } from '../../src/output/batch-reports.js';
import { CenterFolders } from '../../src/output/center-folders.js';
import type { Poster } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { csvOf, readText, SOUND } from '../centers/center-csv.js';
import { inProcess } from '../cli/in-process.js';
import { batchFile } from '../output/batch-file.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Shown, stopped } from './shown.js';

/** What is said of the sound row with another heading and another cell below it. */
const said = async (column: keyof typeof SOUND, heading: string, cell: string) =>
  (await readText(csvOf([{ [column]: cell }]).replace(`"${column}"`, `"${heading}"`))).problems;

/** Codes of a table of centers, each by a cell in it. */
export const SHOWN_BY_TABLES: Shown = {
  'outdated-sheets': async () => {
    const { record } = batchFile(['samal', 'aqsu'], { index: 1 });
    return outdatedSheets('offices.csv', { centers: record.centers.map((center) => ({ ...center, withheld: true })) });
  },
  'bad-shard': () => stopped(() => batch({ centers: 'offices.csv', content: 'content', out: 'output', shard: '9/8' }, inProcess('.'))),
  'unknown-addition': () =>
    stopped(() => batch({ centers: 'offices.csv', content: 'content', out: 'output', also: 'folder' }, inProcess('.'))),
  'two-up-unused': () => stopped(() => batch({ centers: 'offices.csv', content: 'content', out: 'output', twoUp: 'a5' }, inProcess('.'))),
  'reprint-folder': () => stopped(() => reprint({ content: 'content', out: 'output' }, inProcess('.'))),
  'bad-batch': async () => {
    const folder = await temporaryFolder();
    return stopped(() => merge(['.'], {}, inProcess(folder)));
  },
  'mixed-batch': async () => {
    const [one, other, third] = [batchFile([], { index: 1 }), batchFile([], { index: 2 }), batchFile([], { index: 3 })];
    return faultsBetween([one, other, { ...third, record: { ...third.record, asOf: '2026-11-23' as IsoDate } }]);
  },
  'double-center': async () => {
    const folder = await temporaryFolder();
    const [here, there] = ['a', 'b'].map((name) => ({ name, path: join(folder, name) })) as [NamedFolder, NamedFolder];
    mkdirSync(there.path);
    for (const { path } of [here, there]) {
      const folders = new CenterFolders(path);
      folders.recover(() => true);
      folders.write('c1', new Map());
    }
    return faultsBetween([batchFile(['c1'], { index: 1, count: 2, folder: here }), batchFile([], { index: 2, count: 2, folder: there })]);
  },
  'missing-shard': async () => faultsBetween([batchFile([], { index: 1 }), batchFile([], { index: 3 })]),
  'missing-set': async () => faultsOnDisk(batchFile(['c1'], { index: 1, state: 'failed' })).failed,
  'changed-set': async () => faultsOnDisk(batchFile(['c1'], { index: 1 })).changed,
  'long-center': async () => {
    const {
      centers: [row],
    } = await readText(csvOf([SOUND]));
    const poster = { id: 'complaint' } as Poster;
    return row ? [whyLong(row, { poster }, 'a4')] : [];
  },
  'bad-center': () => said('hours', 'Hours', 'Mon–Fri mornings'),
  'lost-letters': () => said('name kk', 'Атауы', '?ала орталы?ы'),
  'unknown-column': () => said('address ru', 'Adress (ru)', 'ул. Самал, 1'),
};
