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

/** Every file as an address that this document may load. Style sheets come last: they name other files. */
function addressesOf({ texts, bytes }: VersionFiles): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const add = (path: string, content: BlobPart): void =>
    void addresses.set(path, URL.createObjectURL(new Blob([content], { type: typeOf(path) })));
  for (const [path, content] of Object.entries(bytes)) add(path, content);
  const names = Object.keys(texts);
  for (const path of names.filter((name) => typeOf(name) !== TYPES['css'])) add(path, texts[path] ?? '');
  for (const path of names.filter((name) => typeOf(name) === TYPES['css']))
    add(
      path,
      (texts[path] ?? '').replaceAll(/url\((["']?)([^"')]+)\1\)/g, (whole, _, name: string) => {
        const address = addresses.get(name);
        return address === undefined ? whole : `url(${address})`;
      }),
    );
  return addresses;
}

const loaded = (element: HTMLElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error('a file of the version did not load')));
  });

/** Puts the version's page in the place of this one, and runs its scripts in their order. */
async function play(files: VersionFiles): Promise<void> {
  const addresses = addressesOf(files);
  const page = new DOMParser().parseFromString(files.texts['index.html'] ?? '', 'text/html');
  for (const attribute of ['src', 'href', 'poster'])
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      const address = addresses.get(element.getAttribute(attribute) ?? '');
      if (address !== undefined) element.setAttribute(attribute, address);
    }
  const root = document.documentElement;
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.title = page.title;
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((sheet) => document.importNode(sheet));
  const styled = sheets.map(loaded);
  document.head.append(...sheets);
  await Promise.all(styled);
  const scripts = [...page.querySelectorAll('script[src]')];
  for (const script of scripts) script.remove();
  document.body.replaceWith(document.importNode(page.body, true));
  for (const { attributes } of scripts) {
    const script = document.createElement('script');
    script.src = attributes.getNamedItem('src')?.value ?? '';
    const run = loaded(script);
    document.head.append(script);
    await run;
  }
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
