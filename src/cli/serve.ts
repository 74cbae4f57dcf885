import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadContent } from '../content/load.js';
import { outputLock, whileLocked } from '../disk/lock.js';
import { openOutput } from '../output/former.js';
import { collectedCounts, ScreenCounts } from '../output/screen-counts.js';
import { EXIT, type ProblemCode, Stop } from '../problem.js';
import { loadIcons } from '../shipped/icons.js';
import { findProgram } from '../shipped/program.js';
import { loadTheme } from '../theme/theme.js';
import { countsPath, keyPath } from './key-file.js';
import type { Outcome, Surroundings } from './outcome.js';
import { type Listening, type StaticServer, startServer } from './static-server.js';
import { wrongUsage } from './usage.js';
import { secretAt, tokenOf, WallOfScreens } from './wall.js';

export interface ServeFlags {
  readonly out: string;
  readonly port: string;
  readonly host?: string;
  readonly screens?: boolean;
  readonly content: string;
}

/** `taqta serve`: the kiosk of the last build for a browser of this machine, or for screens, until Ctrl-C. */
export async function serve(flags: ServeFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const port = portOption(flags.port);
  const out = resolve(folder, flags.out);
  // A build that was killed while it swapped left its former output beside: opening it puts it back.
  await whileLocked(await outputLock(out), { signal, patienceMs }, () => openOutput(out));
  const kiosk = join(out, 'kiosk');
  if (!existsSync(join(kiosk, 'index.html')))
    throw environment(
      'no-kiosk',
      kiosk,
      'expected a built kiosk, found none',
      'run "taqta build" first: it makes a screen where the content folder has kiosk.yaml and screens.yaml',
    );
  const wall = flags.screens ? await wallOf(resolve(folder, flags.content), kiosk, surroundings) : undefined;
  const listening = { port, ...(flags.host !== undefined && { host: flags.host }), ...(wall && { beside: wall.answer }) };
  const server = await started(kiosk, listening);
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { url: server.url, folder: kiosk, screens: wall?.addresses(server.url) ?? null },
    text: (colours) =>
      `${colours.green('✔')} The kiosk is at ${colours.underline(server.url)} (Ctrl-C ends it)\n${wall ? wallText(wall.addresses(server.url), server.url) : ''}`,
    lasts: new Promise((done) => {
      signal.addEventListener('abort', () => void server.close().then(done), { once: true });
    }),
  };
}

function portOption(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw wrongUsage(
    'bad-port',
    `expected a port from 0 to 65535 for --port, found "${text}"`,
    'choose one such as 8080, or 0 for any that is free',
  );
}

interface ServedWall {
  readonly answer: NonNullable<Listening['beside']>;
  /** The address with which each screen is started once, by its id. */
  addresses(url: string): Readonly<Record<string, string>>;
}

/** The wall of the screens that the content declares. Stops where it cannot be read. */
async function wallOf(content: string, kiosk: string, surroundings: Surroundings): Promise<ServedWall> {
  const { screens, languages } = (await loadContent(content)).readable;
  const { theme } = await loadTheme(join(findProgram().root, 'templates'));
  const secret = await secretAt(join(dirname(keyPath({}, surroundings)), 'screen-tokens'));
  const kept = countsPath(surroundings);
  // What cannot be read stops the server now, and not the screens later.
  await collectedCounts(kept);
  const declared = Object.entries(screens.data).map(([id, { name, pixels, touch }]) => ({
    id,
    name: languages.map((language) => name[language]).join(' / '),
    pixels,
    touch,
  }));
  const wall = new WallOfScreens({
    screens: declared,
    kiosk,
    secret,
    counts: new ScreenCounts(kept),
    colours: theme.colours,
    icons: await loadIcons(),
  });
  return {
    answer: (request, response) => wall.answer(request, response),
    addresses: (url) => Object.fromEntries(declared.map(({ id }) => [id, `${url}?screen=${id}&token=${tokenOf(secret, id)}`])),
  };
}

function wallText(addresses: Readonly<Record<string, string>>, url: string): string {
  const lines = Object.values(addresses).map((address) => `  ${address}\n`);
  return `  All screens: ${url}wall (on this machine only). Start each screen once with its own address:\n${lines.join('')}`;
}

async function started(folder: string, listening: Listening): Promise<StaticServer> {
  const { port } = listening;
  try {
    return await startServer(folder, listening);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw wrongUsage(
        'bad-host',
        `expected an address of this machine for --host, found "${listening.host}"`,
        'write 0.0.0.0 for all of its networks, or leave --host out for this machine alone',
      );
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw environment(
      'port-taken',
      `port ${port}`,
      'expected a free port, found it taken or kept by the system',
      'choose another with --port, or 0 for any that is free',
    );
  }
}

function environment(code: ProblemCode, file: string, message: string, fix: string): Stop {
  return new Stop(EXIT.environment, [{ code, severity: 'error', where: { file }, message, fix }]);
}
