import type { LanguageRules } from '../language-rules.js';

/** Of two letters, from Monday on: the words of CLDR. */
export const SHORT_WEEKDAYS = 'дс сс ср бс жм сб жс'.split(' ');

export const HOURS: LanguageRules['hours'] = {
  weekdays: SHORT_WEEKDAYS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  pause: 'үзіліс',
};
