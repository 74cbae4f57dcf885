import type { Language } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { printedTexts } from './printed-texts.js';
import { daysInDigits, daysInWords, isOfCalendar, type SpokenDay, weekdaysIn } from './spoken-date.js';

/**
 * A day that the calendar does not have, typed into a text: «30 февраля», «31.04.2026»; and a day of a year beside a weekday
 * on which it does not fall. Calls and fields refuse it where they are read.
 */
export const impossibleDay: ContentCheck = {
  code: 'impossible-day',
  run: ({ content }) =>
    printedTexts(content).flatMap(({ text, language, at }) => {
      const days = [...daysInDigits(text), ...(language === undefined ? [] : daysInWords(language, text))];
      const impossible = days
        .filter((day) => !isOfCalendar(day))
        .map(({ written, index }) => reported(at(index), phrase('impossible-day.found', { written }), phrase('impossible-day.fix')));
      const [day, ...others] = days;
      const wrong =
        day && others.length === 0 && impossible.length === 0 && language !== undefined ? wrongWeekday(day, language, text) : undefined;
      return wrong ? [...impossible, reported(at(wrong.index), wrong.message, wrong.fix)] : impossible;
    }),
};

const reported = (where: Problem['where'], message: Phrase, fix: Phrase): Problem => ({
  code: 'impossible-day',
  severity: 'error',
  where,
  message,
  fix,
});

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** «27 ноября 2026 года, пятница», «15.04.2013 (понедельник)». */
const BEHIND = /^(?:\s+\p{L}{1,6}\.?)?(?:,\s*|\s+\()$/u;
/** «Пятница, 27 ноября 2026 года». */
const BEFORE = /^(?:,\s*|\s+\(?)$/;

/** The one weekday of a text, where it stands beside the one day in it and another is that of the day; without a year nobody knows which. */
function wrongWeekday(day: SpokenDay, language: Language, text: string) {
  if (day.year === undefined) return undefined;
  const [said, ...others] = weekdaysIn(language, text).spoken;
  if (said === undefined || others.length > 0) return undefined;
  const end = day.index + day.written.length;
  const behind = said.index >= end && BEHIND.test(text.slice(end, said.index));
  const before = said.end <= day.index && BEFORE.test(text.slice(said.end, day.index));
  const right = (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
  if (!(behind || before) || said.value === right + 1) return undefined;
  const weekday = phrase(`weekday.${WEEKDAYS[right] as (typeof WEEKDAYS)[number]}`);
  const index = Math.min(day.index, said.index);
  const written = text.slice(index, Math.max(end, said.end));
  return { index, message: phrase('impossible-day.weekday', { written, weekday }), fix: phrase('impossible-day.weekday-fix', { weekday }) };
}
