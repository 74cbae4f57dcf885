import { createStore, del, get, keys, set } from 'idb-keyval';

/* What the machine keeps for a screen. Storage may be full or forbidden: a player that remembers nothing still plays. */

/** `key`: the pinned public key; `good`: the pointer of the last version that has started; `notices`: the last file of notices. */
type Kept = 'key' | 'good' | 'notices';

export function recall(what: Kept): string | undefined {
  try {
    return localStorage.getItem(`taqta-player-${what}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(what: Kept, text: string): void {
  try {
    localStorage.setItem(`taqta-player-${what}`, text);
  } catch {
    // Full or forbidden.
  }
}

/** Files of versions by their hash; from a disk they are read again, and need no second place. */
const store = location.protocol === 'file:' ? undefined : createStore('taqta-player', 'files');

export async function recallFile(sha256: string): Promise<string | undefined> {
  try {
    return store && (await get<string>(sha256, store));
  } catch {
    return undefined;
  }
}

/** Keeps a file, and of all others only those that are named. */
export async function rememberFile(sha256: string, text: string, others: readonly string[]): Promise<void> {
  if (!store) return;
  try {
    for (const key of await keys<string>(store)) if (key !== sha256 && !others.includes(key)) await del(key, store);
    await set(sha256, text, store);
  } catch {
    // Full or forbidden.
  }
}
