import { describe, expect, it } from 'vitest';
import { citeArticles, legalReference, parseLegalPlace } from '../../src/language/legal-reference.js';

describe('a reference inside a law', () => {
  it.each([
    ['25', 'статья 25', 'ст. 25', '25-бап'],
    ['3', 'статья 3', 'ст. 3', '3-бап'],
    ['25(2)', 'пункт 2 статьи 25', 'п. 2 ст. 25', '25-баптың 2-тармағы'],
    ['4(1)3)', 'подпункт 3) пункта 1 статьи 4', 'подп. 3) п. 1 ст. 4', '4-баптың 1-тармағының 3) тармақшасы'],
    ['25(4)1)', 'подпункт 1) пункта 4 статьи 25', 'подп. 1) п. 4 ст. 25', '25-баптың 4-тармағының 1) тармақшасы'],
    ['4(1)4-1)', 'подпункт 4-1) пункта 1 статьи 4', 'подп. 4-1) п. 1 ст. 4', '4-баптың 1-тармағының 4-1) тармақшасы'],
    ['21-1', 'статья 21-1', 'ст. 21-1', '21-1-бап'],
  ])('%s is «%s», «%s», «%s»', (notation, full, short, kazakh) => {
    expect(legalReference('ru', notation)).toBe(full);
    expect(legalReference('ru', notation, 'short')).toBe(short);
    expect(legalReference('kk', notation)).toBe(kazakh);
    expect(legalReference('kk', notation, 'short')).toBe(kazakh);
  });

  it.each(['', '0', '25(', '25()', '25(2', '25)', '25(2)3', '25 (2)', '19)', 'ст. 25', '25(2)3)4)', '٢٥'])('refuses "%s"', (notation) => {
    expect(parseLegalPlace(notation)).toBeUndefined();
    expect(legalReference('ru', notation)).toBeUndefined();
    expect(legalReference('kk', notation)).toBeUndefined();
    expect(citeArticles('ru', ['3', notation])).toBeUndefined();
  });
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
