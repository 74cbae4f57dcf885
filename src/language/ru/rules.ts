import type { LanguageRules, PlacePart } from '../language-rules.js';
import { CYRILLIC } from '../scripts.js';
import { RUSSIAN_CASES, russianCase } from './cases.js';
import { CENTER_TABLE } from './center-table.js';
import { DATES } from './dates.js';
import { HOURS } from './hours.js';
import { LINES } from './lines.js';
import { russianNumberInWords } from './number-words.js';
import { russianOrdinal } from './ordinal.js';
import { READING } from './reading.js';
import { RECOGNITION } from './recognition.js';
import { russianPlace } from './reference.js';
import { russianUnit, russianUnits, unitGender } from './unit.js';
import { RUSSIAN_WORDS } from './words.js';

/** Six forms in the order of RUSSIAN_CASES. */
const PLACE: Readonly<Record<PlacePart, readonly string[]>> = {
  floor: 'этаж этажа этажу этаж этажом этаже'.split(' '),
  room: 'кабинет кабинета кабинету кабинет кабинетом кабинете'.split(' '),
  window: 'окно окна окну окно окном окне'.split(' '),
};

/** Russian, officially used on a par with Kazakh (law on languages, art. 5). */
export const RUSSIAN: LanguageRules = {
  name: 'Русский',
  named: 'language.russian',
  called: [
    'rus',
    'russian',
    'in russian',
    'рус',
    'русский',
    'русском',
    'на русском',
    'на русском языке',
    'рус язык',
    'по русски',
    'орыс',
    'орысша',
    'орыс тілінде',
    'орыс тілі',
  ],
  script: CYRILLIC,
  cases: RUSSIAN_CASES,
  plurals: ['one', 'few', 'many'],
  lines: LINES,
  numbers: {
    marks: { fraction: ',', thousands: '\u00A0' },
    inWords: (value, wanted) => russianNumberInWords(value, russianCase(wanted)),
    alone: (value, wanted) => russianNumberInWords(value, russianCase(wanted)),
    digitsDecline: false,
    inDigits: (digits, wanted) => {
      // Digits look the same in every case; one that Russian lacks is refused all the same.
      russianCase(wanted);
      return digits;
    },
    ordinal: (value, gender, wanted) => russianOrdinal(value, gender, russianCase(wanted)),
  },
  units: {
    counted: ({ value, unit }, wanted, shown) => {
      const grammatical = russianCase(wanted);
      return `${shown(russianNumberInWords(value, grammatical, unitGender(unit)))} ${russianUnit(value, unit, grammatical)}`;
    },
    afterDigits: (value, unit) => russianUnit(value, unit, 'nominative'),
    declined: 'each',
    percent: (figures) => `${figures}\u00A0%`,
    heading: russianUnits,
  },
  // The endings of a Russian name go by more than its letters.
  nameInCase: (name, wanted) => (wanted === 'nominative' ? name : undefined),
  dates: DATES,
  hours: HOURS,
  // A floor follows its number, what has a number on its door goes before it: «2 этаж», «кабинета 214».
  place: (part, number, wanted) => {
    const noun = PLACE[part][RUSSIAN_CASES.indexOf(russianCase(wanted))] as string;
    return part === 'floor' ? `${number} ${noun}` : `${noun} ${number}`;
  },
  references: {
    place: russianPlace,
    ofAct: (place, act) => `${place} ${act}`,
    articles: (numbers) => `ст. ${numbers.join(', ')}`,
  },
  reading: READING,
  recognition: RECOGNITION,
  centerTable: CENTER_TABLE,
  words: RUSSIAN_WORDS,
};
