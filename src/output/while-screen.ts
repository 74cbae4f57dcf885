import { type Endable, outputLock, partLock, whileLocked } from '../disk/lock.js';
import { centerScreenFiles } from './center-screen-files.js';
import { builtScreen, type ScreenFiles, screenIn } from './deliver-screen.js';

/** Works with the built screen of an output, or with that of a center in the output of `batch`, which no run changes meanwhile. Stops where there is none. */
export async function whileScreen<R>(
  { out, center }: { readonly out: string; readonly center?: string },
  endable: Endable,
  work: (screen: ScreenFiles) => Promise<R>,
): Promise<R> {
  if (center === undefined) return whileLocked(await outputLock(out), endable, async () => work(await screenIn(await builtScreen(out))));
  return whileLocked(await partLock(out, { index: 1, count: 1 }), endable, async () => work(await centerScreenFiles(out, center)));
}
