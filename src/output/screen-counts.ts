import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeFile } from '../disk/place-file.js';
import { phrase } from '../messages/message.js';
import { allScreens, type CountsOfScreens, countsOfTable, countsSchema } from '../player/collected.js';
import { type Counts, ID, merged, newest } from '../player/counts.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { readTables } from '../tables/table-file.js';
import { filesBelow } from './leftovers.js';

/** Days of a screen that a server keeps: ten years. */
const MOST_DAYS = 3660;
const kept = countsSchema(MOST_DAYS);

/** A file a screen, in a folder of its center where it is one of many. Names begin with a word of ours: Windows opens no file `con.json`. */
const NAME = new RegExp(`^(?:center-(${ID})/)?screen-(${ID})\\.json$`);

function fileOf(screen: string): string {
  const [center, own] = screen.split('/');
  return own === undefined ? `screen-${screen}.json` : `center-${center}/screen-${own}.json`;
}

/** The name of the screen of a file; none of another file. */
function screenOf(path: string): readonly string[] {
  const [, center, screen] = NAME.exec(path) ?? [];
  return screen === undefined ? [] : [center === undefined ? screen : `${center}/${screen}`];
}

/** What a folder of the server holds of its screens. Stops on a file in which something else stands. */
export async function collectedCounts(folder: string): Promise<CountsOfScreens> {
  if (!existsSync(folder)) return new Map();
  const screens = (await filesBelow(folder)).flatMap(screenOf);
  const read: CountsOfScreens[] = [];
  // One after the other: a machine opens no ten thousand files at a time.
  for (const screen of screens) read.push(new Map([[screen, await countsAt(join(folder, fileOf(screen)))]]));
  return allScreens(read);
}

async function countsAt(file: string): Promise<Counts> {
  if (!existsSync(file)) return {};
  const read = kept.safeParse(parsed(await readFile(file, 'utf8')));
  if (read.success) return read.data;
  const message = phrase('bad-counts.found');
  const fix = phrase('bad-counts.fix');
  throw new Stop(EXIT.environment, [{ code: 'bad-counts', severity: 'error', where: { file }, message, fix }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes what screens hand over, and keeps it in a folder. */
export class ScreenCounts {
  readonly #folder: string;
  /** What is written of each screen, one after the other. */
  readonly #writing = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds what a screen hands over; it is on the disk when this ends. Stops when the disk does not let us. */
  add(screen: string, counts: Counts): Promise<void> {
    const before = this.#writing.get(screen) ?? Promise.resolve();
    const next = before.catch(() => undefined).then(() => this.#write(screen, counts));
    this.#writing.set(screen, next);
    return next;
  }

  async #write(screen: string, counts: Counts): Promise<void> {
    const file = join(this.#folder, fileOf(screen));
    const before = await countsAt(file);
    const after = JSON.stringify(newest(merged(before, counts), MOST_DAYS));
    if (after !== JSON.stringify(before)) await placeFile(file, after);
  }
}

/** The counts in tables of screens, `.csv` or `.xlsx`. Reports what is wrong with a table; stops on a file that is none. */
export async function countsInFiles(
  files: readonly { readonly name: string; readonly path: string }[],
): Promise<{ readonly screens: CountsOfScreens; readonly problems: readonly Problem[] }> {
  const read = await Promise.all(
    files.map(async ({ name, path }) => (await readTables(await readFile(path), name)).map((table) => countsOfTable(table, name))),
  );
  const tables = read.flat();
  return { screens: allScreens(tables.map(({ screens }) => screens)), problems: tables.flatMap(({ problems }) => problems) };
}
