import { beforeAll, describe, expect, it } from 'vitest';
import { missingTranslation } from '../../src/checks/missing-translation.js';
import { reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

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
