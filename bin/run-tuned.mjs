import { spawn } from 'node:child_process';

/** The allocator of Linux (glibc) opens a heap for each thread that asks at the same time as another, and gives little of them back. */
const ONE_HEAP = '1';

/**
 * Runs a script in a process whose engine has flags from its start: set later, they are refused or do harm. This
 * process then only hands signals on and ends as that one has ended; when it is killed, the other ends too.
 */
export function runTuned(script, words, flags) {
  const child = spawn(process.execPath, [...process.execArgv, ...flags, script, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_ARENA_MAX: ONE_HEAP, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // What has looked for an answer in this process has listened too.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      // In Windows every process of a console hears of Ctrl-C, and a signal that is sent ends the other at once.
      if (process.platform !== 'win32') child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 1;
      if (signal !== null) endBy(signal);
      resolve();
    });
  });
}

/** What waits for this process learns how the other one has ended. */
function endBy(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
