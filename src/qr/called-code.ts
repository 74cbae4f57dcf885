import { partsOfCode } from './content-lines.js';

/**
 * What a code is called in a message: an address by itself, a network by its name and never by its password, a card and an event
 * by theirs.
 */
export function calledCode(contents: string): string {
  if (/^WIFI:/i.test(contents)) {
    const name = /^WIFI:(?:(?:\\.|[^\\])*?;)??S:((?:\\.|[^;\\])*)/is.exec(contents)?.[1];
    return name === undefined ? 'WIFI' : `«${name.replace(/\\(.)/g, '$1')}»`;
  }
  const named = partsOfCode(contents).find(({ name }) => name === 'FN' || name === 'SUMMARY');
  return named ? `«${named.value}»` : contents;
}
