import { createRequire } from 'node:module';
import { EXIT, Stop } from '../problem.js';

type Sharp = typeof import('sharp').default;

/**
 * The library that reads and makes pictures. Its part for this system is an optional package, which an installation may
 * lack: whatever needs it then is a Stop.
 */
export const sharp = loaded();

function loaded(): Sharp {
  try {
    return createRequire(import.meta.url)('sharp');
  } catch (error) {
    throw missingSharp(error);
  }
}

/** The Stop for a library that cannot be loaded, by what it says itself. */
export function missingSharp(error: unknown): Stop {
  const [found] = String(error instanceof Error ? error.message : error).split('\n');
  const message = `expected sharp with its part for this system, found: ${found}`;
  const fix = 'run "npm install --include=optional" in the project in which Taqta is installed';
  return new Stop(EXIT.environment, [{ code: 'missing-sharp', severity: 'error', where: { file: 'sharp' }, message, fix }], error);
}
