import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type ProblemCode, Stop } from '../problem.js';

/** What the report shows as the place of a mistake in a command, and of a fault in the process that paints. */
const COMMAND_LINE = 'command line';
export const PAINTING = 'painting process';

/** A place that is no file, `port 8080` among them, has a name in each language; a file is called as it is. */
export function placeInWords(place: string, say: Speaker): string {
  if (place === COMMAND_LINE) return say(phrase('place.command-line'));
  if (place === PAINTING) return say(phrase('place.painting'));
  const port = /^port (\d+)$/.exec(place)?.[1];
  return port === undefined ? place : say(phrase('place.port', { port }));
}

/** The Stop for a command that was written wrongly. */
export function wrongUsage(code: ProblemCode, message: Phrase, fix: Phrase): Stop {
  return new Stop(EXIT.usage, [{ code, severity: 'error', where: { file: COMMAND_LINE }, message, fix }]);
}
