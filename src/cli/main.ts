import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { phrase } from '../messages/message.js';
import { EXIT, exitCodeOf, Stop } from '../problem.js';
import { findProgram } from '../shipped/program.js';
import { commanderMessage } from './commander-message.js';
import { bug, interrupted, print, stopped } from './ending.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { LeftOut } from './left-out.js';
import { messageLanguage, refuseUnknown } from './message-language.js';
import type { NamedFolders, Outcome, Surroundings } from './outcome.js';
import { program } from './program.js';
import { Left, terminalPrompts } from './prompts.js';
import { openTerminal } from './terminal.js';
import { wrongUsage } from './usage.js';

/** What the script that starts the command knows. */
interface Start {
  startPainting?: (() => ChildProcess) | undefined;
  startSets?: () => ChildProcess;
  /** The content folder that a command in this folder names, as far as that is plain. */
  contentOf(words: readonly string[], folder: string): string;
}

/** Runs the command: the words after `taqta`, to the exit code; `undefined` where that needs a part that this bundle leaves out. */
export async function main(words: readonly string[], { startPainting, startSets, contentOf }: Start): Promise<number | undefined> {
  const folder = currentFolder();
  const content = () => resolve(folder, contentOf(words, folder));
  const language = messageLanguage({ words, environment: process.env, content });
  const surroundings: Surroundings = {
    terminal: openTerminal(),
    folder,
    named: namedFolders(process.env),
    json: words.includes('--json'),
    language,
    verbose: words.includes('--verbose'),
    signal: onInterrupt(),
    get patienceMs() {
      return patience(process.env);
    },
    ...(isAttended(words) && { prompts: terminalPrompts(language) }),
    ...(startPainting && { startPainting }),
    ...(startSets && { startSets }),
  };
  const { version } = findProgram();
  // Libraries that fail in a callback of their own reach nobody else.
  process.on('uncaughtException', (error) => process.exit(bug(error, surroundings, version)));
  return answer(words, surroundings, version);
}

/** What `main` does in other surroundings than those of its process; returns the exit code. */
export async function answer(words: readonly string[], surroundings: Surroundings, version: string): Promise<number | undefined> {
  try {
    return await run(words, surroundings, version);
  } catch (error) {
    if (surroundings.signal.aborted) return interrupted(error, surroundings, version);
    if (error instanceof LeftOut) return undefined;
    if (error instanceof Left) return INTERRUPTED;
    if (error instanceof CommanderError) return afterCommander(error, surroundings, version);
    if (error instanceof Stop) return stopped(error, surroundings, version);
    return bug(error, surroundings, version);
  }
}

/** What runs in the process that `startPainting` starts. */
export async function servePaint(closing: () => void): Promise<void> {
  (await import('./serve-paint.js')).servePaint(closing);
}

/** What runs in the processes that `startSets` starts. */
export async function serveSets(closing: () => void): Promise<void> {
  (await import('./serve-sets.js')).serveSets(closing);
}

async function run(words: readonly string[], surroundings: Surroundings, version: string): Promise<number> {
  let outcome: Outcome | undefined;
  refuseUnknown(words, process.env);
  const command = program(version, surroundings, (found) => {
    outcome = found;
  });
  await command.parseAsync(words, { from: 'user' });
  if (outcome === undefined) return EXIT.fine;
  print(outcome, surroundings, version);
  if (outcome.lasts) {
    await outcome.lasts;
    return EXIT.fine;
  }
  if (surroundings.signal.aborted) return INTERRUPTED;
  return exitCodeOf(outcome.problems);
}

/** Whether somebody sits at the terminal who can be asked. */
const isAttended = (words: readonly string[]): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !words.includes('--json');

/** Help and version come as errors too; `taqta` alone has shown its help, which is not what was asked for. */
function afterCommander(error: CommanderError, surroundings: Surroundings, version: string): number {
  if (error.exitCode === 0) return EXIT.fine;
  if (error.code === 'commander.help') return EXIT.usage;
  return stopped(wrongUsage('wrong-usage', commanderMessage(error), phrase('wrong-usage.fix')), surroundings, version);
}

/** npm runs its scripts in the folder of package.json: what was typed counts from where it was typed. */
function currentFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script === 'start' && typedIn && process.cwd() === findProgram().root ? typedIn : process.cwd();
}

/** TAQTA_CONTENT and TAQTA_OUT of the environment; empty ones name nothing. */
const namedFolders = ({ TAQTA_CONTENT: content, TAQTA_OUT: out }: NodeJS.ProcessEnv): NamedFolders => ({
  content: content || undefined,
  out: out || undefined,
});

/** Milliseconds that a command waits for another one that holds its folder: TAQTA_WAIT of the environment, in seconds. Stops on what is no number of them. */
function patience({ TAQTA_WAIT: text }: NodeJS.ProcessEnv): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,5}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  throw wrongUsage('bad-flags', phrase('bad-flags.wait', { found: text }), phrase('bad-flags.wait-fix'));
}
