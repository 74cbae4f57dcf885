import { spawn } from 'node:child_process';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { answer } from '../../src/cli/main.js';
import type { Prompts } from '../../src/cli/prompts.js';
import type { Terminal } from '../../src/cli/terminal.js';
import type { MessageLanguage } from '../../src/messages/message-language.js';
import { findProgram } from '../../src/shipped/program.js';
import { inProcess } from './in-process.js';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Everything said so far. */
  said(): string;
  /** Waits until the output holds a text; fails when the command ends before. */
  says(text: string): Promise<void>;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As the head of a group of processes, as a terminal starts it. */
  readonly detached?: boolean;
  /** As another user of the system. */
  readonly uid?: number;
}

/** Starts the real command in a process of its own. */
export function startTaqta(words: readonly string[], { cwd = ROOT, env = {}, detached = false, uid }: Surroundings = {}): Running {
  // The bare environment of a shell: what npm or vitest set for this process is not for that one.
  const { PATH = '', HOME = '', SystemRoot = '', TEMP = '' } = process.env;
  const options = { cwd, env: { PATH, HOME, SystemRoot, TEMP, ...env }, detached, ...(uid !== undefined && { uid, gid: uid }) };
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'taqta.mjs'), ...words], options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return {
    pid: child.pid,
    ended,
    kill: (signal) => void child.kill(signal),
    said: () => `${stdout}${stderr}`,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (`${stdout}${stderr}`.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('close', () => reject(new Error(`the command ended before it said "${text}": ${stdout}${stderr}`)));
        look();
      }),
  };
}

/** Runs the real command to its end. */
export function runTaqta(words: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return startTaqta(words, surroundings).ended;
}

interface Here extends Pick<Surroundings, 'cwd'> {
  /** In which it speaks. */
  readonly language?: MessageLanguage;
  /** Who answers its questions. */
  readonly prompts?: Prompts;
  /** Milliseconds that it waits for another command. */
  readonly patienceMs?: number;
}

/**
 * Runs the command to its end in the process of the test: its words, its answers and its exit code are those of the
 * real one, which `runTaqta` is for. It has no start of Node and reads what others have read before.
 */
export async function runHere(words: readonly string[], { cwd = ROOT, language = 'en', prompts, patienceMs }: Here = {}): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const colours = picocolors.createColors(false);
  const terminal: Terminal = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    watched: false,
    outColours: colours,
    errColours: colours,
  };
  const here = {
    ...inProcess(cwd),
    terminal,
    language,
    json: words.includes('--json'),
    verbose: words.includes('--verbose'),
    ...(prompts && { prompts }),
    patienceMs,
  };
  const code = await answer(words, here, findProgram().version);
  return { code: code ?? null, stdout, stderr };
}

/** What `--json` printed; fails when it is not one JSON object. */
export function answerOf({ stdout }: Ended): {
  readonly ok: boolean;
  readonly exitCode: number;
  readonly problems: readonly { readonly code: string; readonly where: { readonly file: string; readonly line?: number } }[];
  readonly result: Record<string, never> | null;
} {
  return JSON.parse(stdout);
}
