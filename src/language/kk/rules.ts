import { phrase } from '../../messages/message.js';
import type { LanguageRules, PlacePart } from '../language-rules.js';
import { NoRule } from '../no-rule.js';
import { CYRILLIC } from '../scripts.js';
import { KAZAKH_CASES, kazakhCase } from './cases.js';
import { CENTER_TABLE } from './center-table.js';
import { DATES } from './dates.js';
import { inKazakhCase, kazakhEnding, kazakhName } from './ending.js';
import { HOURS } from './hours.js';
import { LINES } from './lines.js';
import { kazakhNumberWords } from './number-words.js';
import { ordinalBefore, ordinalInWords } from './ordinal.js';
import { READING } from './reading.js';
import { RECOGNITION } from './recognition.js';
import { kazakhArticles, kazakhPlace } from './reference.js';
import { withSuffix } from './suffix.js';
import { kazakhTerm, kazakhUnit } from './unit.js';
import { KAZAKH_WORDS } from './words.js';

const inWords = (value: number): string => kazakhNumberWords(value).join(' ');

const PLACE: Readonly<Record<PlacePart, string>> = { floor: 'қабат', room: 'кабинет', window: 'терезе' };

/** Kazakh, the state language (law on languages, art. 4). */
export const KAZAKH: LanguageRules = {
  name: 'Қазақша',
  named: 'language.kazakh',
  called: [
    'kaz',
    'kazakh',
    'in kazakh',
    'каз',
    'казах',
    'казахский',
    'казахском',
    'на казахском',
    'на казахском языке',
    'каз язык',
    'гос язык',
    'на государственном языке',
    'қаз',
    'қазақша',
    'қазақ',
    'қазақ тілінде',
    'қазақ тілі',
    'мемлекеттік тілде',
  ],
  script: CYRILLIC,
  cases: KAZAKH_CASES,
  plurals: ['one', 'other'],
  lines: LINES,
  numbers: {
    marks: { fraction: ',', thousands: '\u00A0' },
    inWords: (value, wanted) => {
      if (wanted === 'nominative') return inWords(value);
      throw new NoRule(phrase('broken-template.nominative', { found: wanted }));
    },
    alone: (value, wanted) => `${inWords(value)}${kazakhEnding(kazakhNumberWords(value).at(-1) ?? '', kazakhCase(wanted))}`,
    digitsDecline: true,
    inDigits: withSuffix,
    ordinal: (value, _, wanted) => inKazakhCase(ordinalInWords(value), kazakhCase(wanted)),
  },
  units: {
    counted: ({ value, unit }, wanted, shown) => kazakhTerm(shown(inWords(value)), unit, kazakhCase(wanted)),
    afterDigits: (_, unit) => kazakhUnit(unit),
    declined: 'last',
    percent: (figures) => `${figures}\u00A0%`,
    heading: kazakhUnit,
  },
  nameInCase: kazakhName,
  dates: DATES,
  hours: HOURS,
  // A number that orders its noun, which takes the case: «2-қабат», «214-кабинетте».
  place: (part, number, wanted) => inKazakhCase(ordinalBefore(number, PLACE[part]), kazakhCase(wanted)),
  references: { place: kazakhPlace, ofAct: (place, act) => `${act} ${place}`, articles: kazakhArticles },
  reading: READING,
  recognition: RECOGNITION,
  centerTable: CENTER_TABLE,
  words: KAZAKH_WORDS,
};
