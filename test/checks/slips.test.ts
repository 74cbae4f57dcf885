import { beforeAll, describe, expect, it } from 'vitest';
import { brokenEmphasis } from '../../src/checks/broken-emphasis.js';
import { brokenPlaceholder } from '../../src/checks/broken-placeholder.js';
import type { ContentCheck } from '../../src/checks/check.js';
import { doubledWord } from '../../src/checks/doubled-word.js';
import { strayMarkup } from '../../src/checks/stray-markup.js';
import { unfinishedText } from '../../src/checks/unfinished-text.js';
import { unpairedMark } from '../../src/checks/unpaired-mark.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { POSTER_TEXTS } from '../language/poster-texts.js';
import { type Changes, findings, leadIn, reported, reportedOfEach } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const SLIPS: readonly ContentCheck[] = [doubledWord, unpairedMark, strayMarkup, unfinishedText, brokenEmphasis, brokenPlaceholder];

describe('a slip of the pen is found, and no other is made of it', () => {
  it.each<[ContentCheck, string, string]>([
    [doubledWord, 'обратитесь в в центр', '«в в»'],
    [doubledWord, 'Центр центр открыт', '«Центр центр»'],
    [doubledWord, 'из-за из-за дождя', '«из-за из-за»'],
    [unpairedMark, 'услуга «Вызов врача', '««» alone'],
    [unpairedMark, 'услуга Вызов врача»', '«»» alone'],
    [unpairedMark, 'услуга (вызов врача', '«(» alone'],
    [unpairedMark, 'подпункт 3) пункта 1 и вызов)', '«)» alone'],
    [unpairedMark, 'услуга "Вызов врача', '«"» alone'],
    [unpairedMark, '(подпункт 3) пункта 1', ''],
    [unpairedMark, 'услуга „Вызов врача', '«„» alone'],
    [strayMarkup, 'при&nbsp;получении', 'a sign in the code of web pages: «&nbsp;»'],
    [strayMarkup, 'при&#160;получении', 'a sign in the code of web pages: «&#160;»'],
    [strayMarkup, '<b>важно', 'a tag of a web page: «<b>»'],
    [strayMarkup, 'строка<br/>строка', 'a tag of a web page: «<br/>»'],
    [strayMarkup, 'на [портал](https://egov.kz)', 'a link of Markdown: «[портал](https://egov.kz)»'],
    [strayMarkup, 'это __важно__', 'a mark of Markdown: «__важно__»'],
    [strayMarkup, '## Заголовок', 'a mark of Markdown: «##»'],
    [strayMarkup, 'через %s дней', 'a place that a program fills: «%s»'],
    [strayMarkup, 'через %1$d дней', 'a place that a program fills: «%1$d»'],
    [strayMarkup, 'строка\\n строка', 'a place that a program fills: «\\n»'],
    [unfinishedText, 'TODO', '«TODO»'],
    [unfinishedText, 'адрес ???', '«???»'],
    [unfinishedText, 'ТОДО: адрес', '«ТОДО»'],
    [unfinishedText, 'Lorem ipsum dolor', '«Lorem ipsum»'],
    [brokenPlaceholder, 'через {n} дней', '{n}: nothing is filled in here'],
  ])('%#: %o', async (check, ru, found) => {
    const problems = await reported(check, leadIn('Не білу керек:', ru), workshop);
    expect(findings(problems)).toEqual(found === '' ? [] : [found]);
  });

  it('in one language alone or in both, each at its place', async () => {
    const problems = await reported(strayMarkup, leadIn('<b>маңызды</b>', '<b>важно</b>'), workshop);
    expect(problems.map(({ where }) => `${where.line}:${where.column} ${where.language}`)).toEqual([
      '13:20 kk',
      '13:30 kk',
      '13:42 ru',
      '13:50 ru',
    ]);
  });
});

describe('no slip is', () => {
  it.each([
    ['жиі-жиі қойылатын сұрақтар', 'часто задаваемые вопросы'],
    ['5-10 %, 5 % және 43"', 'до 5 % и 43"'],
    ['«Көмек» (3) тармақша)', 'подпункт 3) пункта 1 (см. ниже)'],
    ['а) біріншісі; б) екіншісі', '1) первое; 2) второе; 4-1) третье'],
    ['сайт {{link "portal"}} «{{name "center-name"}}»', '«{{name "center-name"}}» ({{phone "line"}})'],
    ['“Көмек”, „Көмек“, „Көмек”', '„Помощь“ и "помощь"'],
    ['ол сол, сол сәтте', 'если нет, то то лицо; в, в'],
    ['А < Б, Б > А, A&B', 'R&D; A<B'],
    ['8 (000) 000-00-00', '8 (000) 000-00-00'],
  ])('%s / %s', async (kk, ru) => {
    for (const check of SLIPS) expect(findings(await reported(check, leadIn(kk, ru), workshop))).toEqual([]);
  });
});

describe('a key phrase in one language alone', () => {
  it('is found in a text of a poster and of a notice, at the language that lacks it', async () => {
    const problems = await reported(brokenEmphasis, leadIn('*Не* білу керек:', 'Что надо знать:'), workshop);
    expect(inEnglish(problems).map(({ message, where }) => [message, where.language])).toEqual([
      ['expected a key phrase in every language, found *Не* in «kk» and none in «ru»', 'ru'],
    ]);
    const [notice] = await reportedOfEach(brokenEmphasis, [['Назар аударыңыз', '*Внимание*']], workshop);
    expect(notice?.map(({ where }) => where.language)).toEqual(['kk']);
  });
});

describe('a place that the screen or the imprint fills', () => {
  const label = (kk: string): Changes => ({ 'kiosk.yaml': [['kk: "{m} беттің {n}-беті"', `kk: "${kk}"`]] });

  it.each([
    ['беттің {n}-беті', ['{m} in «kk», found none'], ['set {m} where it stands in the other language: the program fills it']],
    ['{м} беттің {n}-беті', ['{n}, {m}, found {м}'], ['write {m} in its place, in Latin letters']],
    ['{m} беттің {N}-беті', ['{n}, {m}, found {N}'], ['write {n} in its place, in Latin letters']],
    ['беттің беті', ['{n} in «kk», found none', '{m} in «kk», found none'], undefined],
    ['{m} беттің {n}-беті {a}', ['{n}, {m}, found {a}'], undefined],
  ])('is found lost or strange: %s', async (kk, found, fixes) => {
    const problems = await reported(brokenPlaceholder, label(kk), workshop);
    expect(inEnglish(problems).map(({ message }) => message.replace(/^expected /, ''))).toEqual(found);
    if (fixes) expect(inEnglish(problems.map(({ fix }) => fix))).toEqual(fixes);
  });

  it('is found lost in the imprint', async () => {
    const changes: Changes = { 'project.yaml': [['{date} күнгі', 'осы күнгі']] };
    expect(inEnglish(await reported(brokenPlaceholder, changes, workshop)).map(({ message }) => message)).toEqual([
      'expected {date} in «kk», found none',
    ]);
  });

  it('has as many forms of a word as its language', async () => {
    const changes: Changes = { 'kiosk.yaml': [['{секунду|секунды|секунд}', '{секунду|секунд}']] };
    expect(inEnglish(await reported(brokenPlaceholder, changes, workshop)).map(({ message }) => message)).toEqual([
      'expected 3 forms of the word in «ru», found 2: {секунду|секунд}',
    ]);
  });
});

describe('generated slips', () => {
  /** What is put between two words of a text, and the check that finds it. */
  const PUT: readonly (readonly [ContentCheck, (word: string) => string])[] = [
    [doubledWord, (word) => word],
    [unpairedMark, () => '«слово'],
    [unpairedMark, () => 'слово)'],
    [unpairedMark, () => '(сөз'],
    [strayMarkup, () => '&amp;'],
    [strayMarkup, () => '<i>'],
    [strayMarkup, () => '[бұл](https://egov.kz/a)'],
    [strayMarkup, () => '%d'],
    [unfinishedText, () => 'TODO'],
    [unfinishedText, () => 'XXX'],
    [brokenPlaceholder, () => '{n}'],
    [brokenEmphasis, () => '*сөз*'],
  ];
  const SEED = 20261126;

  it('in 300 texts are found once each, and texts without any give nothing', async () => {
    const chance = chances(SEED);
    const made = Array.from({ length: 300 }, () => {
      const text = oneOf(POSTER_TEXTS, chance);
      const [check, put] = oneOf(PUT, chance);
      const language = oneOf(['kk', 'ru'] as const, chance);
      const words = text[language].replace(/[«»„“”"()]/g, '').split(' ');
      // A word alone, so that nothing but the slip is put there.
      const places = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) && /^\p{L}/u.test(words[at + 1] ?? 'а') ? [at] : []));
      const at = oneOf(places, chance);
      const slip = places.length === 0 ? put('сөз') : put(words[at] as string);
      const whole = places.length === 0 ? `${words.join(' ')} сөз ${slip}` : words.toSpliced((at as number) + 1, 0, slip).join(' ');
      const bare = { kk: text.kk.replace(/[«»„“”"()]/g, ''), ru: text.ru.replace(/[«»„“”"()]/g, '') };
      return {
        check,
        plain: [bare.kk, bare.ru] as const,
        pair: language === 'kk' ? ([whole, bare.ru] as const) : ([bare.kk, whole] as const),
      };
    });
    for (const check of SLIPS) {
      expect(
        (
          await reportedOfEach(
            check,
            made.map(({ plain }) => plain),
            workshop,
          )
        ).flat(),
      ).toEqual([]);
      const found = await reportedOfEach(
        check,
        made.map(({ pair }) => pair),
        workshop,
      );
      const wrong = made.filter((one, at) => found[at]?.length !== (one.check === check ? 1 : 0));
      expect(wrong.map(({ pair }) => pair)).toEqual([]);
    }
  });
});
