import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Speaker, speakerOf } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { DRAFTED, MESSAGE_LANGUAGES } from '../messages/message-language.js';
import { type CommandSpec, type OptionSpec, optionOf, takenAs } from './command.js';
import { EDITION_COMMANDS } from './edition-commands.js';
import type { NamedFolders, Outcome, Surroundings } from './outcome.js';
import { PRINT_COMMANDS } from './print-commands.js';
import { SCREEN_COMMANDS } from './screen-commands.js';
import { wrongUsage } from './usage.js';

const VERBOSE: OptionSpec = { flag: '--verbose', does: phrase('help.verbose') };
const SPOKEN = MESSAGE_LANGUAGES.map((language) => (DRAFTED.has(language) ? phrase('help.draft', { language }) : language));
const LANG: OptionSpec = { flag: '--lang', takes: phrase('takes.language'), does: phrase('help.lang', { languages: SPOKEN }) };
const JSON_ANSWER: OptionSpec = { flag: '--json', does: phrase('help.json') };

/** What commander's help says by itself. */
const OF_COMMANDER: Readonly<Record<string, Phrase>> = {
  'Usage:': phrase('title.usage'),
  'Arguments:': phrase('title.arguments'),
  'Options:': phrase('title.options'),
  'Commands:': phrase('title.commands'),
};

const examples = (lines: readonly string[], say: Speaker): string =>
  `\n${say(phrase('title.examples'))}\n${lines.map((line) => `  $ taqta ${line}`).join('\n')}\n`;

/**
 * The command and its flags. A command's code is loaded when it is called: help and version need none of it.
 * Throws commander's own error for a wrong usage and after help.
 */
export function program(version: string, surroundings: Surroundings, finish: (outcome: Outcome) => void): Command {
  const say = speakerOf(surroundings.language);
  const shown = (text: string): string => {
    const own = OF_COMMANDER[text];
    return own ? say(own) : text;
  };
  const taqta = new Command('taqta')
    .description(say(phrase('title.taqta')))
    .version(version, '-v, --version', say(phrase('help.version')))
    .helpOption('-h, --help', say(phrase('help.help')))
    .addOption(optionOf(LANG, say))
    .helpCommand(false)
    .configureHelp({
      styleTitle: shown,
      styleOptionText: (text) => (text === '[options]' ? `[${say(phrase('takes.options'))}]` : text),
      styleSubcommandText: (text) => (text === '[command]' ? `[${say(phrase('takes.command'))}]` : text),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : say(phrase('help.default', { does: description, value: JSON.stringify(defaultValue) })),
    })
    .exitOverride()
    .configureOutput({ writeOut: surroundings.terminal.out, writeErr: surroundings.terminal.err, outputError: () => undefined })
    .addHelpText('after', `\n${say(phrase('title.folders'))}\n`)
    .addHelpText('after', examples(['build', 'check --as-of 2027-01-01', 'serve', 'build --help'], say));
  for (const spec of [...PRINT_COMMANDS, ...SCREEN_COMMANDS, ...EDITION_COMMANDS]) register(spec, taqta, surroundings, finish);
  taqta
    .command('help')
    .description(say(phrase('help.of-command')))
    .argument(`[${say(phrase('takes.command'))}]`)
    .addOption(optionOf(LANG, say))
    .addOption(optionOf(JSON_ANSWER, say))
    .action((name?: string) => (name === undefined ? taqta : named(name, taqta)).help());
  return taqta;
}

function register(spec: CommandSpec, taqta: Command, surroundings: Surroundings, finish: (outcome: Outcome) => void): void {
  const say = speakerOf(surroundings.language);
  const [name = '', ofGroup] = spec.name.split(' ');
  const command = ofGroup === undefined ? taqta.command(name) : group(name, taqta, say).command(ofGroup);
  command.description(say(spec.does));
  if (spec.takes) command.argument(takenAs(spec.takes, say), say(spec.takes.means));
  for (const option of [...spec.options, VERBOSE, LANG, JSON_ANSWER]) command.addOption(optionOf(option, say));
  command.addHelpText('after', examples(spec.examples, say)).action(async () => {
    finish(await spec.run(await flagsOf(command, surroundings), surroundings, command.args));
  });
}

/** The command that only holds others, such as `screens`. */
function group(name: string, taqta: Command, say: Speaker): Command {
  const found = taqta.commands.find((command) => command.name() === name);
  return (
    found ??
    taqta
      .command(name)
      .description(say(phrase('help.group', { group: name })))
      .helpCommand(false)
  );
}

function named(name: string, { commands }: Command): Command {
  const found = commands.find((command) => command.name() === name);
  if (found) return found;
  const names = commands.map((command) => command.name());
  throw wrongUsage('wrong-usage', phrase('wrong-usage.no-command', { found: name }), phrase('wrong-usage.there-are', { names }));
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
