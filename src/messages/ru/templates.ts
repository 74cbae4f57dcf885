import type { SameAs } from '../catalogue.js';
import type { TEMPLATES as ENGLISH } from '../en/templates.js';

export const TEMPLATES: SameAs<typeof ENGLISH> = {
  'broken-template.no-case': ({ language, wanted }) => `в вызове стоит case="${wanted}", а грамматика этого языка (${language}) неизвестна`,
  'broken-template.no-case-fix': ({ wanted }) => `уберите case="${wanted}" и постройте предложение так, чтобы в нем стояла основная форма`,
  'broken-template.no-number-words': ({ language, value }) =>
    `число ${value} нужно словами, а слова для чисел в этом языке (${language}) неизвестны`,
  'broken-template.no-number-words-fix': ({ value }) => `напишите слово от руки вместо вызова или цифру: {{number "${value}"}}`,
  'broken-template.no-references': ({ language, article }) =>
    `вызов просит статью ${article}, а грамматика этого языка (${language}) неизвестна: место в акте здесь пишут словами`,
  'broken-template.no-references-fix': 'напишите слова от руки вместо {{reference …}}',
};
