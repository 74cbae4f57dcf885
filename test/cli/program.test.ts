import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import type { NamedFolders, Surroundings } from '../../src/cli/outcome.js';
import { flagsOf } from '../../src/cli/program.js';
import { EXIT } from '../../src/problem.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, runTaqta } from './run-taqta.js';

interface Given {
  readonly typed?: readonly string[];
  readonly named?: NamedFolders;
  readonly file?: string;
  /** The default of --out. */
  readonly out?: string;
}

/** The folders of a command that was given these. */
async function foldersOf({ typed = [], named = {}, file, out = 'output' }: Given) {
  const folder = await temporaryFolder();
  if (file !== undefined) await writeFile(join(folder, 'taqta.yaml'), file);
  const command = new Command()
    .addOption(new Option('--content <dir>').default('content'))
    .addOption(new Option('--out <dir>').default(out));
  command.parse(typed, { from: 'user' });
  return flagsOf(command, { folder, named } as unknown as Surroundings);
}

describe('the folders of a command', () => {
  const file = 'content: file-content\nout: file-out\n';
  const named = { content: 'named-content', out: 'named-out' };

  test.each<[string, Given, object]>([
    ['are the default ones where nobody names any', {}, { content: 'content', out: 'output' }],
    ['are those of taqta.yaml', { file }, { content: 'file-content', out: 'file-out' }],
    ['are those of the environment before those of the file', { file, named }, { content: 'named-content', out: 'named-out' }],
    ['are those that are typed before all', { file, named, typed: ['--content', 'c', '--out', 'output'] }, { content: 'c', out: 'output' }],
    ['are each taken where they are named', { file: 'out: file-out\n', named: { content: 'n' } }, { content: 'n', out: 'file-out' }],
    ['may stay unnamed in a file of remarks', { file: '# nothing yet\n' }, { content: 'content', out: 'output' }],
    ['hold the page of an impact as well', { file, out: 'output/impact' }, { content: 'file-content', out: 'file-out/impact' }],
  ])('%s', async (_, given, folders) => {
    expect(await foldersOf(given)).toEqual(folders);
  });

  test.each([
    ['contents: mine\n', 'unknown-field', 1],
    ['out:\n  - a\n', 'wrong-value', 1],
    ['out: [a\n', 'broken-yaml', 1],
  ])('are not guessed from a file with a fault: %j', async (text, code, line) => {
    const problems = [expect.objectContaining({ code, where: expect.objectContaining({ file: 'taqta.yaml', line }) })];
    await expect(foldersOf({ file: text })).rejects.toMatchObject({ exitCode: EXIT.usage, problems });
  });
});

test('a folder that is named once serves every command, and one that is not there is a wrong use', async () => {
  const cwd = await temporaryFolder();
  const review = async (env: Readonly<Record<string, string>>) => runTaqta(['review', '--json'], { cwd, env });
  expect(answerOf(await review({ TAQTA_CONTENT: OK })).problems.filter(({ code }) => code === 'missing-content')).toEqual([]);
  await writeFile(join(cwd, 'taqta.yaml'), 'content: no-such-folder\n');
  const ended = await review({});
  expect([ended.code, answerOf(ended).problems.map(({ code, where }) => `${code} ${where.file}`)]).toEqual([
    EXIT.usage,
    ['missing-content no-such-folder'],
  ]);
  expect((await review({ TAQTA_CONTENT: OK })).code).toBe(EXIT.fine);
});
