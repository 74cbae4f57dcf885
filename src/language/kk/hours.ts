import type { LanguageRules } from '../language-rules.js';
import { DATES } from './dates.js';
import { inKazakhCase } from './ending.js';

/** Of two letters, from Monday on: the words of CLDR. */
export const SHORT_WEEKDAYS = 'дс сс ср бс жм сб жс'.split(' ');

/** The words of CLDR. */
export const WEEKDAYS = 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' ');

export const HOURS: LanguageRules['hours'] = {
  weekdays: SHORT_WEEKDAYS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  names: WEEKDAYS,
  through: (first, last) => `${inKazakhCase(WEEKDAYS[first] ?? '', 'ablative')} ${inKazakhCase(WEEKDAYS[last] ?? '', 'dative')} дейін`,
  daily: 'күн сайын',
  pause: 'үзіліс',
  unbroken: 'үзіліссіз',
  closed: 'демалыс',
  around: 'тәулік бойы',
  now: { open: 'қазір ашық', closed: 'қазір жабық' },
  until: (time) => `${DATES.time(time, 'dative')} дейін`,
};
