import { copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMER_POINTER, POINTER, type VersionStatement, versionName } from '../../src/player/statement.js';
import { openBrowser } from '../browser.js';
import { temporaryFolder } from '../temporary-folder.js';
import { newSigner, silence, smallScreen, writeScreen } from './small-screen.js';
import { indexOf, type Watched, watch } from './watched.js';

let context: BrowserContext;
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  context = await (await openBrowser()).newContext({ viewport: { width: 300, height: 200 } });
});
afterEach(() => context.close());

const signer = newSigner();

/** A screen that shows a red version. */
async function red(): Promise<{ screen: Watched; statement: VersionStatement }> {
  const { files, statement } = await smallScreen('red', { signer });
  await writeScreen(folder, files);
  const screen = await watch(context, indexOf(folder));
  await screen.shows('red');
  await screen.settles();
  return { screen, statement };
}

const largest = ({ files }: VersionStatement): string =>
  join(folder, [...files].sort((one, other) => other.bytes - one.bytes)[0]?.path ?? '');

/** One letter of what a file hands over. */
async function changeLetter(path: string, at: number): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
}

async function changeWord(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('a screen from a disk', () => {
  test('takes over a newer version while nobody uses it, and waits while somebody does', async () => {
    const { screen, statement } = await red();
    const next = await smallScreen('green', { signer, former: statement });
    await screen.page.mouse.click(100, 100);
    await writeScreen(folder, next.files);
    expect(await screen.look()).toBe('waiting');
    await screen.shows('red');
    await screen.page.keyboard.press('a');
    await screen.shows('green');
    expect(await screen.look()).toBe('current');
    expect(await screen.page.locator('iframe.stage').count()).toBe(1);
    // What ran here is known after the machine was started again, each version once.
    await screen.page.close();
    const again = await watch(context, indexOf(folder));
    await again.settles();
    const { history = [] } = JSON.parse((await again.stage.locator('html').getAttribute('data-report')) ?? '{}');
    expect(history).toMatchObject([
      { version: versionName(next.statement), result: 'updated' },
      { version: versionName(statement), result: 'updated' },
    ]);
  });

  test('plays the recordings of a version where they lie', async () => {
    const { screen, statement } = await red();
    const next = await smallScreen('green', { signer, former: statement, recording: silence() });
    await writeScreen(folder, next.files);
    await screen.next();
    await screen.shows('green');
    const [played] = next.statement.media ?? [];
    await expect.poll(() => screen.stage.locator('html').getAttribute('data-heard')).toBe(`loadedmetadata ${played?.path}`);
  });

  test('never shows an empty frame between two versions', async () => {
    const { screen, statement } = await red();
    const client = await context.newCDPSession(screen.page);
    const frames: string[] = [];
    client.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push(data);
      void client.send('Page.screencastFrameAck', { sessionId });
    });
    await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    let former = statement;
    for (const colour of ['green', 'blue', 'red']) {
      const next = await smallScreen(colour, { signer, former });
      former = next.statement;
      await writeScreen(folder, next.files);
      await screen.next();
      await screen.shows(colour);
    }
    await client.send('Page.stopScreencast');
    const { default: sharp } = await import('sharp');
    const seen = new Set<string>();
    for (const frame of frames) {
      const { channels } = await sharp(Buffer.from(frame, 'base64')).removeAlpha().stats();
      // Of one colour alone: nothing of another version, nothing of the ground.
      seen.add(channels.map(({ min, max }) => (max - min < 8 ? Math.round(max / 8) : 'torn')).join());
    }
    expect([...seen].sort()).toEqual(['0,0,32', '0,16,0', '32,0,0']);
  });

  test('keeps what it shows before a version that is not whole, says why, and takes it when it is', async () => {
    const { screen, statement } = await red();
    const spoiled: readonly (readonly [what: string, result: string, spoil: (next: VersionStatement) => Promise<void>])[] = [
      ['a file that is cut off', 'damaged', (next) => truncate(largest(next), 500)],
      ['a file that is not there', 'unreachable', (next) => rm(largest(next))],
      ['a file with one other letter', 'damaged', (next) => changeLetter(largest(next), 300)],
      ['a pointer that is cut off', 'damaged', () => truncate(join(folder, POINTER), 100)],
      ['an empty pointer', 'damaged', () => truncate(join(folder, POINTER), 0)],
      ['a pointer without words', 'empty', () => writeFile(join(folder, POINTER), 'taqta("");\n')],
      ['no pointer', 'unreachable', () => rm(join(folder, POINTER))],
      ['a pointer with one other number', 'unsigned', () => changeWord(join(folder, POINTER), '2026', '2027')],
      ['a share that has gone', 'unreachable', () => rename(folder, `${folder}-gone`)],
    ];
    const next = await smallScreen('green', { signer, former: statement });
    const found: unknown[] = [];
    for (const [what, , spoil] of spoiled) {
      await writeScreen(folder, next.files);
      await spoil(next.statement);
      found.push([what, await screen.look()]);
      await screen.shows('red');
    }
    expect(found).toEqual(spoiled.map(([what, result]) => [what, result]));
    await rename(`${folder}-gone`, folder);
    await writeScreen(folder, next.files);
    // The player looks by itself as well, and may have been the first.
    await expect.poll(() => screen.look(), { timeout: 20_000 }).toMatch(/^(updated|current)$/);
    await screen.shows('green');
  });

  test('keeps what it shows before a version that is older, not signed by its key, or does not start', async () => {
    const { screen } = await red();
    const found: unknown[] = [];
    for (const options of [{}, { signer: newSigner() }, { signer, day: '2026-11-26' }, { signer, script: "throw new Error('broken');" }]) {
      const next = await smallScreen('green', { day: '2026-11-28', ...options });
      const version = next.files.filter(({ path }) => !path.endsWith('.html'));
      await writeScreen(folder, version);
      found.push(await screen.look());
      await screen.shows('red');
    }
    expect(found).toEqual(['unsigned', 'unsigned', 'older', 'failed']);
  });

  test('starts with the last whole version when the pointer or a file of the new one is spoiled', async () => {
    const { screen, statement } = await red();
    const next = await smallScreen('green', { signer, former: statement });
    await writeScreen(folder, next.files);
    await truncate(largest(next.statement), 700);
    await screen.page.close();
    const again = await watch(context, indexOf(folder));
    await again.shows('red');
    await truncate(join(folder, POINTER), 30);
    await again.page.reload();
    await again.shows('red');
    expect(await again.look()).toBe('damaged');
  });

  test('whose memory was lost starts with the version before when the new one is spoiled', async () => {
    const { screen, statement } = await red();
    const next = await smallScreen('green', { signer, former: statement });
    await copyFile(join(folder, POINTER), join(folder, FORMER_POINTER));
    await writeScreen(folder, next.files);
    await truncate(largest(next.statement), 700);
    await screen.page.evaluate(async () => {
      const kept = await indexedDB.databases();
      for (const { name = '' } of kept) indexedDB.deleteDatabase(name);
    });
    await screen.page.close();
    const again = await watch(context, indexOf(folder));
    await again.shows('red');
    expect(await again.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
    expect(await again.look()).toBe('damaged');
  });

  test('without any version it says so in words, and starts when one comes', async () => {
    const { files } = await smallScreen('red', { signer });
    await writeScreen(folder, files);
    await rm(join(folder, POINTER));
    const screen = await watch(context, indexOf(folder));
    await expect.poll(() => screen.page.locator('.down').isVisible()).toBe(true);
    await writeScreen(folder, files);
    await screen.page.clock.runFor(21_000);
    await screen.shows('red');
    await screen.look();
    expect(await screen.page.locator('.down').isVisible()).toBe(false);
  });

  test('of a project without a key takes what is whole', async () => {
    const { files, statement } = await smallScreen('red');
    await writeScreen(folder, files);
    const screen = await watch(context, indexOf(folder));
    await screen.shows('red');
    await writeScreen(folder, (await smallScreen('green', { former: statement })).files);
    expect(await screen.look()).toBe('updated');
    await screen.shows('green');
  });
});
