import { describe, expect, it } from 'vitest';
import { FactFault, type FactHelper, fillTemplate, indexAt, TemplateFault, typedByHand } from '../../src/language/template.js';
import { inEnglish } from '../in-english.js';
import { saying } from '../saying.js';

const asked: string[] = [];
const helpers: Readonly<Record<string, FactHelper>> = {
  term: (id, options) => {
    if (id === 'gone')
      throw new FactFault(saying('expected the term "gone" in rules/, found none of that name'), 'unknown-rule', saying('there are: five'));
    const shown = Object.entries(options).map(([key, value]) => `${key}=${value}`);
    asked.push([id, ...shown].join(' '));
    return `<${[id, ...shown].join(' ')}>`;
  },
  phone: () => '1414',
};

const fill = (text: string): string => fillTemplate(text, helpers);

function fault(text: string): TemplateFault {
  try {
    fill(text);
  } catch (found) {
    if (found instanceof TemplateFault) return found;
    throw found;
  }
  throw new Error(`expected a fault in ${text}, found none`);
}

describe('A text', () => {
  it('without calls stays as it is', () => {
    expect(fill('5 & 6 < 7, «сайт» и "так"')).toBe('5 & 6 < 7, «сайт» и "так"');
  });

  it('takes facts with their options, in every place, unescaped', () => {
    expect(fill('{{phone "a"}} и {{term "five" case="genitive" form="digits"}}, {{term "a & b"}}')).toBe(
      '1414 и <five case=genitive form=digits>, <a & b>',
    );
  });

  it('asks for each fact once, in the order of the text', () => {
    asked.length = 0;
    fill('{{term "one"}} {{term "two"}} {{term "three"}}');
    expect(asked).toEqual(['one', 'two', 'three']);
  });

  it('takes nothing that a fact says for a call', () => {
    expect(fillTemplate('{{name "x"}}', { name: () => '{{phone "a"}}' })).toBe('{{phone "a"}}');
  });

  it('gives the words that were typed by hand', () => {
    expect(typedByHand('в течение {{term "five"}} со дня')).toEqual([
      { text: 'в течение ', index: 0 },
      { text: ' со дня', index: 25 },
    ]);
    expect(typedByHand('со дня')).toEqual([{ text: 'со дня', index: 0 }]);
    expect(typedByHand('{{phone "a"}}')).toEqual([]);
    const lines = 'бір\n{{phone "a"}} екі\nүш {{phone "b"}}';
    for (const { text, index } of typedByHand(lines)) expect(lines.slice(index, index + text.length)).toBe(text);
    expect(typedByHand(lines).map(({ text }) => text)).toEqual(['бір\n', ' екі\nүш ']);
  });
});

describe('What is no plain call', () => {
  it.each([
    ['an unknown helper', '{{turm "five"}}', '"turm"'],
    ['a helper of Handlebars itself', '{{lookup "five"}}', '"lookup"'],
    ['a log to the console', '{{log "five"}}', '"log"'],
    ['a path', '{{five}}', '"five"'],
    ['a path through a helper', '{{term.constructor "five"}}', '"term.constructor"'],
    ['a path upwards', '{{../term "five"}}', '"../term"'],
    ['a prototype key', '{{constructor}}', '"constructor"'],
    ['a prototype key with a name', '{{__proto__ "five"}}', '"__proto__"'],
    ['a method of every object', '{{toString "five"}}', '"toString"'],
    ['three braces', '{{{term "five"}}}', 'raw output'],
    ['an ampersand', '{{& term "five"}}', 'raw output'],
    ['a call that takes the spaces away', '{{~term "five"~}} days', 'swallows the spaces'],
    ['a block', '{{#term "five"}}x{{/term}}', 'a block'],
    ['an if', '{{#if five}}x{{/if}}', 'a block'],
    ['a partial', '{{> term}}', 'a block, a partial'],
    ['a decorator', '{{* term "five"}}', 'a block, a partial'],
    ['a comment', '{{! five }}', 'a comment'],
    ['a call in a call', '{{term (phone "a")}}', 'not in quotation marks'],
    ['a name without quotation marks', '{{term five}}', 'not in quotation marks'],
    ['a number', '{{term 5}}', 'not in quotation marks'],
    ['an option without quotation marks', '{{term "five" case=genitive}}', 'not in quotation marks'],
    ['two names', '{{term "five" "six"}}', '2 names'],
    ['no name', '{{term}}', '0 names'],
  ])('is refused: %s', (_, text, found) => {
    asked.length = 0;
    expect(inEnglish(fault(text))).toMatchObject({
      code: 'broken-template',
      at: { line: 1, column: 1 },
      message: expect.stringContaining(found),
      fix: expect.any(String),
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a call that does not end', '{{term "five"'],
    ['a call with one brace at its end', '{{term "five"} дней'],
    ['a quotation mark that does not end', '{{term "five}}'],
    ['an empty call', '{{}}'],
    ['a block that does not end', '{{#if five}} дней'],
  ])('is refused where it does not parse: %s', (_, text) => {
    expect(inEnglish(fault(text))).toMatchObject({
      code: 'broken-template',
      message: expect.stringContaining('does not end or does not parse'),
    });
  });

  it('leaves every option to the helper, one that is named like a prototype as well', () => {
    expect(fill('{{term "five" __proto__="x" constructor="y"}}')).toBe('<five __proto__=x constructor=y>');
  });
});

describe('The place of a fault', () => {
  const LINES = 'Бір {{phone "a"}}\nекі\n  үш {{phone "b"}} {{term "gone"}}';

  it('is the line and the column of its call', () => {
    expect(inEnglish(fault(LINES))).toMatchObject({ code: 'unknown-rule', at: { line: 3, column: 20 }, fix: 'there are: five' });
    expect(fault('Бір\n{{phone "a"}} {{turm "b"}}')).toMatchObject({ at: { line: 2, column: 15 } });
    expect(fault('{{phone "a"}}\nекі {{term "five" {{phone "b"}}')).toMatchObject({ at: { line: 2, column: 5 } });
  });

  it('is known by its index as well', () => {
    const at = (text: string) => text.slice(indexAt(text, fault(text).at));
    expect(at(LINES)).toBe('{{term "gone"}}');
    expect(at('{{turm "a"}}')).toBe('{{turm "a"}}');
    expect(at('{{phone "a"}} {{phone "b"}} {{term "five"')).toBe('{{term "five"');
  });
});

it('A fault that is none of ours is a bug and keeps its form', () => {
  const bug = new TypeError('a bug');
  const broken = () =>
    fillTemplate('{{term "five"}}', {
      term: () => {
        throw bug;
      },
    });
  expect(broken).toThrow(bug);
});
