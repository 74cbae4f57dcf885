import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputLock, whileLocked } from '../disk/lock.js';
import { openOutput } from '../output/former.js';
import { EXIT, type ProblemCode, Stop } from '../problem.js';
import type { Outcome, Surroundings } from './outcome.js';
import { type StaticServer, startServer } from './static-server.js';
import { wrongUsage } from './usage.js';

export interface ServeFlags {
  readonly out: string;
  readonly port: string;
}

/** `taqta serve`: the kiosk of the last build in a browser of this machine, until Ctrl-C. */
export async function serve(flags: ServeFlags, { folder, signal, patienceMs }: Surroundings): Promise<Outcome> {
  const port = portOption(flags.port);
  const out = resolve(folder, flags.out);
  // A build that was killed while it swapped left its former output beside: opening it puts it back.
  await whileLocked(await outputLock(out), { signal, patienceMs }, () => openOutput(out));
  const kiosk = join(out, 'kiosk');
  if (!existsSync(join(kiosk, 'index.html')))
    throw environment('no-kiosk', kiosk, 'expected a built kiosk, found none', 'run "taqta build" first');
  const server = await started(kiosk, port);
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { url: server.url, folder: kiosk },
    text: (colours) => `${colours.green('✔')} The kiosk is at ${colours.underline(server.url)} (Ctrl-C ends it)\n`,
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

async function started(folder: string, port: number): Promise<StaticServer> {
  try {
    return await startServer(folder, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
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
