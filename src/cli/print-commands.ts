import { phrase } from '../messages/message.js';
import type { BatchFlags } from './batch-options.js';
import type { BuildFlags } from './build.js';
import type { CentersFlags } from './centers.js';
import { AS_OF, CONTENT, type CommandSpec, KEY, ONLY, OUT, PROFILE, SIZE, VARIANT } from './command.js';
import type { InitFlags } from './init.js';
import type { MergeFlags } from './merge.js';
import type { NewPosterFlags } from './new-poster.js';
import type { ProofFlags } from './proof.js';
import type { RunFlags } from './run-options.js';
import type { ThemeFlags } from './theme.js';

/** Commands that make and check what is printed and shown. */
export const PRINT_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'build',
    does: phrase('help.build'),
    options: [
      CONTENT,
      OUT,
      AS_OF,
      ONLY,
      SIZE,
      VARIANT,
      PROFILE,
      KEY,
      { flag: '--pictures', does: phrase('help.build-pictures') },
      {
        flag: '--edition',
        takes: phrase('takes.name'),
        does: phrase('help.build-edition'),
        conflicts: ['asOf', 'only', 'size', 'variant', 'outputProfile', 'pictures'],
      },
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
    name: 'batch',
    does: phrase('help.batch'),
    options: [
      { flag: '--centers', takes: phrase('takes.file'), does: phrase('help.batch-centers'), required: true },
      CONTENT,
      { ...OUT, default: 'output/centers' },
      AS_OF,
      ONLY,
      SIZE,
      VARIANT,
      PROFILE,
      { flag: '--also', takes: phrase('takes.additions'), does: phrase('help.batch-also') },
      { flag: '--two-up', takes: phrase('takes.sizes'), does: phrase('help.batch-two-up') },
      { flag: '--workers', takes: phrase('takes.number'), does: phrase('help.batch-workers') },
      { flag: '--shard', takes: phrase('takes.number'), does: phrase('help.batch-shard') },
      KEY,
    ],
    examples: [
      'batch --centers offices.xlsx',
      'batch --centers offices.csv --only rights,complaint --size a4,a3',
      'batch --centers offices.csv --also print,zip',
      'batch --centers offices.csv --size a5 --also print --two-up a5',
      'batch --centers offices.csv --shard 2/8 --out /mnt/share/centers',
    ],
    run: async (flags: BatchFlags, surroundings) => (await import('./batch.js')).batch(flags, surroundings),
  },
  {
    name: 'merge',
    does: phrase('help.merge'),
    takes: { what: phrase('takes.folders'), means: phrase('help.merge-takes'), how: 'several' },
    options: [{ flag: '--out', takes: phrase('takes.folder'), does: phrase('help.merge-out') }],
    examples: ['merge output/centers', 'merge machine-1 machine-2 --out output/centers'],
    run: async (flags: MergeFlags, surroundings, folders) => (await import('./merge.js')).merge(folders, flags, surroundings),
  },
  {
    name: 'check',
    does: phrase('help.check'),
    options: [CONTENT, { ...OUT, does: phrase('help.check-out') }, AS_OF, ONLY, SIZE, VARIANT, PROFILE],
    examples: ['check', 'check --content my-center', 'check --only rights --json'],
    run: async (flags: RunFlags, surroundings) => (await import('./check.js')).check(flags, surroundings),
  },
  {
    name: 'proof',
    does: phrase('help.proof'),
    takes: { what: phrase('takes.files'), means: phrase('help.proof-takes'), how: 'several' },
    options: [{ flag: '--content', takes: phrase('takes.folder'), does: phrase('help.proof-content') }, AS_OF],
    examples: ['proof output/posters/*.pdf', 'proof output/posters/rights-a4.pdf --content content', 'proof rights-a3-press.pdf --json'],
    run: async (flags: ProofFlags, surroundings, files) => (await import('./proof.js')).proof(files, flags, surroundings),
  },
  {
    name: 'centers',
    does: phrase('help.centers'),
    takes: { what: phrase('takes.file'), means: phrase('help.centers-takes'), how: 'one' },
    options: [CONTENT],
    examples: ['centers offices.csv', 'centers offices.xlsx --content my-center', 'centers offices.csv --json'],
    run: async (flags: CentersFlags, surroundings, [file = '']) => (await import('./centers.js')).centers(file, flags, surroundings),
  },
  {
    name: 'theme',
    does: phrase('help.theme'),
    options: [CONTENT, { ...OUT, does: phrase('help.theme-out'), default: 'theme' }, AS_OF],
    examples: ['theme', 'theme --content my-center --out my-look'],
    run: async (flags: ThemeFlags, surroundings) => (await import('./theme.js')).theme(flags, surroundings),
  },
  {
    name: 'init',
    does: phrase('help.init'),
    takes: { what: phrase('takes.folder'), means: phrase('help.init-takes'), how: 'maybe' },
    options: [
      { flag: '--blank', does: phrase('help.init-blank') },
      { flag: '--example', takes: phrase('takes.name'), does: phrase('help.init-example') },
      { flag: '--languages', takes: phrase('takes.codes'), does: phrase('help.init-languages') },
      { flag: '--name', takes: phrase('takes.words'), does: phrase('help.init-name') },
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
    does: phrase('help.new-poster'),
    options: [
      CONTENT,
      { flag: '--design', takes: phrase('takes.name'), does: phrase('help.new-poster-design') },
      { flag: '--title', takes: phrase('takes.words'), does: phrase('help.new-poster-title') },
      { flag: '--id', takes: phrase('takes.name'), does: phrase('help.new-poster-id') },
    ],
    examples: ['new poster', 'new poster --design list --id rights-here --title "… / …"'],
    run: async (flags: NewPosterFlags, surroundings) => (await import('./new-poster.js')).newPoster(flags, surroundings),
  },
];
