import { createRequire } from 'node:module';
import { phrase } from '../messages/message.js';
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
  const message = phrase('missing-sharp.found', { found: found ?? '' });
  const fix = phrase('missing-sharp.fix');
  return new Stop(EXIT.environment, [{ code: 'missing-sharp', severity: 'error', where: { file: 'sharp' }, message, fix }], error);
}
