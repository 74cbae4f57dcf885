import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/language/grammatical-case.js';
import { inKazakhCase } from '../../../src/language/kk/ending.js';
import { ordinalBefore, ordinalInWords } from '../../../src/language/kk/ordinal.js';
import { withSuffix } from '../../../src/language/kk/suffix.js';
import { numberInWords } from '../number-in-words.js';

const CASES = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'] as const;

/** Number, its suffixes in the order of CASES, its ordinal. */
const TABLE = [
  ['0', '-дің -ге -ді -де -ден -мен', 'нөлінші'],
  ['1', '-дің -ге -ді -де -ден -мен', 'бірінші'],
  ['2', '-нің -ге -ні -де -ден -мен', 'екінші'],
  ['3', '-тің -ке -ті -те -тен -пен', 'үшінші'],
  ['4', '-тің -ке -ті -те -тен -пен', 'төртінші'],
  ['5', '-тің -ке -ті -те -тен -пен', 'бесінші'],
  ['6', '-ның -ға -ны -да -дан -мен', 'алтыншы'],
  ['7', '-нің -ге -ні -де -ден -мен', 'жетінші'],
  ['8', '-дің -ге -ді -де -ден -бен', 'сегізінші'],
  ['9', '-дың -ға -ды -да -дан -бен', 'тоғызыншы'],
  ['10', '-ның -ға -ды -да -нан -мен', 'оныншы'],
  ['20', '-ның -ға -ны -да -дан -мен', 'жиырмасыншы'],
  ['30', '-дың -ға -ды -да -дан -бен', 'отызыншы'],
  ['40', '-тың -қа -ты -та -тан -пен', 'қырқыншы'],
  ['50', '-дің -ге -ді -де -ден -мен', 'елуінші'],
  ['60', '-тың -қа -ты -та -тан -пен', 'алпысыншы'],
  ['70', '-тің -ке -ті -те -тен -пен', 'жетпісінші'],
  ['80', '-нің -ге -ді -де -нен -мен', 'сексенінші'],
  ['90', '-ның -ға -ды -да -нан -мен', 'тоқсаныншы'],
  ['100', '-дің -ге -ді -де -ден -бен', 'жүзінші'],
  ['1000', '-ның -ға -ды -да -нан -мен', 'мыңыншы'],
  ['1000000', '-ның -ға -ды -да -нан -мен', 'миллионыншы'],
] as const;

const ALL = Array.from({ length: 10_000 }, (_, value) => value);

describe('a Kazakh suffix on digits', () => {
  it.each(TABLE)('follows the last word of %s: %s', (digits, suffixes) => {
    expect(CASES.map((wanted) => withSuffix(digits, wanted))).toEqual(suffixes.split(' ').map((s) => digits + s));
  });

  it.each<[number, Case, string]>([
    [1, 'dative', '1-ге'],
    [2, 'accusative', '2-ні'],
    [3, 'dative', '3-ке'],
    [4, 'ablative', '4-тен'],
    [5, 'dative', '5-ке'],
    [6, 'dative', '6-ға'],
    [7, 'ablative', '7-ден'],
    [8, 'instrumental', '8-бен'],
    [9, 'genitive', '9-дың'],
    [10, 'ablative', '10-нан'],
    [15, 'dative', '15-ке'],
    [20, 'ablative', '20-дан'],
    [25, 'genitive', '25-тің'],
    [30, 'accusative', '30-ды'],
    [40, 'dative', '40-қа'],
    [50, 'dative', '50-ге'],
    [60, 'ablative', '60-тан'],
    [80, 'ablative', '80-нен'],
    [90, 'dative', '90-ға'],
    [100, 'ablative', '100-ден'],
    [1000, 'ablative', '1000-нан'],
    [1414, 'dative', '1414-ке'],
    [2013, 'ablative', '2013-тен'],
    [2026, 'ablative', '2026-дан'],
  ])('of %i in the %s is «%s»', (value, wanted, text) => {
    expect(withSuffix(value, wanted)).toBe(text);
    expect(withSuffix(String(value), wanted)).toBe(text);
  });

  it('is none in the nominative', () => {
    expect(withSuffix(1414, 'nominative')).toBe('1414');
  });

  it.each([
    ['1400', '1400-ге'],
    ['12000', '12000-ға'],
    ['1000000', '1000000-ға'],
    ['3000040', '3000040-қа'],
    ['007', '007-ге'],
    ['000', '000-ге'],
  ])('reads %s to its last spoken word', (digits, dative) => {
    expect(withSuffix(digits, 'dative')).toBe(dative);
  });

  it.each([
    ['8-800-080-7777', '8-800-080-7777-ге'],
    ['8 (000) 000-00-40', '8 (000) 000-00-40-қа'],
    ['8 (000) 000-00-00', '8 (000) 000-00-00-ге'],
  ])('reads the last group of the phone %s', (phone, dative) => {
    expect(withSuffix(phone, 'dative')).toBe(dative);
  });

  it.each(['ҚР', '', '5 күн', '1000000000'])('refuses "%s"', (digits) => {
    expect(() => withSuffix(digits, 'dative')).toThrow(RangeError);
  });

  it('has no prepositional', () => {
    expect(() => withSuffix(5, 'prepositional')).toThrow(/nominative, genitive, dative/);
  });

  it('of every number from 0 to 9999 is that of its last spoken word, in every case', () => {
    const rows = new Map(
      TABLE.filter(([digits]) => Number(digits) <= 9999).map(([digits, suffixes]) => [
        numberInWords('kk', Number(digits)),
        suffixes.split(' '),
      ]),
    );
    for (const [at, wanted] of CASES.entries()) {
      const wrong = ALL.filter((value) => {
        const last = numberInWords('kk', value).split(' ').at(-1) as string;
        return withSuffix(value, wanted) !== `${value}${rows.get(last)?.[at]}`;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('agrees with vowel harmony for every number from 0 to 9999, in every case but the instrumental', () => {
    for (const wanted of CASES.filter((one) => one !== 'instrumental')) {
      const wrong = ALL.filter((value) => {
        const last = numberInWords('kk', value).split(' ').at(-1) as string;
        const vowel = [...last].findLast((letter) => /[аәеоөұүыі]/.test(letter)) as string;
        return /[аы]/.test(withSuffix(value, wanted).split('-')[1] as string) !== /[аоұы]/.test(vowel);
      });
      expect(wrong).toEqual([]);
    }
  });
});

describe('the ending of a Kazakh word', () => {
  it.each([
    ['қолтаңба', 'қолтаңбаның қолтаңбаға қолтаңбаны қолтаңбада қолтаңбадан қолтаңбамен'],
    ['алушы', 'алушының алушыға алушыны алушыда алушыдан алушымен'],
    ['беруші', 'берушінің берушіге берушіні берушіде берушіден берушімен'],
    ['алушылар', 'алушылардың алушыларға алушыларды алушыларда алушылардан алушылармен'],
    ['берушілер', 'берушілердің берушілерге берушілерді берушілерде берушілерден берушілермен'],
    ['шағым', 'шағымның шағымға шағымды шағымда шағымнан шағыммен'],
    ['бап', 'баптың бапқа бапты бапта баптан баппен'],
    ['көмек', 'көмектің көмекке көмекті көмекте көмектен көмекпен'],
    ['жазылу', 'жазылудың жазылуға жазылуды жазылуда жазылудан жазылумен'],
  ])('follows its last letters: %s', (word, forms) => {
    expect(CASES.map((wanted) => inKazakhCase(word, wanted))).toEqual(forms.split(' '));
  });

  it.each([
    ['күні', 'күнінің күніне күнін күнінде күнінен күнімен'],
    ['корпорациясы', 'корпорациясының корпорациясына корпорациясын корпорациясында корпорациясынан корпорациясымен'],
    ['тармағы', 'тармағының тармағына тармағын тармағында тармағынан тармағымен'],
  ])('of a possessive has a paradigm of its own: %s', (word, forms) => {
    expect(CASES.map((wanted) => inKazakhCase(word, wanted, 'possessive'))).toEqual(forms.split(' '));
  });
});

describe('a Kazakh ordinal', () => {
  it.each(TABLE.filter(([digits]) => Number(digits) <= 9999))('of %s (suffixes %s) is «%s»', (digits, _, ordinal) => {
    expect(ordinalInWords(Number(digits))).toBe(ordinal);
  });

  it('of every number from 0 to 9999 ends in -ншы or -нші, and says the words of the number before its last', () => {
    const wrong = ALL.filter((value) => {
      const [ordinal, number] = [ordinalInWords(value).split(' '), numberInWords('kk', value).split(' ')];
      const same = ordinal.slice(0, -1).join(' ') === number.slice(0, -1).join(' ');
      return !same || !/нш[ыі]$/.test(ordinal.at(-1) as string) || ordinal.at(-1)?.slice(0, 2) !== number.at(-1)?.slice(0, 2);
    });
    expect(wrong).toEqual([]);
  });

  it('changes the last word alone', () => {
    expect(ordinalInWords(25)).toBe('жиырма бесінші');
    expect(ordinalInWords(88)).toBe('сексен сегізінші');
  });

  it('stands before its noun with a hyphen, and without one in Roman numerals', () => {
    expect(ordinalBefore('25', 'бап')).toBe('25-бап');
    expect(ordinalBefore('2', 'тармақ')).toBe('2-тармақ');
    expect(ordinalBefore('1', 'қосымша')).toBe('1-қосымша');
    expect(ordinalBefore('IV', 'тарау')).toBe('IV тарау');
  });
});
