import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/cli/build.js';
import { deliver } from '../../src/cli/deliver.js';
import { signerFrom } from '../../src/cli/key-file.js';
import { keys } from '../../src/cli/keys.js';
import { opened, readStatement } from '../../src/player/statement.js';
import { Stop } from '../../src/problem.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

const FOLDERS = { content: 'content', out: 'output' } as const;

/** The codes with which a command stops. */
const stops = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Stop ? error.problems.map(({ code }) => code) : Promise.reject(error)),
  );

test('A pair of keys is made once, for its owner alone, and shown from then on; what is built is signed by it, and holds nothing secret', async () => {
  const cwd = await temporaryFolder();
  const flags = { ...FOLDERS, key: 'settings/key.pem', asOf: '2026-11-27' };
  const first = (await keys(flags, inProcess(cwd))).result as { made: boolean; privateKey: string; publicKey: string };
  expect(first.made).toBe(true);
  if (process.platform !== 'win32') expect((await stat(first.privateKey)).mode & 0o777).toBe(0o600);
  expect((await keys(flags, inProcess(cwd))).result).toEqual({ ...first, made: false });

  await cp(OK, join(cwd, 'content'), { recursive: true });
  expect((await build({ ...flags, only: 'kiosk' }, inProcess(cwd))).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const kiosk = join(cwd, 'output', 'kiosk');
  const [text = '', signature = ''] = opened(await readFile(join(kiosk, 'current.js'), 'utf8')) ?? [];
  expect([readStatement(text)?.kind, signature.length]).toEqual(['version', 88]);
  expect(await readFile(join(kiosk, 'index.html'), 'utf8')).toContain(`data-key="${first.publicKey.replaceAll('=', '&#x3D;')}"`);
  const secret = (await readFile(first.privateKey, 'utf8')).split('\n')[1] ?? 'no key';
  for (const entry of await readdir(join(cwd, 'output'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).includes(secret)).toBe(false);

  const share = join(cwd, 'share');
  expect((await deliver([share], flags, inProcess(cwd))).result).toMatchObject({
    folders: [{ folder: share, version: expect.stringMatching(/^2026-11-27\.1-/) }],
  });
  expect(await readdir(share)).toContain('current.js');
});

test('A key that others may read, that would travel along, or that is none, signs nothing', async () => {
  const cwd = await temporaryFolder();
  const signer = (key: string) => stops(signerFrom({ key }, inProcess(cwd), [join(cwd, 'output')]));
  await keys({ ...FOLDERS, key: 'key.pem' }, inProcess(cwd));
  expect(await signer('key.pem')).toEqual([]);
  if (process.platform !== 'win32') {
    await chmod(join(cwd, 'key.pem'), 0o644);
    expect(await signer('key.pem')).toEqual(['bad-key']);
  }
  await mkdir(join(cwd, 'output'));
  expect(await stops(keys({ ...FOLDERS, key: 'output/key.pem' }, inProcess(cwd)))).toEqual(['bad-key']);
  await writeFile(join(cwd, 'other.pem'), 'no key', { mode: 0o600 });
  expect([await signer('other.pem'), await signer('lost.pem')]).toEqual([['bad-key'], ['bad-key']]);
});

test('What was not built is not delivered', async () => {
  const cwd = await temporaryFolder();
  expect(await stops(deliver(['share'], FOLDERS, inProcess(cwd)))).toEqual(['no-kiosk']);
});
