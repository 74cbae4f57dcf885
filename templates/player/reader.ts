import { type ToPlayer, type ToReader, toldBy } from './told.js';

/*
 * The document in which files are read from a disk: a browser lets a page from file:// read nothing but scripts. It is a
 * document of its own, because what stands in a file is known only after it has run: here it reaches nothing.
 */

const said = new Map<string, unknown>();
const tell = (message: ToPlayer): void => parent.postMessage(message, '*');

/** Scripts call it with what they hand over. */
(window as unknown as { taqta: unknown }).taqta = (...texts: readonly unknown[]): void => {
  const path = document.currentScript?.dataset['path'];
  if (path !== undefined) said.set(path, texts);
};

function read(path: string): void {
  const script = document.createElement('script');
  script.dataset['path'] = path;
  script.src = `${path}?${Date.now()}`;
  const answer = (there: boolean): void => {
    script.remove();
    tell({ taqta: 'read', path, there, said: said.get(path) ?? null });
    said.delete(path);
  };
  script.addEventListener('load', () => answer(true));
  script.addEventListener('error', () => answer(false));
  document.head.append(script);
}

addEventListener('message', (event) => {
  const told = toldBy<ToReader>(event, parent);
  if (told?.taqta === 'wanted') read(told.path);
});
tell({ taqta: 'hello' });
