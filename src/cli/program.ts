import { Command, Option } from 'commander';
import type { BuildFlags } from './build.js';
import type { ImpactFlags } from './impact.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { ProofFlags } from './proof.js';
import type { ReleaseFlags } from './release.js';
import type { ReprintFlags } from './reprint.js';
import type { ReviewFlags } from './review.js';
import type { RunFlags } from './run-options.js';
import type { ServeFlags } from './serve.js';
import { wrongUsage } from './usage.js';
import type { VerifyFlags } from './verify.js';

const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  $ taqta ${line}`).join('\n')}\n`;

const contentOption = () => new Option('--content <dir>', 'the content folder').default('content');
const outOption = () => new Option('--out <dir>', 'the output folder').default('output');
const asOfOption = () => new Option('--as-of <date>', 'the day whose rules count, such as 2018-06-01 (default: today in Kazakhstan)');
const onlyOption = () => new Option('--only <ids>', 'only these posters: complaint,rights');
const variantOption = () =>
  new Option('--variant <variants>', 'how they are printed: office, press, tiles, gray, large-print (default: office)');
const sizeOption = () => new Option('--size <sizes>', 'only these sizes of paper: a4,a3 (default: the sizes in project.yaml)');
const jsonOption = () => new Option('--json', 'print one JSON object, also on failure');

/**
 * The command and its flags. A command's code is loaded when it is called: help and version need none of it.
 * Throws commander's own error for a wrong usage and after help.
 */
export function program(version: string, surroundings: Surroundings, finish: (outcome: Outcome) => void): Command {
  const taqta = new Command('taqta')
    .description('Wall posters and a lobby kiosk in Kazakh and Russian, from one folder of plain text')
    .version(version, '-v, --version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: surroundings.terminal.out, writeErr: surroundings.terminal.err, outputError: () => undefined })
    .addHelpText('after', examples('build', 'check --as-of 2027-01-01', 'serve', 'build --help'));

  taqta
    .command('build')
    .description('make posters, previews, the kiosk and the contact sheet')
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(asOfOption())
    .addOption(onlyOption())
    .addOption(sizeOption())
    .addOption(variantOption())
    .addOption(new Option('--pictures', 'pictures of every sheet as well, PNG and WebP, for messengers and web pages'))
    .addOption(jsonOption())
    .addOption(
      new Option('--edition <name>', 'make a released edition again from its record').conflicts([
        'asOf',
        'only',
        'size',
        'variant',
        'pictures',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'build',
        'build --only rights,complaint --size a3',
        'build --as-of 2018-06-01 --out output-2018',
        'build --variant press --size a3,a2',
        'build --pictures --only rights',
        'build --edition rights-3',
      ),
    )
    .action(async (flags: BuildFlags) => finish(await (await import('./build.js')).build(flags, surroundings)));

  taqta
    .command('check')
    .description('find everything that is wrong, write nothing')
    .addOption(contentOption())
    .addOption(new Option('--out <dir>', 'the output folder whose unchanged posters need no second proof').default('output'))
    .addOption(asOfOption())
    .addOption(onlyOption())
    .addOption(sizeOption())
    .addOption(variantOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('check', 'check --content my-center', 'check --only rights --json'))
    .action(async (flags: RunFlags) => finish(await (await import('./check.js')).check(flags, surroundings)));

  taqta
    .command('release')
    .description('give every poster that has changed its next edition, and keep a record of it')
    .addOption(contentOption())
    .addOption(new Option('--out <dir>', 'the output folder, whose releases/ takes the sheets').default('output'))
    .addOption(asOfOption())
    .addOption(onlyOption())
    .addOption(new Option('--date <date>', 'the day of the release (default: today in Kazakhstan)'))
    .addOption(new Option('--by <name>', 'who releases (default: the name of this account)'))
    .addOption(new Option('--dry-run', 'only say what would be released'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('release --dry-run', 'release --only rights', 'release --by "A. Editor"', 'release --as-of 2027-01-01 --date 2026-12-20'),
    )
    .action(async (flags: ReleaseFlags) => finish(await (await import('./release.js')).release(flags, surroundings)));

  taqta
    .command('review')
    .description('list the texts that wait for approval; send them out as a table, and take the decisions back')
    .addOption(contentOption())
    .addOption(asOfOption())
    .addOption(new Option('--for <name>', 'only what is a matter of this reviewer of project.yaml'))
    .addOption(new Option('--table <file>', 'write the list to a new table to fill in, .xlsx or .csv'))
    .addOption(new Option('--take <file>', 'write the approvals of a filled-in table into the content'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('review', 'review --as-of 2027-01-01', 'review --for "A. Editor" --table for-editor.xlsx', 'review --take for-editor.xlsx'),
    )
    .action(async (flags: ReviewFlags) => finish(await (await import('./review.js')).review(flags, surroundings)));

  taqta
    .command('reprint')
    .description('say on which walls something hangs that is no longer in force, and why')
    .addOption(contentOption())
    .addOption(asOfOption())
    .addOption(new Option('--table <file>', 'write the list as a workbook or as CSV as well: reprint.xlsx'))
    .addOption(jsonOption())
    .addHelpText('after', examples('reprint', 'reprint --as-of 2027-01-01', 'reprint --table reprint.xlsx'))
    .action(async (flags: ReprintFlags) => finish(await (await import('./reprint.js')).reprint(flags, surroundings)));

  taqta
    .command('impact')
    .description('show what a change of rules does: words, sheets and screens before and after')
    .addOption(contentOption())
    .addOption(new Option('--as-of <date>', 'the day to look at, such as 2027-01-01 (default: the next change to come, or else the last)'))
    .addOption(new Option('--against <date|edition>', 'what to compare it with: a day, or an edition such as rights-3 (default: today)'))
    .addOption(new Option('--out <path>', 'the page to write, or a folder for it').default('output/impact'))
    .addOption(new Option('--no-pictures', 'only words, not the sheets'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'impact',
        'impact --as-of 2027-01-01',
        'impact --as-of 2018-06-01 --against 2026-11-22',
        'impact --against rights-3 --out rights.html',
      ),
    )
    .action(async (flags: ImpactFlags) => finish(await (await import('./impact.js')).impact(flags, surroundings)));

  taqta
    .command('verify')
    .description('say which editions are on photos or in PDFs of posters, and whether they still hold')
    .argument('<files...>', 'photos (JPEG, PNG, WebP, TIFF) and PDFs')
    .addOption(contentOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'verify wall.jpg',
        'verify photos/*.jpg --as-of 2027-01-01',
        'verify output/releases/2026-11-22/posters/rights-a4.pdf --json',
      ),
    )
    .action(async (files: readonly string[], flags: VerifyFlags) =>
      finish(await (await import('./verify.js')).verify(files, flags, surroundings)),
    );

  taqta
    .command('proof')
    .description('measure finished posters: type, contrast, word spaces, codes, fonts, structure, distance from the edge')
    .argument('<files...>', 'PDFs that taqta has made')
    .addOption(new Option('--content <dir>', 'compare their words with this content folder (default: compare no words)'))
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('proof output/posters/*.pdf', 'proof output/posters/rights-a4.pdf --content content', 'proof rights-a3-press.pdf --json'),
    )
    .action(async (files: readonly string[], flags: ProofFlags) =>
      finish(await (await import('./proof.js')).proof(files, flags, surroundings)),
    );

  taqta
    .command('serve')
    .description('show the built kiosk in a browser of this machine')
    .addOption(outOption())
    .addOption(new Option('--port <number>', 'the port, 0 for any that is free').default('8080'))
    .addOption(jsonOption())
    .addHelpText('after', examples('serve', 'serve --port 3000'))
    .action(async (flags: ServeFlags) => finish(await (await import('./serve.js')).serve(flags, surroundings)));

  taqta
    .command('init')
    .description('copy the shipped content to a folder of your own')
    .argument('<dir>', 'a new or empty folder')
    .addOption(jsonOption())
    .addHelpText('after', examples('init my-center', 'build --content my-center --out my-center-output'))
    .action(async (dir: string) => finish(await (await import('./init.js')).init(dir, surroundings)));

  taqta
    .command('help')
    .description('show the help of a command')
    .argument('[command]')
    .addOption(jsonOption())
    .action((name?: string) => (name === undefined ? taqta : named(name, taqta)).help());

  return taqta;
}

function named(name: string, { commands }: Command): Command {
  const found = commands.find((command) => command.name() === name);
  if (found) return found;
  const names = commands.map((command) => command.name()).join(', ');
  throw wrongUsage('wrong-usage', `expected a command, found "${name}"`, `there are: ${names}`);
}
