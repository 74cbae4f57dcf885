import type { Sourced } from '../content/load.js';
import type { NoticesSource } from '../content/schema.js';
import { type Language, type Languages, rulesOf } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { type IsoDate, parseDate } from '../rules/date.js';
import { type RuleFault, timesOf } from '../rules/recurrence.js';
import type { KioskView } from './kiosk-view.js';
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

/** The end of a notice as it is read: the hour, and the day when it is not the first one; what repeats ends within a day. */
function endOf(language: Language, notice: NoticeSource): { readonly hour: string; readonly day: string } {
  const [day = '', hour = ''] = notice.until.split(' ');
  const { dates } = rulesOf(language);
  return { hour: dates.until(hour), day: notice.from.startsWith(day) || notice.repeat !== undefined ? '' : dates.on(shortDate(day)) };
}

/** The beginnings of a notice as the screen counts them: the first one, and from each to the next, equal ones together. */
function packed(times: readonly number[]): { readonly from: number; readonly again: string } {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const runs: { step: number; times: number }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.step === step) last.times += 1;
    else runs.push({ step, times: 1 });
  }
  return { from: times[0] ?? 0, again: runs.map(({ step, times: many }) => (many === 1 ? `${step}` : `${step}x${many}`)).join(' ') };
}

const MINUTE = 60_000;
/** Kazakhstan has one time since 2024: UTC+05:00. */
const OFFSET = 5 * 60;

/** `2026-11-30 14:00` of minutes since 1970 by Kazakhstan's clock. */
const written = (minutes: number): string => new Date(minutes * MINUTE).toISOString().slice(0, 16).replace('T', ' ');

/** When a notice is in force from a day on: first from when until when, and when again. */
function readTimes(
  notice: NoticeSource,
  asOf: IsoDate,
): Pick<NoticeView, 'from' | 'until' | 'again'> | (Pick<Problem, 'code' | 'message' | 'fix'> & { readonly key: keyof NoticeSource }) {
  const [from, until] = [moment(notice.from), moment(notice.until)];
  if (from === undefined || until === undefined || until <= from) {
    const key = from === undefined ? 'from' : 'until';
    return {
      key,
      code: 'bad-moment',
      message:
        key === 'until' && until !== undefined
          ? phrase('bad-moment.end', { found: notice[key] })
          : phrase('bad-moment.found', { found: notice[key] }),
      fix: phrase('bad-moment.fix'),
    };
  }
  if (notice.repeat === undefined) return { from, until, again: '' };
  const recurring = { from: from / MINUTE + OFFSET, minutes: (until - from) / MINUTE, rule: notice.repeat };
  const times = timesOf(recurring, asOf);
  if ('kind' in times) return { code: 'bad-repeat', ...repeatFault(times, notice) };
  const first = packed(times);
  const begins = (first.from - OFFSET) * MINUTE;
  // Over: as any other notice whose time is past.
  return times.length === 0 ? { from, until, again: '' } : { from: begins, until: begins + (until - from), again: first.again };
}

function repeatFault(fault: RuleFault, notice: NoticeSource): Pick<Problem, 'message' | 'fix'> & { readonly key: keyof NoticeSource } {
  switch (fault.kind) {
    case 'unreadable':
      return {
        key: 'repeat',
        message: phrase('bad-repeat.unreadable', { rule: notice.repeat ?? '' }),
        fix: phrase('bad-repeat.unreadable-fix'),
      };
    case 'first':
      return {
        key: 'from',
        message: phrase('bad-repeat.first', { rule: notice.repeat ?? '', from: notice.from }),
        fix: fault.next === undefined ? phrase('bad-repeat.never-fix') : phrase('bad-repeat.first-fix', { next: written(fault.next) }),
      };
    case 'long':
      return {
        key: 'until',
        message: phrase('bad-repeat.long', { from: notice.from, until: notice.until }),
        fix: phrase('bad-repeat.long-fix'),
      };
  }
}

/** Reads the dated notices, as they are in force from a day on. Reports `bad-moment` for a time that does not exist and for an end that is not after the start, and `bad-repeat`. */
export function readNotices(
  { data, source }: Sourced<NoticesSource>,
  languages: Languages,
  asOf: IsoDate,
): { notices: readonly NoticeView[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const notices = data.flatMap((notice, i): readonly NoticeView[] => {
    const times = readTimes(notice, asOf);
    if ('code' in times) {
      const { key, ...fault } = times;
      problems.push({ ...fault, severity: 'error', where: source.place([i, key]) });
      return [];
    }
    return [
      {
        id: notice.id,
        level: notice.level,
        ...times,
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

/** Notices as the templates set them: banners, and those that cover the screen. */
export const byKind = (notices: readonly NoticeView[]): Pick<KioskView, 'banners' | 'urgent'> => ({
  banners: notices.filter(({ level }) => level === 'info'),
  urgent: notices.filter(({ level }) => level !== 'info').map((notice) => ({ ...notice, dismissable: notice.level === 'urgent' })),
});
