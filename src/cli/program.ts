import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { DRAFTED, MESSAGE_LANGUAGES } from '../messages/message-language.js';
import type { CommandSpec } from './command.js';
import { EDITION_COMMANDS } from './edition-commands.js';
import type { NamedFolders, Outcome, Surroundings } from './outcome.js';
import { PRINT_COMMANDS } from './print-commands.js';
import { SCREEN_COMMANDS } from './screen-commands.js';
import { wrongUsage } from './usage.js';

const examples = (lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  $ taqta ${line}`).join('\n')}\n`;

const verboseOption = () => new Option('--verbose', 'show each warning with its line and its remedy');
const languages = MESSAGE_LANGUAGES.map((language) => (DRAFTED.has(language) ? `${language} (a draft)` : language)).join(', ');
const langOption = () =>
  new Option(
    '--lang <language>',
    `the language of the messages: ${languages} (default: messages: in project.yaml, else that of the system)`,
  );
const jsonOption = () => new Option('--json', 'print one JSON object, also on failure');

/**
 * The command and its flags. A command's code is loaded when it is called: help and version need none of it.
 * Throws commander's own error for a wrong usage and after help.
 */
export function program(version: string, surroundings: Surroundings, finish: (outcome: Outcome) => void): Command {
  const taqta = new Command('taqta')
    .description('Wall posters and a lobby kiosk in every language of a service center, from one folder of plain text')
    .version(version, '-v, --version')
    .addOption(langOption())
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: surroundings.terminal.out, writeErr: surroundings.terminal.err, outputError: () => undefined })
    .addHelpText(
      'after',
      '\nTAQTA_CONTENT and TAQTA_OUT, or "content:" and "out:" in taqta.yaml of this folder, save --content and --out.\n',
    )
    .addHelpText('after', examples(['build', 'check --as-of 2027-01-01', 'serve', 'build --help']));
  for (const spec of [...PRINT_COMMANDS, ...SCREEN_COMMANDS, ...EDITION_COMMANDS]) register(spec, taqta, surroundings, finish);
  taqta
    .command('help')
    .description('show the help of a command')
    .argument('[command]')
    .addOption(langOption())
    .addOption(jsonOption())
    .action((name?: string) => (name === undefined ? taqta : named(name, taqta)).help());
  return taqta;
}

function register(spec: CommandSpec, taqta: Command, surroundings: Surroundings, finish: (outcome: Outcome) => void): void {
  const [name = '', ofGroup] = spec.name.split(' ');
  const command = (ofGroup === undefined ? taqta.command(name) : group(name, taqta).command(ofGroup)).description(spec.does);
  if (spec.takes) command.argument(...spec.takes);
  for (const option of [...spec.options, verboseOption(), langOption(), jsonOption()]) command.addOption(option);
  command.addHelpText('after', examples(spec.examples)).action(async () => {
    finish(await spec.run(await flagsOf(command, surroundings), surroundings, command.args));
  });
}

/** The command that only holds others, such as `screens`. */
function group(name: string, taqta: Command): Command {
  const found = taqta.commands.find((command) => command.name() === name);
  return found ?? taqta.command(name).description(`what belongs to the ${name}`).helpCommand(false);
}

function named(name: string, { commands }: Command): Command {
  const found = commands.find((command) => command.name() === name);
  if (found) return found;
  const names = commands.map((command) => command.name()).join(', ');
  throw wrongUsage('wrong-usage', `expected a command, found "${name}"`, `there are: ${names}`);
}

/** The file of the working folder that names them; its paths count from that folder. */
const SETTINGS = 'taqta.yaml';

/** The flags of a command; where --content or --out was not typed, the folders of the environment, else of taqta.yaml, else the default. */
export async function flagsOf(command: Command, { folder, named }: Surroundings): Promise<object> {
  const flags: Record<string, unknown> = command.opts();
  const left = (['content', 'out'] as const).filter((name) => command.getOptionValueSource(name) === 'default');
  const missing = left.filter((name) => named[name] === undefined);
  const file: NamedFolders =
    missing.length > 0 && existsSync(join(folder, SETTINGS))
      ? await (await import('./settings-file.js')).readSettings(folder, SETTINGS)
      : {};
  const found = left.flatMap((name) => {
    const value = named[name] ?? file[name];
    // The page of an impact stands below the output.
    return value === undefined ? [] : [[name, String(flags[name]).replace(/^[^/]*/, () => value)] as const];
  });
  return { ...flags, ...Object.fromEntries(found) };
}
