import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/guards/longest-first.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/guards/set-up.ts', 'test/guards/browser.ts'],
    setupFiles: ['test/guards/no-network.ts', 'test/guards/no-output.ts'],
    // Tests compare what is said in English, whatever the machine speaks.
    env: { TAQTA_LANG: 'en' },
    // Whole runs and real browsers on a slow machine; no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Modules are read once a process and not once a file, which took a third of all its time; no module keeps what a test may change.
    isolate: false,
    // One more than the smallest machine that builds this has processors: while one waits for a browser or a command, another works.
    maxWorkers: 3,
    // As the command tunes itself: a test runs a thing a few times, and what is over soon is not worth optimising. An eighth of their processor time.
    // What rasterises pages and reads codes is used by hundreds of tests, and optimised where it is used most: a sixth of theirs.
    // Memory is tidied up by the process itself: helpers of its own took from those of the other processes, a twentieth in all.
    // At one go: large pictures come and go, and to tidy up bit by bit beside them took a fifteenth of all where pages are rasterised.
    execArgv: [
      ...['--wasm-tiering-budget=20000000', '--interrupt-budget=3000000', '--no-flush-bytecode'],
      ...['--max-semi-space-size=64', '--single-threaded-gc', '--no-incremental-marking'],
    ],
    sequence: { sequencer: LongestFirst },
  },
});
