import type { Sourced } from '../content/load.js';
import type { NoticesSource } from '../content/schema.js';
import { type Language, type Languages, rulesOf } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import type { Problem } from '../problem.js';
import { parseDate } from '../rules/date.js';
import { sentences, writtenRuns } from './runs.js';
import type { NoticeView } from './view.js';

type NoticeSource = NoticesSource[number];

/** A moment of Kazakhstan's time, `2026-11-23 14:00` at UTC+05:00, in milliseconds since 1970; `undefined` when there is no such moment. */
function moment(text: string): number | undefined {
  const [day = '', hour = ''] = text.split(' ');
  if (parseDate(day) === undefined) return undefined;
  const time = Date.parse(`${day}T${hour}:00+05:00`);
  return Number.isNaN(time) ? undefined : time;
}

/** The end of a notice as it is read: the hour, and the day when it is not the first one. */
function endOf(language: Language, notice: NoticeSource): { readonly hour: string; readonly day: string } {
  const [day = '', hour = ''] = notice.until.split(' ');
  const { dates } = rulesOf(language);
  return { hour: dates.until(hour), day: notice.from.startsWith(day) ? '' : dates.on(shortDate(day)) };
}

/** Reads the dated notices. Reports `bad-moment` for a time that does not exist and for an end that is not after the start. */
export function readNotices(
  { data, source }: Sourced<NoticesSource>,
  languages: Languages,
): { notices: readonly NoticeView[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const notices = data.flatMap((notice, i): readonly NoticeView[] => {
    const [from, until] = [moment(notice.from), moment(notice.until)];
    if (from === undefined || until === undefined || until <= from) {
      const key = from === undefined ? 'from' : 'until';
      problems.push({
        code: 'bad-moment',
        severity: 'error',
        where: source.place([i, key]),
        message: `expected ${key === 'until' && until !== undefined ? 'an end after the start' : 'a moment of the calendar'}, found "${notice[key]}"`,
        fix: 'write a day and an hour such as "2026-11-23 14:00"',
      });
      return [];
    }
    return [
      {
        id: notice.id,
        level: notice.level,
        from,
        until,
        words: languages.map((lang) => ({
          lang,
          end: endOf(lang, notice),
          title: writtenRuns(lang, notice.title[lang]),
          sentences: notice.text ? sentences(writtenRuns(lang, notice.text[lang])) : [],
        })),
      },
    ];
  });
  return { notices, problems };
}
