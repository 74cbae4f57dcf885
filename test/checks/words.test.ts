import { beforeAll, describe, expect, it } from 'vitest';
import { brokenEmphasis } from '../../src/checks/broken-emphasis.js';
import { handWrittenFact } from '../../src/checks/hand-written-fact.js';
import { missingGlyph } from '../../src/checks/missing-glyph.js';
import { missingTranslation } from '../../src/checks/missing-translation.js';
import { mixedScript } from '../../src/checks/mixed-script.js';
import { numberMismatch } from '../../src/checks/number-mismatch.js';
import { unfilledCall } from '../../src/checks/unfilled-call.js';
import { wrongParty } from '../../src/checks/wrong-party.js';
import type { Problem } from '../../src/problem.js';
import { type Changes, leadIn, told } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

/** A notice on the screen with these words as its text. */
const notice = (kk: string, ru: string): Changes => ({
  'notices.yaml': [
    [
      '[]',
      `[{ id: a, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { kk: А, ru: Б }, text: { kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)} } }]`,
    ],
  ],
});

/** The lead-in as a folded text of many lines; its first line is the 15th of the file in Kazakh, the 18th in Russian. */
const folded = (kk: readonly string[], ru: readonly string[]): Changes => ({
  'posters/complaint.yaml': [
    [
      'text: { kk: "Не білу керек:", ru: "Что надо знать:" }',
      ['text:', '  kk: >-', ...kk.map((line) => `    ${line}`), '  ru: >-', ...ru.map((line) => `    ${line}`)].join('\n      '),
    ],
  ],
});

const places = (problems: readonly Problem[]) => problems.map(({ where }) => `${where.line}:${where.column} ${where.language}`);

/** The finding of each Problem, without the rest of its sentence. */
const findings = (problems: readonly { message: string }[]) => problems.map(({ message }) => /found (.*)$/.exec(message)?.[1]);

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
    const problems = await told(
      handWrittenFact,
      language === 'kk' ? leadIn(text, 'Что надо знать') : leadIn('Не білу керек', text),
      workshop,
    );
    expect(findings(problems)).toEqual([`${found} typed by hand in «${language}»`]);
    expect(problems[0]?.where).toMatchObject({ file: 'posters/complaint.yaml', language });
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
      await told(handWrittenFact, language === 'kk' ? leadIn(text, 'Что надо знать') : leadIn('Не білу керек', text), workshop),
    ).toEqual([]);
  });
});

describe('a fact typed by hand on the screen', () => {
  it('is found in a notice, at its word', async () => {
    const problems = await told(handWrittenFact, notice('Хабарласыңыз: 1414', 'Звоните: 1414'), workshop);
    expect(problems.map(({ where }) => [where.file, where.language])).toEqual([
      ['notices.yaml', 'kk'],
      ['notices.yaml', 'ru'],
    ]);
    expect(problems[0]?.where.column).toBeGreaterThan(100);
  });

  it('is found in a card and in a label of the screen', async () => {
    const changes = { 'kiosk.yaml': [['kk: Шағым, ru: Жалоба', 'kk: Шағым 1414, ru: Жалоба']] } as const;
    expect(findings(await told(handWrittenFact, changes, workshop))).toEqual(['«1414» typed by hand in «kk»']);
    const label = { 'kiosk.yaml': [['ru: "Дальше"', 'ru: "Дальше: egov.kz"']] } as const;
    expect(findings(await told(handWrittenFact, label, workshop))).toEqual(['«egov.kz» typed by hand in «ru»']);
  });

  it('is none where the notice asks for it', async () => {
    expect(await told(handWrittenFact, notice('{{phone "line"}} арқылы', 'по {{phone "line"}}'), workshop)).toEqual([]);
  });
});

describe('the place of a word', () => {
  const KK = ['Осы жол {{term "review-term"}} және', '*1414* нөмірі: шаfым'];
  const RU = ['Это {{term "review-term"}} и', 'номер *14* 1414, ☎ и 30 листов'];

  it.each([
    ['a fact typed by hand', handWrittenFact, ['16:12 kk', '19:22 ru']],
    ['a letter of another script', mixedScript, ['16:26 kk']],
    ['a sign that the type lacks', missingGlyph, ['19:28 ru']],
    ['a number of one language', numberMismatch, ['19:18 ru', '19:32 ru']],
  ])('is its line and column in a text of many lines: %s', async (_, check, found) => {
    expect(places(await told(check, folded(KK, RU), workshop))).toEqual(found);
  });

  it('is that of a lone star', async () => {
    const problems = await told(brokenEmphasis, folded(['бір *екі* үш', 'төрт * бес'], ['один *два*', 'три** четыре']), workshop);
    expect(places(problems)).toEqual(['16:16 kk', '19:14 ru', '19:15 ru']);
  });
});

describe('a star', () => {
  it.each([
    ['a half of a pair', '*бір', 'один', 1],
    ['a pair and one more', '*бір* екі*', '*один*', 1],
    ['a pair around a call', '*{{phone "line"}} арқылы*', 'по *{{phone "line"}}*', 0],
    ['an empty pair', '**', 'один', 2],
  ])('is told when it marks nothing: %s', async (_, kk, ru, count) => {
    expect(await told(brokenEmphasis, leadIn(kk, ru), workshop)).toHaveLength(count);
  });

  it('marks a key phrase in a notice and in a card, not in a label', async () => {
    expect(await told(brokenEmphasis, notice('*Назар* аударыңыз', '*Внимание*'), workshop)).toEqual([]);
    expect(await told(brokenEmphasis, notice('*Назар', 'Внимание'), workshop)).toHaveLength(1);
    const card = { 'kiosk.yaml': [['kk: Шағым, ru: Жалоба', 'kk: "*Шағым*", ru: Жалоба']] } as const;
    expect(await told(brokenEmphasis, card, workshop)).toEqual([]);
    const label = { 'kiosk.yaml': [['ru: "Дальше"', 'ru: "*Дальше*"']] } as const;
    expect(findings(await told(brokenEmphasis, label, workshop))).toEqual([
      'a star: this text has no key phrase',
      'a star: this text has no key phrase',
    ]);
  });
});

describe('a call where nothing is filled in', () => {
  it.each([
    ['project.yaml', 'kk: Үлгі ұйым', 'kk: \'{{phone "line"}}\''],
    ['rules/facts.yaml', 'words: egov.kz', 'words: { kk: \'{{phone "line"}}\', ru: egov.kz }'],
  ])('is found in %s', async (file, from, to) => {
    const problems = await told(unfilledCall, { [file]: [[from, to]] }, workshop);
    expect(problems.map(({ where }) => [where.file, where.language])).toEqual([[file, 'kk']]);
  });

  it('is none on posters, in labels and in notices', async () => {
    expect(await told(unfilledCall, notice('{{phone "line"}}', '{{phone "line"}}'), workshop)).toEqual([]);
  });
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
    const problems = await told(numberMismatch, leadIn(kk.replaceAll("'", '"'), ru), workshop);
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
    expect(await told(numberMismatch, leadIn(kk.replaceAll("'", '"'), ru), workshop)).toEqual([]);
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
    expect(await told(numberMismatch, changes, workshop)).toEqual([]);
  });
});

describe('letters of two scripts in a word', () => {
  it.each([
    ['шаfым', 'f (U+0066) among Cyrillic letters'],
    ['iс', 'i (U+0069) among Cyrillic letters'],
    ['egоv.kz', 'о'],
    ['Əлем', 'Ə (U+018F) in place of Ә (U+04D8)'],
    ['Ҡала', 'Ҡ (U+04A0) in place of Қ (U+049A)'],
    ['c мест', 'c (U+0063), a Latin letter, in place of a Cyrillic one'],
  ])('are found in %s', async (text, found) => {
    const problems = await told(mixedScript, leadIn(`Осы ${text}`, 'Это так'), workshop);
    expect(problems).toHaveLength(1);
    if (found.length > 1) expect(problems[0]?.message).toContain(found);
  });

  it.each(['№ 88-V', 'e-Otinish', 'XXI ғасыр', 'I тарау', 'QR-код', 'egov.kz сайты', '«www.egov.kz/cms»', 'info@egov.kz'])(
    'are not seen in %s',
    async (text) => {
      expect(await told(mixedScript, leadIn(text, text), workshop)).toEqual([]);
    },
  );
});

describe('the parties of a service', () => {
  it.each([
    ['қызметті алушы', 'услугодатель'],
    ['КӨРСЕТІЛЕТІН ҚЫЗМЕТТІ БЕРУШІЛЕРДІҢ', 'УСЛУГОПОЛУЧАТЕЛЕЙ'],
    ['қызметті берушіден', 'у услугополучателя от услугодателя'],
    ['адам', 'услугополучатель'],
  ])('may not differ: %s / %s', async (kk, ru) => {
    expect(await told(wrongParty, leadIn(kk, ru), workshop)).toHaveLength(1);
    expect((await told(wrongParty, notice(kk, ru), workshop)).map(({ where }) => where.file)).toEqual(['notices.yaml']);
  });

  it.each([
    ['көрсетілетін қызметті алушыларға', 'услугополучателям'],
    ['КӨРСЕТІЛЕТІН ҚЫЗМЕТТІ АЛУШЫ', 'УСЛУГОПОЛУЧАТЕЛЬ'],
    ['қызметті алушыдан қызметті берушіге', 'от услугополучателя услугодателю'],
    ['қызметті *алушы*', 'услуго*получатель*'],
    ['қызметті алушы', 'услугополучатель {{term "a"'],
  ])('are the same, or cannot be read: %s / %s', async (kk, ru) => {
    expect(await told(wrongParty, leadIn(kk, ru), workshop)).toEqual([]);
  });
});

describe('signs that the type lacks', () => {
  it('are told once a place, a line break by its name', async () => {
    const problems = await told(missingGlyph, leadIn('Жаңа\nжол ☎', 'Новая строка'), workshop);
    expect(findings(problems).sort()).toEqual(['a line break (U+000A)', '«☎» (U+260E)']);
  });

  it('are none in all of the Kazakh and Russian alphabets', async () => {
    const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    expect(await told(missingGlyph, leadIn(`${alphabet} ${alphabet.toLowerCase()} № « » – 0123456789`, alphabet), workshop)).toEqual([]);
  });
});

describe('a half that is missing', () => {
  it.each([
    ['posters/complaint.yaml', 'ru: "Что надо знать:"', 'ru: " "'],
    ['project.yaml', 'ru: ПРОЕКТ', 'ru: ""'],
    ['kiosk.yaml', 'kk: Шағым, ru: Жалоба', 'kk: Шағым'],
    ['rules/facts.yaml', 'words: egov.kz', 'words: { kk: egov.kz }'],
    ['notices.yaml', '[]', '[{ id: a, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { ru: Проверка } }]'],
  ])('is found in %s', async (file, from, to) => {
    const problems = await told(missingTranslation, { [file]: [[from, to]] }, workshop);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where.file).toBe(file);
  });
});
