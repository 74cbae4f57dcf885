import type { LanguageRules } from '../language-rules.js';
import { LATIN } from '../latin.js';
import { SHORT_WEEKDAYS } from './calendar.js';
import { ENGLISH_CASES, englishCase } from './cases.js';
import { DATES } from './dates.js';
import { LINES } from './lines.js';
import { englishNumberInWords } from './number-words.js';
import { englishOrdinal } from './ordinal.js';
import { READING } from './reading.js';
import { RECOGNITION } from './recognition.js';
import { englishArticles, englishPlace } from './reference.js';
import { englishUnit, englishUnits } from './unit.js';
import { ENGLISH_WORDS } from './words.js';

/** A number that has no cases; one that English lacks is refused all the same. */
const inWords: LanguageRules['numbers']['inWords'] = (value, wanted) => {
  englishCase(wanted);
  return englishNumberInWords(value);
};

/** English, as the program itself speaks it: British dates, the words of official translations of Kazakhstan's law. */
export const ENGLISH: LanguageRules = {
  name: 'English',
  englishName: 'English',
  script: LATIN,
  cases: ENGLISH_CASES,
  plurals: ['one', 'other'],
  lines: LINES,
  numbers: {
    marks: { fraction: '.', thousands: '\u00A0' },
    inWords,
    alone: inWords,
    digitsDecline: false,
    inDigits: (digits, wanted) => {
      englishCase(wanted);
      return digits;
    },
    ordinal: (value, _, wanted) => {
      englishCase(wanted);
      return englishOrdinal(value);
    },
  },
  units: {
    counted: ({ value, unit }, wanted, shown) => {
      englishCase(wanted);
      return `${shown(Number.isInteger(value) ? englishNumberInWords(value) : '')} ${englishUnit(value, unit)}`;
    },
    declined: 'each',
    percent: (figures) => `${figures}%`,
    afterDigits: englishUnit,
    heading: englishUnits,
  },
  nameInCase: (name, wanted) => (wanted === 'nominative' ? name : undefined),
  dates: DATES,
  hours: { weekdays: SHORT_WEEKDAYS, pause: 'break' },
  // «floor 2», «room 214».
  place: (part, number, wanted) => {
    englishCase(wanted);
    return `${part} ${number}`;
  },
  references: { place: englishPlace, ofAct: (place, act) => `${place} of ${act}`, articles: englishArticles },
  reading: READING,
  recognition: RECOGNITION,
  words: ENGLISH_WORDS,
};
