import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { printedTexts } from './printed-texts.js';
import { daysInDigits, daysInWords, isOfCalendar } from './spoken-date.js';

/** A day that the calendar does not have, typed into a text: «30 февраля», «31.04.2026». Calls and fields refuse it where they are read. */
export const impossibleDay: ContentCheck = {
  code: 'impossible-day',
  run: ({ content }) =>
    printedTexts(content).flatMap(({ text, language, at }) =>
      [...daysInDigits(text), ...(language === undefined ? [] : daysInWords(language, text))]
        .filter((day) => !isOfCalendar(day))
        .map(
          ({ written, index }): Problem => ({
            code: 'impossible-day',
            severity: 'error',
            where: at(index),
            message: phrase('impossible-day.found', { written }),
            fix: phrase('impossible-day.fix'),
          }),
        ),
    ),
};
