import { root } from './elements.js';

/* Nothing on the screen leads away from it: no menu of the browser, no other window, no zoom, no page but this one. */

/** The administrator's own: Ctrl+Alt+S opens the status page. */
export const isStatusKey = (event: KeyboardEvent): boolean => event.ctrlKey && event.altKey && event.code === 'KeyS';

/** F1 to F24, and the keys of a multimedia keyboard that leave a page, print it or open a program. */
const LEAVING = /^(?:F\d+|Browser.+|Launch.+|ContextMenu|Help|Print|PrintScreen|Open|Save|New|Close|Find|Cancel)$/;

/** Shift alone types a capital; with any other of these a key belongs to the browser. */
const isShortcut = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey || LEAVING.test(event.key);

/** What the browser would do with it leads away: a menu, a new window, a picture carried off, a file opened, a step in the history. */
const ACTIONS = ['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'selectstart'] as const;

const refuse = (event: Event): void => event.preventDefault();

/** Closes every way that a page can close; what the browser keeps for itself is closed by its policy. */
export function closeWaysOut(): void {
  const listening = { capture: true, passive: false };
  for (const action of ACTIONS) addEventListener(action, refuse, listening);
  addEventListener('keydown', (event) => !isStatusKey(event) && isShortcut(event) && event.preventDefault(), listening);
  // The middle button scrolls by itself, those beyond it step through the history.
  addEventListener('mousedown', (event) => event.button > 0 && event.preventDefault(), listening);
  addEventListener('mouseup', (event) => event.button > 0 && event.preventDefault(), listening);
  // Of ctrl and the wheel a browser makes zoom, of two fingers on a pad as well.
  addEventListener('wheel', (event) => event.preventDefault(), listening);
  // A page that was left and is come back to would be enlarged as it was left.
  history.scrollRestoration = 'manual';
}

/** Whether a visitor has enlarged the page in spite of all. */
export const isZoomed = (): boolean => Math.abs((visualViewport?.scale ?? 1) - 1) > 0.01;

/** Opens the page anew at its own size: nothing else takes a zoom back. It starts as every visitor finds it. */
export function undoZoom(): void {
  root.setAttribute('data-leaving', '');
  location.replace(location.href.replace(/#.*$/, ''));
}
