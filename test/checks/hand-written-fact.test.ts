import { beforeAll, describe, expect, it } from 'vitest';
import { handWrittenFact } from '../../src/checks/hand-written-fact.js';
import { inEnglish } from '../in-english.js';
import { SAMPLE_RULES } from '../poster/samples.js';
import { type Changes, findings, leadIn, notice, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a fact typed by hand', () => {
  it.each([
    ['ru', 'в течение пяти рабочих дней', '«пяти рабочих дней»'],
    ['ru', 'в течение 5 рабочих дней', '«5 рабочих дней»'],
    ['ru', 'в течение 5 (пяти) рабочих дней', '«5 (пяти) рабочих дней»'],
    ['ru', 'за пять дней', '«пять дней»'],
    ['ru', 'В ТЕЧЕНИЕ ПЯТИ РАБОЧИХ ДНЕЙ', '«ПЯТИ РАБОЧИХ ДНЕЙ»'],
    ['ru', 'с пятью рабочими днями', '«пятью рабочими днями»'],
    ['ru', 'в пятидневный срок', '«пятидневный»'],
    ['ru', 'в 5-дневный срок', '«5-дневный»'],
    ['ru', 'в течение 5 раб. дней', '«5 раб. дней»'],
    ['ru', 'в течение 5 раб.дн.', '«5 раб.дн»'],
    ['ru', 'срок: 5 р. д.', '«5 р. д.»'],
    ['ru', 'срок: 5 р.д., не более', '«5 р.д.»'],
    ['ru', 'за 5 р/д', '«5 р/д»'],
    ['ru', 'за 5 (пять) раб. дней', '«5 (пять) раб. дней»'],
    ['kk', '5 ж. к. ішінде', '«5 ж. к.»'],
    ['kk', '5 ж.к. ішінде', '«5 ж.к.»'],
    ['kk', 'бес ж.к. ішінде', '«бес ж.к.»'],
    ['ru', 'телефон 1414', '«1414»'],
    ['ru', 'на egov.kz', '«egov.kz»'],
    ['ru', 'на www.egov.kz/services?id=1.', '«www.egov.kz/services?id=1»'],
    ['ru', 'в Единый контакт-центр', '«Единый контакт-центр»'],
    ['ru', 'Единого контакт-центра', '«Единого контакт-центра»'],
    ['ru', 'ЕДИНЫЙ КОНТАКТ-ЦЕНТР', '«ЕДИНЫЙ КОНТАКТ-ЦЕНТР»'],
    ['kk', 'бес жұмыс күні ішінде', '«бес жұмыс күні»'],
    ['kk', '5 жұмыс күнінен кешіктірмей', '«5 жұмыс күнінен»'],
    ['kk', 'бес күндік мерзімде', '«бес күндік»'],
    ['kk', '1414 нөміріне', '«1414»'],
    ['kk', 'Бірыңғай байланыс орталығына', '«Бірыңғай байланыс орталығына»'],
  ])('is found in «%s»: %s', async (language, text, found) => {
    const problems = await reported(
      handWrittenFact,
      language === 'kk' ? leadIn(text, 'Что надо знать') : leadIn('Не білу керек', text),
      workshop,
    );
    expect(findings(problems)).toEqual([`${found} typed by hand in «${language}»`]);
    expect(problems[0]?.where).toMatchObject({ file: 'posters/complaint.yaml', language });
    expect(inEnglish(problems)[0]?.fix).toMatch(/^write \{\{\w+ "[a-z-]+"\}\} in its place(?:; how it takes .*)?$/);
  });

  it.each([
    ['ru', 'от 5 апреля 2013 года № 88-V'],
    ['ru', 'пункт 5 статьи 25'],
    ['ru', 'пятый рабочий день'],
    ['ru', '5) рабочие дни'],
    ['ru', '15 рабочих дней, двадцать пять рабочих дней'],
    ['ru', 'в течение 5 календарных дней'],
    ['ru', 'в течение 5 кал. дней, 5 к. д., 5 ч.'],
    ['ru', 'ул. Абая, 5, р. Дон'],
    ['kk', 'күнт. 5 күн ішінде'],
    ['ru', 'пять часов, пять частей'],
    ['ru', 'почта info@egov.kz, сайт gov.kz'],
    ['ru', '8 (1414) 14-14'],
    ['ru', 'единый и удобный контакт'],
    ['kk', '2013 жылғы 5 сәуірдегі № 88-V'],
    ['kk', '25-баптың 5-тармағы, бесінші күн'],
    ['kk', 'күнтізбелік 5 күн ішінде'],
    ['kk', 'он бес жұмыс күні'],
  ])('is not seen in «%s»: %s', async (language, text) => {
    expect(
      await reported(handWrittenFact, language === 'kk' ? leadIn(text, 'Что надо знать') : leadIn('Не білу керек', text), workshop),
    ).toEqual([]);
  });
});

/** The rules of docs/content.md that state figures, in the folder without fault. */
const SAMPLES: Changes = { 'rules/facts.yaml': [['review-term:', `${SAMPLE_RULES}\nreview-term:`]] };

describe('a figure typed by hand', () => {
  it.each([
    ['ru', 'за копию 862 тенге', 'amount "copy-fee"', '«862 тенге»'],
    ['ru', 'за копию 862 ₸', 'amount "copy-fee"', '«862 ₸»'],
    ['ru', 'за копию 862 тг.', 'amount "copy-fee"', '«862 тг.»'],
    ['ru', 'восемьсот шестьдесят два тенге', 'amount "copy-fee"', '«восемьсот шестьдесят два тенге»'],
    ['ru', 'с нового года 905 тенге', 'amount "copy-fee"', '«905 тенге»'],
    ['ru', 'срочно: 12 500 тенге', 'amount "express-fee"', '«12 500 тенге»'],
    ['ru', 'срочно: 12500 тенге', 'amount "express-fee"', '«12500 тенге»'],
    ['ru', 'срочно: 12,5 тыс. тенге', 'amount "express-fee"', '«12,5 тыс. тенге»'],
    ['kk', 'шұғыл: 12,5 мың теңгеге дейін', 'amount "express-fee"', '«12,5 мың теңгеге»'],
    ['ru', 'в размере 0,2 ПП', 'amount "copy-fee"', '«0,2 ПП»'],
    ['ru', 'показатель 4 310 тенге', 'index "sample-index"', '«4 310 тенге»'],
    ['ru', 'не более 2,5 процента', 'percent "sample-share"', '«2,5 процента»'],
    ['ru', 'не более 2,5 %', 'percent "sample-share"', '«2,5 %»'],
    ['ru', 'с 18 лет', 'age "sample-age"', '«18 лет»'],
    ['ru', 'с 9:00 до 18:30', 'time "sample-hours"', '«с 9:00 до 18:30»'],
    ['ru', 'часы: 09.00 - 18.30', 'time "sample-hours"', '«09.00 - 18.30»'],
    ['ru', 'с 30 декабря 2026 года по 5 января 2027 года', 'dates "sample-week"', '«с 30 декабря 2026 года по 5 января 2027 года»'],
    ['ru', '30.12.2026 – 05.01.2027', 'dates "sample-week"', '«30.12.2026 – 05.01.2027»'],
    ['ru', 'в кабинете 214', 'place "sample-desk"', '«кабинете 214»'],
    ['ru', 'мы здесь: 2 этаж, кабинет 214', 'place "sample-desk"', '«2 этаж, кабинет 214»'],
    ['kk', 'көшірмесі 862 теңгеден', 'amount "copy-fee"', '«862 теңгеден»'],
    ['kk', '0,2 ҮК-тен', 'amount "copy-fee"', '«0,2 ҮК»'],
    ['kk', 'сегіз жүз алпыс екі теңге', 'amount "copy-fee"', '«сегіз жүз алпыс екі теңге»'],
    ['kk', '18 жастан бастап', 'age "sample-age"', '«18 жастан»'],
    ['kk', '2,5 пайыздан аспайды', 'percent "sample-share"', '«2,5 пайыздан»'],
    ['kk', 'сағат 9:00-ден 18:30-ға дейін', 'time "sample-hours"', '«9:00-ден 18:30-ға дейін»'],
    ['kk', '214-кабинетке келіңіз', 'place "sample-desk"', '«214-кабинетке»'],
  ])('is found in «%s»: %s', async (language, text, rule, found) => {
    const changes = language === 'kk' ? leadIn(text, 'Что надо знать') : leadIn('Не білу керек', text);
    const problems = await reported(handWrittenFact, { ...changes, ...SAMPLES }, workshop);
    expect(inEnglish(problems).map(({ message }) => message)).toContain(
      `expected the ${rule} of rules/ to be asked for, found ${found} typed by hand in «${language}»`,
    );
    expect(problems).toHaveLength(1);
  });

  it.each([
    'за копию 863 тенге',
    'копия на 862 страницах',
    'с 9:00 до 18:00',
    'обед в 18:30',
    '18 дней',
    '2,5 метра',
    'кабинет 2141, кабинет 21',
    'на 2 этаже',
    '30 декабря 2026 года',
    'в размере 0,2 части',
    '12,5 тенге, 12,5 млн тенге',
  ])('is not seen in: %s', async (text) => {
    expect(await reported(handWrittenFact, { ...leadIn('Не білу керек', text), ...SAMPLES }, workshop)).toEqual([]);
  });
});

describe('digits beside a text', () => {
  const beside = (digits: string): Changes => ({
    ...SAMPLES,
    'posters/complaint.yaml': [
      [
        '  - kind: note\n    id: address',
        `  - kind: numbers\n    items:\n      - { id: big, figure: { digits: "${digits}" }, text: { kk: Қоңырау, ru: Звонок } }\n  - kind: note\n    id: address`,
      ],
    ],
  });

  it.each([
    ['862 ₸', 'the amount "copy-fee"', 'write "amount: copy-fee" in the place of "digits: …"'],
    ['2,5 %', 'the percent "sample-share"', 'write "percent: sample-share" in the place of "digits: …"'],
    ['9:00–18:30', 'the time "sample-hours"', 'write "time: sample-hours" in the place of "digits: …"'],
  ])('that a rule states are found: %s', async (digits, rule, fix) => {
    const problems = await reported(handWrittenFact, beside(digits), workshop);
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({
        severity: 'error',
        fix,
        message: `expected ${rule} of rules/ to be asked for, found «${digits}» typed by hand`,
      }),
    ]);
    expect(problems[0]?.where.file).toBe('posters/complaint.yaml');
  });

  it.each(['1414', '863 ₸', '204', '201–204'])('that no rule states, or that may be a door, are none: %s', async (digits) => {
    expect(await reported(handWrittenFact, beside(digits), workshop)).toEqual([]);
  });
});

describe('a term in minutes or weeks', () => {
  it.each([
    ['value: 15, unit: minute', '15 минут ішінде', 'за пятнадцать минут', ['«15 минут»', '«пятнадцать минут»']],
    ['value: 21, unit: minute', 'жиырма бір минуттан', 'двадцати одной минуты', ['«жиырма бір минуттан»', '«двадцати одной минуты»']],
    ['value: 2, unit: week', 'екі аптадан кешіктірмей', 'в двухнедельный срок, две недели', ['«екі аптадан»', '«две недели»']],
  ])('is one of rules/, and found typed by hand: %s', async (term, kk, ru, found) => {
    const changes = { 'rules/facts.yaml': [['value: 5, unit: working-day', term]], ...leadIn(kk, ru) } as const;
    expect(findings(await reported(handWrittenFact, changes, workshop))).toEqual([
      `${found[0]} typed by hand in «kk»`,
      `${found[1]} typed by hand in «ru»`,
    ]);
  });
});

describe('a fact typed by hand on the screen', () => {
  it('is found in a notice, at its word', async () => {
    const problems = await reported(handWrittenFact, notice('Хабарласыңыз: 1414', 'Звоните: 1414'), workshop);
    expect(problems.map(({ where }) => [where.file, where.language])).toEqual([
      ['notices.yaml', 'kk'],
      ['notices.yaml', 'ru'],
    ]);
    expect(problems[0]?.where.column).toBeGreaterThan(100);
  });

  it('is found in a card and in a label of the screen', async () => {
    const changes = { 'kiosk.yaml': [['kk: Шағым, ru: Жалоба', 'kk: Шағым 1414, ru: Жалоба']] } as const;
    expect(findings(await reported(handWrittenFact, changes, workshop))).toEqual(['«1414» typed by hand in «kk»']);
    const label = { 'kiosk.yaml': [['ru: "Дальше"', 'ru: "Дальше: egov.kz"']] } as const;
    expect(findings(await reported(handWrittenFact, label, workshop))).toEqual(['«egov.kz» typed by hand in «ru»']);
  });

  it('is none where the notice asks for it', async () => {
    expect(await reported(handWrittenFact, notice('{{phone "line"}} арқылы', 'по {{phone "line"}}'), workshop)).toEqual([]);
  });
});
