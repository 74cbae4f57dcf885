import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
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
interface Served {
  readonly out: string;
  readonly server: Running;
  ask(path: string, host?: string, method?: string): Promise<Response>;
}

async function servedIn(folder: string): Promise<Served> {
  const out = join(folder, 'output');
  await makeOutput(out, [
    textJob('page', 'kiosk/index.html', '<!doctype html>'),
    textJob('style', 'kiosk/kiosk.css', 'a{}'),
    textJob('script', 'kiosk/kiosk.js', '1'),
    textJob('font', 'kiosk/fonts/a.woff2', 'wOF2'),
    textJob('poster', 'posters/a.pdf', '%PDF'),
    textJob('beside', 'kiosk-notes/secret.html', 'secret'),
  ]);
  const server = startTaqta(['serve', '--out', out, '--port', '0']);
  await server.says('Ctrl-C');
  const port = portOf(server);
  return { out, server, ask: (path, host = `localhost:${port}`, method = 'GET') => ask(port, path, host, method) };
}

async function stopped({ server }: Served): Promise<void> {
  server.kill('SIGKILL');
  await server.ended;
}

/** A server of this test's own, whose folder and process it may change. */
async function served(): Promise<Served> {
  const started = await servedIn(await temporaryFolder());
  onTestFinished(() => stopped(started));
  return started;
}

/** The server of all tests that only ask it. */
let asked: Served;

beforeAll(async () => {
  asked = await servedIn(await mkdtemp(join(tmpdir(), 'taqta-test-')));
});
afterAll(async () => {
  await stopped(asked);
  await rm(join(asked.out, '..'), { recursive: true, force: true });
});

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
    '/': 'text/html; charset=utf-8',
    '/index.html': 'text/html; charset=utf-8',
    '/kiosk.css': 'text/css; charset=utf-8',
    '/kiosk.js': 'text/javascript; charset=utf-8',
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
  expect((await asked.ask(path)).status).toBe(404);
});

test('only this machine by its own name is answered, and only questions', async () => {
  expect((await asked.ask('/', 'evil.example')).status).toBe(421);
  expect((await asked.ask('/', undefined, 'POST')).status).toBe(405);
});

/** What the server answers to the very words of a request. */
function said(port: number, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${[...words, 'Connection: close'].join('\r\n')}\r\n\r\n`));
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

test.each([
  ['bytes=9-2', 416, 'bytes */15'],
  [`bytes=${'9'.repeat(400)}-`, 416, 'bytes */15'],
  ['bytes=15-', 416, 'bytes */15'],
  [`bytes=3-${'9'.repeat(30)}`, 206, 'bytes 3-14/15'],
  ['bytes=0-0', 206, 'bytes 0-0/15'],
  ['bytes=-5', 206, 'bytes 10-14/15'],
  ['bytes=a-b', 200, undefined],
  ['lines=1-2', 200, undefined],
])('the range %s of a file of 15 bytes gets an answer, and so does what is asked next', async (range, status, content) => {
  const answer = await said(portOf(asked.server), ['GET / HTTP/1.1', 'Host: localhost', `Range: ${range}`]);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(/^content-range: (.*)\r$/im.exec(answer)?.[1]).toBe(content);
  expect((await asked.ask('/')).status).toBe(200);
});

test('two names of a host are one too many', async () => {
  const answer = await said(portOf(asked.server), ['GET / HTTP/1.1', 'Host: localhost', 'Host: evil.example']);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect((await asked.ask('/')).status).toBe(200);
});

test('a link to a file elsewhere, a folder, a pipe and a file that nobody may read are not served', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no such links and pipes');
  const { out, ask } = await served();
  const kiosk = join(out, 'kiosk');
  await symlink(join(out, 'kiosk-notes', 'secret.html'), join(kiosk, 'link.html'));
  await symlink(join(out, 'kiosk-notes'), join(kiosk, 'notes'));
  await symlink(join(kiosk, 'kiosk.css'), join(kiosk, 'inside.css'));
  execFileSync('mkfifo', [join(kiosk, 'pipe.html')]);
  await writeFile(join(kiosk, 'closed.html'), 'closed', { mode: 0 });
  for (const path of ['/link.html', '/notes/secret.html', '/fonts', '/fonts/', '/pipe.html'])
    expect((await ask(path)).status, path).toBe(404);
  // Whoever may read everything may read this as well.
  expect((await ask('/closed.html')).status).toBe(process.getuid?.() === 0 ? 200 : 500);
  expect(await ask('/inside.css')).toMatchObject({ status: 200, body: 'a{}' });
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
  const ended = await runTaqta(['serve', '--out', asked.out, '--port', String(portOf(asked.server)), '--json']);
  expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([3, ['port-taken']]);
});

test('a folder of somebody else is not opened', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'output', 'kiosk'), { recursive: true });
  await writeFile(join(cwd, 'output', 'kiosk', 'index.html'), 'theirs');
  expect((await runTaqta(['serve'], { cwd })).code).toBe(3);
});
