import { isTexts, opened } from '../../src/player/statement.js';
import { type ToPlayer, toldBy } from './told.js';

/** What a file hands over, or that it is not there, or cut off. */
export type ReadFile = readonly string[] | 'unreachable' | 'damaged';

/** A share that does not answer, or a server that sends half of a file and nothing more, is given up after this, in milliseconds. */
const PATIENCE = 30_000;
/** An answer takes its time from one document to the other, in milliseconds. */
const GRACE = 1_000;

/** Reads a file of the screen's folder anew, whatever was kept of it. */
export const readFile = (path: string): Promise<ReadFile> => (location.protocol === 'file:' ? readByScript(path) : readByFetch(path));

function readByScript(path: string): Promise<ReadFile> {
  const reader = document.createElement('iframe');
  reader.hidden = true;
  reader.src = `reader.html#${encodeURIComponent(path)}`;
  return new Promise<ReadFile>((resolve) => {
    const end = (result: ReadFile): void => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      reader.remove();
      resolve(result);
    };
    const listen = (event: MessageEvent): void => {
      const told = toldBy<ToPlayer>(event, reader.contentWindow);
      if (told?.taqta !== 'read' || told.path !== path) return;
      if (!told.there) end('unreachable');
      else end(isTexts(told.said) ? told.said : 'damaged');
    };
    const timer = setTimeout(() => end('unreachable'), PATIENCE);
    // A frame is loaded when its script has answered. One that has not answered is the browser's own page: the share has gone.
    reader.addEventListener('load', () => setTimeout(() => end('unreachable'), GRACE));
    addEventListener('message', listen);
    document.body.append(reader);
  });
}

async function readByFetch(path: string): Promise<ReadFile> {
  try {
    const response = await fetch(path, { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return 'unreachable';
    return opened(await response.text()) ?? 'damaged';
  } catch (error) {
    // An answer that breaks off is an error of its body, not of the request.
    if (error instanceof TypeError || error instanceof DOMException) return 'unreachable';
    throw error;
  }
}
