import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { START_FILES } from '../../src/player/start-files.js';
import { findBrowser } from '../browser.js';
import { temporaryFolder } from '../temporary-folder.js';
import { smallScreen, writeScreen } from './small-screen.js';

const textOf = (name: string): string => Buffer.from(START_FILES.find(({ path }) => path.endsWith(name))?.bytes ?? []).toString();

test('The script starts a real browser with the screen around it, and again when that ends', async ({ skip }) => {
  if (process.platform !== 'linux') skip('it is a script for Linux');
  // A space in the path, as a stick's name often has one.
  const folder = join(await temporaryFolder(), 'the screen');
  await mkdir(folder);
  await writeScreen(folder, (await smallScreen('red')).files);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = {
    ...process.env,
    XDG_DATA_HOME: join(folder, '..', 'data'),
    DISPLAY: '',
    TAQTA_BROWSER: findBrowser() ?? '',
    TAQTA_SWITCHES: ['--headless=new', '--remote-debugging-port=0', '--ozone-platform=headless', ...asRoot].join(' '),
  };
  const script = spawn('sh', [join(folder, 'start/linux/start-screen.sh')], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => {
    if (script.pid !== undefined) process.kill(-script.pid, 'SIGKILL');
  });
  const endpoints: string[] = [];
  script.stderr.setEncoding('utf8').on('data', (text: string) => endpoints.push(...(text.match(/ws:\S+/g) ?? [])));
  const shown = async (nth: number): Promise<string | null> => {
    await expect.poll(() => endpoints.length, { timeout: 30_000 }).toBe(nth);
    const browser = await chromium.connectOverCDP(endpoints[nth - 1] ?? '');
    const page = browser.contexts()[0]?.pages()[0];
    const colour = await page?.frameLocator('iframe.stage').locator('html[data-ready]').getAttribute('data-colour');
    const client = await browser.newBrowserCDPSession();
    await client.send('Browser.close').catch(() => undefined);
    return colour ?? null;
  };
  expect(await shown(1)).toBe('red');
  expect(await shown(2)).toBe('red');
}, 120_000);

test('Its files are what their systems read', async () => {
  const folder = await temporaryFolder();
  for (const { path, bytes } of START_FILES) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  if (process.platform !== 'win32') expect(spawnSync('sh', ['-n', join(folder, 'start/linux/start-screen.sh')]).status).toBe(0);
  expect(JSON.parse(textOf('policy.json'))).toMatchObject({ DeveloperToolsAvailability: 2, IncognitoModeAvailability: 1 });
  expect(textOf('.service')).toMatch(/^ExecStart=\/bin\/sh %h\/screen\/start\/linux\/start-screen\.sh$/m);
  for (const name of ['.cmd', '.reg']) expect(textOf(name).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(textOf('.reg')).toMatch(/^"DownloadRestrictions"=dword:00000003\r$/m);
});
