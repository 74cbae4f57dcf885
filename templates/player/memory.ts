import { del, get, keys, set, type UseStore, update } from 'idb-keyval';

/*
 * What the machine keeps for a screen, in IndexedDB, which is on the disk when it says so: a browser that is killed, or a
 * machine without power, forgets the last seconds of what else a page can keep. Storage may be full or forbidden: a player
 * that remembers nothing still plays.
 */

/**
 * `key`: the pinned public key; `good`: the pointer of the last version that has started; `notices`: the last file of notices; `sender`: the screen and its token;
 * `history`: the versions that ran here; `counts …`: what is read on a screen.
 */
type Kept = 'key' | 'good' | 'notices' | 'sender' | 'history' | `counts ${string}`;

/** Screens of several folders of one disk are one origin. */
const DATABASE = `taqta-player ${location.pathname.replace(/[^/]*$/, '')}`;
const STORE = 'kept';

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opening;
}

/** A store whose changes are on the disk when they are done. */
const store: UseStore = async (mode, use) => use((await open()).transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    // Full or forbidden.
    return undefined;
  }
}

export const recall = (what: Kept): Promise<string | undefined> => attempt(() => get<string>(what, store));

export const remember = (what: Kept, text: string): Promise<void> => attempt(() => set(what, text, store));

/** Makes something new of what was kept, in one step: two pages of one screen lose nothing of each other. */
export const rework = (what: Kept, work: (before: string | undefined) => string): Promise<void> => attempt(() => update(what, work, store));

/** From a disk files are read again, and need no second place. */
const keepsFiles = location.protocol !== 'file:';
const FILE = 'file ';

/** A file of a version as it was read: a text, or a recording, which the browser holds on its disk. */
type Held = string | Blob;

export async function recallFile<T extends Held>(sha256: string): Promise<T | undefined> {
  return keepsFiles ? attempt(() => get<T>(FILE + sha256, store)) : undefined;
}

/** Keeps a file by its hash, and of all others only those that are named. */
export async function rememberFile(sha256: string, content: Held, others: readonly string[]): Promise<void> {
  if (!keepsFiles) return;
  const needed = new Set([sha256, ...others].map((hash) => FILE + hash));
  await attempt(async () => {
    for (const key of await keys<string>(store)) if (key.startsWith(FILE) && !needed.has(key)) await del(key, store);
    await set(FILE + sha256, content, store);
  });
}
