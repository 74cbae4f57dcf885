import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.js';
import { FactFault, fillTemplate, TemplateFault } from '../../src/language/template.js';
import { Facts } from '../../src/poster/facts.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { NOW } from '../sheets.js';
import { DOCS, SAMPLES } from './samples.js';

const facts = new Facts(SAMPLES, NOW as IsoDate);
const say = (language: Language, text: string): string => fillTemplate(text, facts.calls(language).helpers);

/** What a call becomes; a dash when its language refuses it. */
function said(language: Language, call: string): string {
  try {
    return say(language, call);
  } catch (fault) {
    if (fault instanceof TemplateFault) return '–';
    throw fault;
  }
}

function fault(language: Language, call: string): TemplateFault {
  try {
    say(language, call);
  } catch (found) {
    if (found instanceof TemplateFault) return found;
    throw found;
  }
  throw new Error(`expected a fault in ${call}, found none`);
}

const HELPERS = Object.keys(facts.calls('kk').helpers);

describe.each(['content.md', 'grammar.md'])('The examples of docs/%s', (file) => {
  const text = readFileSync(join(DOCS, file), 'utf8');
  const rows = [...text.matchAll(/^\| `(\{\{.*\}\})` \| (.*) \| (.*) \|$/gm)].map(
    ([, call = '', ru = '', kk = '']) => [call, ru, kk] as const,
  );

  it.each(rows)('say what they become: %s', (call, ru, kk) => {
    expect([said('ru', call), said('kk', call)].map((words) => words.replaceAll('\u00A0', ' '))).toEqual([ru, kk]);
  });

  it('show every helper', () => {
    expect(HELPERS.filter((name) => !rows.some(([call]) => call.startsWith(`{{${name} `)))).toEqual([]);
  });
});

describe('The whole phrase', () => {
  it.each<[Language, string, string]>([
    ['ru', 'в течение {{term "complaint-review-provider" case="genitive"}} со дня', 'в течение пяти рабочих дней со дня'],
    ['ru', 'на {{term "complaint-extension-notice" case="accusative"}}', 'на три рабочих дня'],
    ['kk', '{{term "complaint-review-provider"}} ішінде', 'бес жұмыс күні ішінде'],
    ['kk', '{{term "complaint-extension" case="ablative"}} аспайтын мерзімге', 'он жұмыс күнінен аспайтын мерзімге'],
    ['kk', '{{term "complaint-extension-notice" case="ablative"}} кешіктірмей', 'үш жұмыс күнінен кешіктірмей'],
    ['kk', 'Заңның {{reference "law-88v/25(2)" case="dative" act="beside"}} сәйкес', 'Заңның 25-бабының 2-тармағына сәйкес'],
    [
      'ru',
      'в соответствии с {{reference "law-88v/25(2)" case="instrumental" act="beside"}} Закона',
      'в соответствии с пунктом 2 статьи 25 Закона',
    ],
    ['kk', '{{date "2027-01-01" case="ablative"}} бастап', '2027 жылғы 1 қаңтардан бастап'],
  ])('is right in %s: %s', (language, text, words) => {
    expect(say(language, text)).toBe(words);
  });

  it('knows the act that it names, however it names it', () => {
    for (const act of ['named', 'beside', 'none']) {
      const { helpers, uses } = facts.calls('kk');
      fillTemplate(`{{reference "law-88v/25(2)" act="${act}"}}`, helpers);
      expect(uses).toEqual([{ rule: 'law-88v', kind: 'act', version: 1 }]);
    }
  });
});

describe('A call that cannot be worded', () => {
  it.each<[string, Language, string, string]>([
    ['a number that is none', 'kk', '{{number "сорок"}}', 'broken-template'],
    ['a number that nobody says', 'ru', '{{number "1000000000000" form="words"}}', 'broken-template'],
    ['a case that the language lacks', 'ru', '{{number "40" case="ablative"}}', 'broken-template'],
    ['a form that is none', 'ru', '{{number "40" form="roman"}}', 'broken-template'],
    ['a gender that is none', 'ru', '{{ordinal "2" gender="common"}}', 'broken-template'],
    ['an option that is none', 'kk', '{{ordinal "2" form="digits"}}', 'broken-template'],
    ['a day that is none', 'kk', '{{date "15.04.2013"}}', 'broken-template'],
    ['a day that the calendar does not have', 'ru', '{{date "2027-02-30"}}', 'broken-template'],
    ['a day that the calendar does not have, in digits', 'kk', '{{date "2026-04-31" form="digits"}}', 'broken-template'],
    ['a case of a day in digits', 'kk', '{{date "2013-04-15" form="digits" case="dative"}}', 'broken-template'],
    ['a place that is none', 'ru', '{{reference "law-88v/ст.25"}}', 'broken-template'],
    ['an act without a place', 'ru', '{{reference "law-88v"}}', 'broken-template'],
    ['an act that nobody has written', 'ru', '{{reference "law-1/25"}}', 'unknown-rule'],
    ['an act without its genitive', 'kk', '{{reference "appc/91"}}', 'missing-form'],
    ['a case of a phone in Russian', 'ru', '{{phone "contact-centre-phone" case="dative"}}', 'broken-template'],
  ])('is a fault with a way out: %s', (_, language, call, code) => {
    const found = fault(language, call);
    expect(found.code).toBe(code);
    expect(found.message).toMatch(/^expected .*, found /);
    expect(inEnglish(found.fix)).toMatch(/./);
  });

  it('is known by its class', () => {
    expect(() => facts.calls('kk').helpers['number']?.('x', {})).toThrow(FactFault);
  });
});
