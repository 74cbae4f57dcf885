import type { Surroundings } from '../../src/cli/outcome.js';
import type { Terminal } from '../../src/cli/terminal.js';

/** What a command is given that runs in the process of the test: no start of Node, nothing on a terminal. */
export function inProcess(folder: string, signal = new AbortController().signal): Surroundings {
  const plain = (text: string): string => text;
  const terminal = { out: () => undefined, err: () => undefined, watched: false, colours: { green: plain, underline: plain } };
  return {
    terminal: terminal as unknown as Terminal,
    folder,
    named: {},
    json: true,
    language: 'en',
    verbose: false,
    signal,
    patienceMs: undefined,
  };
}
