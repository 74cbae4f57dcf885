import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Desk, makeDesk, openDesk } from '../../bench/interleaving.js';
import { ROOT } from '../cli/run-taqta.js';
import { folderOnce } from '../corpus.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A desk of a test's own, a copy of one that is made once, with so many old releases. */
export async function desk(old: { readonly releases: number; readonly files: number }): Promise<Desk> {
  const made = await folderOnce(join(ROOT, 'bench', 'interleaving.ts'), 'desk', (folder) => makeDesk(ROOT, folder));
  const folder = join(await temporaryFolder(), 'desk');
  await cp(made, folder, { recursive: true });
  return openDesk(ROOT, folder, old);
}
