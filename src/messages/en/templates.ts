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
} as const satisfies English;
