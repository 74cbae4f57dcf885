import { runCommand } from './run-command.mjs';

/* What run-tuned.mjs starts. Nobody waits for the work of a command that was killed. */
process.on('disconnect', () => process.exit());
process.channel?.unref();
await runCommand(process.argv.slice(2));
