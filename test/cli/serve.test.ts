import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeOutput } from '../output/make-output.js';
import { textJob } from '../output/text-job.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, type Running, runTaqta, startTaqta } from './run-taqta.js';

interface Response {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly policy: string | undefined;
  readonly body: string;
}

/** A folder with a small output, the server of its kiosk, and a way to ask it that does not tidy up paths. */
async function served(): Promise<{ out: string; server: Running; ask(path: string, host?: string, method?: string): Promise<Response> }> {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [
    textJob('page', 'kiosk/index.html', '<!doctype html>'),
    textJob('style', 'kiosk/kiosk.css', 'a{}'),
    textJob('script', 'kiosk/kiosk.js', '1'),
    textJob('font', 'kiosk/fonts/a.woff2', 'wOF2'),
    textJob('poster', 'posters/a.pdf', '%PDF'),
    textJob('beside', 'kiosk-notes/secret.html', 'secret'),
  ]);
  const server = startTaqta(['serve', '--out', out, '--port', '0']);
  onTestFinished(async () => {
    server.kill('SIGKILL');
    await server.ended;
  });
  await server.says('Ctrl-C');
  const port = portOf(server);
  return { out, server, ask: (path, host = `localhost:${port}`, method = 'GET') => ask(port, path, host, method) };
}

const portOf = (server: Running) => Number(/localhost:(\d+)/.exec(server.said())?.[1]);

function ask(port: number, path: string, host: string, method: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      const { 'content-type': type, 'content-security-policy': policy } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, type, policy: policy?.toString(), body }));
    });
    call.on('error', reject).end();
  });
}

test('it serves the kiosk with the right types and a strict policy, and ends by Ctrl-C', async () => {
  const { server, ask } = await served();
  const types = new Map<string, string | undefined>();
  for (const path of ['/', '/index.html', '/kiosk.css', '/kiosk.js', '/fonts/a.woff2']) {
    const { status, type, policy } = await ask(path);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'self'");
    types.set(path, type);
  }
  expect(Object.fromEntries(types)).toEqual({
    '/': 'text/html;charset=utf-8',
    '/index.html': 'text/html;charset=utf-8',
    '/kiosk.css': 'text/css',
    '/kiosk.js': 'text/javascript',
    '/fonts/a.woff2': 'font/woff2',
  });
  server.kill('SIGINT');
  expect((await server.ended).code).toBe(0);
});

test.each([
  '/../posters/a.pdf',
  '/%2e%2e/posters/a.pdf',
  '/..%2fposters/a.pdf',
  '/../kiosk-notes/secret.html',
  '/..%5cposters/a.pdf',
  '/%',
  '/nothing',
])('the path %s finds nothing', async (path) => {
  const { ask } = await served();
  expect((await ask(path)).status).toBe(404);
});

test('only this machine by its own name is answered, and only questions', async () => {
  const { ask } = await served();
  expect((await ask('/', 'evil.example')).status).toBe(421);
  expect((await ask('/', undefined, 'POST')).status).toBe(405);
});

test('a new build shows without a restart', async () => {
  const { out, ask } = await served();
  await makeOutput(out, [textJob('page', 'kiosk/index.html', '<!doctype html><p>new')]);
  expect((await ask('/')).body).toContain('new');
});

test('without a build it says what to do first', async () => {
  const cwd = await temporaryFolder();
  const ended = await runTaqta(['serve', '--json'], { cwd });
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['no-kiosk']]);
});

test('a port that is taken is named', async () => {
  const { server, out } = await served();
  const ended = await runTaqta(['serve', '--out', out, '--port', String(portOf(server)), '--json']);
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['port-taken']]);
});

test('a folder of somebody else is not opened', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'output', 'kiosk'), { recursive: true });
  await writeFile(join(cwd, 'output', 'kiosk', 'index.html'), 'theirs');
  expect((await runTaqta(['serve'], { cwd })).code).toBe(3);
});
