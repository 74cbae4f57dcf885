import { isTexts, opened } from '../../src/player/statement.js';
import { documentOf } from './places.js';
import { type ToPlayer, type ToReader, toldBy } from './told.js';

/** What a file hands over, or that it is not there, or cut off. */
export type ReadFile = readonly string[] | 'unreachable' | 'damaged';

/** A share that does not answer, or a server that sends half of a file and nothing more, is given up after this, in milliseconds. */
const PATIENCE = 30_000;
/** An answer takes its time from one document to the other, in milliseconds. */
const GRACE = 1_000;

/** Reads a file anew, whatever was kept of it; its place is from this page. */
export const readFile = (place: string): Promise<ReadFile> =>
  location.protocol === 'file:' ? readByScript(new URL(place, location.href).href) : readByFetch(place);

/** The document in which looks read, and whether it has come: false where the share has gone. */
interface Reader {
  readonly frame: HTMLIFrameElement;
  readonly came: Promise<boolean>;
  looks: number;
}

let reader: Reader | undefined;

function openReader(): Reader {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = documentOf('reader.html');
  const came = new Promise<boolean>((resolve) => {
    const listen = (event: MessageEvent): void => {
      if (toldBy<ToPlayer>(event, frame.contentWindow)?.taqta !== 'hello') return;
      removeEventListener('message', listen);
      resolve(true);
    };
    addEventListener('message', listen);
    // A frame is loaded when its script has run. One that has not said so is the browser's own page: the share has gone.
    const giveUp = (): void => {
      removeEventListener('message', listen);
      resolve(false);
    };
    frame.addEventListener('load', () => setTimeout(giveUp, GRACE));
    setTimeout(giveUp, PATIENCE);
  });
  document.body.append(frame);
  return { frame, came, looks: 0 };
}

/** Looks that one document serves at most: what scripts leave behind is gone after half an hour. */
const MOST_LOOKS = 90;

/**
 * A look is over. Where all that it read was `known` the next one reads in the same document: to open one anew every time is
 * all that a screen costs that nobody touches. Else nothing of what was read is left.
 */
export function endReading(known: boolean): void {
  if (!reader) return;
  reader.looks += 1;
  if (known && reader.looks < MOST_LOOKS) return;
  reader.frame.remove();
  reader = undefined;
}

async function readByScript(path: string): Promise<ReadFile> {
  reader ??= openReader();
  const { frame, came } = reader;
  if (!(await came)) return 'unreachable';
  return new Promise<ReadFile>((resolve) => {
    const end = (result: ReadFile): void => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      resolve(result);
    };
    const listen = (event: MessageEvent): void => {
      const told = toldBy<ToPlayer>(event, frame.contentWindow);
      if (told?.taqta !== 'read' || told.path !== path) return;
      if (!told.there) end('unreachable');
      else end(isTexts(told.said) ? told.said : 'damaged');
    };
    const timer = setTimeout(() => end('unreachable'), PATIENCE);
    addEventListener('message', listen);
    frame.contentWindow?.postMessage({ taqta: 'wanted', path } satisfies ToReader, '*');
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
