import { relative, resolve } from 'node:path';
import { outputLock, whileLocked } from '../disk/lock.js';
import { phrase } from '../messages/message.js';
import { type Delivered, deliverScreen } from '../output/deliver-screen.js';
import { whileScreen } from '../output/while-screen.js';
import type { Outcome, Surroundings } from './outcome.js';

export interface DeliverFlags {
  readonly out: string;
  /** Of the output of `batch`: the center whose screen it is. */
  readonly center?: string;
}

/** `taqta deliver`: the built screen on a share, a stick or in the folder of a web server. */
export async function deliver(folders: readonly string[], flags: DeliverFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const out = resolve(folder, flags.out);
  const done = await whileScreen(
    { out, ...(flags.center !== undefined && { center: flags.center }) },
    { signal, patienceMs },
    async (screen) => {
      const delivered: Delivered[] = [];
      for (const each of folders) {
        signal.throwIfAborted();
        const to = resolve(folder, each);
        delivered.push(await whileLocked(await outputLock(to), { signal, patienceMs }, () => deliverScreen(screen, to)));
      }
      return delivered;
    },
  );
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { folders: done.map((each) => ({ ...each })) },
    text: ({ colours, say }) =>
      done
        .map(({ folder: to, version, written }) => {
          const where = { folder: relative(folder, to) || '.', version };
          const files = written.length;
          return `${colours.green('✔')} ${say(files === 0 ? phrase('summary.delivered-before', where) : phrase('summary.delivered', { ...where, files }))}\n`;
        })
        .join(''),
  };
}
