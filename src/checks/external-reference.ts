import { phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Problem } from '../problem.js';

const CODE = 'external-reference';

/** A file of the kiosk's folder. */
interface BundledFile {
  /** Below the folder, parts joined by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * References of the kiosk's files to anything outside of its folder: the lobby screen has no network. The words of an
 * address that a visitor reads are no reference.
 */
export function checkReferences(artifacts: readonly BundledFile[]): readonly Problem[] {
  return artifacts.flatMap(({ path, bytes }) => {
    const read = READERS[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
    if (read === undefined) return [];
    const text = new TextDecoder().decode(bytes);
    return read(text)
      .filter(({ target, kind }) => (kind === 'file' ? leaves(target, path) : outside(target)))
      .map(
        ({ target, index }): Problem => ({
          code: CODE,
          severity: 'error',
          where: placeIn(path, text, index),
          message: phrase('external-reference.found', { target: shown(target) }),
          fix: phrase('external-reference.fix'),
        }),
      );
  });
}

interface Reference {
  readonly target: string;
  readonly index: number;
  /** `file`: read as a path from the file that names it; `word`: a string of a script. */
  readonly kind: 'file' | 'word';
}

const TAG = /<[a-z][^\s/>]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi;
const FETCHING =
  /\s(?:src|href|srcset|data|action|formaction|poster|background|ping|xlink:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function inTags(text: string): readonly Reference[] {
  return [...text.matchAll(TAG)].flatMap((tag) => {
    const meta = /^<meta\b/i.test(tag[0]);
    const refreshing = /http-equiv\s*=\s*["']?refresh/i.test(tag[0]);
    return [...tag[0].matchAll(FETCHING)].flatMap((attribute): readonly Reference[] => {
      const value = unescaped(attribute[1] ?? attribute[2] ?? attribute[3] ?? '');
      const index = tag.index + attribute.index;
      // Of the contents of a <meta>, only that of a refresh is a place to go.
      if (/^\s*content\b/i.test(attribute[0]))
        return meta && refreshing ? [{ target: /url\s*=\s*['"]?(.*?)['"]?$/i.exec(value)?.[1] ?? '', index, kind: 'file' }] : [];
      const targets = /^\s*srcset\b/i.test(attribute[0]) ? value.split(',').map((part) => part.trim().split(/\s/, 1)[0] ?? '') : [value];
      return targets.map((target) => ({ target, index, kind: 'file' }));
    });
  });
}

function inCss(text: string): readonly Reference[] {
  const urls = [...text.matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)];
  const imports = [...text.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return [...urls, ...imports].map((hit) => ({ target: (hit[1] ?? hit[2] ?? hit[3] ?? '').trim(), index: hit.index, kind: 'file' }));
}

const inScript = (text: string): readonly Reference[] =>
  [...text.matchAll(/"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)].map((hit) => ({
    target: hit[1] ?? hit[2] ?? hit[3] ?? '',
    index: hit.index,
    kind: 'word',
  }));

const inlineScripts = (html: string): readonly Reference[] =>
  [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script/gi)].flatMap(({ 1: tag = '', 2: code = '', index }) =>
    inScript(code).map((found) => ({ ...found, index: index + tag.length + found.index })),
  );

const READERS: Readonly<Record<string, (text: string) => readonly Reference[]>> = {
  html: (text) => [...inTags(text), ...inCss(text), ...inlineScripts(text)],
  svg: (text) => [...inTags(text), ...inCss(text)],
  css: inCss,
  js: inScript,
};

/** A name of an XML vocabulary, which nobody fetches. */
const NAMESPACE = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1999\/xhtml)$/;

/** Whether a text is an address that would be fetched, or a script in disguise. */
const outside = (target: string): boolean =>
  /^\s*(?:(?:https?|wss?|ftp|file):\/|(?:mailto|tel):|\/\/[^/\s]|javascript:|vbscript:|data:(?:text\/html|[a-z]+\/(?:javascript|ecmascript)|image\/svg))/i.test(
    target,
  ) && !NAMESPACE.test(target.trim());

/** Whether a path leads out of the folder. */
function leaves(target: string, path: string): boolean {
  if (outside(target) || /^\s*[/\\]/.test(target) || /^\s*[a-z]:/i.test(target)) return true;
  let depth = path.split('/').length - 1;
  for (const part of target
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(0, -1)) {
    depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1;
    if (depth < 0) return true;
  }
  return false;
}

const unescaped = (value: string): string =>
  value
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\t\n\r]/g, '');

const shown = (target: string): string => shortened(target, 60);

function placeIn(path: string, text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { file: `kiosk/${path}`, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
