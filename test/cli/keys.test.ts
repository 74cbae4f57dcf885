import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { opened, readStatement } from '../../src/player/statement.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, type Ended, runTaqta } from './run-taqta.js';

const codes = (ended: Ended) => [ended.code, answerOf(ended).problems.map(({ code }) => code)];

test('A pair of keys is made once, for its owner alone, and shown from then on; what is built is signed by it, and holds nothing secret', async () => {
  const cwd = await temporaryFolder();
  const env = { HOME: cwd, XDG_CONFIG_HOME: join(cwd, 'settings'), APPDATA: join(cwd, 'settings') };
  const run = (words: readonly string[]) => runTaqta([...words, '--json'], { cwd, env });
  const first = answerOf(await run(['keys'])).result as unknown as { made: boolean; privateKey: string; publicKey: string };
  expect(first.made).toBe(true);
  if (process.platform !== 'win32') expect((await stat(first.privateKey)).mode & 0o777).toBe(0o600);
  expect(answerOf(await run(['keys'])).result).toEqual({ ...first, made: false });

  await cp(OK, join(cwd, 'content'), { recursive: true });
  expect((await run(['build', '--only', 'kiosk', '--as-of', '2026-11-27'])).code).toBe(0);
  const kiosk = join(cwd, 'output', 'kiosk');
  const [text = '', signature = ''] = opened(await readFile(join(kiosk, 'current.js'), 'utf8')) ?? [];
  expect([readStatement(text)?.kind, signature.length]).toEqual(['version', 88]);
  expect(await readFile(join(kiosk, 'index.html'), 'utf8')).toContain(`data-key="${first.publicKey.replaceAll('=', '&#x3D;')}"`);
  const secret = (await readFile(first.privateKey, 'utf8')).split('\n')[1] ?? 'no key';
  for (const entry of await readdir(join(cwd, 'output'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).includes(secret)).toBe(false);

  const share = join(cwd, 'share');
  expect(answerOf(await run(['deliver', share])).result).toMatchObject({
    folders: [{ folder: share, version: expect.stringMatching(/^2026-11-27\.1-/) }],
  });
  expect(await readdir(share)).toContain('current.js');
});

test('A key that others may read, that would travel along, or that is none, signs nothing', async () => {
  const cwd = await temporaryFolder();
  const build = (key: string) => runTaqta(['build', '--content', OK, '--out', join(cwd, 'output'), '--key', key, '--json'], { cwd });
  const made = answerOf(await runTaqta(['keys', '--key', 'key.pem', '--json'], { cwd })).result as unknown as { privateKey: string };
  if (process.platform !== 'win32') {
    await chmod(made.privateKey, 0o644);
    expect(codes(await build('key.pem'))).toEqual([2, ['bad-key']]);
  }
  await mkdir(join(cwd, 'output'));
  expect(codes(await runTaqta(['keys', '--key', 'output/key.pem', '--json'], { cwd }))).toEqual([2, ['bad-key']]);
  await writeFile(join(cwd, 'other.pem'), 'no key', { mode: 0o600 });
  expect(codes(await build('other.pem'))).toEqual([2, ['bad-key']]);
});

test('What was not built is not delivered', async () => {
  const cwd = await temporaryFolder();
  expect(codes(await runTaqta(['deliver', 'share', '--json'], { cwd }))).toEqual([3, ['no-kiosk']]);
});
