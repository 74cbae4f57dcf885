import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../architecture/sources.js';
import { csvOf } from '../centers/center-csv.js';
import { OK } from '../projects/broken-project.js';
import { encoded } from '../tables/encoded.js';
import { temporaryFolder } from '../temporary-folder.js';
import { runHere } from './run-taqta.js';

const EXAMPLE = join(root, 'examples', 'centers.csv');

/** A table in a folder of its own. */
async function table(text: string, name = 'offices.csv'): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return file;
}

test('the example is understood in every column, and nothing is wrong in it', async () => {
  const { stdout, code } = await runHere(['centers', EXAMPLE, '--content', join(root, 'content')]);
  expect(code).toBe(0);
  expect(stdout).toContain('CSV in UTF-8, parted by ;');
  expect(stdout).toMatch(/^ {2}Атауы +name \(kk\)$/m);
  expect(stdout).toMatch(/^ {2}Бірінші өңір +8$/m);
  expect(stdout).toContain('20 centers understood, nothing is wrong in any row');
});

test('what is wrong stands at its row and column, the others are counted, and the exit code says so', async () => {
  const file = await table(
    csvOf([
      { id: 'a', Note: 'x' },
      { id: 'b', hours: 'утром' },
    ]),
  );
  const { stdout, code } = await runHere(['centers', file, '--content', OK]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/3:7 +error +bad-center +hours «утром»: expected days and hours, found "утром"/);
  expect(stdout).toContain('1 center understood of 2 rows');
  expect(stdout).toMatch(/^ {2}Note +not read$/m);
  expect(stdout).toMatch(/Note.*\(unknown-column\)/);
});

test('a table in the encoding of Excel says so', async () => {
  const file = await table('', 'excel.csv');
  await writeFile(file, encoded('Код;Название\r\nsamal;Центр «Самал»', 'windows-1251'));
  const { stdout } = await runHere(['centers', file, '--content', OK]);
  expect(stdout).toContain('CSV in Windows-1251, parted by ;');
});

test('a program gets the columns and the centers', async () => {
  const file = await table(csvOf([{ region: 'Ақмола' }]));
  const { stdout } = await runHere(['centers', file, '--content', OK, '--json']);
  const { ok, result } = JSON.parse(stdout);
  expect(ok).toBe(true);
  expect(result.form).toEqual({ kind: 'csv', encoding: 'utf-8', separator: ';' });
  expect(result.columns[1]).toEqual({ heading: 'name kk', taken: { column: 'name', language: 'kk', number: 1, days: null } });
  expect(result.centers).toMatchObject([{ id: 'samal', region: 'Ақмола', where: { line: 2 }, center: { phone: '8 (7172) 74-01-00' } }]);
});

test.each([
  ['a file that is not there', ['centers', 'nowhere.csv', '--content', OK], 2, 'missing-file'],
  ['a file of another kind', ['centers', join(root, 'README.md'), '--content', OK], 2, 'bad-table'],
  ['no file', ['centers'], 2, 'wrong-usage'],
])('%s is a wrong use', async (_, words, code, problem) => {
  const { code: ended, stdout } = await runHere([...words, '--json']);
  expect(ended).toBe(code);
  expect(JSON.parse(stdout).problems[0].code).toBe(problem);
});

test('bytes that are no text are a fault of the table', async () => {
  const file = await table('', 'photo.csv');
  await writeFile(file, (await readFile(join(root, 'docs/pictures/posters.png'))).subarray(0, 5000));
  const { code, stderr, stdout } = await runHere(['centers', file, '--content', OK]);
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain('save it as "CSV UTF-8", or as .xlsx');
});
