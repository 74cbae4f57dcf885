import type { English } from '../catalogue.js';

/** Calls in texts, `{{…}}`, and what they ask for. */
export const TEMPLATES = {
  'broken-template.no-case': ({ language, wanted }: { language: string; wanted: string }) =>
    `expected no case in ${language}, which is known without its grammar, found case="${wanted}"`,
  'broken-template.no-case-fix': ({ wanted }: { wanted: string }) =>
    `take case="${wanted}" out, and build the sentence so that the plain form stands in it`,
  'broken-template.no-number-words': ({ language, value }: { language: string; value: number }) =>
    `expected figures in ${language}, whose number words are not known, found ${value} to be said in words`,
  'broken-template.no-number-words-fix': ({ value }: { value: number }) =>
    `write the word by hand in the place of the call, or the figure: {{number "${value}"}}`,
  'broken-template.no-references': ({ language, article }: { language: string; article: string }) =>
    `expected the place in an act to be written out in ${language}, which is known without its grammar, found a call for article ${article}`,
  'broken-template.no-references-fix': 'write the words by hand in the place of {{reference …}}',
  'broken-template.call-fix': 'write the call as docs/content.md shows it',
  'broken-template.option': ({ names, name }: { names: readonly string[]; name: string }) =>
    `expected ${[...names].join(', ')}, found the option "${name}"`,
  'broken-template.no-options': ({ name }: { name: string }) => `expected no options, found the option "${name}"`,
  'broken-template.option-fix': ({ name }: { name: string }) => `take "${name}=" out`,
  'broken-template.choice': ({ choices, found }: { choices: readonly string[]; found: string }) =>
    `expected ${[...choices].join(' or ')}, found "${found}"`,
  'broken-template.choice-fix': ({ choices, name }: { choices: readonly string[]; name: string }) =>
    `write ${[...choices].join(' or ')}, or take "${name}=" out`,
  'broken-template.case': ({ found }: { found: string }) => `expected a case such as genitive, found "${found}"`,
  'broken-template.case-fix': ({ cases }: { cases: readonly string[] }) => `one of: ${[...cases].join(', ')}`,
  'broken-template.whole-in-words': ({ value }: { value: number }) => `expected a whole number to say in words, found ${value}`,
  'broken-template.multiple': 'expected a sum that is a multiple of an index, found a sum in tenge',
  'broken-template.year': 'expected a day with its year to write in digits, found one of every year',
  'broken-template.part': ({ part }: { part: string }) => `expected a ${part} in the place, found none`,
  'broken-template.digits': ({ found }: { found: string }) => `expected a whole number in digits, found "${found}"`,
  'broken-template.range': ({ most, value }: { most: number; value: number }) =>
    `expected a whole number from 0 to ${most}, found ${value}`,
  'broken-template.twelve-digits': ({ found }: { found: string }) => `expected one to twelve digits, found "${found}"`,
  'broken-template.sign-case': ({ found }: { found: string }) => `expected no case of a sum with ₸, found "${found}"`,
  'broken-template.lacks-case': ({ language, cases, found }: { language: string; cases: readonly string[]; found: string }) =>
    `expected a case of ${language} (${[...cases].join(', ')}), found "${found}"`,
  'broken-template.nominative': ({ found }: { found: string }) =>
    `expected the nominative, the one form of a Kazakh number before its noun, found "${found}"`,
  'broken-template.day': ({ found }: { found: string }) => `expected a day such as 2019-12-06, found "${found}"`,
  'broken-template.no-such-day': ({ found, last }: { found: string; last: number }) =>
    `expected a day of the calendar, found "${found}": that month has ${last} days`,
  'broken-template.reference': ({ found }: { found: string }) =>
    `expected an act and a place in it such as "law-88v/25(2)", found "${found}"`,
  'broken-template.reference-fix': 'article, point in brackets, sub-point with its bracket: "law-88v/4(1)3)"',
  'broken-template.unfinished': 'expected a text with whole {{…}} calls, found one that does not end or does not parse',
  'broken-template.other-call': ({ found }: { found: string }) => `expected a call such as {{term "name-of-the-rule"}}, found ${found}`,
  'broken-template.other-call-fix': ({ names }: { names: readonly string[] }) => `only these calls exist: ${[...names].join(', ')}`,
  'broken-template.block': 'a block, a partial or a comment',
  'broken-template.three-braces': 'raw output with three braces',
  'broken-template.swallows': 'a call that swallows the spaces around it',
  'broken-template.unquoted': ({ name }: { name: string }) => `"${name}" with something that is not in quotation marks`,
  'broken-template.several-names': ({ name, count }: { name: string; count: number }) => `"${name}" with ${count} names`,
  'broken-template.lone-brace': 'expected whole {{…}} calls, found a lone brace',
  'broken-template.lone-brace-fix': 'write {{term "name-of-the-rule"}}, with two braces on either side',
  'missing-form.genitive-of-act': ({ id, language }: { id: string; language: string }) =>
    `expected the genitive of the act "${id}" in «${language}», found none`,
  'missing-form.genitive-of-act-fix': ({ pair, id }: { pair: string; id: string }) => `add "genitive: ${pair}" below "cite:" of "${id}"`,
  'missing-form.found': ({ wanted, id }: { wanted: string; id: string }) =>
    `expected the ${wanted} of "${id}" in rules/, found no such form`,
  'missing-form.name-fix': ({ wanted, id }: { wanted: string; id: string }) => `add "${wanted}:" to the name "${id}"`,
  'missing-form.short-fix': ({ wanted, id, language }: { wanted: string; id: string; language: string }) =>
    `add "${wanted}:" to "short:" of "${id}" in «${language}»`,
} as const satisfies English;
