import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deliverScreen, screenIn } from '../src/output/deliver-screen.js';
import { chances } from '../test/chances.js';

/* Copies a screen in a process of its own, to be killed: `deliver`, or `plain` as a file manager does, slowly. */
const [how, from = '', to = '', seed = '0'] = process.argv.slice(2);

/** Writes each file that differs in place, in an order and in pieces that follow from the seed. */
async function copyPlainly(): Promise<void> {
  const chance = chances(Number(seed));
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(from, join(parentPath, name)));
  const shuffled = paths.map((path) => ({ path, at: chance() })).sort((one, other) => one.at - other.at);
  for (const { path } of shuffled) {
    const bytes = await readFile(join(from, path));
    const there = await readFile(join(to, path)).catch(() => undefined);
    if (there?.equals(bytes)) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    const file = await open(join(to, path), 'w');
    const pieces = 1 + Math.floor(chance() * 20);
    for (let piece = 0; piece < pieces; piece += 1) {
      const [start, end] = [piece, piece + 1].map((each) => Math.floor((bytes.length * each) / pieces));
      await file.write(bytes.subarray(start, end));
      await pause(chance() * 40);
    }
    await file.close();
  }
}

process.stdout.write('begins\n');
if (how === 'deliver') await deliverScreen(await screenIn(from), to);
else await copyPlainly();
