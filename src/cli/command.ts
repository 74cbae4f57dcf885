import { Option } from 'commander';
import type { Outcome, Surroundings } from './outcome.js';

/** One command as it is typed: what it is for, what it takes, and what runs it. */
export interface CommandSpec {
  readonly name: string;
  readonly does: string;
  /** What is typed without a flag before it, and what it means. */
  readonly takes?: readonly [name: string, meaning: string];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Loads the command's code, which help and version do not need, and runs it; `words` are what `takes` names. */
  run(flags: object, surroundings: Surroundings, words: readonly string[]): Promise<Outcome>;
}

/** Options that several commands have. */
export const contentOption = () => new Option('--content <dir>', 'the content folder').default('content');
export const outOption = (meaning = 'the output folder') => new Option('--out <dir>', meaning).default('output');
export const asOfOption = () =>
  new Option('--as-of <date>', 'the day whose rules count, such as 2018-06-01 (default: today in Kazakhstan)');
export const onlyOption = () => new Option('--only <ids>', 'only these posters: complaint,rights; kiosk is the screen');
export const variantOption = () =>
  new Option('--variant <variants>', 'how they are printed: office, press, tiles, gray, large-print (default: office)');
export const profileOption = () =>
  new Option('--output-profile <file>', 'the ICC profile of the print shop, for --variant press (default: coated paper, FOGRA39)');
export const keyOption = () =>
  new Option('--key <file>', 'the private key that signs what screens take (default: TAQTA_KEY, or the one that "taqta keys" has made)');
export const sizeOption = () => new Option('--size <sizes>', 'only these sizes of paper: a4,a3 (default: the sizes in project.yaml)');
