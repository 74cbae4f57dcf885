import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VersionStatement } from '../../src/player/statement.js';
import { openBrowser } from '../browser.js';
import { temporaryFolder } from '../temporary-folder.js';
import { newSigner, silence, smallScreen, writeScreen } from './small-screen.js';
import { type Watched, watch } from './watched.js';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** How a server answers for a file: as it should, not at all, with half of it, with other bytes. */
type Manner = 'honest' | 'silent' | 'half' | 'lying' | 'sorry';

let context: BrowserContext;
let folder: string;
let server: Server;
let manner: (path: string) => Manner;
let address: string;

function answer(response: ServerResponse, path: string, body: Buffer): void {
  const head = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-length': body.length };
  switch (manner(path)) {
    case 'honest':
      response.writeHead(200, head).end(body);
      break;
    case 'silent':
      response.destroy();
      break;
    case 'half':
      response.writeHead(200, head).write(body.subarray(0, body.length / 2), () => response.destroy());
      break;
    case 'lying':
      response.writeHead(200, head).end(Buffer.alloc(body.length, 'a'));
      break;
    case 'sorry':
      response.writeHead(503).end('<!doctype html>Please wait');
  }
}

beforeEach(async () => {
  folder = await temporaryFolder();
  manner = () => 'honest';
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (body) => answer(response, path, body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
  context = await (await openBrowser()).newContext({ viewport: { width: 300, height: 200 } });
});
afterEach(async () => {
  await context.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const signer = newSigner();

async function red() {
  const { files, statement } = await smallScreen('red', { signer });
  await writeScreen(folder, files);
  const screen = await watch(context, address);
  await screen.shows('red');
  await screen.settles();
  return { screen, statement };
}

const green = (former: VersionStatement) => smallScreen('green', { signer, former });

describe('a screen over http', () => {
  test('keeps what it shows while its server is away, sends half of a file, other bytes or an excuse, and takes the version when it is whole', async () => {
    const { screen, statement } = await red();
    const next = await green(statement);
    await writeScreen(folder, next.files);
    const found: unknown[] = [];
    for (const [part, how] of [
      [/./, 'silent'],
      [/current/, 'half'],
      [/current/, 'lying'],
      [/current/, 'sorry'],
      [/files/, 'silent'],
      [/files/, 'half'],
      [/files/, 'lying'],
      [/files/, 'sorry'],
    ] as const) {
      manner = (path) => (part.test(path) ? how : 'honest');
      found.push(`${part.source} ${how} ${await screen.look()}`);
      await screen.shows('red');
    }
    expect(found).toEqual([
      '. silent unreachable',
      'current half unreachable',
      'current lying damaged',
      'current sorry unreachable',
      'files silent unreachable',
      'files half unreachable',
      'files lying damaged',
      'files sorry unreachable',
    ]);
    manner = () => 'honest';
    expect(await screen.look()).toBe('updated');
    await screen.shows('green');
  });

  test('starts while its server is away, with what it showed last', async () => {
    const { screen, statement } = await red();
    await screen.page.evaluate(() => navigator.serviceWorker.ready);
    await writeScreen(folder, (await green(statement)).files);
    expect(await screen.look()).toBe('updated');
    await screen.page.close();
    for (const how of ['silent', 'lying', 'half'] as const) {
      manner = () => how;
      const again = await watch(context, address);
      await again.shows('green');
      await again.page.close();
    }
  });

  test('takes a version over when its recordings have the right bytes, and plays them while its server is away', async () => {
    const { screen, statement } = await red();
    await writeScreen(folder, (await smallScreen('green', { signer, former: statement, recording: silence() })).files);
    for (const [how, result] of [
      ['lying', 'damaged'],
      ['half', 'unreachable'],
    ] as const) {
      manner = (path) => (path.endsWith('.mp3') ? how : 'honest');
      // A film takes its time: the look that begins to read it does not wait.
      await expect.poll(() => screen.look(), { timeout: 20_000 }).toBe(result);
      await screen.shows('red');
    }
    manner = () => 'honest';
    await expect.poll(() => screen.look(), { timeout: 20_000 }).toBe('current');
    await screen.shows('green');
    const heard = (shown: Watched) => expect.poll(() => shown.stage.locator('html').getAttribute('data-heard')).toBe('loadedmetadata blob');
    await heard(screen);
    await screen.page.evaluate(() => navigator.serviceWorker.ready);
    await screen.page.close();
    manner = () => 'silent';
    const again = await watch(context, address);
    await again.shows('green');
    await heard(again);
  });

  test('takes nothing that another key has signed, also not with another page around it', async () => {
    const { screen, statement } = await red();
    const other = newSigner();
    await screen.page.evaluate(() => navigator.serviceWorker.ready);
    await screen.page.close();
    await writeScreen(folder, (await smallScreen('green', { signer: other, former: statement })).files);
    const again = await watch(context, address);
    await again.shows('red');
    expect(await again.look()).toBe('unsigned');
  });

  test('without a key shows the version with which it starts, and takes no other one while it runs', async () => {
    const { files, statement } = await smallScreen('red');
    await writeScreen(folder, files);
    const screen = await watch(context, address);
    await screen.shows('red');
    await writeScreen(folder, (await smallScreen('green', { former: statement })).files);
    expect(await screen.look()).toBe('unsigned');
    await screen.shows('red');
    await screen.page.reload();
    await screen.shows('green');
  });
});
