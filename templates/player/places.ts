/*
 * Where the files of a screen are. The screen of one center has all of them in its folder. Those of many centers have what they
 * share in one folder beside theirs, which the page names: `data-common`.
 */

const COMMON = document.documentElement.dataset['common'] ?? '';

/** The folder in which this script lies, the other documents of the player beside it. */
const player = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** Where a file lies that the screens of many centers share, from the page. */
export const sharedPlace = (path: string): string => COMMON + path;

/** Where a file of a version lies, from the page. */
export const placeOf = ({ path, own }: { readonly path: string; readonly own?: true }): string => (own ? path : sharedPlace(path));

/** The address of a document of the player that many centers share. */
export const documentOf = (name: string): string => new URL(name, player).href;
