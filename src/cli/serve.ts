import { dirname, join, resolve } from 'node:path';
import { loadContent } from '../content/load.js';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { collectedCounts, ScreenCounts } from '../output/screen-counts.js';
import { EXIT, type ProblemCode, Stop } from '../problem.js';
import { loadIcons } from '../shipped/icons.js';
import { findProgram } from '../shipped/program.js';
import { loadTheme } from '../theme/theme.js';
import { countsPath, keyPath } from './key-file.js';
import type { Outcome, Surroundings } from './outcome.js';
import { type ServedFolder, servedFolder } from './served-screens.js';
import { type Answer, type Listening, type StaticServer, startServer } from './static-server.js';
import { wrongUsage } from './usage.js';
import { secretAt, tokenOf, WallOfScreens } from './wall.js';

export interface ServeFlags {
  readonly out: string;
  readonly port: string;
  readonly host?: string;
  readonly screens?: boolean;
  readonly content: string;
}

/** `taqta serve`: the kiosk of the last build, or the screens of all centers, for a browser of this machine, or for screens, until Ctrl-C. */
export async function serve(flags: ServeFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal } = surroundings;
  const port = portOption(flags.port);
  const served = await servedFolder(resolve(folder, flags.out), surroundings);
  const wall = flags.screens ? await wallOf(resolve(folder, flags.content), served, surroundings) : undefined;
  const answers = [wall?.answer, served.beside].filter((each) => each !== undefined);
  const beside: Answer = async (request, response) => {
    for (const answer of answers) if (await answer(request, response)) return true;
    return false;
  };
  const server = await started(served.path, { port, ...(flags.host !== undefined && { host: flags.host }), beside });
  const addresses = wall?.addresses(server.address);
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { url: server.url, folder: served.path, screens: addresses ?? null },
    text: ({ colours, say }) => {
      const serving = phrase('summary.serving', { url: colours.underline(server.url) });
      return `${colours.green('✔')} ${say(serving)}\n${addresses ? wallText(addresses, server.url, say) : ''}`;
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
  readonly answer: Answer;
  /** The address with which each screen is started once, by its id. */
  addresses(url: string): Readonly<Record<string, string>>;
}

/** The wall of the screens that are served. Stops where the content that declares them, or what was made of it, cannot be read. */
async function wallOf(content: string, served: ServedFolder, surroundings: Surroundings): Promise<ServedWall> {
  const { screens, languages } = (await loadContent(content)).readable;
  const { theme } = await loadTheme(join(findProgram().root, 'templates'));
  const secret = await secretAt(join(dirname(keyPath({}, surroundings)), 'screen-tokens'));
  const kept = countsPath(surroundings);
  // What cannot be read stops the server now, and not the screens later.
  await collectedCounts(kept);
  const wall = new WallOfScreens({
    language: surroundings.language,
    now: served.screensOf({ screens: screens.data, languages }),
    secret,
    counts: new ScreenCounts(kept),
    colours: theme.colours,
    icons: await loadIcons(),
  });
  const { screens: there } = await wall.screens();
  return {
    answer: (request, response) => wall.answer(request, response),
    addresses: (url) => Object.fromEntries(there.map(({ id, start }) => [id, `${url}${start}&token=${tokenOf(secret, id)}`])),
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
