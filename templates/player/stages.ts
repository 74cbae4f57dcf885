import { type ToPlayer, type ToStage, type ToVersion, toldBy, type VersionFiles } from './told.js';

/** A version on its stage: a frame that lies over or under the others and fills the screen. */
export interface Stage {
  /** Whether it has drawn itself; false when it failed, or took too long. */
  readonly started: Promise<boolean>;
  isIdle(): boolean;
  tell(message: ToVersion | ToStage): void;
  focus(): void;
  close(): void;
}

/** What a version says while it plays; `left`: its last visitor has gone. */
export type FromVersion = Extract<ToPlayer, { readonly taqta: 'opened' | 'asked' }> | { readonly taqta: 'left' };

/** What the address asks for; where it names no screen, the one for which this page was packed. */
function searchOfStage(): string {
  const search = new URLSearchParams(location.search);
  const packed = document.documentElement.dataset['screen'];
  if (packed && !search.has('screen')) search.set('screen', packed);
  // A question mark without a question is another address: the worker keeps no file for it.
  return String(search) === '' ? '' : `?${search}`;
}

/** A version that has not drawn itself after this is not shown, in milliseconds. */
const PATIENCE = 20_000;

/** A stage on which nothing plays yet. */
export interface BareStage {
  readonly frame: HTMLIFrameElement;
  /** When its document has come. */
  readonly came: Promise<void>;
}

/** Sets up a stage, for a version that is still being read. */
export function bareStage(): BareStage {
  const frame = document.createElement('iframe');
  frame.className = 'stage';
  frame.allow = 'autoplay; screen-wake-lock';
  frame.src = `stage.html${searchOfStage()}${location.hash}`;
  const came = new Promise<void>((resolve) => {
    const listen = (event: MessageEvent): void => {
      if (toldBy<ToPlayer>(event, frame.contentWindow)?.taqta !== 'hello') return;
      removeEventListener('message', listen);
      resolve();
    };
    addEventListener('message', listen);
  });
  document.body.prepend(frame);
  return { frame, came };
}

/**
 * Sets a version up on a bare stage under the one that is shown, where it has its full size and is drawn, and nobody sees it.
 * `onTold` is called with what it says once it plays.
 */
export function openStage({ frame, came }: BareStage, files: VersionFiles, onTold: (told: FromVersion) => void): Stage {
  let idle = true;
  let listen: (event: MessageEvent) => void = () => undefined;
  const started = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const end = (how: boolean): void => {
      clearTimeout(timer);
      resolve(how);
    };
    listen = (event) => {
      const told = toldBy<ToPlayer>(event, frame.contentWindow);
      if (told?.taqta === 'ready') {
        frame.toggleAttribute('data-started', true);
        end(true);
      }
      if (told?.taqta === 'failed') end(false);
      if (told?.taqta === 'opened' || told?.taqta === 'asked') onTold(told);
      if (told?.taqta !== 'idle') return;
      const leaves = told.idle && !idle;
      idle = told.idle;
      if (leaves) onTold({ taqta: 'left' });
    };
    addEventListener('message', listen);
  });
  void came.then(() => frame.contentWindow?.postMessage({ taqta: 'files', files }, '*'));
  return {
    started,
    isIdle: () => idle,
    tell: (message) => frame.contentWindow?.postMessage(message, '*'),
    focus: () => frame.focus(),
    close: () => {
      removeEventListener('message', listen);
      frame.remove();
    },
  };
}

/** A window that nobody sees is not painted: it is not waited for, in milliseconds. */
const UNSEEN = 1_000;

/** Waits until what was just set up has been painted. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, UNSEEN);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
