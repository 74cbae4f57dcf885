import type { LanguageRules } from '../language-rules.js';

/** Of two letters, from Monday on: the words of CLDR. */
export const SHORT_WEEKDAYS = 'пн вт ср чт пт сб вс'.split(' ');

const NAMES = 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' ');
/** Before two consonants at the head of which is «в», «с» is «со». */
const FROM = 'с понедельника, со вторника, со среды, с четверга, с пятницы, с субботы, с воскресенья'.split(', ');
const TO = 'понедельник вторник среду четверг пятницу субботу воскресенье'.split(' ');

export const HOURS: LanguageRules['hours'] = {
  weekdays: SHORT_WEEKDAYS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  names: NAMES,
  through: (first, last) => `${FROM[first]} по ${TO[last]}`,
  daily: 'ежедневно',
  pause: 'перерыв',
  unbroken: 'без перерыва',
  closed: 'выходной',
  around: 'круглосуточно',
  now: { open: 'сейчас открыто', closed: 'сейчас закрыто' },
  until: (time) => `до ${time}`,
};
