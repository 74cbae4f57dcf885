import { describe, expect, it } from 'vitest';
import { projectLanguages, spokenBy } from '../../src/content/declared-languages.js';
import { loadContent } from '../../src/content/load.js';
import { contentSchemas } from '../../src/content/schema.js';
import { shape } from '../../src/content/shape.js';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import { LANGUAGES } from '../../src/language/language.js';
import type { Problem } from '../../src/problem.js';
import { contentFolder, swap } from '../content-folder.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { inEnglish } from '../in-english.js';

/** What is reported of the languages of a project, with its line and column. */
function reported(languages: string): readonly Problem[] {
  const { source } = readYaml('project.yaml', `time_zone: "+05:00"\n${languages}`);
  return shape(contentSchemas(SHIPPED_LANGUAGES).project, source as SourceFile).problems.filter(({ message }) =>
    inEnglish(message).includes('languages'),
  );
}

describe('the languages of a project', () => {
  it('are those of its list, in its order', () => {
    expect(reported('languages: [kk, ru]\n')).toEqual([]);
    expect(reported('languages:\n  - kk\n  - ru\n')).toEqual([]);
    for (const list of ['[kk]', '[en]', '[kk, en]', '[kk, ru, en]', '[kk, en, ru]', '[ru, en]'])
      expect(reported(`languages: ${list}\n`), list).toEqual([]);
  });

  it.each<[string, string, string, string, readonly [number, number]]>([
    ['left out', '', 'missing-field', 'expected languages, found nothing', [1, 1]],
    ['an empty list', 'languages: []\n', 'wrong-value', 'expected a list of one to four languages, such as [kk, ru]', [2, 12]],
    ['empty', 'languages:\n', 'wrong-value', 'expected the languages of every text in their order, such as [kk, ru]', [2, 11]],
    ['a word', 'languages: kk\n', 'wrong-value', 'expected the languages of every text in their order, such as [kk, ru]', [2, 12]],
    ['one named twice', 'languages: [kk, kk]\n', 'wrong-value', 'expected each language once, found "kk"', [2, 17]],
    [
      'one that Taqta does not know',
      'languages: [kk, xx]\n',
      'wrong-value',
      `expected a language that Taqta knows: ${LANGUAGES.join(', ')}, found "xx"`,
      [2, 17],
    ],
    [
      'a name of JavaScript',
      'languages: [kk, constructor]\n',
      'wrong-value',
      `expected a language that Taqta knows: ${LANGUAGES.join(', ')}`,
      [2, 17],
    ],
    ['in another order', 'languages: [ru, kk]\n', 'wrong-value', 'expected [kk, ru]: the state language stands first', [2, 12]],
  ])('are refused when they are %s', (_, written, code, message, [line, column]) => {
    const [problem, ...more] = reported(written);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code, severity: 'error', where: { file: 'project.yaml', line, column } });
    expect(inEnglish(problem?.message)).toContain(message);
  });

  it('have a remedy that works', () => {
    expect(inEnglish(reported('')[0]?.fix)).toBe('add "languages:" with the languages of every text in their order, such as [kk, ru]');
    expect(inEnglish(reported('languages: [ru, kk]\n')[0]?.fix)).toContain('write [kk, ru]');
    expect(inEnglish(reported('languages: []\n')[0]?.fix)).toContain('write a list of one to four languages, such as [kk, ru]');
  });
});

describe('a text in a language that the project does not declare', () => {
  const [first] = LANGUAGES;
  const alone = contentSchemas([first]);
  const reported = (text: string) => shape(alone.centers, readYaml('centers.yaml', text).source as SourceFile).problems;
  const center = (name: string): string => `samal:\n  name: ${name}\n  address: { kk: А }\n  phone: "1414"\n  hours: { kk: А }\n`;

  it('is reported where it stands, with a remedy for each of its causes', () => {
    expect(reported(center('{ kk: А }'))).toEqual([]);
    expect(inEnglish(reported(center('{ kk: А, ru: Б }')))).toEqual([
      expect.objectContaining({
        code: 'unknown-field',
        where: expect.objectContaining({ line: 2, column: 22 }),
        message: 'expected only known fields in samal.name, found "ru"',
        fix: 'take it out, or declare the language in project.yaml',
      }),
    ]);
  });

  it('is asked for by no schema, as one that is declared is', () => {
    const review = (schemas: ReturnType<typeof contentSchemas>, reviews: object) =>
      schemas.kiosk.shape.labels.safeParse({ home: { text: {}, review: reviews } }).success;
    expect([review(alone, { kk: 'draft' }), review(alone, { kk: 'draft', ru: 'draft' })]).toEqual([true, false]);
    expect([review(contentSchemas(SHIPPED_LANGUAGES), { kk: 'draft' })]).toEqual([false]);
  });
});

describe('a list of languages that is wrong', () => {
  it.each([['[ru, kk]'], ['[kk, ru, xx]'], ['[]']])('is reported once, not at every text: %s', async (list) => {
    const folder = await contentFolder({ 'project.yaml': swap('[kk, ru]', list) });
    const { content, problems } = await loadContent(folder);
    expect(content).toBeUndefined();
    expect(problems.map(({ where }) => where.file)).toEqual(['project.yaml']);
  });
});

describe('a poster in fewer languages than its project', () => {
  const poster = (declared: string, title: string): readonly Problem[] => {
    const { source } = readYaml(
      'posters/hall.yaml',
      `id: hall\n${declared}design: list\nground: law\nicon: scale\nissuer: agency\ntitle: { id: title, text: ${title} }\nblocks:\n  - { kind: note, id: note, text: ${title} }\n`,
    );
    return shape(contentSchemas(spokenBy(source?.data, SHIPPED_LANGUAGES), SHIPPED_LANGUAGES).poster, source as SourceFile).problems;
  };

  it('has a half in each of them and in no other', () => {
    expect(poster('languages: [kk]\n', '{ kk: А }')).toEqual([]);
    expect(poster('languages: [ru]\n', '{ ru: А }')).toEqual([]);
    expect(inEnglish(poster('languages: [kk]\n', '{ kk: А, ru: Б }')[0])).toMatchObject({
      code: 'unknown-field',
      where: expect.objectContaining({ line: 7 }),
      fix: 'take it out, or add the language to "languages:" of this poster',
    });
  });

  it.each([
    ['[]', 'expected a list of one to four languages', [2, 12]],
    ['[en]', 'expected a language that project.yaml declares: kk, ru, found "en"', [2, 13]],
    ['[kk, kk]', 'expected each language once, found "kk"', [2, 17]],
    ['[ru, kk]', 'expected [kk, ru]: the order of project.yaml', [2, 12]],
    ['kk', 'expected the languages of this poster, some of [kk, ru]', [2, 12]],
  ])('is refused where they are %s', (list, message, [line, column]) => {
    const [problem, ...more] = poster(`languages: ${list}\n`, '{ kk: А }');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'wrong-value', where: { file: 'posters/hall.yaml', line, column } });
    expect(inEnglish(problem?.message)).toContain(message);
  });
});

describe('a poster in a language that its project does not declare', () => {
  const reported = async (list: string, text: string) =>
    inEnglish(
      (
        await loadContent(
          await contentFolder({
            'posters/hall.yaml': () =>
              `id: hall\nlanguages: ${list}\ndesign: list\nground: law\nicon: scale\nissuer: agency\ntitle: { id: title, text: ${text} }\nblocks:\n  - { kind: note, id: note, text: ${text} }\n`,
          }),
        )
      ).problems,
    );

  it('is reported once, with both ways out, and none of its texts is', async () => {
    expect(await reported('[kk, ru, en]', '{ kk: А, ru: Б, en: C }')).toEqual([
      expect.objectContaining({
        code: 'wrong-value',
        where: expect.objectContaining({ file: 'posters/hall.yaml', line: 2, column: 21 }),
        message: expect.stringContaining('expected a language that project.yaml declares: kk, ru, found "en"'),
        fix: 'add en to "languages:" of project.yaml, or take it out here',
      }),
    ]);
    const many = await reported('[kk, en, de]', '{ kk: А, en: C, de: D }');
    expect(many.map(({ fix }) => fix)).toEqual(['add en, de to "languages:" of project.yaml, or take it out here']);
  });

  it('is offered no entry in project.yaml where Taqta does not know it', async () => {
    const [first] = await reported('[kk, xx]', '{ kk: А }');
    expect(first?.fix).toBe('write a language that project.yaml declares: kk, ru');
  });
});

describe('a list of languages that cannot be read', () => {
  const center = { samal: { name: { ru: 'А' } } };

  it('is taken from the first text of the project, or of the centers, so that nothing else is reported for it', () => {
    expect(projectLanguages({ languages: ['kk', 'ru'], name: { ru: 'А' } }, undefined)).toEqual(['kk', 'ru']);
    expect(projectLanguages({ time_zone: '+05:00', name: { kk: 'А' } }, center)).toEqual(['kk']);
    expect(projectLanguages({ time_zone: '+05:00' }, center)).toEqual(['ru']);
    expect(projectLanguages(undefined, center)).toEqual(['ru']);
    expect(projectLanguages(undefined, undefined)).toEqual(LANGUAGES);
  });
});
