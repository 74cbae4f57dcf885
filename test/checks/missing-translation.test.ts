import { beforeAll, describe, expect, it } from 'vitest';
import { knownFacts } from '../../src/checks/known-facts.js';
import { missingTranslation } from '../../src/checks/missing-translation.js';
import { loadContent } from '../../src/content/load.js';
import { inWords } from '../../src/messages/in-words.js';
import type { MessageLanguage } from '../../src/messages/message-language.js';
import type { Problem } from '../../src/problem.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { NOW } from '../sheets.js';
import { reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

const said = (problem: Problem | undefined, language: MessageLanguage) => problem && inWords(problem.message, language);

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a half that is missing', () => {
  it.each([
    ['posters/complaint.yaml', 'ru: "Что надо знать:"', 'ru: " "'],
    ['project.yaml', 'ru: ПРОЕКТ', 'ru: ""'],
    ['kiosk.yaml', 'kk: Шағым, ru: Жалоба', 'kk: Шағым'],
    ['posters/complaint.yaml', '  id: title\n', '  id: title\n  plain: { text: { kk: Шағым деген не } }\n'],
    ['rules/facts.yaml', 'words: egov.kz', 'words: { kk: egov.kz }'],
    ['notices.yaml', '[]', '[{ id: a, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { ru: Проверка } }]'],
  ])('is found in %s', async (file, from, to) => {
    const problems = await reported(missingTranslation, { [file]: [[from, to]] }, workshop);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where.file).toBe(file);
  });
});

describe('a poster of a project in three languages', () => {
  const LEAD = 'ru: "Что надо знать:"';
  /** What is reported of it; the names in rules/ lack their third half, which is reported by itself. */
  const ofPoster = async (change: Change = (text) => text): Promise<readonly Problem[]> => {
    const changes = { 'project.yaml': swap('languages: [kk, ru]', 'languages: [kk, ru, en]'), 'posters/complaint.yaml': change };
    const { readable } = await loadContent(await contentFolder(changes, OK));
    const found = missingTranslation.run({ ...workshop, content: readable, known: knownFacts(readable), posters: [], asOf: NOW });
    return found.filter(({ where }) => where.file.startsWith('posters/'));
  };

  it('that says nothing in one of them has that reported once, and may go on without it', async () => {
    const found = await ofPoster();
    expect(inEnglish(found)).toEqual([
      expect.objectContaining({
        where: expect.objectContaining({ file: 'posters/complaint.yaml', line: 8, language: 'en' }),
        message: 'expected the text in «en», found it in none of 5 texts of this poster',
        fix: 'add "en:" to each of them, or write "languages: [kk, ru]" at the head of the poster',
      }),
    ]);
    expect(said(found[0], 'ru')).toBe('нет английского текста во всем плакате (5\u00a0текстов)');
    const noRussian = inEnglish(await ofPoster((text) => text.replace(/(, )?ru: (?:"[^"]*"|'[^']*'|.*)/g, '')));
    expect(noRussian.map(({ fix }) => fix)).toEqual(
      ['ru', 'en'].map((language) => `add "${language}:" to each of them, or write "languages: [kk]" at the head of the poster`),
    );
  });

  it('that says something in each of them has to say all', async () => {
    const found = inEnglish(await ofPoster(swap(LEAD, `${LEAD}, en: "Good to know:"`)));
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ fix }) => fix))).toEqual(new Set(['add "en:" with the same meaning']));
  });

  it('is named in Russian and Kazakh by the names of the languages', async () => {
    const [lead] = (await ofPoster(swap('ru: "*ЖАЛОБА*"', 'ru: "*ЖАЛОБА*", en: "*COMPLAINT*"'))).filter(
      ({ where }) => where.language === 'en',
    );
    expect(said(lead, 'ru')).toBe('нет английского текста, есть казахский и русский: «Не білу керек:»');
    expect(said(lead, 'kk')).toBe('ағылшынша мәтін жоқ, қазақша және орысша бар: «Не білу керек:»');
    const [alone] = await reported(missingTranslation, { 'posters/complaint.yaml': [[LEAD, 'ru: " "']] }, workshop);
    expect(said(alone, 'ru')).toBe('нет русского текста, есть только казахский: «Не білу керек:»');
    expect(said(alone, 'kk')).toBe('орысша мәтін жоқ, тек қазақша бар: «Не білу керек:»');
  });
});
