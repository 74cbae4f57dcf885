import { beforeAll, describe, expect, it } from 'vitest';
import { numberMismatch } from '../../src/checks/number-mismatch.js';
import { findings, leadIn, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a number in one language only', () => {
  it.each([
    ['3 тіл', 'языки', ['«3» in «kk» alone']],
    ['екі жол', 'три пути', ['«екі» in «kk» alone', '«три» in «ru» alone']],
    ['он бес жол', 'пять путей', ['«он бес» in «kk» alone', '«пять» in «ru» alone']],
    ["{{phone 'line'}} арқылы", 'по телефону', ['{{phone "line"}} in «kk» alone']],
    ['сайт', 'сайт gov.kz', ['gov.kz in «ru» alone']],
    ['жиырма бесінші бап', 'статья 20', ['«20» in «ru» alone']],
    ['екі мың он үш', '2014', ['«екі мың он үш» in «kk» alone', '«2014» in «ru» alone']],
    ['2013 жылғы 15 мамырда', '15.04.2013', ['«04» in «ru» alone']],
    ['үш рет', 'дважды', ['«үш» in «kk» alone']],
    ['8 (700) 123-45-67', '8 (700) 123-45-68', ['87001234567 in «kk» alone', '87001234568 in «ru» alone']],
  ])('is found: %s / %s', async (kk, ru, found) => {
    const problems = await reported(numberMismatch, leadIn(kk.replaceAll("'", '"'), ru), workshop);
    expect(findings(problems)).toEqual(found);
  });

  it.each([
    ['он бес жол', '15 путей'],
    ['2013 жылғы 15 сәуірдегі № 88-V', 'от 15 апреля 2013 года № 88-V'],
    ['бір ғана жол', 'путь'],
    ['қандай да бір', 'один из них'],
    ['25-баптың 2-тармағы', 'пункт 2 статьи 25'],
    ['+7 700 123 45 67', '8 (700) 123-45-67'],
    ['gov.kz/3 сайты', 'сайт gov.kz/3'],
    ['отбасымен', 'с семью'],
    ['5-бап', 'статья 5'],
    ['5-бап', 'статья пятая'],
    ['бесінші бап', 'статья 5'],
    ['жиырма бесінші баптың екінші бөлігі', 'часть вторая статьи 25'],
    ['25-баптың 2-тармағының екінші бөлігі', 'часть вторая пункта 2 статьи 25'],
    ['он бес жұмыс күні ішінде', 'в течение 15 рабочих дней'],
    ['5 (бес) жұмыс күні ішінде', 'в течение пяти рабочих дней'],
    ['бір жұмыс күні ішінде', 'в течение 1 рабочего дня'],
    ['1 рет', 'один раз'],
    ['бес күндік мерзімде', 'в пятидневный срок'],
    ['жылына екі рет', 'дважды в год'],
    ['2013 жылғы 15 сәуірдегі', 'от 15.04.2013'],
    ['15.04.2013 № 88-V Заң', 'Закон от 15 апреля 2013 года № 88-V'],
    ['II тарау', 'глава 2'],
    ['екі мың он үш', '2013'],
    ['1 000 теңге', 'одна тысяча тенге'],
    ['9:00–20:00', 'с 9 до 20 часов'],
    ['үшеуі', '3 человека'],
    ["{{number '40' case='dative'}}", 'до 40'],
    ["{{date '2013-04-15'}}", '15.04.2013'],
    ["{{reference 'law-1/25(2)/2' act='none'}}", 'часть вторая пункта 2 статьи 25'],
    ["{{ordinal '5'}} бап", 'статья 5'],
  ])('is not seen: %s / %s', async (kk, ru) => {
    expect(await reported(numberMismatch, leadIn(kk.replaceAll("'", '"'), ru), workshop)).toEqual([]);
  });

  it('is not seen in the addresses that a link gives each language', async () => {
    const changes = {
      'rules/facts.yaml': [
        [
          'url: "https://egov.kz", words: egov.kz',
          'url: { kk: "https://egov.kz/kk/1", ru: "https://egov.kz/ru/2" }, words: { kk: egov.kz/kk/1, ru: egov.kz/ru/2 }',
        ],
      ],
    } as const;
    expect(await reported(numberMismatch, changes, workshop)).toEqual([]);
  });
});
