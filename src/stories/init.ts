import { join } from 'node:path';
import { copyFolder } from '../disk/copy-folder.js';
import { findProgram } from '../shipped/program.js';

export interface InitOptions {
  /** The content folder that is to be made: new, or empty. */
  readonly content: string;
  /** What its user calls it, in a report; its path when absent. */
  readonly name?: string;
}

/** Makes a content folder of one's own to change: a copy of the shipped one. Stops where something is there already, and where nothing can be written. */
export async function init({ content, name = content }: InitOptions): Promise<void> {
  await copyFolder(join(findProgram().root, 'content'), content, name);
}
