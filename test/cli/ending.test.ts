import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withSourceLines } from '../../src/cli/ending.js';
import { temporaryFolder } from '../temporary-folder.js';
import { ROOT, runTaqta } from './run-taqta.js';

/** A file that, loaded before the command, makes one of its reads fail in a way that nothing in it expects. */
async function sabotaged(name: string): Promise<Readonly<Record<string, string>>> {
  const file = join(await temporaryFolder(), 'sabotage.cjs');
  await writeFile(
    file,
    `const fs = require('node:fs/promises');
    const { readFile } = fs;
    fs.readFile = async (path, ...more) => {
      if (String(path).endsWith('${name}')) throw new Error('sabotaged', { cause: new Error('on purpose') });
      return readFile(path, ...more);
    };`,
  );
  return { NODE_OPTIONS: `--require "${file.replaceAll('\\', '/')}"` };
}

const check = ['check', '--only', 'rights', '--size', 'a4', '--out', 'none'];

test('a crash ends with exit code 4, names source files and lines where the program did its work, and asks for a report', async () => {
  const { code, stderr } = await runTaqta(check, { env: await sabotaged('icon-nodes.json') });
  expect(code).toBe(4);
  expect(stderr).toMatch(/Error: sabotaged/);
  expect(stderr).toMatch(/cause.*on purpose/);
  expect(stderr).toMatch(/please report it together with the lines above\.\n$/);
  expect(stderr).not.toMatch(/taqta\.cjs:\d/);
  const [, line, column] = /\(src\/shipped\/icons\.ts:(\d+):(\d+)\)/.exec(stderr) ?? [];
  const source = (await readFile(join(ROOT, 'src', 'shipped', 'icons.ts'), 'utf8')).split('\n');
  expect(source[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^readFile\(/);
});

test('as JSON it names them too', async () => {
  const { code, stdout } = await runTaqta([...check, '--json'], { env: await sabotaged('icon-nodes.json') });
  expect(code).toBe(4);
  expect(JSON.parse(stdout).bug).toMatch(/\(src\/shipped\/icons\.ts:\d+:\d+\)/);
});

test('what has no map stays as it is', () => {
  const stack = 'Error: x\n    at run (/srv/проба с (пробелами)/a.cjs:1:2)\n    at async /srv/b.js:3:4\n    at node:internal/process:5:6';
  expect(withSourceLines(stack)).toBe(stack);
});
