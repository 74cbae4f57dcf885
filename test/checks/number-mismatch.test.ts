import { beforeAll, describe, expect, it } from 'vitest';
import { numberMismatch } from '../../src/checks/number-mismatch.js';
import { chances } from '../chances.js';
import { findings, leadIn, reported, reportedOfEach } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';
import { KINDS, other, same } from './spoken-pairs.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a number in one language only', () => {
  it.each([
    ['3 тіл', 'языки', ['«3» in «kk» alone']],
    ['екі жол', 'три пути', ['«екі» in «kk» and «три» in «ru»']],
    ['он бес жол', 'пять путей', ['«он бес» in «kk» and «пять» in «ru»']],
    ["{{phone 'line'}} арқылы", 'по телефону', ['{{phone "line"}} in «kk» alone']],
    ['сайт', 'сайт gov.kz', ['gov.kz in «ru» alone']],
    ['жиырма бесінші бап', 'статья 20', ['«жиырма бесінші» in «kk» and «20» in «ru»']],
    ['екі мың он үш', '2014', ['«екі мың он үш» in «kk» and «2014» in «ru»']],
    ['2013 жылғы 15 мамырда', '15.04.2013', ['«мамырда» in «kk» and «15.04.2013» in «ru»']],
    ['үш рет', 'дважды', ['«үш» in «kk» alone']],
    ['8 (700) 123-45-67', '8 (700) 123-45-68', ['87001234567 in «kk» and 87001234568 in «ru»']],
    ['2026 жылғы 1 қыркүйектен', 'с 1 октября 2026 года', ['«қыркүйектен» in «kk» and «октября» in «ru»']],
    ['2026 жылғы 10 қыркүйектен', 'с 10 октября 2026 года', ['«қыркүйектен» in «kk» and «октября» in «ru»']],
    ['екінші қабатта', 'на третьем этаже', ['«екінші» in «kk» and «третьем» in «ru»']],
    ['I санаттағы', 'II категории', ['«I» in «kk» and «II» in «ru»']],
    ['І санаттағы', 'II категории', ['«І» in «kk» and «II» in «ru»']],
    ['Дс–Сб 9:00–20:00', 'Пн–Пт 9:00–20:00', ['«Дс–Сб» in «kk» alone']],
    ['Дс–Жм 9:00–20:00', 'Вт–Сб 9:00–20:00', ['«Дс–Жм» in «kk» and «Вт–Сб» in «ru»']],
    ['дүйсенбіден жұмаға дейін', 'с понедельника по субботу', ['«понедельника по субботу» in «ru» alone']],
    ['сейсенбі күні', 'в среду, четверг', ['«сейсенбі» in «kk» and «среду» in «ru»', '«четверг» in «ru» alone']],
    ['1,5 сағатта', 'за два с половиной часа', ['«1,5» in «kk» and «два с половиной» in «ru»']],
    ['5 жұмыс күні ішінде', 'в течение 5 календарных дней', ['«5» in «kk» and «5» in «ru»']],
    ['бес минут', 'пять часов', ['«бес» in «kk» and «пять» in «ru»']],
    ['онға дейін', 'до двенадцати', ['«онға» in «kk» and «двенадцати» in «ru»']],
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
    ['1,5 сағатта', 'за полтора часа'],
    ['бір жарым сағатта', 'за 1.5 часа'],
    ['екі жарым сағатта', 'за 2,5 часа'],
    ['он екі жарым сағатта', 'за двенадцать с половиной часов'],
    ['жарты сағатта', 'за 30 минут'],
    ['жарты сағатта', 'за полчаса'],
    ['бір жарым сағаттық', 'полуторачасовой'],
    ['3, 4-баптар', 'ст. 3,4'],
    ['екінші қабатта', 'на 2-м этаже'],
    ['2-қабатта', 'на втором этаже'],
    ['IV тарау', 'глава четвертая'],
    ['ең алдымен', 'в первую очередь'],
    ['екіншіден', 'во-вторых'],
    ['үшінші тұлғалар', 'третьи лица'],
    ['бірінші топ', 'I группа'],
    ['№ 88-V', '№ 88-V'],
    ['Дс–Сб 9:00–20:00', 'Пн–Сб 9:00–20:00'],
    ['Дс–Сн 9:00–20:00', 'понедельник – суббота, 9:00–20:00'],
    ['дүйсенбіден жұмаға дейін', 'с понедельника по пятницу'],
    ['Дс–Жм', 'по будням'],
    ['күн сайын', 'Пн–Вс'],
    ['Дс, Ср және Жм', 'по понедельникам, средам и пятницам'],
    ['кедергісіз ортада', 'в безбарьерной среде'],
    ['Наурыз мейрамы', 'праздник Наурыз'],
    ['Қазан қаласында', 'в городе Казань'],
    ['маусымдық жұмыс', 'сезонная работа'],
    ['1 қазанда', '1 октября'],
    ['2026 жылғы қазан', 'октябрь 2026 года'],
    ['сәуірден мамырға дейін', 'с апреля по май'],
    ['2013 жылғы сәуір', '04.2013'],
    ['он бес минут', '15 минут'],
    ['екі апта', 'две недели'],
    ['жиырма екі апта', 'двадцать две недели'],
    ['оннан аспайтын', 'не более десяти'],
    ['он жұмыс күнінен', '10 дней'],
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

describe('generated pairs', () => {
  const SEED = 20261126;
  const COUNT = 600;

  it('of the same values, each said in a way of its language, give nothing', async () => {
    const chance = chances(SEED);
    const pairs = Array.from({ length: COUNT }, () => same(chance));
    const found = await reportedOfEach(
      numberMismatch,
      pairs.map(({ kk, ru }) => [kk, ru]),
      workshop,
    );
    expect(new Set(pairs.map(({ kind }) => kind)).size).toBe(KINDS.length);
    expect(pairs.flatMap(({ kk, ru }, at) => ((found[at]?.length ?? 0) === 0 ? [] : [[kk, ru, ...findings(found[at] ?? [])]]))).toEqual([]);
  });

  it('of one value changed give one Problem for each sort of thing that differs', async () => {
    const chance = chances(SEED + 1);
    const pairs = Array.from({ length: COUNT }, () => other(chance));
    const found = await reportedOfEach(
      numberMismatch,
      pairs.map(({ kk, ru }) => [kk, ru]),
      workshop,
    );
    // A day may differ in its number and in its month.
    const wrong = pairs.filter(({ kind }, at) => {
      const count = found[at]?.length ?? 0;
      return count === 0 || count > (/day in|date/.test(kind) ? 2 : 1);
    });
    expect(wrong.map(({ kk, ru }) => [kk, ru])).toEqual([]);
  });
});

describe('the hours of a center', () => {
  it('say the same days of the week in every language', async () => {
    const hours = (kk: string, ru: string) => ({ 'centers.yaml': [['hours: {', `hours: { kk: "${kk}", ru: "${ru}" } #`]] }) as const;
    expect(findings(await reported(numberMismatch, hours('Дс–Сб 9:00–20:00', 'Пн–Пт 9:00–20:00'), workshop))).toEqual([
      '«Дс–Сб» in «kk» alone',
    ]);
    expect(await reported(numberMismatch, hours('Дс–Сб 9:00–20:00', 'Пн–Сб 9:00–20:00'), workshop)).toEqual([]);
  });
});
