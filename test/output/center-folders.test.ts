import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CenterFolders } from '../../src/output/center-folders.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const file = (text: string) => ({ inputs: text, content: new TextEncoder().encode(text) });

test('a folder that cannot be written whole leaves nothing of it, and the former one stands', async () => {
  const out = await temporaryFolder();
  const folders = new CenterFolders(out);
  folders.write('samal', new Map([['rights-a4.pdf', file('former')]]));
  const write = () =>
    folders.write(
      'samal',
      new Map([
        ['rights-a4.pdf', file('new')],
        // A file cannot have the name of a folder.
        ['screen', file('new')],
        ['screen/index.html', file('new')],
      ]),
    );
  let stopped: unknown;
  try {
    write();
  } catch (error) {
    stopped = error;
  }
  expect(stopped).toMatchObject({ exitCode: 3 });
  expect(inEnglish((stopped as { problems: never[] }).problems)).toMatchObject([{ code: 'output-is-a-folder', where: { file: out } }]);
  expect(readdirSync(out)).toEqual(['samal']);
  const former = folders.files('samal')?.get('rights-a4.pdf');
  expect(former && new TextDecoder().decode(folders.content('samal', former))).toBe('former');
  expect(readdirSync(join(out, 'samal')).sort()).toEqual(['rights-a4.pdf', 'set.json']);
});
