import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles, hashOfProgram, markOfSources } from './sources.mjs';

/** Compiles into dist/ what is newer than it. Returns whether the program is ready; what was there stays when it is not. */
export async function compile(root, say) {
  const dist = join(root, 'dist');
  const mark = markOfSources(root);
  if (markOf(dist) === mark) return true;
  say('compiling');
  // Beside dist/ and swapped in: another run may be using it.
  const made = join(root, `.dist-${process.pid}`);
  try {
    if (!compileProgram(root, made)) return false;
    // Only now: without it a command starts sooner.
    const [{ bundleCommand, bundlePackages }, { bundlePlayer, bundleScreen }] = await Promise.all([
      import('./bundle.mjs'),
      import('./screen.mjs'),
    ]);
    await Promise.all([
      bundleCommand(made),
      bundleScreen(join(root, 'templates', 'kiosk'), join(made, 'kiosk')),
      bundlePlayer(join(root, 'templates', 'player'), join(made, 'player')),
    ]);
    await bundlePackages(made);
    copyPictograms(root, join(made, 'lucide'));
    const stamp = {
      sources: mark,
      code: hashOfProgram(root, made),
      command: hashOfFiles(join(made, 'command'), ['taqta.cjs', 'unchanged.cjs']),
    };
    writeFileSync(join(made, 'stamp.json'), `${JSON.stringify(stamp, undefined, 2)}\n`);
    replace(dist, made);
    return true;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function markOf(dist) {
  const stamp = join(dist, 'stamp.json');
  return existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')).sources : undefined;
}

function compileProgram(root, made) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', root, '--outDir', made, '--noEmitOnError'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Of lucide's package, which is 68 MB, two files are used. */
function copyPictograms(root, into) {
  mkdirSync(into);
  for (const name of ['icon-nodes.json', 'tags.json', 'LICENSE'])
    copyFileSync(join(root, 'node_modules', 'lucide-static', name), join(into, name));
}

/** Puts what was made in the place of what is there. Two commands may compile at once: whose turn it is not takes what the other has put. */
function replace(dist, made) {
  const old = `${made}-old`;
  for (let turn = 1; ; turn += 1) {
    moveAway(dist, old);
    try {
      renameSync(made, dist);
      break;
    } catch (error) {
      // Another has put its own there in between.
      if (turn === MOST_TURNS || !existsSync(dist)) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

const MOST_TURNS = 10;

function moveAway(dist, old) {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(dist, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
