import { beforeAll, describe, expect, it } from 'vitest';
import { listLength } from '../../src/checks/list-length.js';
import { inEnglish } from '../in-english.js';
import { numberInWords } from '../language/number-in-words.js';
import { type Changes, findings, leadIn, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

/** The list of the folder without fault has two items. */
describe('a lead-in that counts its list', () => {
  it.each([
    ['Мынадай үш жағдайда:', 'В трех случаях:', ['«үш»', '«трех»']],
    ['Мынадай 2 жағдайда:', 'В следующих 4 обязательных случаях:', ['«4»']],
    ['Бес қажетті құжат:', 'Пять документов:', ['«Бес»', '«Пять»']],
  ])('with another number is found: %s / %s', async (kk, ru, found) => {
    expect(findings(await reported(listLength, leadIn(kk, ru), workshop))).toEqual(found);
  });

  it.each([
    ['Мынадай екі жағдайда:', 'В двух случаях:'],
    ['5 жұмыс күні ішінде:', 'В течение 5 рабочих дней:'],
    ['25-баптың 3-тармағы:', 'По пункту 3 статьи 25 Закона:'],
    ['Бес құжат керек', 'Нужны пять документов'],
    ['1 құжат:', 'Один документ:'],
  ])('is not seen: %s / %s', async (kk, ru) => {
    expect(await reported(listLength, leadIn(kk, ru), workshop)).toEqual([]);
  });

  it('is found for the day from which an item is no more', async () => {
    const changes: Changes = {
      'posters/complaint.yaml': [
        ['{ kk: "Не білу керек:", ru: "Что надо знать:" }', '{ kk: "Екі құжат:", ru: "Два документа:" }'],
        [
          "        text:\n          kk: '{{name",
          "        versions: [{ until: 2026-12-31, text: { kk: А, ru: Б } }]\n      - id: other\n        versions: [{ from: 2028-01-01, text: { kk: А, ru: Б } }]\n      - id: gone\n        versions: [{ until: 2020-01-01, text: { kk: А, ru: Б } }]\n      - id: past\n        versions:\n          - until: 2020-01-01\n            text:\n              kk: '{{name",
        ],
        ["          ru: '{{name", "              ru: '{{name"],
      ],
    };
    const problems = await reported(listLength, changes, workshop);
    expect(inEnglish(problems).map(({ message }) => message)).toEqual([
      'expected the number of items in the list, 1 from 2027-01-01 on, found «Екі»',
      'expected the number of items in the list, 1 from 2027-01-01 on, found «Два»',
    ]);
  });

  it('is found for every number but that of the items, in words and digits', async () => {
    for (const value of [2, 3, 4, 7, 12, 15]) {
      const words = [numberInWords('kk', value), numberInWords('ru', value)];
      for (const [kk, ru] of [words, [`${value}`, `${value}`]])
        expect(findings(await reported(listLength, leadIn(`Мына ${kk} құжат:`, `Такие ${ru} документов:`), workshop))).toEqual(
          value === 2 ? [] : [`«${kk}»`, `«${ru}»`],
        );
    }
  });
});
