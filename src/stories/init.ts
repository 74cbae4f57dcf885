import { join } from 'node:path';
import { type Beginning, blankFolder } from '../beginnings/blank.js';
import { exampleCalled, examplesOf } from '../beginnings/examples.js';
import { folderOfExample } from '../beginnings/folder-of-example.js';
import { copyFolder, writeFolder } from '../disk/copy-folder.js';
import { type Endable, outputLock, whileLocked } from '../disk/lock.js';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { EXIT, Stop } from '../problem.js';
import { findProgram } from '../shipped/program.js';

export interface InitOptions extends Endable {
  /** The content folder that is to be made: new, or empty. */
  readonly content: string;
  /** What its user calls it, in a report; its path when absent. */
  readonly name?: string;
  /** What it begins with: a notice and nothing of another agency, or an example by its name. Absent: a copy of the shipped content. */
  readonly from?: { readonly blank: Beginning } | { readonly example: string; readonly languages?: Languages };
  /** The language of the remarks in files that are made; English when absent. */
  readonly remarks?: MessageLanguage;
}

/**
 * Makes a content folder of one's own to change. Stops where something is there already, where nothing can be written, where
 * another run makes one, and on an example that there is not.
 */
export async function init({ content, name = content, from, remarks = 'en', ...ending }: InitOptions): Promise<void> {
  const { root } = findProgram();
  const files = from && ('blank' in from ? blankFolder(from.blank, remarks) : await filesOf(from, root));
  const lock = { ...(await outputLock(content)), guards: name };
  await whileLocked(lock, ending, () => (files ? writeFolder(files, content, name) : copyFolder(join(root, 'content'), content, name)));
}

async function filesOf({ example: name, languages }: { readonly example: string; readonly languages?: Languages }, root: string) {
  const examples = await examplesOf(root);
  const found = exampleCalled(name, examples);
  if (found) return folderOfExample(found.example, { ...(found.poster && { poster: found.poster }), ...(languages && { languages }) });
  throw new Stop(EXIT.usage, [
    {
      code: 'unknown-example',
      severity: 'error',
      where: { file: '--example' },
      message: phrase('unknown-example.found', { found: name }),
      fix: phrase('unknown-example.fix', { names: examples.map((example) => example.name), poster: examples[0]?.posters[0]?.id ?? '' }),
    },
  ]);
}
