import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadContent } from '../content/load.js';
import { outputLock, whileLocked } from '../disk/lock.js';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
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
  if (!existsSync(join(kiosk, 'index.html'))) throw environment('no-kiosk', kiosk, phrase('no-kiosk.found'), phrase('no-kiosk.build-fix'));
  const wall = flags.screens ? await wallOf(resolve(folder, flags.content), kiosk, surroundings) : undefined;
  const listening = { port, ...(flags.host !== undefined && { host: flags.host }), ...(wall && { beside: wall.answer }) };
  const server = await started(kiosk, listening);
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { url: server.url, folder: kiosk, screens: wall?.addresses(server.url) ?? null },
    text: ({ colours, say }) => {
      const serving = phrase('summary.serving', { url: colours.underline(server.url) });
      return `${colours.green('✔')} ${say(serving)}\n${wall ? wallText(wall.addresses(server.url), server.url, say) : ''}`;
    },
    lasts: new Promise((done) => {
      signal.addEventListener('abort', () => void server.close().then(done), { once: true });
    }),
  };
}

function portOption(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw wrongUsage('bad-port', phrase('bad-port.found', { found: text }), phrase('bad-port.fix'));
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
    language: surroundings.language,
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

function wallText(addresses: Readonly<Record<string, string>>, url: string, say: Speaker): string {
  const lines = Object.values(addresses).map((address) => `  ${address}\n`);
  return `  ${say(phrase('summary.all-screens', { url: `${url}wall` }))}\n${lines.join('')}`;
}

async function started(folder: string, listening: Listening): Promise<StaticServer> {
  const { port } = listening;
  try {
    return await startServer(folder, listening);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw wrongUsage('bad-host', phrase('bad-host.found', { found: listening.host ?? '' }), phrase('bad-host.fix'));
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw environment('port-taken', `port ${port}`, phrase('port-taken.found'), phrase('port-taken.fix'));
  }
}

function environment(code: ProblemCode, file: string, message: Phrase, fix: Phrase): Stop {
  return new Stop(EXIT.environment, [{ code, severity: 'error', where: { file }, message, fix }]);
}
