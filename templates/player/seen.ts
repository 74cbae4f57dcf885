import { toHand } from '../../src/player/counts.js';
import { countsOf } from './counted.js';
import { recall, remember } from './memory.js';
import type { LookReport } from './told.js';

/*
 * Tells the server that the screen is alive, where its address has named the screen and its token: they are kept on the
 * machine, and the token leaves the address, which somebody might photograph.
 */

interface Sender {
  readonly screen: string;
  readonly token: string;
}

/** What the address says; the token is out of it before any other page can read it there. */
function takeFromAddress(): Sender | undefined {
  const address = new URL(location.href);
  const [screen, token] = [address.searchParams.get('screen'), address.searchParams.get('token')];
  if (screen === null || token === null) return undefined;
  address.searchParams.delete('token');
  history.replaceState(null, '', address);
  return { screen, token };
}

async function kept(given: Sender | undefined): Promise<Sender | undefined> {
  if (given) await remember('sender', JSON.stringify(given));
  const known = await recall('sender');
  return known === undefined ? given : (JSON.parse(known) as Sender);
}

const sender = location.protocol === 'file:' ? Promise.resolve(undefined) : kept(takeFromAddress());

/** The days that the server has taken, as they were then: after a start all are handed over anew. */
const handed = new Map<string, string>();

/** Says which version is shown, how the last look ended and what is read. A server that does not answer is none of the screen's trouble. */
export async function tellServer({ version, since, at, result }: LookReport): Promise<void> {
  const known = await sender;
  if (!known) return;
  const counts = toHand(await countsOf(known.screen), (day, times) => handed.get(day) === times);
  const body = JSON.stringify({ ...known, version, since, at, result, ...(Object.keys(counts).length > 0 && { counts }) });
  const response = await fetch('seen', { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (response?.ok) for (const [day, times] of Object.entries(counts)) handed.set(day, JSON.stringify(times));
}
