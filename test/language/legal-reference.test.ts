import { describe, expect, it } from 'vitest';
import { parseLegalPlace } from '../../src/language/legal-place.js';
import { citeArticles, legalReference } from '../../src/language/legal-reference.js';

describe('a reference inside a law', () => {
  it.each([
    ['25', 'статья 25', 'ст. 25', '25-бап'],
    ['3', 'статья 3', 'ст. 3', '3-бап'],
    ['25(2)', 'пункт 2 статьи 25', 'п. 2 ст. 25', '25-баптың 2-тармағы'],
    ['4(1)3)', 'подпункт 3) пункта 1 статьи 4', 'подп. 3) п. 1 ст. 4', '4-баптың 1-тармағының 3) тармақшасы'],
    ['25(4)1)', 'подпункт 1) пункта 4 статьи 25', 'подп. 1) п. 4 ст. 25', '25-баптың 4-тармағының 1) тармақшасы'],
    ['4(1)4-1)', 'подпункт 4-1) пункта 1 статьи 4', 'подп. 4-1) п. 1 ст. 4', '4-баптың 1-тармағының 4-1) тармақшасы'],
    ['21-1', 'статья 21-1', 'ст. 21-1', '21-1-бап'],
    ['25(2)/2', 'часть вторая пункта 2 статьи 25', 'ч. 2 п. 2 ст. 25', '25-баптың 2-тармағының екінші бөлігі'],
    ['91/3', 'часть третья статьи 91', 'ч. 3 ст. 91', '91-баптың үшінші бөлігі'],
  ])('%s is «%s», «%s», «%s»', (notation, full, short, kazakh) => {
    expect(legalReference('ru', notation)).toBe(full);
    expect(legalReference('ru', notation, { form: 'short' })).toBe(short);
    expect(legalReference('kk', notation)).toBe(kazakh);
    expect(legalReference('kk', notation, { form: 'short' })).toBe(kazakh);
  });

  it.each([
    ['nominative', 'пункт 2 статьи 25', '25-баптың 2-тармағы'],
    ['genitive', 'пункта 2 статьи 25', '25-баптың 2-тармағының'],
    ['dative', 'пункту 2 статьи 25', '25-баптың 2-тармағына'],
    ['accusative', 'пункт 2 статьи 25', '25-баптың 2-тармағын'],
    ['instrumental', 'пунктом 2 статьи 25', '25-баптың 2-тармағымен'],
  ] as const)('takes the %s in its smallest part: «%s», «%s»', (wanted, russian, kazakh) => {
    expect(legalReference('ru', '25(2)', { case: wanted })).toBe(russian);
    expect(legalReference('kk', '25(2)', { case: wanted })).toBe(kazakh);
  });

  it.each([
    ['25', 'prepositional', 'статье 25'],
    ['25(4)1)', 'prepositional', 'подпункте 1) пункта 4 статьи 25'],
    ['25(2)/2', 'instrumental', 'частью второй пункта 2 статьи 25'],
    ['25(2)/3', 'accusative', 'часть третью пункта 2 статьи 25'],
  ] as const)('of %s in the Russian %s is «%s»', (notation, wanted, words) => {
    expect(legalReference('ru', notation, { case: wanted })).toBe(words);
  });

  it('belongs to an act before it in Kazakh: «Заңның 25-бабының 2-тармағына сәйкес»', () => {
    expect(`Заңның ${legalReference('kk', '25(2)', { case: 'dative', owned: true })} сәйкес`).toBe('Заңның 25-бабының 2-тармағына сәйкес');
    expect(`в соответствии с ${legalReference('ru', '25(2)', { case: 'instrumental', owned: true })} Закона`).toBe(
      'в соответствии с пунктом 2 статьи 25 Закона',
    );
    expect(legalReference('kk', '25', { case: 'dative', owned: true })).toBe('25-бабына');
    expect(legalReference('kk', '25', { case: 'dative' })).toBe('25-бапқа');
  });

  it('has no case that its language lacks', () => {
    expect(() => legalReference('ru', '25', { case: 'ablative' })).toThrow(RangeError);
    expect(() => legalReference('kk', '25', { case: 'prepositional' })).toThrow(RangeError);
  });

  it.each(['', '0', '25(', '25()', '25(2', '25)', '25(2)3', '25 (2)', '19)', 'ст. 25', '25(2)3)4)', '25/0', '25(2)/', '٢٥'])(
    'refuses "%s"',
    (notation) => {
      expect(parseLegalPlace(notation)).toBeUndefined();
      expect(legalReference('ru', notation)).toBeUndefined();
      expect(legalReference('kk', notation)).toBeUndefined();
      expect(citeArticles('ru', ['3', notation])).toBeUndefined();
    },
  );
});

describe('the articles in an imprint', () => {
  it.each([
    [['25'], 'ст. 25', '25-бап'],
    [['3', '4'], 'ст. 3, 4', '3, 4-баптар'],
    [['25(2)', '4(1)3)', '25(4)1)', '3'], 'ст. 3, 4, 25', '3, 4, 25-баптар'],
    [['25(2)', '25(4)'], 'ст. 25', '25-бап'],
    [['5', '4-1', '4'], 'ст. 4, 4-1, 5', '4, 4-1, 5-баптар'],
  ])('of %j are «%s» and «%s»', (articles, russian, kazakh) => {
    expect(citeArticles('ru', articles)).toBe(russian);
    expect(citeArticles('kk', articles)).toBe(kazakh);
  });

  it('are nothing when no place is cited', () => {
    expect(citeArticles('kk', [])).toBeUndefined();
  });
});
