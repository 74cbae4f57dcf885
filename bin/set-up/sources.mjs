import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the compiled program is made of. */
const ROOTS = ['src', 'templates', 'tsconfig.json', 'package-lock.json', 'bin/set-up'];

/** A mark that changes with every source that is changed, added or removed. Reads no file: it is asked for at every start. */
export function markOfSources(root) {
  const hash = createHash('sha256').update(process.version);
  for (const path of ROOTS.flatMap((name) => filesBelow(join(root, name))).filter(isSource)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** A hash of the compiled program by its content: the same in every checkout. */
export function hashOfProgram(root, dist) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n'));
  for (const path of ['src', 'templates'].flatMap((part) => filesBelow(join(dist, part))).filter((file) => file.endsWith('.js'))) {
    hash.update(`${relative(dist, path).replaceAll(sep, '/')}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** A hash of some files of a folder by their content. */
export function hashOfFiles(folder, names) {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

const isSource = (path) => /\.(tsx?|css|mjs|json)$/.test(path);

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
