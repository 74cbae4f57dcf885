import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { sha256 } from '../src/hash.js';
import { deliverScreen, screenIn } from '../src/output/deliver-screen.js';
import { FORMER_POINTER, opened, POINTER, readStatement, type VersionStatement } from '../src/player/statement.js';
import { findBrowser } from '../test/browser.js';
import { chances, oneOf } from '../test/chances.js';
import { newSigner, smallScreen, writeScreen } from '../test/player/small-screen.js';

/** How versions reach the screen of a desk. */
export type Way = 'disk' | 'http';

/** A screen that gets one version after the other. */
export interface UpdateDesk {
  readonly way: Way;
  readonly folder: string;
  /** The folder from which the screen is started. */
  readonly share: string;
  address: string;
  /** The last version that was made, and those before it. */
  made: readonly VersionStatement[];
  /** Numbers of versions that the screen has shown, and remembers. */
  shown: number;
  browser?: RunningBrowser;
  /** How the server answers; honestly where nothing is said. */
  manner: (path: string) => 'honest' | 'silent' | 'half' | 'lying';
  close(): Promise<void>;
}

interface RunningBrowser {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

const signer = newSigner();

/** Bundles the copier, which is a process of its own. Returns its path. */
export async function copierOf(root: string): Promise<string> {
  const outfile = join(root, 'dist', 'bench', 'copy-screen.mjs');
  const options = { bundle: true, packages: 'external', platform: 'node', format: 'esm' } as const;
  await build({ entryPoints: [join(root, 'bench', 'copy-screen.ts')], outfile, ...options });
  return outfile;
}

/** Makes a desk and starts its screen with a first version. */
export async function updateDesk(way: Way): Promise<UpdateDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-updates-'));
  const share = join(folder, 'share');
  const desk: UpdateDesk = { way, folder, share, address: '', made: [], shown: 0, manner: () => 'honest', close: async () => undefined };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(share, path)).then(
      (body) => answer(desk, path, { response, body }),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const port = (server.address() as AddressInfo).port;
  desk.address = way === 'disk' ? `${pathToFileURL(share).href}/index.html` : `http://127.0.0.1:${port}/index.html`;
  desk.close = async () => {
    await kill(desk);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true, force: true });
  };
  await deliverScreen(await screenIn(await makeNext(desk)), share);
  await begin(desk);
  await settled(desk, 1);
  if (way === 'http') await desk.browser?.page.evaluate(() => navigator.serviceWorker.ready);
  return desk;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

function answer({ manner }: UpdateDesk, path: string, { response, body }: { response: ServerResponse; body: Buffer }): void {
  const head = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'no-cache',
  };
  const how = manner(path);
  if (how === 'silent') response.destroy();
  else if (how === 'half') response.writeHead(200, head).write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.writeHead(200, head).end(how === 'lying' ? Buffer.alloc(body.length, 'a') : body);
}

/** Makes the next version in a folder of its own; its colour is its number. */
async function makeNext(desk: UpdateDesk): Promise<string> {
  const former = desk.made.at(-1);
  const { files, statement } = await smallScreen(`v${desk.made.length + 1}`, { signer, weight: 300, ...(former && { former }) });
  desk.made = [...desk.made, statement];
  const folder = join(desk.folder, 'made');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await writeScreen(folder, files);
  return folder;
}

/** Starts the browser of the screen, as its machine does when it is switched on. */
async function begin(desk: UpdateDesk): Promise<void> {
  const program = findBrowser();
  if (program === undefined) throw new Error('expected a browser');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${join(desk.folder, 'profile')}`,
    '--disable-background-networking',
  ];
  const child = spawn(program, [...flags, ...asRoot, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.clock.install();
  desk.browser = { process: child, browser, page };
  await page.goto(desk.address).catch(() => undefined);
}

/** Ends the browser and all of its processes at once, as a power cut does. */
async function kill(desk: UpdateDesk): Promise<void> {
  const running = desk.browser;
  if (!running) return;
  delete desk.browser;
  const ended = new Promise((resolve) => running.process.once('exit', resolve));
  if (running.process.pid !== undefined && running.process.exitCode === null) {
    process.kill(-running.process.pid, 'SIGKILL');
    await ended;
  }
  await running.browser.close().catch(() => undefined);
}

/** The number of the version that is shown; 0 where there is none. The next one is set up under it before it is drawn, and is not shown yet. */
async function onStage(desk: UpdateDesk): Promise<number> {
  const stages = desk.browser?.page.frames().filter((frame) => frame.url().includes('stage.html')) ?? [];
  const numbers = stages.map(async (stage) => {
    const drawn = stage.evaluate(() =>
      document.documentElement.hasAttribute('data-ready') ? document.documentElement.dataset['colour'] : '',
    );
    return Number((await drawn.catch(() => ''))?.replace('v', '') || 0);
  });
  return Math.max(0, ...(await Promise.all(numbers)));
}

/** Seconds that a screen may take until it shows something; another load of the machine is no fault of it. */
const PATIENCE = 60;

/** Lets the screen look until a version is shown, and no other frame stands in its way. Returns whether it came. */
async function settled(desk: UpdateDesk, number: number): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE * 10; waited += 1) {
    if ((await onStage(desk)) === number && (await desk.browser?.page.locator('iframe.stage').count()) === 1) {
      // What is remembered is on the disk when the look has ended.
      await desk.browser?.page.clock.runFor(500);
      desk.shown = Math.max(desk.shown, number);
      return true;
    }
    await desk.browser?.page.clock.runFor(2_000).catch(() => undefined);
    await pause(100);
  }
  return false;
}

/** The first version that the screen shows after a start. */
async function firstShown(desk: UpdateDesk): Promise<number> {
  for (let waited = 0; waited < PATIENCE * 20; waited += 1) {
    const number = await onStage(desk);
    if (number > 0) return number;
    await pause(50);
  }
  return 0;
}

/** The number of the newest version that is whole on the share: that to which a pointer leads, or the one that the screen remembers. */
async function newestWhole(desk: UpdateDesk): Promise<number> {
  const pointed = await Promise.all([POINTER, FORMER_POINTER].map((path) => versionAt(join(desk.share, path))));
  const remembered = desk.made[desk.shown - 1];
  const whole = await Promise.all(
    [...pointed, remembered].map(async (version) => (version && (await isWhole(desk, version)) ? numberOf(desk, version) : 0)),
  );
  return Math.max(...whole);
}

async function versionAt(path: string): Promise<VersionStatement | undefined> {
  const [text = '', signature] = opened(await readFile(path, 'utf8').catch(() => '')) ?? [];
  const statement = readStatement(text);
  return statement?.kind === 'version' && signature !== undefined ? statement : undefined;
}

const numberOf = ({ made }: UpdateDesk, { id }: VersionStatement): number => made.findIndex((each) => each.id === id) + 1;

async function isWhole({ share }: UpdateDesk, { files }: VersionStatement): Promise<boolean> {
  for (const file of files) {
    const [text = ''] = opened(await readFile(join(share, file.path), 'utf8').catch(() => '')) ?? [];
    if (sha256(text) !== file.sha256) return false;
  }
  return true;
}

/**
 * Brings the next version to the screen, and kills the copy, the browser or both in the middle of it; over http the server
 * dies, lies or sends halves as well. Everything follows from the seed. Returns what the screen did wrong.
 */
export async function updateRound(
  desk: UpdateDesk,
  { copier: script, seed }: { readonly copier: string; readonly seed: number },
): Promise<readonly string[]> {
  const chance = chances(seed);
  const made = await makeNext(desk);
  const next = desk.made.length;
  const copy = oneOf(['deliver', 'plain'] as const, chance);
  const [killsCopy, killsBrowser] = [chance() < 0.6, chance() < 0.6];
  if (desk.way === 'http' && chance() < 0.5) {
    const how = oneOf(['silent', 'half', 'lying'] as const, chance);
    const often = chance();
    desk.manner = () => (chance() < often ? how : 'honest');
  }
  const copier = spawn(process.execPath, [script, copy, made, desk.share, `${seed}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const copied = new Promise((resolve) => copier.once('exit', resolve));
  await Promise.race([copied, new Promise((begins) => copier.stdout.once('data', begins))]);
  const looks = (async () => {
    for (let look = 0; look < 3; look += 1) await desk.browser?.page.clock.runFor(21_000).catch(() => undefined);
  })();
  await Promise.race([pause(chance() * 1500), killsCopy && !killsBrowser ? pause(1500) : copied.then(() => pause(chance() * 300))]);
  if (killsCopy) copier.kill('SIGKILL');
  if (killsBrowser) await kill(desk);
  await Promise.all([looks, copied]);

  const wrong: string[] = [];
  const what = `${desk.way}, ${copy}${killsCopy ? ', copy killed' : ''}${killsBrowser ? ', browser killed' : ''}`;
  if (killsBrowser) {
    await begin(desk);
    const [first, best] = [await firstShown(desk), await newestWhole(desk)];
    // A server that dies or lies may keep the newest back: then the one that the machine has is right.
    const right = desk.way === 'http' ? first >= desk.shown && first <= next : first === best;
    if (!right)
      wrong.push(`${what}: started with ${first || 'nothing'}, ${best} was the newest whole version, ${desk.shown} was shown before`);
  } else {
    const now = await firstShown(desk);
    if (now < desk.shown || now > next) wrong.push(`${what}: shows ${now || 'nothing'}, showed ${desk.shown} before`);
  }
  desk.manner = () => 'honest';
  await deliverScreen(await screenIn(made), desk.share);
  if (!(await settled(desk, next))) wrong.push(`${what}: did not come to the whole version ${next}, shows ${await onStage(desk)}`);
  return wrong;
}
