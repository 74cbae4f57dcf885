import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs exactly what package-lock.json names, when node_modules is not that already. Returns whether all is there. */
export function install(root, say) {
  if (isInstalled(root)) return true;
  say('installing what is missing (npm ci), once');
  const npm = process.env['npm_execpath'];
  // A production setting of the machine must not leave out the compiler.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  return result.status === 0;
}

/** Whether node_modules holds every package of the lock file in its version, optional ones of other systems aside. */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => path === '' || isSame(entry, found[path]));
}

function isSame(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.peer === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
