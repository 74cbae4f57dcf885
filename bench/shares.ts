import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Megabytes for what lives briefly: long runs collect it a third less of their time than with the few that Node gives it. */
const YOUNG = '--max-semi-space-size=64';

/** One of several processes that do the same work, each its own part of it. */
export interface Share {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** The numbers below a count that belong to a share, in their order. */
export const numbersOf = ({ index, of }: Share, count: number): readonly number[] =>
  Array.from({ length: count }, (_, number) => number).filter((number) => number % of === index);

/**
 * Runs an exported function of a bundled file in several processes, with what is given and the share of each, and hands back
 * what each returned. All of it is plain data.
 */
export async function inShares<Given, Result>(file: string, name: string, given: Given, of: number): Promise<readonly Result[]> {
  const one = async (index: number): Promise<Result> => {
    const call = `const { ${name} } = await import(${JSON.stringify(file)});
      process.stdout.write(JSON.stringify(await ${name}(${JSON.stringify(given)}, ${JSON.stringify({ index, of })})));`;
    const child = spawn(process.execPath, [YOUNG, '--input-type=module', '-e', call], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [said, code] = await Promise.all([text(child.stdout), ended]);
    if (code !== 0) throw new Error(`expected share ${index} of ${name} to end well, found exit code ${code}`);
    return JSON.parse(said) as Result;
  };
  return Promise.all(Array.from({ length: of }, (_, index) => one(index)));
}
