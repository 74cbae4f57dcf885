import type { Script } from './language-rules.js';

/** Signs that pass for a Cyrillic letter and are another character, and the letter that was meant (docs/grammar.md). */
const PRETENDERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['Əə', 'Әә'],
    ['ӶӷӺӻ', 'ҒғҒғ'],
    ['ҠҡӃӄҞҟ', 'ҚқҚқҚқ'],
    ['ӉӊҤҥӇӈ', 'ҢңҢңҢң'],
    ['ƟɵΘθѲѳ', 'ӨөӨөӨө'],
    ['ӀӏЇї', 'ІіІі'],
    ['¥', 'Ұ'],
  ].flatMap(([pretenders = '', letters = '']) => [...pretenders].map((sign, index) => [sign, [...letters][index] ?? ''])),
);

/** Latin letters that look like a Cyrillic one. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aABcCeEHiIkKMoOpPTxXyYhëË'].map((sign, index) => [sign, [...'аАВсСеЕНіІкКМоОрРТхХуУһёЁ'][index] ?? '']),
);

/** The script of Kazakh and Russian. */
export const CYRILLIC: Script = {
  name: 'script.cyrillic',
  capital: 'Н',
  letter: /\p{Script=Cyrillic}/u,
  pretenders: PRETENDERS,
  twins: TWINS,
  // In capitals it may be a Roman numeral.
  lonely: { script: 'script.latin', letter: /^[aceikouvxyABEHKOPTY]$/ },
};

/** Cyrillic letters that look like a Latin one. */
const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TWINS).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** The script of English, German, Turkish and of the Uzbek and Kazakh that are written in its letters. */
export const LATIN: Script = {
  name: 'script.latin',
  capital: 'H',
  letter: /\p{Script=Latin}/u,
  pretenders: {},
  twins: CYRILLIC_TWINS,
  lonely: { script: 'script.cyrillic', letter: /^[асеікоухАВЕКНІОРТУХ]$/ },
};
