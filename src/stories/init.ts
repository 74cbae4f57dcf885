import { join } from 'node:path';
import { copyFolder } from '../disk/copy-folder.js';
import { type Endable, outputLock, whileLocked } from '../disk/lock.js';
import { findProgram } from '../shipped/program.js';

export interface InitOptions extends Endable {
  /** The content folder that is to be made: new, or empty. */
  readonly content: string;
  /** What its user calls it, in a report; its path when absent. */
  readonly name?: string;
}

/** Makes a content folder of one's own to change: a copy of the shipped one. Stops where something is there already, where nothing can be written, and where another run makes one. */
export async function init({ content, name = content, ...ending }: InitOptions): Promise<void> {
  const lock = { ...(await outputLock(content)), guards: name };
  await whileLocked(lock, ending, () => copyFolder(join(findProgram().root, 'content'), content, name));
}
