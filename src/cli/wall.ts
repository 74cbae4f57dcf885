import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { z } from 'zod';
import { newFile } from '../disk/replace-file.js';
import { writeFailure } from '../disk/writable.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { ScreenCounts } from '../output/screen-counts.js';
import { type Seen, wallPage } from '../pages/wall.js';
import { wallStyle } from '../pages/wall-style.js';
import { countsSchema } from '../player/collected.js';
import { type Counts, MOST_HANDED } from '../player/counts.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import type { ServedNow } from './served-screens.js';

/** What a screen tells the server of itself. */
const told = z.strictObject({
  screen: z.string().max(60),
  token: z.string().max(60),
  version: z.string().max(60),
  since: z.number(),
  at: z.number(),
  result: z.string().max(20),
  counts: countsSchema(MOST_HANDED).exactOptional(),
});

/** More than any screen says: it hands its counts over in pieces. */
const MOST_BYTES = 65_536;

interface WallWork {
  /** In which its page speaks. */
  readonly language: MessageLanguage;
  /** The screens that there are now, and their versions. */
  readonly now: () => Promise<ServedNow>;
  /** Makes the tokens of the screens. */
  readonly secret: string;
  /** Keeps what screens have counted. */
  readonly counts: ScreenCounts;
  readonly colours: Theme['colours'];
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
}

/** The secret of which tokens are made; made where there is none, for its owner alone. */
export async function secretAt(path: string): Promise<string> {
  if (!existsSync(path)) {
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw writeFailure(error, dirname(path));
    }
    await newFile(path, `${randomBytes(32).toString('base64url')}\n`, 0o600);
  }
  return (await readFile(path, 'utf8')).trim();
}

/** The token of a screen: it follows from the secret, so that nobody has to keep a list. */
export const tokenOf = (secret: string, screen: string): string =>
  createHmac('sha256', secret).update(screen).digest('base64url').slice(0, 22);

/** Takes what screens say of themselves, and shows it on a page of this machine. */
export class WallOfScreens {
  readonly #work: WallWork;
  readonly #seen = new Map<string, Seen>();
  /** What there was when it was last looked at. */
  #known: { readonly at: number; readonly now: ServedNow } | undefined;

  constructor(work: WallWork) {
    this.#work = work;
  }

  /** Answers a request that is a matter of the wall. Returns whether it was one. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = request.url?.split('?')[0];
    const [said, center] = SEEN.exec(path ?? '') ?? [];
    if (said !== undefined && request.method === 'POST') {
      response.writeHead(await this.#take(request, center === undefined ? '' : `${center}/`)).end();
      return true;
    }
    // The wall is for who sits at this machine, whoever else may start screens from it.
    if (request.method !== 'GET' || !LOOPBACK.test(request.socket.remoteAddress ?? '')) return false;
    if (path === '/wall.css') response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(wallStyle(this.#work.colours));
    else if (path === '/wall')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(await this.#page(request));
    else return false;
    return true;
  }

  /** The screens that there are; those of a while ago where nobody can look, as while a build takes its place. Stops where nobody ever could. */
  async screens(): Promise<ServedNow> {
    const known = this.#known;
    if (known && Date.now() - known.at < LOOK_AGAIN) return known.now;
    try {
      const now = await this.#work.now();
      this.#known = { at: Date.now(), now };
      return now;
    } catch (error) {
      if (!known) throw error;
      return known.now;
    }
  }

  async #page(request: IncomingMessage): Promise<string> {
    const { language, colours, icons } = this.#work;
    const { version, screens } = await this.screens();
    const withSeen = screens.map((screen) => {
      const seen = this.#seen.get(screen.id);
      return { ...screen, ...(seen && { seen }) };
    });
    return wallPage({ language, screens: withSeen, version, now: Date.now(), address: request.headers.host ?? '', colours, icons });
  }

  /** Whether the counts of a screen are on the disk: if not, it hands them over again. */
  #keep(screen: string, counts: Counts): Promise<boolean> {
    return this.#work.counts.add(screen, counts).then(
      () => true,
      () => false,
    );
  }

  /** The status for what a screen says: taken, or why not. Those of a center have its id before their own. */
  async #take(request: IncomingMessage, before: string): Promise<204 | 400 | 403 | 413 | 507> {
    const body: Buffer[] = [];
    let bytes = 0;
    for await (const piece of request) {
      bytes += (piece as Buffer).length;
      if (bytes > MOST_BYTES) return 413;
      body.push(piece as Buffer);
    }
    const read = told.safeParse(parsed(Buffer.concat(body).toString()));
    if (!read.success) return 400;
    const { token, counts, ...said } = read.data;
    const screen = before + said.screen;
    const right = Buffer.from(tokenOf(this.#work.secret, screen));
    const given = Buffer.from(token);
    const known = (await this.screens()).screens.some(({ id }) => id === screen);
    if (!known || given.length !== right.length || !timingSafeEqual(given, right)) return 403;
    this.#seen.set(screen, { ...said, received: Date.now() });
    return counts === undefined || (await this.#keep(screen, counts)) ? 204 : 507;
  }
}

/** How long what there is holds for all that screens say of themselves, in milliseconds: hundreds of them do in a second. */
const LOOK_AGAIN = 5_000;

/** Where a screen tells it: beside its page. */
const SEEN = /^\/(?:([a-z][a-z0-9-]*)\/screen\/)?seen$/;

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
