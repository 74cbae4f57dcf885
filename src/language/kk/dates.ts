import type { Case } from '../grammatical-case.js';
import type { Day, LanguageRules } from '../language-rules.js';
import { kazakhCase } from './cases.js';
import { inKazakhCase, isBack } from './ending.js';
import { withSuffix } from './suffix.js';

/** The words of CLDR. */
export const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

const monthOf = ({ month }: Day): string => MONTHS[month - 1] as string;

/** The case goes on the month: «2027 жылғы 1 қаңтардан». */
const long = (date: Day, wanted: Case): string => `${date.year} жылғы ${date.day} ${inKazakhCase(monthOf(date), kazakhCase(wanted))}`;

export const DATES: LanguageRules['dates'] = {
  long,
  dated: (date) => `${long(date, 'locative')}${isBack(monthOf(date)) ? 'ғы' : 'гі'}`,
  since: (date) => `${long(date, 'ablative')} бастап`,
  on: (day) => `${day} күні`,
  until: (time) => {
    // The minutes are said last, of a full hour the hour: «16:30-ға», «18:00-ге».
    const [hours = '', minutes = ''] = time.split(':');
    const said = minutes === '00' ? hours : minutes;
    return `${time}${withSuffix(said, 'dative').slice(said.length).replace('-', '\u2011')}`;
  },
};
