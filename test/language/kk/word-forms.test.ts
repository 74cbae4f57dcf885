import { describe, expect, it } from 'vitest';
import { KAZAKH_CASES } from '../../../src/language/kk/cases.js';
import { inKazakhCase } from '../../../src/language/kk/ending.js';
import { kazakhForms } from '../../../src/language/kk/word-forms.js';

const form = (word: string): RegExp => new RegExp(`^(?:${kazakhForms(word)})$`);

describe('the forms of a Kazakh word', () => {
  it.each([
    ['шағым', 'шағым шағымның шағымға шағымды шағымда шағымнан шағыммен шағымдар шағымдарды шағымы шағымына шағымдарының'],
    ['көмек', 'көмек көмекке көмекті көмегі көмегін көмектер'],
    ['талап', 'талап талапқа талабы талабының'],
    ['құқық', 'құқықтың құқығы құқықтары'],
    ['орган', 'органға органы органдарының органның'],
    ['күні', 'күні күніне күнінен күнінде күнін'],
    ['акт', 'актіге актілердің актінің'],
    ['тіркеу', 'тіркеу тіркеуден тіркелген тіркеледі'],
    ['ұзарту', 'ұзарту ұзартуға ұзартылады'],
    ['шешім', 'шешім шешімдеріне шешімі шешімімен'],
  ])('are all found: %s', (word, forms) => {
    expect(forms.split(' ').filter((one) => !form(word).test(one))).toEqual([]);
  });

  it.each([
    ['сот', 'сотталған соты-мен соттаушы'],
    ['шағым', 'шағымдану шағымданушы'],
    ['сайт', 'сайтшы'],
    ['мерзім', 'мерзімсіздік мерзімдік'],
  ])('are no other words: %s', (word, others) => {
    expect(others.split(' ').filter((one) => form(word).test(one))).toEqual([]);
  });

  it('hold every case of the endings, plain and possessive, for words of every last sound', () => {
    const words = ['қолтаңба', 'алушы', 'беруші', 'шағым', 'бап', 'көмек', 'жұмыс', 'орган', 'қағаз', 'портал', 'тұрғын', 'сот'];
    const cases = words.flatMap((word) => KAZAKH_CASES.map((wanted) => [word, inKazakhCase(word, wanted)] as const));
    expect(cases.filter(([word, said]) => !form(word).test(said))).toEqual([]);
  });
});
