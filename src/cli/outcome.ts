import type { ChildProcess } from 'node:child_process';
import type { Speaker } from '../messages/in-words.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { Json } from '../output/job.js';
import type { Problem } from '../problem.js';
import type { Prompts } from './prompts.js';
import type { Colours, Terminal } from './terminal.js';

/** How a command speaks to people: in the colours of its stream, and in a language. */
export interface Speech {
  readonly colours: Colours;
  readonly say: Speaker;
}

/** What a command found and did. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** Texts for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Folders, outermost first, in which the files of problems may stand. */
  readonly folders: readonly string[];
  /** For programs: the `result` of the JSON object. */
  readonly result: Json;
  /** For people: what is printed when no error stands in the way. */
  text(speech: Speech): string;
  /** Ends when a command ends that lasts, such as a server. */
  readonly lasts?: Promise<void>;
}

/** Folders that somebody has named once for all commands. */
export interface NamedFolders {
  readonly content?: string | undefined;
  readonly out?: string | undefined;
}

/** What every command is given. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** The folders that the environment names. */
  readonly named: NamedFolders;
  readonly json: boolean;
  /** In which it speaks. */
  readonly language: MessageLanguage;
  /** Whether each warning is shown with its line and its remedy. */
  readonly verbose: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds that a command waits for another one that holds its folder, where that was set. */
  readonly patienceMs: number | undefined;
  /** Asks whoever sits at the terminal; absent where nobody does, and where the answer is for a program. */
  readonly prompts?: Prompts;
  /** Starts a process in which `servePaint` waits; absent where all has to be done in this one. */
  startPainting?(): ChildProcess;
  /** Starts a process in which `serveSets` waits; absent where all has to be done in this one. */
  startSets?(): ChildProcess;
}
