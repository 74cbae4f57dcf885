#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentBytes } from './content-folder.mjs';
import { engineFlags } from './engine-flags.mjs';
import { mayBeUnchanged } from './may-be-unchanged.mjs';
import { requireNode } from './node-version.mjs';

/** Help and version, alone or of one command, in whatever language: nothing is done, so that nothing has to be loaded for it. */
const asks = (words) => {
  const asked = words.filter((word, index) => !/^--lang(?:=|$)/.test(word) && words[index - 1] !== '--lang');
  return asked.length <= 2 && asked.some((word) => /^(?:--version|--help|-h)$/.test(word));
};

requireNode();
// Only a clone has a set-up. What a package needs was made before it was packed: it installs and compiles nothing.
const setUp = join(import.meta.dirname, 'set-up', 'set-up.mjs');
if (existsSync(setUp)) await (await import(pathToFileURL(setUp).href)).setUp();

const words = process.argv.slice(2);
const flags = engineFlags(process.versions.node, contentBytes(words), words[0]);
const answering = asks(words) ? 'front' : mayBeUnchanged(words) && 'unchanged';
// Only what is needed is loaded: the first process of two is to be gone through quickly.
const load = () => import('./run-command.mjs');
if (!answering || !(await (await load()).answerCommand(words, answering))) {
  if (flags.length === 0) await (await load()).runCommand(words);
  else await (await import('./run-tuned.mjs')).runTuned(join(import.meta.dirname, 'work-process.mjs'), words, flags);
}
