import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageLanguage, refuseUnknown } from '../../src/cli/message-language.js';
import { stopped } from '../problem-codes/shown.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A content folder whose project.yaml has these lines. */
async function folder(lines: string): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  await mkdir(content);
  await writeFile(join(content, 'project.yaml'), lines);
  return content;
}

const asked = (words: readonly string[], environment: NodeJS.ProcessEnv, content = 'no-such-folder') =>
  messageLanguage({ words, environment, content: () => content });

describe('The language of the messages', () => {
  it.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
    ['--lang before all else', ['check', '--lang', 'kk'], { TAQTA_LANG: 'ru', LANG: 'en_US' }, 'kk'],
    ['--lang=', ['check', '--lang=RU', '--json'], {}, 'ru'],
    ['the last --lang of several', ['check', '--lang', 'kk', '--lang', 'ru'], {}, 'ru'],
    ['TAQTA_LANG', ['check'], { TAQTA_LANG: 'ru', LANG: 'kk_KZ.UTF-8' }, 'ru'],
    ['LC_ALL of the system', ['check'], { LC_ALL: 'kk_KZ.UTF-8', LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, 'kk'],
    ['LC_MESSAGES of the system', ['check'], { LC_ALL: '', LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, 'ru'],
    ['LANG of the system', ['check'], { LANG: 'ru' }, 'ru'],
    ['English where the system speaks another', ['check'], { LANG: 'de_DE.UTF-8' }, 'en'],
    ['English where the system has none', ['check'], { LANG: 'C.UTF-8' }, 'en'],
    ['the next one where --lang cannot be meant', ['check', '--lang', 'xx'], { LANG: 'ru_RU' }, 'ru'],
    ['the next one where nothing stands after --lang', ['check', '--lang'], { TAQTA_LANG: 'kk' }, 'kk'],
  ])('is %s', (_, words, environment, language) => {
    expect(asked(words, environment)).toBe(language);
  });

  it.each([
    ['messages: ru\n', 'ru'],
    ['languages: [kk]\nmessages: "kk" # for the office\nsizes: [a4]\n', 'kk'],
    ["name: { kk: a }\r\nmessages: 'ru'\r\nsizes: [a4]\r\n", 'ru'],
    ['messages: german\n', 'kk'],
    ['imprint:\n  messages: ru\n', 'kk'],
    ['', 'kk'],
  ])('of a folder with %j in project.yaml is %s, before that of the system', async (lines, language) => {
    expect(asked(['check'], { LANG: 'kk_KZ' }, await folder(lines))).toBe(language);
  });

  it('is not asked of the folder where the command says it', () => {
    const content = () => {
      throw new Error('expected nobody to ask');
    };
    expect(messageLanguage({ words: ['check', '--lang', 'ru'], environment: {}, content })).toBe('ru');
  });
});

describe('A language that Taqta does not speak', () => {
  it.each<[readonly string[], NodeJS.ProcessEnv, string]>([
    [['check', '--lang', 'de'], {}, '--lang'],
    [['check', '--lang='], {}, '--lang'],
    [['check'], { TAQTA_LANG: 'kz' }, 'TAQTA_LANG'],
  ])('is refused: %j, %j', async (words, environment, asked) => {
    expect(await stopped(() => refuseUnknown(words, environment))).toMatchObject([
      { code: 'unknown-language', message: { key: 'unknown-language.found', values: { asked } } },
    ]);
  });

  it('is nothing to say of an empty variable, of the three in capitals, or of none', () => {
    for (const TAQTA_LANG of ['', 'KK', 'ru', 'En', undefined]) expect(() => refuseUnknown(['check'], { TAQTA_LANG })).not.toThrow();
  });
});
