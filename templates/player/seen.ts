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

/** Says which version is shown and how the last look ended. A server that does not answer is none of the screen's trouble. */
export async function tellServer({ version, since, at, result }: LookReport): Promise<void> {
  const known = await sender;
  if (!known) return;
  const body = JSON.stringify({ ...known, version, since, at, result });
  await fetch('seen', { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
}
