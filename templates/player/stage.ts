import { OWN_PARTS, withOwnParts } from '../../src/kiosk/own-marks.js';
import type { NoticePart } from '../../src/player/statement.js';
import { MEDIA_CAME, type Media, type MediaCame, NOTICES_CAME, type ToPlayer, type ToStage, toldBy, type VersionFiles } from './told.js';

/*
 * The document in which a version plays: it is given the version's files, whose hashes the player has checked, and makes a
 * page of them. From file:// nobody could check files that a browser loads by itself.
 */

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  png: 'image/png',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
const tell = (message: ToPlayer): void => parent.postMessage(message, '*');

/** Makes an address that this document may load of a file, when somebody asks for it; a style sheet names others. */
function addressesOf({ texts, bytes }: VersionFiles): (path: string) => string | undefined {
  const made = new Map<string, string>();
  const linked = (sheet: string): string =>
    sheet.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (whole, _, name: string) => {
      const address = addressOf(name);
      return address === undefined ? whole : `url(${address})`;
    });
  const addressOf = (path: string): string | undefined => {
    const before = made.get(path);
    const text = texts[path];
    const content = bytes[path] ?? (typeOf(path) === TYPES['css'] && text !== undefined ? linked(text) : text);
    if (before !== undefined || content === undefined) return before;
    const address = URL.createObjectURL(new Blob([content], { type: typeOf(path) }));
    made.set(path, address);
    return address;
  };
  return addressOf;
}

const loaded = (element: HTMLElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error('a file of the version did not load')));
  });

/** The page of a version, with what a center brings. */
function pageOf({ texts }: VersionFiles): string {
  const own = texts[OWN_PARTS];
  return withOwnParts(texts['index.html'] ?? '', own === undefined ? {} : JSON.parse(own));
}

/** Puts the version's page in the place of this one, and runs its scripts in their order. */
async function play(files: VersionFiles): Promise<void> {
  const addressOf = addressesOf(files);
  const page = new DOMParser().parseFromString(pageOf(files), 'text/html');
  for (const attribute of ['src', 'href', 'poster'])
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      const address = addressOf(element.getAttribute(attribute) ?? '');
      if (address !== undefined) element.setAttribute(attribute, address);
    }
  const root = document.documentElement;
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.title = page.title;
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((sheet) => document.importNode(sheet));
  const styled = sheets.map(loaded);
  document.head.append(...sheets);
  await Promise.all(styled);
  // They are on their way while the page is set.
  for (const face of document.fonts) void face.load().catch(() => undefined);
  const scripts = [...page.querySelectorAll('script[src]')];
  for (const script of scripts) script.remove();
  document.body.replaceWith(document.adoptNode(page.body));
  const run = scripts.map(({ attributes }) => {
    const script = document.createElement('script');
    script.src = attributes.getNamedItem('src')?.value ?? '';
    // They load at once and run in their order.
    script.async = false;
    return script;
  });
  const ran = run.map(loaded);
  document.head.append(...run);
  await Promise.all(ran);
}

let placed = '';

/** Sets notices that came after the version into its page, where its script finds them. */
function place(parts: readonly NoticePart[] | undefined): void {
  const text = JSON.stringify(parts);
  if (parts === undefined || text === placed) return;
  placed = text;
  for (const { slot, html } of parts) {
    const template = document.createElement('template');
    template.dataset['came'] = slot;
    template.content.append(
      ...[...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map((node) => document.importNode(node, true)),
    );
    document.querySelector(`template[data-came="${slot}"]`)?.remove();
    document.body.append(template);
  }
  document.dispatchEvent(new Event(NOTICES_CAME));
}

/** Tells the page where its recordings are. */
function hand(media: Media): void {
  const addresses = Object.entries(media).map(([path, held]) => [path, typeof held === 'string' ? held : URL.createObjectURL(held)]);
  document.dispatchEvent(new CustomEvent(MEDIA_CAME, { detail: Object.fromEntries(addresses) }) satisfies MediaCame);
}

/** The page says by an attribute that all is measured and drawn. */
function whenReady(then: () => void): void {
  const root = document.documentElement;
  const look = (): void => {
    if (!root.hasAttribute('data-ready')) return;
    observer.disconnect();
    then();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
}

let ready = false;
addEventListener('error', () => {
  if (!ready) tell({ taqta: 'failed' });
});
addEventListener('message', (event) => {
  const told = toldBy<ToStage>(event, parent);
  if (told?.taqta === 'notices') place(told.parts);
  if (told?.taqta === 'media') hand(told.media);
  if (told?.taqta !== 'files') return;
  whenReady(() => {
    ready = true;
    tell({ taqta: 'ready' });
  });
  play(told.files).catch(() => tell({ taqta: 'failed' }));
});
tell({ taqta: 'hello' });
