import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { glossaryTerm } from '../../src/checks/glossary-term.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { type Changes, leadIn, reported } from './changed-folder.js';
import { openWorkshop, SHIPPED, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

interface Pair {
  readonly kk: string;
  readonly ru: string;
}
const { terms: SHIPPED_TERMS } = parse(readFileSync(join(SHIPPED, 'glossary.yaml'), 'utf8')) as { terms: readonly Pair[] };

const TERMS: readonly Pair[] = [
  { kk: 'шағым', ru: 'жалоба' },
  { kk: 'талап арыз', ru: 'иск' },
  { kk: 'мемлекеттік қызмет', ru: 'государственная служба' },
  { kk: 'мемлекеттік қызметтер көрсету; мемлекеттік қызмет көрсету', ru: 'оказание государственных услуг' },
  { kk: 'шағымдану', ru: 'обжаловать; обжалование' },
  { kk: 'әрекет (әрекетсіздік)', ru: 'действие (бездействие)' },
];

const withTerms = (terms: readonly Pair[], changes: Changes): Changes => ({
  'glossary.yaml': [['terms: []', `terms: ${JSON.stringify(terms)}`]],
  ...changes,
});

const said = async (kk: string, ru: string, terms = TERMS): Promise<readonly string[]> =>
  inEnglish(await reported(glossaryTerm, withTerms(terms, leadIn(kk, ru)), workshop)).map(({ severity, where, message }) =>
    [severity, where.language, message.replace(/^expected (?:the same terms in every language, found )?/, '')].join(' '),
  );

describe('terms that do not belong together', () => {
  it.each([
    ['Шағымды беру', 'Подача иска', ['error kk «Шағымды» in «kk», which is «жалоба», and «иска» in «ru», which is «талап арыз»']],
    [
      'Талап арызбен жүгіну',
      'Обратиться с жалобой',
      ['error kk «Талап арызбен» in «kk», which is «иск», and «жалобой» in «ru», which is «шағым»'],
    ],
    [
      'Шағымдануға құқылы',
      'Вправе подать жалобу',
      ['error kk «Шағымдануға» in «kk», which is «обжаловать», and «жалобу» in «ru», which is «шағым»'],
    ],
    ['Шағымдарды қарау', 'Рассмотрение', ['warning kk «жалоба» in «ru» beside «Шағымдарды» in «kk», found no form of it']],
    ['Қарау', 'Рассмотрение жалоб', ['warning ru «шағым» in «kk» beside «жалоб» in «ru», found no form of it']],
  ])('are found: %s / %s', async (kk, ru, found) => {
    expect(await said(kk, ru)).toEqual(found);
  });

  it.each([
    ['Шағымдарыңызды беріңіз', 'Подайте жалобы'],
    ['Мемлекеттік қызметтер көрсету', 'Оказание государственных услуг'],
    ['Мемлекеттік қызмет көрсету тәртібі', 'Порядок оказания государственных услуг'],
    ['Шағымдануға болады', 'Обжалуются'],
    ['Әрекеттеріне (әрекетсіздігіне)', 'На действия (бездействие)'],
    ['Әрекетсіздігіне', 'На действия'],
    ['*Шағым* {{phone "line"}}', 'Онлайн-жалоба {{phone "line"}}'],
    ['Басқа сөздер', 'Иные слова'],
  ])('are not seen: %s / %s', async (kk, ru) => {
    expect(await said(kk, ru)).toEqual([]);
  });

  it('reports words that two terms have once, and takes either for right', async () => {
    const two = [
      { kk: 'мемлекеттік көрсетілетін қызмет', ru: 'государственная услуга' },
      { kk: 'мемлекеттік қызмет', ru: 'государственная служба; государственная услуга' },
      { kk: 'шағым', ru: 'жалоба' },
    ];
    expect(await said('Шағымды қарау', 'Государственные услуги', two)).toHaveLength(1);
    expect(await said('Мемлекеттік қызметтерді тікелей көрсететін', 'Оказывающий государственные услуги', two)).toEqual([]);
    expect(await said('Мемлекеттік көрсетілетін қызмет', 'Государственная услуга', two)).toEqual([]);
  });

  it('leaves the parties to the rule of their own', async () => {
    const parties = [{ kk: 'көрсетілетін қызметті алушы', ru: 'услугополучатель' }];
    expect(await said('Көрсетілетін қызметті алушы', 'Услугодатель', parties)).toEqual([]);
  });

  it('of the shipped glossary, paired at random, are found, and each pair itself is not', async () => {
    const main = SHIPPED_TERMS.map(({ kk, ru }) => ({ kk: kk.split(/;| \(/)[0] as string, ru: ru.split(/;| \(/)[0] as string }));
    // Terms without a word in common: what shares one may answer for the other.
    const apart = (one: Pair, other: Pair): boolean =>
      ![...one.kk.split(/[\s-]/), ...one.ru.split(/[\s,-]/)].some(
        (word) => word.length > 2 && `${other.kk} ${other.ru}`.includes(word.slice(0, 4)),
      );
    const chance = chances(20261126);
    for (let round = 0; round < 25; round += 1) {
      const one = oneOf(main, chance);
      const other = oneOf(
        main.filter((each) => apart(one, each)),
        chance,
      );
      if (/алушы|беруші/.test(one.kk + other.kk)) continue;
      expect([one.kk, await said(one.kk, one.ru, SHIPPED_TERMS)]).toEqual([one.kk, []]);
      const found = await said(one.kk, other.ru, SHIPPED_TERMS);
      expect([one.kk, other.ru, found.length, found[0]?.slice(0, 5)]).toEqual([one.kk, other.ru, 1, 'error']);
    }
  });
});
