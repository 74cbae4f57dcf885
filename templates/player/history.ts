import { recall, rework } from './memory.js';
import type { HistoryEntry } from './told.js';

/** Versions of some months. */
const MOST_ENTRIES = 12;

const isEntry = (value: unknown): value is HistoryEntry => {
  const { version, at, result } = (value || {}) as Partial<HistoryEntry>;
  return typeof version === 'string' && typeof at === 'number' && (result === 'updated' || result === 'failed');
};

function parsed(text: string | undefined): readonly HistoryEntry[] {
  try {
    const kept: unknown = JSON.parse(text || '[]');
    return Array.isArray(kept) ? kept.filter(isEntry).slice(0, MOST_ENTRIES) : [];
  } catch {
    return [];
  }
}

/** The versions that ran on this machine, the newest first, also those before it was started again. */
export const history = async (): Promise<readonly HistoryEntry[]> => parsed(await recall('history'));

/** Notes what became of a version; one that only starts again, or fails again, is there already. */
export const noteVersion = (entry: HistoryEntry): Promise<void> =>
  rework('history', (text) => {
    const before = parsed(text);
    const [last] = before;
    const again = last?.version === entry.version && last.result === entry.result;
    return JSON.stringify(again ? before : [entry, ...before].slice(0, MOST_ENTRIES));
  });
