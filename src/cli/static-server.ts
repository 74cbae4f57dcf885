import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';
import send from 'send';

/** What the kiosk may do, once more from outside: everything from its own folder and of what it has checked (blob:), nothing from elsewhere. */
export const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' blob:; style-src 'self' blob:; font-src 'self' blob:; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Answers what is its matter, and says whether it was. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface StaticServer {
  /** As this machine calls it. */
  readonly url: string;
  /** As the machines call it that it listens to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where a server listens, and what it answers beside files. */
export interface Listening {
  /** 0 takes a free one. */
  readonly port: number;
  /** This machine alone when absent. */
  readonly host?: string;
  /** Is asked before a file is looked for. */
  readonly beside?: Answer;
}

/** Serves the files of a folder. Throws the system's error when the port is taken or the address is none of this machine. */
export async function startServer(folder: string, { port, host = '127.0.0.1', beside }: Listening): Promise<StaticServer> {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOurs(request, host)) return void response.writeHead(isOneHost(request) ? 421 : 400).end();
    if (await beside?.(request, response)) return;
    if (request.method === 'GET' || request.method === 'HEAD') return answer(folder, request, response);
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const called = (name: string): string => `http://${isIP(name) === 6 ? `[${name}]` : name}:${(server.address() as AddressInfo).port}/`;
  const everywhere = /^(0\.0\.0\.0|::)$/.test(host);
  const url = called(everywhere || host === '127.0.0.1' ? 'localhost' : host);
  return {
    url,
    address: everywhere ? called(hostname()) : url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isOneHost = ({ headersDistinct: { host: hosts = [] } }: IncomingMessage): boolean => hosts.length <= 1;

/**
 * Whether a request names this server: a page elsewhere may point a name of its own at it. On a network it is called by its
 * address, which nobody can point elsewhere, or by the name of the machine.
 */
function isOurs(request: IncomingMessage, host: string): boolean {
  const [given = ''] = request.headersDistinct.host ?? [];
  const name = given.replace(/:\d+$/, '').toLowerCase();
  if (!isOneHost(request)) return false;
  if (name === 'localhost' || name === '127.0.0.1') return true;
  const own = hostname().toLowerCase();
  return host !== '127.0.0.1' && (isIP(name.replace(/^\[|\]$/g, '')) !== 0 || [host.toLowerCase(), own, `${own}.local`].includes(name));
}

/** Files of versions are named by their hash, and so is the folder of a player that many screens share. */
const FOREVER = /\/(?:files\/[0-9a-f]{16}\.\w+|player-[0-9a-f]{12}\/[\w.]+)$/;

/** Sends a file as it stands on the disk now: a new build shows at once. */
async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await fileFor(request.url ?? '/', folder).catch(() => undefined);
  if (found === undefined) return void response.writeHead(404).end();
  send(request, found.path, { root: found.root, cacheControl: false })
    .on('headers', () => response.setHeader('Cache-Control', FOREVER.test(found.path) ? 'public, max-age=31536000, immutable' : 'no-cache'))
    .on('directory', () => response.writeHead(404).end())
    .on('error', ({ status, headers }: { readonly status: number; readonly headers?: Record<string, string> }) => {
      for (const name of ['Content-Type', 'Content-Length']) response.removeHeader(name);
      response.writeHead(status, headers).end();
    })
    .pipe(response);
}

/** The ordinary file that an address means, links followed: none outside of the folder, nor a pipe, which never ends. Throws where there is nothing. */
async function fileFor(url: string, folder: string): Promise<{ readonly root: string; readonly path: string } | undefined> {
  const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, wanted, wanted.endsWith('/') ? 'index.html' : ''))]);
  if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
  return { root, path: encodeURI(`/${relative(root, file).split(sep).join('/')}`) };
}
