import { expect, test } from 'vitest';
import { type Assets, createAssets } from '../../src/jobs/assets.js';
import { CenterScreens } from '../../src/jobs/center-screens.js';
import { checkedCenters } from '../../src/jobs/checked-centers.js';
import type { TableCenter } from '../../src/jobs/plan-copies.js';
import { planRun } from '../../src/jobs/plan-run.js';
import { CenterFolders } from '../../src/output/center-folders.js';
import { keptIn } from '../../src/output/kept-sheets.js';
import { SharedScreens } from '../../src/output/shared-screens.js';
import { centersOf } from '../../src/poster/copy.js';
import { ASKED, tableOf } from '../batch-of.js';
import { temporaryFolder } from '../temporary-folder.js';

test('a run in which no center has changed sets nothing of its screens, and opens no font', async () => {
  const out = await temporaryFolder();
  const folders = new CenterFolders(out);
  folders.recover(() => true);
  const run = await planRun(
    { ...ASKED, pictures: false, onProgress: () => undefined, signal: new AbortController().signal },
    false,
    undefined,
  );
  const { content } = run.days;
  const shipped = createAssets();
  const rows = ['c1', 'c2'].map((id) => ({ id, 'name kk': `№ ${id} орталық`, 'name ru': `Центр № ${id}`, screens: 'hall' }));
  const table = await checkedCenters(tableOf(rows), { content, assets: shipped });
  const named = centersOf(table.source.data, content.languages);
  const centers = table.centers.map((row) => ({ row, center: named.find(({ id }) => id === row.id) })) as readonly TableCenter[];
  const made = async (assets: Assets) => {
    const screens = new CenterScreens({
      ...ASKED,
      run,
      centers: centers.map(({ center }) => center),
      assets,
      store: new SharedScreens(out),
      kept: keptIn(out, ASKED.code),
      folderOf: (center) => folders.pathOf(center),
    });
    for (const center of centers) {
      const screen = await screens.of(center, folders.files(center.row.id));
      if (screen) folders.write(center.row.id, screen.files, screen.shared);
    }
    return screens.problems.filter(({ severity }) => severity === 'error');
  };
  expect(await made(shipped)).toEqual([]);
  const before = centers.map(({ row }) => folders.read(row.id));
  const closed = async () => {
    throw new Error('expected that nothing is set');
  };
  expect(await made({ ...shipped, faces: closed, measure: closed, icons: closed })).toEqual([]);
  expect(centers.map(({ row }) => folders.read(row.id))).toEqual(before);
});
