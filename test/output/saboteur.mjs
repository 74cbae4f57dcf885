import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Preloaded into a child process: its disk fails, or the process is killed, at its nth change to the disk.
 * TAQTA_TROUBLE=kill:7 or ENOSPC:7. The number of changes seen is written to the file TAQTA_COUNT at the end.
 */
const [trouble, at] = process.env['TAQTA_TROUBLE'].split(':');
let count = 0;

function change(name) {
  count += 1;
  if (count !== Number(at)) return;
  if (trouble === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${trouble}: ${name}`), { code: trouble });
}

for (const name of ['mkdir', 'mkdtemp', 'rename', 'rm', 'writeFile', 'link', 'copyFile', 'cp']) {
  const original = fs.promises[name];
  fs.promises[name] = async (...args) => {
    change(name);
    return original(...args);
  };
}
const renameSync = fs.renameSync;
fs.renameSync = (...args) => {
  change('renameSync');
  renameSync(...args);
};
syncBuiltinESMExports();

process.on('exit', () => fs.writeFileSync(process.env['TAQTA_COUNT'], String(count)));
