import { describe, expect, it } from 'vitest';
import { breakOpportunities, lastBreaks } from '../../src/language/break-opportunities.js';
import type { Language } from '../../src/language/language.js';

/** The word with a bar wherever a line may end. */
function barred(language: Language, word: string): string {
  const cuts = [0, ...breakOpportunities(language, word), word.length];
  return cuts
    .slice(1)
    .map((end, part) => word.slice(cuts[part], end))
    .join('|');
}

it.each([
  ['karasai-clinic.example/tarif', 'karasai|-clinic|.example/tarif'],
  ['info@karasai-clinic.example', 'info@karasai|-clinic|.example'],
  ['www.egov.kz/cms/', 'www|.egov|.kz/cms/'],
  ['адрес: karasai-clinic.example'.replace(' ', '\u00A0'), 'адрес:\u00A0karasai|-clinic|.example'],
  ['e-Otinish.kz', 'e-Otinish|.kz'],
  ['контакт-центр', 'контакт-центр'],
  ['8-800-080-7777', '8-800-080-7777'],
  ['3.5', '3.5'],
])('An address that is wider than its column may end a line before its signs: %s', (word, barred) => {
  const cuts = [0, ...lastBreaks(word), word.length];
  expect(
    cuts
      .slice(1)
      .map((end, part) => word.slice(cuts[part], end))
      .join('|'),
  ).toBe(barred);
});

describe('a line may end inside a word', () => {
  it.each<[Language, string]>([
    ['kk', 'медициналық-|санитариялық'],
    ['kk', '«Медициналық-|санитариялық'],
    ['kk', 'іс-|қимыл'],
    ['kk', 'ІС-|ҚИМЫЛ'],
    ['kk', 'веб-|порталы'],
    ['kk', 'ақпараттық-|талдау'],
    ['ru', 'медико-|санитарную'],
    ['ru', 'контакт-|центр,'],
    ['ru', 'КОНТАКТ-|ЦЕНТР'],
    ['ru', 'онлайн-|заявку'],
    ['ru', 'информационно-|аналитическую'],
    ['ru', 'www.egov.kz/|cms/|ru/|services/|citizen_and_the_government/|le_app'],
    ['kk', 'https://egov.kz/|cms/|kk|?a=1'],
    ['kk', 'adilet.zan.kz/|kaz/|docs/|Z1300000088.'],
    ['ru', 'из\u00A0медико-|санитарной'],
  ])('in %s at the bars of %s', (language, expected) => {
    expect(barred(language, expected.replaceAll('|', ''))).toBe(expected);
  });

  it.each<[Language, string]>([
    ['kk', '1414-ке'],
    ['kk', '25-бап'],
    ['kk', '25-баптың'],
    ['kk', '21-1-бап'],
    ['kk', 'ДСМ-194/2020'],
    ['kk', 'ДСМ-90'],
    ['kk', '88-V'],
    ['kk', 'ҚР-ның'],
    ['kk', 'шықпай-ақ'],
    ['kk', 'e-Otinish'],
    ['kk', '(e-Otinish)'],
    ['kk', 'МСАК'],
    ['ru', 'какой-либо'],
    ['ru', 'кто-то,'],
    ['ru', 'кое-что'],
    ['ru', 'из-за'],
    ['ru', 'по-русски'],
    ['ru', '8-800-080-7777'],
    ['ru', 'dialog.egov.kz'],
    ['ru', '(dialog.egov.kz)'],
    ['ru', 'www.egov.kz/'],
    ['ru', 'e-Otinish.kz'],
    ['ru', 'info@call-center.kz'],
    ['ru', 'услугополучатель'],
    ['ru', '–'],
    ['ru', '-'],
    ['ru', ''],
  ])('never in %s %s', (language, word) => {
    expect(breakOpportunities(language, word)).toEqual([]);
  });
});
