/** Vitest calls it once before all tests: they read what is made with the program, and run the command itself. */
export { setUp as setup } from '../../bin/set-up/set-up.mjs';
