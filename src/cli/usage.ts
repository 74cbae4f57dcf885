import type { Message } from '../messages/message.js';
import { EXIT, type ProblemCode, Stop } from '../problem.js';

/** What the report shows as the place of a mistake in a command. */
const COMMAND_LINE = 'command line';

/** The Stop for a command that was written wrongly. */
export function wrongUsage(code: ProblemCode, message: Message, fix: Message): Stop {
  return new Stop(EXIT.usage, [{ code, severity: 'error', where: { file: COMMAND_LINE }, message, fix }]);
}
