import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SharedScreens } from '../../src/output/shared-screens.js';
import { temporaryFolder } from '../temporary-folder.js';

const notAsked = (): ReadonlySet<string> => {
  throw new Error('expected that nobody reads what centers need');
};

test('what centers need is read where there is something to take away alone', async () => {
  const out = await temporaryFolder();
  const store = new SharedScreens(out);
  await store.clear(notAsked);
  await mkdir(join(out, '_screens', 'start'), { recursive: true });
  await writeFile(join(out, '_screens', 'start', 'start-screen.sh'), '#!/bin/sh\n');
  await store.clear(notAsked);
  await store.place(['files/1.js', 'files/2.js'].map((path) => ({ path, bytes: new TextEncoder().encode(path) })));
  await store.clear(() => new Set(['files/2.js']));
  expect(await readdir(join(out, '_screens', 'files'))).toEqual(['2.js']);
});
