import { relative, resolve } from 'node:path';
import type { Outcome, Surroundings } from './outcome.js';
import type { Colours } from './terminal.js';

/** `taqta init`: the shipped content as a folder of one's own to change. */
export async function init(target: string, { folder }: Surroundings): Promise<Outcome> {
  const path = resolve(folder, target);
  const story = await import('../stories/init.js');
  await story.init({ content: path, name: target });
  return {
    problems: [],
    sources: new Map(),
    folders: [path],
    result: { content: path },
    text: (colours) => summary(path, folder, colours),
  };
}

function summary(path: string, from: string, colours: Colours): string {
  const shown = relative(from, path) || '.';
  const next = `taqta build --content ${typed(shown)} --out ${typed(outputBeside(path, from))}`;
  return `${colours.green('✔')} ${shown} holds a content folder. Change its texts, then: ${next}\n`;
}

/** An output of its own, so that the folder does not take over the posters of another one. */
const outputBeside = (content: string, folder: string): string => relative(folder, `${content}-output`);

/** A path as a shell takes it for one word. */
const typed = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);
