import { zipSync } from 'fflate';
import type { KioskFile } from '../kiosk/input.js';

/*
 * The screen as one file for programs that show what others made: a zip with index.html at its top, which Xibo calls an
 * HTML package (.htz) and piSignage a zip of HTML. Both unpack it and serve it from the machine itself.
 */

/** What a package needs none of: it is not started by us, and is on the machine already. */
const LEFT_OUT = /^(?:start\/|worker\.js$)/;
const PAGE = 'index.html';
const ROOT = '<html ';
/** The first moment that a zip file can name, which is read without a time zone: the same files give the same bytes. */
export const FIRST_MOMENT = new Date(1980, 0, 1);

/** The page of the player, said that it is packed and which screen it is: nobody writes `?screen=` behind the address of a package. */
function pageOf(page: string, screen: string): string {
  if (!page.includes(ROOT)) throw new RangeError(`expected the page of a player, found «${page.slice(0, 40)}»`);
  return page.replace(ROOT, () => `${ROOT}data-screen="${screen}" `);
}

/** The files of a built screen as a package. Without the id of a screen it is the first one. */
export function screenPackage(files: readonly KioskFile[], screen = ''): Uint8Array {
  const held = files
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map(({ path, bytes }) => {
      const packed = path === PAGE ? new TextEncoder().encode(pageOf(new TextDecoder().decode(bytes), screen)) : bytes;
      return [path, packed] as const;
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(held), { level: 9, mtime: FIRST_MOMENT, os: 0 });
}

/** The ids of the screens for which a version's page was made. */
export const screensIn = (page: string): readonly string[] =>
  [...page.matchAll(/<template data-screen="([a-z0-9-]+)"/g)].map(([, id = '']) => id);
