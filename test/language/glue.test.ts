import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../src/language/break-opportunities.js';
import { glue, glueRich, unglue } from '../../src/language/glue.js';
import type { Language } from '../../src/language/language.js';
import { parseRich, plain } from '../../src/language/rich.js';
import { chances, oneOf } from '../chances.js';
import { POSTER_TEXTS } from './poster-texts.js';

/** `~` for a no-break space, `=` for a no-break hyphen. */
const visible = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u2011', '=');
const written = (marked: string): string => marked.replaceAll('~', ' ').replaceAll('=', '-');

describe('a line does not end', () => {
  it.each<[string, Language, string]>([
    ['between a number and its unit', 'kk', '5~жұмыс~күні ішінде'],
    ['between a number and its unit', 'ru', 'не~более 10~рабочих~дней'],
    ['between a number and its unit', 'ru', 'до~20~календарных~дней'],
    ['between a number and its noun', 'kk', '1414~телефоны арқылы'],
    ['between a number and its words', 'ru', '5~(пяти) рабочих~дней, 25~(двадцати пяти) рабочих~дней'],
    ['between a number and its words', 'kk', '5~(бес) жұмыс~күні ішінде'],
    ['between a number and a short unit', 'kk', 'күнтізбелік 10~күн, 2~ай'],
    ['between a year and its word', 'kk', '2013~жылғы 15~сәуірдегі №~88=V Заңы'],
    ['between the parts of a date', 'ru', 'от~15~апреля 2013~года №~88=V'],
    ['after the abbreviation of an article', 'ru', 'ст.~25 Закона'],
    ['inside a reference', 'ru', 'подпункт~3) пункта~1 статьи~4'],
    ['inside a reference', 'kk', '4=баптың 1=тармағының 3)~тармақшасы'],
    ['before the short name of the country', 'ru', 'Закон~РК об~услугах'],
    ['before the short name of the country', 'kk', 'Заңы~ҚР, №~ҚР~ДСМ=194/2020'],
    ['between initials and surname', 'ru', 'А.~Б.~Омаров, А.Б.~Омаров, Омаров~А.~Б., врач'],
    ['before a dash', 'ru', 'и~многое другое~– теперь'],
    ['before a dash', 'kk', 'қызмет~– мемлекеттік емханаларға'],
    ['after a Russian word of one or two letters', 'ru', 'В~течение, со~дня и~не~выходя из~дома'],
    ['before and after a Russian particle', 'ru', 'если~бы~он~же'],
    ['after a Kazakh word of two letters', 'kk', 'тексеру не~жергілікті'],
    ['before and after a Kazakh particle', 'kk', 'сайт~та, портал~да~жұмыс, қандай~да~бір'],
    ['at the hyphen of a suffix', 'kk', '1414=ке, 25=бап, ҚР=ның'],
    ['at the hyphen of a particle', 'kk', 'үйден шықпай=ақ жасауға'],
    ['at the hyphen of a particle', 'ru', 'без какой=либо дискриминации'],
    ['inside a phone', 'ru', 'по~телефону 8=800=080=7777'],
    ['after a single letter', 'kk', 'жүйесі (e=Otinish)'],
    ['between a number and its sign', 'ru', 'до~5~% и~500~₸'],
    ['between a number and its sign', 'kk', '5~%=дан, 500~₸'],
    ['inside an abbreviation', 'ru', 'и~т.~д., т.~п., т.~е. так'],
    ['inside an abbreviation', 'kk', 'және т.~б. қызметтер'],
    ['between a Roman numeral and its noun', 'kk', 'I~топ, IV~тарау'],
    ['between a Roman numeral and its noun', 'ru', 'II~категории'],
    ['between a noun and its Roman numeral', 'ru', 'глава~II, раздел~IV.'],
    ['after the sign of numbers', 'ru', '№№~5–7'],
    ['between a room and its number', 'ru', 'каб.~№~215, окно~5, в~окне~5, этаж~2'],
    ['inside a large number', 'ru', '2~млн~тенге, 5~тыс.~человек, 3~млрд~₸'],
    ['inside a large number', 'kk', '2~млн~теңге, 5~мың~адам'],
    ['inside a range of hours', 'ru', '9:00–18:00, 9:00~–~18:00, 9:00=18:00'],
    ['between the number of a house and its noun', 'kk', 'Самал көшесі, 17~мекенжайына, 17А~мекенжайына, 17/2~мекенжайына'],
    ['between the place of a number and its noun', 'kk', '{m}~беттің {n}=беті'],
    ['between the place of a number and its noun', 'ru', 'через {n}~{секунду|секунды|секунд}'],
  ])('%s, %s: %s', (_, language, marked) => {
    expect(visible(glue(language, written(marked)))).toBe(marked);
  });

  it.each<[string, Language, string]>([
    ['between a number and a preposition', 'ru', 'по~телефону 1414 в~Единый контакт-центр'],
    ['after a dash', 'ru', 'информация~– на~www.egov.kz'],
    ['after a short word with a mark', 'ru', 'Если Вы: встать'],
    ['after the short name of the country', 'ru', 'Агентство~РК по~делам'],
    ['at the hyphen of a compound', 'kk', 'медициналық-санитариялық іс-қимыл'],
    ['before a unit that stands alone', 'ru', 'пяти рабочих дней'],
  ])('but may end %s, %s: %s', (_, language, marked) => {
    expect(visible(glue(language, written(marked)))).toBe(marked);
  });

  it('keeps the plain hyphen of an address, which people copy', () => {
    expect(glue('ru', 'сайт e-otinish.kz и call-center.kz/a-b')).toBe('сайт e-otinish.kz и\u00A0call-center.kz/a-b');
  });

  it('leaves line ends, tabs and runs of spaces as they stand', () => {
    expect(glue('ru', 'в\nтечение  5  дней\tи\tболее')).toBe('в\nтечение  5  дней\tи\tболее');
  });
});

describe('generated phrases', () => {
  const NUMBERS = (chance: () => number): string =>
    oneOf(['5', '17', '215', '1,5', '5–7', '9:00–18:00', '10', '2013', '88/2', `${Math.floor(chance() * 9999)}`], chance);
  /** Two words that stand together whatever the number. */
  const KINDS: Readonly<Record<'kk' | 'ru', readonly ((number: string, chance: () => number) => string)[]>> = {
    kk: [
      (number, chance) => `${number} ${oneOf(['%', '₸', '‰', '°C'], chance)}`,
      (number, chance) => `${number} ${oneOf(['жұмыс', 'күн', 'теңге', 'мекенжайына', 'терезе', 'минут', 'апта'], chance)}`,
      (_, chance) => `${oneOf(['I', 'II', 'IV', 'IX'], chance)} ${oneOf(['топ', 'санат', 'тарау'], chance)}`,
      (number, chance) => `${oneOf(['№', '№№'], chance)} ${number}`,
      (number, chance) => `каб. ${oneOf(['', '№~'], chance)}${number}`.replace('~', '\u00A0'),
      (_, chance) => oneOf(['т. б.', 'ж. б.'], chance),
    ],
    ru: [
      (number, chance) => `${number} ${oneOf(['%', '₸', '‰', '°C'], chance)}`,
      (number, chance) => `${number} ${oneOf(['рабочих', 'дней', 'тенге', 'минут', 'человек'], chance)}`,
      (_, chance) => `${oneOf(['I', 'II', 'IV', 'IX'], chance)} ${oneOf(['группы', 'категории'], chance)}`,
      (_, chance) => `${oneOf(['глава', 'раздел', 'главе'], chance)} ${oneOf(['I', 'II', 'IV', 'IX'], chance)}`,
      (number, chance) => `${oneOf(['№', '№№', 'ст.', 'каб.', 'окно', 'окне', 'пункт', 'кв.'], chance)} ${number}`,
      (_, chance) => oneOf(['т. д.', 'т. п.', 'т. е.', 'т. б.'], chance),
    ],
  };
  const SCALES = { kk: ['млн', 'мың', 'млрд'], ru: ['млн', 'тыс.', 'млрд'] } as const;
  const COUNTED = { kk: ['теңге', 'адам'], ru: ['тенге', 'человек'] } as const;

  it('of a number and what belongs to it hold together, 1000 of them', () => {
    const chance = chances(20261126);
    const torn = Array.from({ length: 1000 }, () => {
      const language = oneOf(['kk', 'ru'] as const, chance);
      const number = NUMBERS(chance);
      const phrase =
        chance() < 0.2
          ? `${number} ${oneOf(SCALES[language], chance)} ${oneOf(COUNTED[language], chance)}`
          : oneOf(KINDS[language], chance)(number, chance);
      const text = language === 'kk' ? `мұнда ${phrase} бар` : `здесь ${phrase} есть`;
      const glued = glue(language, text);
      const inside = glued.slice(text.indexOf(phrase), text.indexOf(phrase) + phrase.length);
      return / /.test(inside) ? [language, inside] : [];
    }).filter(({ length }) => length > 0);
    expect(torn).toEqual([]);
  });
});

describe('the texts of the posters', () => {
  const texts = POSTER_TEXTS.flatMap(({ kk, ru }) => [['kk', kk] as const, ['ru', ru] as const]);

  it.each(texts)('come back letter by letter when unglued, %s: %s', (language, text) => {
    expect(unglue(glue(language, text))).toBe(text);
  });

  it.each(texts)('are glued once and for all, %s: %s', (language, text) => {
    const glued = glue(language, text);
    expect(glue(language, glued)).toBe(glued);
    expect(glued).toHaveLength(text.length);
  });

  it.each(texts)('break at the same hyphens glued and not, %s: %s', (language, text) => {
    const words = text.split(' ').flatMap((word) => breakOpportunities(language, word));
    const glued = glue(language, text)
      .split(/[ \u00A0]/)
      .flatMap((word) => breakOpportunities(language, word));
    expect(glued).toEqual(words);
  });

  it('leave no Russian word of one or two letters and no dash at the wrong end of a line', () => {
    const lines = POSTER_TEXTS.flatMap(({ ru }) => glue('ru', ru).split(' '));
    expect(lines.filter((line) => /(?:^|\u00A0)(?!РК)[А-Яа-я]{1,2}$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('–'))).toEqual([]);
  });
});

describe('a text with a key phrase', () => {
  it('is glued across the borders of its spans', () => {
    const rich = glueRich('ru', parseRich('рассмотрение в *течение 5 рабочих дней* и не более'));
    expect(rich.map(({ text }) => visible(text))).toEqual(['рассмотрение в~', 'течение 5~рабочих~дней', ' и~не~более']);
    expect(rich.map(({ strong }) => strong)).toEqual([false, true, false]);
    expect(unglue(plain(rich))).toBe('рассмотрение в течение 5 рабочих дней и не более');
  });
});

describe('Golos Text', () => {
  it.each(['400Regular', '500Medium', '600SemiBold', '700Bold'])('%s draws what glue sets', (weight) => {
    const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${weight}/GolosText_${weight}.ttf`);
    const font = openSync(file);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`expected one font in ${file}`);
    expect([0xa0, 0x2011].map((point) => font.hasGlyphForCodePoint(point))).toEqual([true, true]);
    const width = (text: string) => font.layout(text).advanceWidth;
    expect(width('\u2011')).toBe(width('-'));
    expect(width('\u00A0')).toBe(width(' '));
  });
});
