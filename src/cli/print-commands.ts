import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { BuildFlags } from './build.js';
import {
  asOfOption,
  type CommandSpec,
  contentOption,
  keyOption,
  onlyOption,
  outOption,
  profileOption,
  sizeOption,
  variantOption,
} from './command.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { ProofFlags } from './proof.js';
import type { RunFlags } from './run-options.js';
import type { Colours } from './terminal.js';

/** Commands that make and check what is printed and shown. */
export const PRINT_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'build',
    does: 'make posters, previews, the kiosk and the contact sheet',
    options: [
      contentOption(),
      outOption(),
      asOfOption(),
      onlyOption(),
      sizeOption(),
      variantOption(),
      profileOption(),
      keyOption(),
      new Option('--pictures', 'pictures of every sheet as well, PNG and WebP, for messengers and web pages'),
      new Option('--edition <name>', 'make a released edition again from its record').conflicts([
        'asOf',
        'only',
        'size',
        'variant',
        'outputProfile',
        'pictures',
      ]),
    ],
    examples: [
      'build',
      'build --only rights,complaint --size a3',
      'build --as-of 2018-06-01 --out output-2018',
      'build --variant press --size a3,a2',
      'build --variant press --output-profile shop.icc',
      'build --pictures --only rights',
      'build --edition rights-3',
    ],
    run: async (flags: BuildFlags, surroundings) => (await import('./build.js')).build(flags, surroundings),
  },
  {
    name: 'check',
    does: 'find everything that is wrong, write nothing',
    options: [
      contentOption(),
      outOption('the output folder whose unchanged posters need no second proof'),
      asOfOption(),
      onlyOption(),
      sizeOption(),
      variantOption(),
      profileOption(),
    ],
    examples: ['check', 'check --content my-center', 'check --only rights --json'],
    run: async (flags: RunFlags, surroundings) => (await import('./check.js')).check(flags, surroundings),
  },
  {
    name: 'proof',
    does: 'measure finished posters: type, contrast, word spaces, codes, fonts, structure, distance from the edge',
    takes: ['<files...>', 'PDFs that taqta has made'],
    options: [new Option('--content <dir>', 'compare their words with this content folder (default: compare no words)'), asOfOption()],
    examples: ['proof output/posters/*.pdf', 'proof output/posters/rights-a4.pdf --content content', 'proof rights-a3-press.pdf --json'],
    run: async (flags: ProofFlags, surroundings, files) => (await import('./proof.js')).proof(files, flags, surroundings),
  },
  {
    name: 'init',
    does: 'copy the shipped content to a folder of your own',
    takes: ['<dir>', 'a new or empty folder'],
    options: [],
    examples: ['init my-center', 'build --content my-center --out my-center-output'],
    run: async (_, surroundings, [dir = '']) => init(dir, surroundings),
  },
];

/** `taqta init`: the shipped content as a folder of one's own to change. */
async function init(target: string, { folder, signal, patienceMs }: Surroundings): Promise<Outcome> {
  const path = resolve(folder, target);
  const story = await import('../stories/init.js');
  await story.init({ content: path, name: target, signal, patienceMs });
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
