import { Option } from 'commander';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Outcome, Surroundings } from './outcome.js';

/** An option as it is typed, and what its help says. */
export interface OptionSpec {
  /** With its hyphens. */
  readonly flag: string;
  /** What is typed after it; nothing where it is absent. */
  readonly takes?: Phrase;
  readonly does: Phrase;
  /** Where the command takes it when nobody types it. */
  readonly default?: string;
  /** The names of options that mean nothing beside it. */
  readonly conflicts?: readonly string[];
  /** The command means nothing without it. */
  readonly required?: true;
}

/** One command as it is typed: what it is for, what it takes, and what runs it. */
export interface CommandSpec {
  readonly name: string;
  readonly does: Phrase;
  /** What is typed without a flag before it, and what it means. */
  readonly takes?: Taken;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Loads the command's code, which help and version do not need, and runs it; `words` are what `takes` names. */
  run(flags: object, surroundings: Surroundings, words: readonly string[]): Promise<Outcome>;
}

interface Taken {
  readonly what: Phrase;
  readonly means: Phrase;
  readonly how: 'one' | 'maybe' | 'several' | 'any';
}

/** How the help shows what a command takes: `<file>`, `[file]`, `<files...>`, `[files...]`. */
export const takenAs = ({ what, how }: Taken, say: Speaker): string =>
  ({ one: `<${say(what)}>`, maybe: `[${say(what)}]`, several: `<${say(what)}...>`, any: `[${say(what)}...]` })[how];

/** An option for the command, with its help in a language. */
export function optionOf({ flag, takes, does, default: usual, conflicts, required }: OptionSpec, say: Speaker): Option {
  const option = new Option(takes ? `${flag} <${say(takes)}>` : flag, say(does));
  if (usual !== undefined) option.default(usual);
  if (required) option.makeOptionMandatory();
  if (conflicts) option.conflicts([...conflicts]);
  return option;
}

/** Options that several commands have. */
export const CONTENT: OptionSpec = {
  flag: '--content',
  takes: phrase('takes.folder'),
  does: phrase('help.content'),
  default: 'content',
};
export const OUT: OptionSpec = { flag: '--out', takes: phrase('takes.folder'), does: phrase('help.out'), default: 'output' };
export const AS_OF: OptionSpec = { flag: '--as-of', takes: phrase('takes.date'), does: phrase('help.as-of') };
export const ONLY: OptionSpec = { flag: '--only', takes: phrase('takes.ids'), does: phrase('help.only') };
export const VARIANT: OptionSpec = { flag: '--variant', takes: phrase('takes.variants'), does: phrase('help.variant') };
export const PROFILE: OptionSpec = { flag: '--output-profile', takes: phrase('takes.file'), does: phrase('help.output-profile') };
export const KEY: OptionSpec = { flag: '--key', takes: phrase('takes.file'), does: phrase('help.key') };
export const SIZE: OptionSpec = { flag: '--size', takes: phrase('takes.sizes'), does: phrase('help.size') };
