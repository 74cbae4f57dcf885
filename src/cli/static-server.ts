import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import send from 'send';

/** What the kiosk may do, once more from outside: everything from its own folder and of what it has checked (blob:), nothing from elsewhere. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' blob:; style-src 'self' blob:; font-src 'self' blob:; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of a folder to this machine alone; port 0 takes a free one. Throws the system's error when the port is taken. */
export async function startServer(folder: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refused = refusal(request);
    if (refused === undefined) void answer(folder, request, response);
    else response.writeHead(refused, refused === 405 ? { Allow: 'GET, HEAD' } : {}).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The status for a request that is not even looked at. */
function refusal({ method, headersDistinct: { host: hosts = [] } }: IncomingMessage): 400 | 405 | 421 | undefined {
  if (hosts.length > 1) return 400;
  // A page elsewhere may point its own name at this machine: only our names are answered.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(hosts[0] ?? '')) return 421;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}

/** Sends a file as it stands on the disk now: a new build shows at once. */
async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await fileFor(request.url ?? '/', folder).catch(() => undefined);
  if (found === undefined) return void response.writeHead(404).end();
  send(request, found.path, { root: found.root, cacheControl: false })
    .on('headers', () => response.setHeader('Cache-Control', 'no-cache'))
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
