import type { LanguageRules, ReferenceForm } from '../language-rules.js';
import type { LegalPlace } from '../legal-place.js';
import { ENGLISH_WORDS } from '../program-words.js';
import { LATIN } from '../scripts.js';
import type { Counted } from '../unit.js';
import { SHORT_WEEKDAYS, WEEKDAYS } from './calendar.js';
import { ENGLISH_CASES, englishCase } from './cases.js';
import { CENTER_TABLE } from './center-table.js';
import { DATES } from './dates.js';
import { ENGLISH_LABELS } from './labels.js';
import { LINES } from './lines.js';
import { englishNumberInWords } from './number-words.js';
import { englishOrdinal } from './ordinal.js';
import { READING } from './reading.js';
import { RECOGNITION } from './recognition.js';

/** A number that has no cases; one that English lacks is refused all the same. */
const inWords: LanguageRules['numbers']['inWords'] = (value, wanted) => {
  englishCase(wanted);
  return englishNumberInWords(value);
};

const NAMES = WEEKDAYS.map((day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`);

const NOUN: Readonly<Record<Counted, string>> = {
  minute: 'minute',
  hour: 'hour',
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  age: 'year',
  percent: 'percent',
  tenge: 'tenge',
  tiyn: 'tiyn',
};

/** They are the same however many there are. */
const ALIKE: ReadonlySet<Counted> = new Set(['percent', 'tenge', 'tiyn']);

/** A unit that no number counts: «working days». */
const englishUnits = (unit: Counted): string => (ALIKE.has(unit) ? NOUN[unit] : `${NOUN[unit]}s`);

/** A unit as it stands after a number: «day» after one, «days» after any other and after a fraction. */
const englishUnit = (value: number, unit: Counted): string => (value === 1 ? NOUN[unit] : englishUnits(unit));

/**
 * A place in a law: «Article 25(2)», «Article 4(1)(3)», «part 2 of Article 25(2)»; short «Art. 25(2)», «part 2, Art. 25(2)».
 * Throws a RangeError on a case other than the nominative.
 */
function englishPlace({ article, point, subpoint, part }: LegalPlace, { form, case: wanted }: ReferenceForm): string {
  englishCase(wanted);
  const within = [point, subpoint].map((number) => (number === undefined ? '' : `(${number})`)).join('');
  if (form === 'short') return `${part === undefined ? '' : `part ${part}, `}Art. ${article}${within}`;
  return `${part === undefined ? '' : `part ${part} of `}Article ${article}${within}`;
}

/** «Articles 3, 4»; one alone «Article 25». */
const englishArticles = (numbers: readonly string[]): string => `${numbers.length === 1 ? 'Article' : 'Articles'} ${numbers.join(', ')}`;

/** English, as the program itself speaks it: British dates, the words of official translations of Kazakhstan's law. */
export const ENGLISH: LanguageRules = {
  name: 'English',
  named: 'language.english',
  called: [
    'eng',
    'english',
    'in english',
    'англ',
    'английский',
    'английском',
    'на английском',
    'на английском языке',
    'ағыл',
    'ағылшын',
    'ағылшынша',
    'ағылшын тілінде',
    'ағылшын тілі',
  ],
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
  hours: {
    weekdays: SHORT_WEEKDAYS,
    names: NAMES,
    through: (first, last) => `${NAMES[first]} to ${NAMES[last]}`,
    daily: 'every day',
    pause: 'break',
    unbroken: 'no break',
    closed: 'closed',
    around: 'around the clock',
    now: { open: 'open now', closed: 'closed now' },
    until: (time) => `until ${time}`,
  },
  // «floor 2», «room 214».
  place: (part, number, wanted) => {
    englishCase(wanted);
    return `${part} ${number}`;
  },
  references: { place: englishPlace, ofAct: (place, act) => `${place} of ${act}`, articles: englishArticles },
  reading: READING,
  recognition: RECOGNITION,
  centerTable: CENTER_TABLE,
  words: { ...ENGLISH_WORDS, labels: ENGLISH_LABELS },
};
