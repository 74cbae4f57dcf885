import { describe, expect, it } from 'vitest';
import { spokenPairs } from '../../src/checks/spoken-pair.js';
import { foreignPassage } from '../../src/checks/wrong-language.js';
import { loadContent } from '../../src/content/load.js';
import { recognisedWords } from '../../src/language/recognise.js';
import { below } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { type Pair, reportedOf } from './pasted-pairs.js';
import { SHIPPED } from './proved-folder.js';

/** The places and messages of what is reported of one pair. */
const findings = (kk: string, ru: string): readonly string[] =>
  inEnglish(reportedOf([{ kk, ru }])[0] ?? []).map(({ code, message }) => `${code}: ${/found (.*)$/.exec(message)?.[1]}`);

/** Every pair that the shipped content says. */
const SAID: readonly Pair[] = spokenPairs((await loadContent(SHIPPED)).readable).map(({ halves: { kk = '', ru = '' } }) => ({ kk, ru }));

const wordsOf = (text: string): number => text.match(/\p{Script=Cyrillic}{2,}/gu)?.length ?? 0;
/** Those that somebody may confuse: they differ, and have words in both languages. */
const DIFFERENT = SAID.filter(({ kk, ru }) => kk.trim() !== ru.trim() && wordsOf(kk) > 0 && wordsOf(ru) > 0);
const LONG = DIFFERENT.filter(({ kk, ru }) => wordsOf(kk) > 1 && wordsOf(ru) > 1);
const SHORT = DIFFERENT.filter((pair) => !LONG.includes(pair));

/** Three ways to confuse the halves of a text. */
const WAYS: readonly (readonly [name: string, confuse: (pair: Pair) => Pair])[] = [
  ['exchanged', ({ kk, ru }) => ({ kk: ru, ru: kk })],
  ['Kazakh in both', ({ kk }) => ({ kk, ru: kk })],
  ['Russian in both', ({ ru }) => ({ kk: ru, ru })],
];

describe('the languages of what ships', () => {
  it('are right: nothing is reported', () => {
    expect(reportedOf(SAID).flat()).toEqual([]);
    expect(LONG.length).toBeGreaterThan(140);
  });

  it.each(WAYS)('are reported of every text of two words or more: %s', (_, confuse) => {
    const problems = reportedOf(LONG.map(confuse));
    expect(LONG.filter((_pair, index) => problems[index]?.length === 0)).toEqual([]);
  });

  it.each(WAYS)('are reported of two thirds of single words at least, of nearly all where they are exchanged: %s', (way, confuse) => {
    const problems = reportedOf(SHORT.map(confuse));
    const missed = SHORT.filter((_pair, index) => problems[index]?.length === 0);
    expect(missed.length / SHORT.length).toBeLessThan(1 / 3);
    if (way === 'exchanged') expect(missed.length / SHORT.length).toBeLessThan(0.05);
  });

  it('are reported at both halves of nearly every long text that was exchanged', () => {
    const problems = reportedOf(LONG.map(({ kk, ru }) => ({ kk: ru, ru: kk })));
    const both = problems.filter((each) => each.length === 2);
    expect(both.length / LONG.length).toBeGreaterThan(0.9);
  });

  it('are reported once a half, however long it is', () => {
    for (const [, confuse] of WAYS) for (const problems of reportedOf(LONG.map(confuse))) expect(problems.length).toBeLessThanOrEqual(2);
  });
});

describe('a text in the wrong language', () => {
  it.each([
    ['Главная', 'Главная', 'Russian from «Главная» on'],
    ['Предыдущий шаг', 'Предыдущий шаг', 'Russian from «Предыдущий» on'],
    ['Пн–Пт', 'Пн–Пт', 'Russian from «Пн» on'],
    ['СРОЧНОЕ ОБЪЯВЛЕНИЕ', 'СРОЧНОЕ ОБЪЯВЛЕНИЕ', 'Russian from «СРОЧНОЕ» on'],
    ['Открытие: г. Алматы, улица Самал', 'Открытие: г. Алматы, улица Самал', 'Russian from «Открытие» on'],
  ])('is found under Kazakh: %s', (kk, ru, found) => {
    expect(findings(kk, ru)).toEqual([`wrong-language: ${found}`]);
  });

  it.each([
    ['Басты бет', 'Kazakh from «Басты» on'],
    ['Бастау', 'Kazakh from «Бастау» on'],
    ['Самал көшесі, 1', 'Kazakh from «көшесі» on'],
    ['ШҰҒЫЛ ХАБАРЛАНДЫРУ', 'Kazakh from «ШҰҒЫЛ» on'],
  ])('is found under Russian: %s', (kk, found) => {
    expect(findings(kk, kk)).toEqual([`wrong-language: ${found}`]);
  });

  it('is found as a passage among words of the right one', () => {
    const kk = 'Өтінішті портал арқылы беруге болады, подайте заявление через портал, содан кейін жауап күтіңіз';
    expect(findings(kk, 'Заявление подают через портал и ждут ответа')).toEqual(['wrong-language: Russian from «подайте» on']);
  });

  it.each([
    ['a name in quotation marks', '«Открытый диалог» платформасы жабылды', 'Платформа «Ашық диалог» закрыта'],
    ['a name alone in quotation marks', '«Главная»', '«Әділет»'],
    ['a town with a capital', 'Қонаев қ., Абай көшесі, 1', 'г. Қонаев, ул. Абая, 1'],
    ['a town at the beginning', 'Қонаев, Абай көшесі, 1', 'Қонаев, ул. Абая, 1'],
    ['a name beside its kind', '«Самұрық-Қазына» АҚ қызметі', 'Услуга АО «Самұрық-Қазына»'],
    ['an abbreviation', 'ҚР ДСМ бұйрығы', 'Приказ ҚР ДСМ'],
    ['a loan', 'Контраст', 'Контраст'],
    ['a Russian word with a Kazakh ending', 'Портал операторы', 'Оператор портала'],
    ['numbers and addresses', 'egov.kz, 1414', 'egov.kz, 1414'],
    ['a domain in Cyrillic letters', 'қазақ.қаз', 'қазақ.қаз'],
    ['a call alone', '{{name "a"}}: {{phone "b"}}', '{{name "a"}}: {{phone "b"}}'],
  ])('is not found in %s', (_, kk, ru) => {
    expect(findings(kk, ru)).toEqual([]);
  });
});

describe('a letter that the language does not have', () => {
  const ru = 'получать информацию в доступной форме о порядке';

  it.each([
    ['доступнөй', 'доступной', '«доступнөй» with ө (U+04E9), where о (U+043E) may be meant'],
    ['Доступнөй', 'доступной', '«Доступнөй» with ө (U+04E9), where о (U+043E) may be meant'],
    ['инфорmацию', 'информацию', undefined],
    ['порядкі', 'порядке', '«порядкі» with і (U+0456), where и (U+0438) may be meant'],
    ['формў', 'форме', '«формў» with ў (U+045E)'],
  ])('is found in Russian: %s', (to, from, found) => {
    expect(findings('ақпаратты қолжетімді нысанда алуға', ru.replace(from, to))).toEqual(
      found === undefined ? [] : [`wrong-language: ${found}`],
    );
  });

  it.each([
    ['Tajik', 'қизмат ҳуқуқ', 'ҳ (U+04B3)'],
    ['Bashkir', 'ҙур қызмет', 'ҙ (U+0499)'],
    ['Ukrainian', 'ґалым қызметі', 'ґ (U+0491)'],
  ])('is found in Kazakh: %s', (_, kk, letter) => {
    expect(findings(`Осы ${kk}`, 'Эта услуга')).toEqual([expect.stringContaining(letter)]);
  });

  it('alone makes no other language of a word', () => {
    expect(findings('Қолжетімді', 'доступнөй')).toEqual([expect.stringContaining('«доступнөй» with ө')]);
  });
});

describe('slips and passages made of what ships', () => {
  const next = below(5);
  const near: Readonly<Record<string, string>> = { а: 'ә', г: 'ғ', к: 'қ', н: 'ң', о: 'ө', у: 'ү', х: 'һ', и: 'і' };

  it('a Kazakh letter is found in whichever Russian word it slips into', () => {
    const slipped = Array.from({ length: 1000 }, () => {
      const pair = LONG[next(LONG.length)] as Pair;
      // Names in quotation marks may have any letters.
      const places = [
        ...pair.ru.replace(/«[^»]*»/g, (name) => ' '.repeat(name.length)).matchAll(/(?<=(?<!\p{L})\p{Ll}+|\s)[агкнохи](?=\p{Ll})/gu),
      ];
      const { index } = places[next(places.length)] ?? { index: -1 };
      return index < 0 ? pair : { ...pair, ru: pair.ru.slice(0, index) + near[pair.ru[index] ?? ''] + pair.ru.slice(index + 1) };
    });
    const changed = slipped.filter((pair) => !LONG.includes(pair));
    expect(changed.length).toBeGreaterThan(900);
    const problems = reportedOf(changed);
    const missed = changed.filter((_, index) => problems[index]?.length !== 1);
    expect(missed.length).toBeLessThan(changed.length / 100);
  });

  it('halves of two texts run together are found', () => {
    const sentences = LONG.filter(({ kk, ru }) => wordsOf(kk) > 7 && wordsOf(ru) > 7);
    const mixed = Array.from({ length: 300 }, () => {
      const [own, other] = [sentences[next(sentences.length)], sentences[next(sentences.length)]] as [Pair, Pair];
      return next(2) === 0 ? { kk: `${own.kk} ${other.ru}`, ru: own.ru } : { kk: own.kk, ru: `${other.kk} ${own.ru}` };
    });
    const problems = reportedOf(mixed);
    // A passage of two words is reported by their letters.
    const missed = mixed.filter((_, index) => ![1, 2].includes(problems[index]?.length ?? 0));
    expect(missed.length).toBeLessThan(mixed.length / 100);
  });
});

describe('Kazakh words that Russian has as well', () => {
  it.each(['НЕ АЙТУ КЕРЕК', 'Не болды', 'Не алып келу керек', 'Он адам', 'Келген адам он минут отыру керек'])(
    'are Kazakh in «%s»',
    (text) => {
      expect(foreignPassage(recognisedWords(text, ['kk', 'ru']), 'kk')).toBeUndefined();
    },
  );
});

describe('Two words of the other language side by side', () => {
  it.each([
    ['kk', 'Өтінішті рабочих дней ішінде беріңіз', 'рабочих'],
    ['ru', 'Заявление подается жұмыс күні до обеда', 'жұмыс'],
  ] as const)('in «%s» are found: %s', (language, text, first) => {
    const found = foreignPassage(recognisedWords(text, ['kk', 'ru']), language)?.word;
    expect(found).toBe(first);
  });

  it('are found in no text of the shipped content', () => {
    for (const { kk, ru } of SAID) {
      expect(foreignPassage(recognisedWords(kk, ['kk', 'ru']), 'kk'), kk).toBeUndefined();
      expect(foreignPassage(recognisedWords(ru, ['kk', 'ru']), 'ru'), ru).toBeUndefined();
    }
  });
});
