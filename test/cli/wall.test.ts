import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { build } from '../../src/cli/build.js';
import { keys } from '../../src/cli/keys.js';
import { serve } from '../../src/cli/serve.js';
import { openBrowser } from '../browser.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

test('A screen that is started with its own address stands on the wall with its version; who has no token is not heard', async () => {
  const cwd = await temporaryFolder();
  vi.stubEnv('TAQTA_KEY', join(cwd, 'keys', 'key.pem'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const flags = { content: OK, out: 'output', asOf: '2026-11-27' };
  await keys(flags, inProcess(cwd));
  await build({ ...flags, only: 'kiosk' }, inProcess(cwd));
  const ending = new AbortController();
  const outcome = await serve({ ...flags, port: '0', screens: true }, inProcess(cwd, ending.signal));
  onTestFinished(async () => {
    ending.abort();
    await outcome.lasts;
  });
  const { screens } = outcome.result as { screens: Readonly<Record<string, string>> };
  const [address = ''] = Object.values(screens);
  const url = new URL('/', address).href;
  if (process.platform !== 'win32') expect((await stat(join(cwd, 'keys', 'screen-tokens'))).mode & 0o777).toBe(0o600);
  const wall = async (): Promise<string> => (await fetch(`${url}wall`)).text();
  expect(await wall()).toContain('Not seen yet');

  const context = await (await openBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  await expect.poll(wall, { timeout: 30_000 }).toMatch(/In order[\s\S]*2026-11-27\.1-[0-9a-f]{12} · seen/);
  expect(page.url()).not.toContain('token');
  expect(page.frames().some((frame) => frame.url().includes('token'))).toBe(false);
  expect(await wall()).not.toContain(new URL(address).searchParams.get('token'));

  const say = async (body: string): Promise<number> => (await fetch(`${url}seen`, { method: 'POST', body })).status;
  const said = {
    screen: new URL(address).searchParams.get('screen'),
    token: 'x'.repeat(22),
    version: 'mine',
    since: 0,
    at: 0,
    result: 'current',
  };
  expect([await say(JSON.stringify(said)), await say('{'), await say(JSON.stringify({ ...said, version: 'x'.repeat(5000) }))]).toEqual([
    403, 400, 413,
  ]);
  expect(await wall()).toContain('In order');
}, 120_000);
