import { defineConfig } from 'vitest/config';
import tests from './vitest.config.js';

/* What takes its time: kills and full disks, orders by chance, every number and every screen, a package that is installed. */
export default defineConfig({ test: { ...tests.test, include: ['test/**/*.trial.ts'] } });
