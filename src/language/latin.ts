import type { Script } from './language-rules.js';

/** Cyrillic letters that look like a Latin one. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аАВсСеЕНіІкКМоОрРТхХуУһёЁ'].map((sign, index) => [sign, [...'aABcCeEHiIkKMoOpPTxXyYhëË'][index] ?? '']),
);

/** The script of English, German, Turkish and of the Uzbek and Kazakh that are written in its letters. */
export const LATIN: Script = {
  name: 'Latin',
  capital: 'H',
  letter: /\p{Script=Latin}/u,
  pretenders: {},
  twins: TWINS,
  lonely: { script: 'Cyrillic', letter: /^[асеікоухАВЕКНІОРТУХ]$/ },
};
