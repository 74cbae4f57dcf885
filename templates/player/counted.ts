import { type Counts, counted, countsIn, type Opened } from '../../src/player/counts.js';
import { recall, rework } from './memory.js';

/* What is read on a screen, on this machine only. Storage that is full or forbidden counts nothing, and the screen goes on. */

const placeOf = (screen: string): `counts ${string}` => `counts ${screen}`;

function parsed(text: string | undefined): Counts {
  try {
    return countsIn(JSON.parse(text || '{}'));
  } catch {
    return {};
  }
}

/** Counts one more opening of a topic. */
export const countOpening = (screen: string, opened: Opened): Promise<void> =>
  rework(placeOf(screen), (before) => JSON.stringify(counted(parsed(before), opened)));

/** What was counted on a screen so far. */
export const countsOf = async (screen: string): Promise<Counts> => parsed(await recall(placeOf(screen)));
