import { describe, expect, it, test } from 'vitest';
import { EDITION_COMMANDS } from '../../src/cli/edition-commands.js';
import { PRINT_COMMANDS } from '../../src/cli/print-commands.js';
import { SCREEN_COMMANDS } from '../../src/cli/screen-commands.js';
import { runHere } from '../cli/run-taqta.js';
import { leftOver } from './left-over.js';

const NAMES = [...PRINT_COMMANDS, ...SCREEN_COMMANDS, ...EDITION_COMMANDS].map(({ name }) => name);
const TYPED = new Set([...NAMES.flatMap((name) => name.split(' ')), 'help', 'kk', 'ru', 'en']);

/** English words of a help; the examples, and the names of commands and languages, are typed as they stand. */
const englishIn = (help: string): readonly string[] =>
  leftOver(help.replace(/^ {2}\$ taqta .*$/gm, '').replace(/\s+/g, ' ')).filter((word) => !TYPED.has(word));

describe.each(['kk', 'ru'] as const)('The help in %s', (language) => {
  const helpOf = async (name: string) => (await runHere([...name.split(' '), '--help'], { language })).stdout;

  it.each([...NAMES, 'screens', 'help'])('of %s has no English words but what is typed', async (name) => {
    const help = await helpOf(name);
    expect(help).toContain(`taqta ${name}`);
    expect(englishIn(help)).toEqual([]);
  });

  it('of the program itself has none either', async () => {
    const { stdout } = await runHere(['--help'], { language });
    expect(stdout).toContain('build');
    expect(englishIn(stdout)).toEqual([]);
  });
});

test('English words of a help are found', async () => {
  const { stdout } = await runHere(['build', '--help']);
  expect(englishIn(stdout)).toContain('Usage');
  expect(englishIn(stdout)).toContain('folder');
});
