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
import type { InitFlags } from './init.js';
import type { NewPosterFlags } from './new-poster.js';
import type { ProofFlags } from './proof.js';
import type { RunFlags } from './run-options.js';
import type { ThemeFlags } from './theme.js';

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
    name: 'theme',
    does: 'show the look of a content folder on a page and in a PDF: colours, contrasts, grays, inks, type, every design and block',
    options: [contentOption(), new Option('--out <dir>', 'the folder for the page and the PDF').default('theme'), asOfOption()],
    examples: ['theme', 'theme --content my-center --out my-look'],
    run: async (flags: ThemeFlags, surroundings) => (await import('./theme.js')).theme(flags, surroundings),
  },
  {
    name: 'init',
    does: 'make a content folder of your own: a copy of the shipped one, an example, or one notice and nothing else',
    takes: ['[dir]', 'a new or empty folder; asked for when it is left out'],
    options: [
      new Option('--blank', 'one notice, and nothing of another agency'),
      new Option('--example <name>', 'an example, or one of its posters: clinic, fees, rights and others'),
      new Option(
        '--languages <codes>',
        'in which languages, by their codes with commas between them (default: the two that most folders speak, or those of the example)',
      ),
      new Option('--name <words>', 'with --blank the organisation, in each language: "… / …"'),
    ],
    examples: [
      'init my-center',
      'init my-school --blank --name "… / …"',
      'init my-fees --example fees',
      'build --content my-center --out my-center-output',
    ],
    run: async (flags: InitFlags, surroundings, words) => (await import('./init.js')).init(words, flags, surroundings),
  },
  {
    name: 'new poster',
    does: 'make a poster of a design, like one of the examples, in the languages of the folder',
    options: [
      contentOption(),
      new Option('--design <name>', 'how it looks, see docs/designs.md; asked for when it is left out'),
      new Option('--title <words>', 'its title in each language: "… / …"'),
      new Option('--id <name>', 'what its files are called (default: the name of the design)'),
    ],
    examples: ['new poster', 'new poster --design list --id rights-here --title "… / …"'],
    run: async (flags: NewPosterFlags, surroundings) => (await import('./new-poster.js')).newPoster(flags, surroundings),
  },
];
