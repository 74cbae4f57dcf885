import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Left, type Prompts } from '../../src/cli/prompts.js';
import { inWords } from '../../src/messages/in-words.js';
import type { Phrase } from '../../src/messages/message.js';
import { answerOf, runHere, runTaqta } from '../cli/run-taqta.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Somebody at the terminal who answers in this order, and goes away behind the last answer. */
function answering(...answers: readonly unknown[]): Prompts & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = async (question: Phrase): Promise<never> => {
    asked.push(inWords(question, 'en'));
    if (left.length === 0) throw new Left();
    return left.shift() as never;
  };
  return { asked, text: next, choose: next, several: next, confirm: next };
}

test('a blank folder begins with its name and one notice, and builds', async () => {
  const cwd = await temporaryFolder();
  const { code } = await runHere(['init', 'school', '--blank', '--languages', 'ru,kk', '--name', '«Үлгі» мектебі / Школа'], { cwd });
  expect(code).toBe(0);
  expect(await readFile(join(cwd, 'school', 'project.yaml'), 'utf8')).toContain(
    'name: { kk: "«Үлгі» мектебі", ru: "Школа" }\nlanguages: [kk, ru]',
  );
  const built = await runHere(['check', '--content', 'school', '--json'], { cwd });
  expect([built.code, [...new Set(answerOf(built).problems.map(({ code }) => code))]]).toEqual([0, ['unfinished-text']]);
});

test('what is not said is asked for, in the languages that were chosen', async () => {
  const cwd = await temporaryFolder();
  const prompts = answering(
    'north',
    '',
    ['en', 'kk'],
    'Мектеп',
    'School',
    'Солтүстік',
    'North',
    'Көше, 1',
    'Street 1',
    '8 (000) 000-00-00',
    true,
  );
  const { code } = await runHere(['init'], { cwd, prompts });
  expect(code).toBe(0);
  expect(prompts.asked.filter((question) => question.includes('Қазақша'))).toHaveLength(3);
  expect(await readdir(join(cwd, 'north'))).toEqual(['centers.yaml', 'kiosk.yaml', 'posters', 'project.yaml', 'screens.yaml']);
  expect(await readFile(join(cwd, 'north', 'centers.yaml'), 'utf8')).toContain('name: { kk: "Солтүстік", en: "North" }');
  const poster = await runHere(['new', 'poster', '--content', 'north'], { cwd, prompts: answering('list', '*Тәртіп*', '') });
  expect([poster.code, poster.stdout]).toEqual([0, expect.stringContaining('posters/list.yaml')]);
  expect(await readFile(join(cwd, 'north', 'posters', 'list.yaml'), 'utf8')).toContain('*Тәртіп*');
});

test('whoever goes away in the middle leaves nothing behind', async () => {
  const cwd = await temporaryFolder();
  expect((await runHere(['init'], { cwd, prompts: answering('north', '', ['kk'], 'Мектеп') })).code).toBe(130);
  expect(await readdir(cwd)).toEqual([]);
});

test.each([
  [['init', 'x', '--blank', '--example', 'clinic'], 'found both'],
  [['init', 'x', '--example', 'hospital'], 'one of their posters'],
  [['init', 'x', '--blank', '--languages', 'kk,fr'], 'found "fr"'],
  [['init', 'x', '--blank', '--name', 'Мектеп'], 'with " / " between them, found 1'],
  [['init', 'x', '--name', 'Мектеп / Школа'], 'expected --blank beside --name'],
  [['init'], 'expected the name of a new folder'],
  [['new', 'poster'], 'expected a design for --design, found none'],
  [['new', 'poster', '--design', 'leaflet'], 'found "leaflet"'],
  [['new', 'poster', '--design', 'list', '--id', 'Список'], 'for --id, found "Список"'],
] as const)('%j is refused with what to write, and makes nothing', async (words, said) => {
  const cwd = await temporaryFolder();
  const { code, stderr } = await runHere([...words], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(await readdir(cwd)).toEqual([]);
});

test('nobody is asked where no terminal is', async () => {
  const { code, stderr } = await runTaqta(['init'], { cwd: await temporaryFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining('expected the name of a new folder')]);
});
