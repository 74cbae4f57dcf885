/** A path as a shell takes it for one word. */
export const shellWord = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);
