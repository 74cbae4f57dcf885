import type { ToPlayer } from './told.js';

/*
 * The document in which a file is read from a disk: a browser lets a page from file:// read nothing but scripts. It is a
 * document of its own, because what stands in the file is known only after it has run: here it reaches nothing.
 */

const path = decodeURIComponent(location.hash.slice(1));
let said: unknown;

/** Scripts call it with what they hand over. */
(window as unknown as { taqta: unknown }).taqta = (...texts: readonly unknown[]): void => {
  said = texts;
};

const answer = (there: boolean): void => parent.postMessage({ taqta: 'read', path, there, said: said ?? null } satisfies ToPlayer, '*');

const script = document.createElement('script');
script.src = `${path}?${Date.now()}`;
script.addEventListener('load', () => answer(true));
script.addEventListener('error', () => answer(false));
document.head.append(script);
