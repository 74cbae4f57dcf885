import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/setup/browser.ts'],
    setupFiles: ['test/setup/no-network.ts', 'test/setup/no-output.ts'],
    // Whole runs and real browsers on a slow machine; no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two processes already fill the smallest machine that builds this.
    maxWorkers: 2,
  },
});
