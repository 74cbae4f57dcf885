import { expect, test } from 'vitest';
import { runHere } from './run-taqta.js';

/** The words of a wrong usage, without its remedy. */
const said = async (words: string, language: 'en' | 'ru' | 'kk') =>
  (await runHere(words.split(' '), { language })).stderr.split('\n')[0]?.replace(/^✖ | \(wrong-usage\)$/g, '');

test.each([
  ['build --bogus', "unknown option '--bogus'", 'нет такого параметра: «--bogus»'],
  ['build --fut', "unknown option '--fut' (Did you mean --out?)", 'нет такого параметра: «--fut» (возможно, имелось в виду «--out»)'],
  ['bake', "unknown command 'bake'", 'нет такой команды: «bake»'],
  [
    'review --tale',
    "unknown option '--tale' (Did you mean one of --table, --take?)",
    'нет такого параметра: «--tale» (возможно, имелось в виду одно из этих слов: --table, --take)',
  ],
  ['deliver', "missing required argument 'folders'", 'не указано то, без чего команда не работает: «папки»'],
  ['build --out', "option '--out <dir>' argument missing", 'после параметра «--out <папка>» ничего не указано'],
  [
    'build --edition a --as-of b',
    "option '--edition <name>' cannot be used with option '--as-of <date>'",
    'параметры «--edition <имя>» и «--as-of <день>» нельзя указывать вместе',
  ],
  [
    'build rights',
    "too many arguments for 'build'. Expected 0 arguments but got 1.",
    'команде «build» указано лишнее: нужно 0\u00a0слов, а стоит 1',
  ],
])('what commander says of "taqta %s" is said in each language', async (words, english, russian) => {
  expect(await said(words, 'en')).toBe(`command line: ${english}`);
  expect(await said(words, 'ru')).toBe(`командная строка: ${russian}`);
  expect(await said(words, 'kk')).toMatch(/^команда жолы: (?:\P{Script=Latin}|--\w+|«[^»]*»)*$/u);
});
