import { sha256 } from '../hash.js';
import { contentLines, escapedText } from './content-lines.js';

/** What is put into the calendar of a phone. */
interface CalendarEvent {
  readonly name: string;
  readonly place?: string;
  /** Days `yyyy-mm-dd`, the last among them. */
  readonly days: { readonly begins: string; readonly ends: string };
  /** Times of each of these days, `9:00`; whole days where they are absent. One moment ends an hour later. */
  readonly time?: { readonly begins: string; readonly ends?: string };
  /** Minutes by which its clock is ahead of UTC. */
  readonly ahead: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const USUAL_MINUTES = 60;

/**
 * An event by RFC 5545 (iCalendar 2.0). Its times are in UTC, so that a phone needs no definition of the zone and shows them
 * right wherever it is; whole days are dates, the end exclusive (3.6.1). The id and the stamp follow from what the event says
 * and when it is: the same event is the same code on every day.
 */
export function calendarEvent(event: CalendarEvent): string {
  const { name, place, days, time } = event;
  const [first, last] = [Date.parse(days.begins), Date.parse(days.ends)];
  const times = time ? timed(event, first) : [dated('DTSTART', first), dated('DTEND', last + DAY)];
  const count = (last - first) / DAY + 1;
  return contentLines([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: '-//Taqta//EN' },
    { name: 'BEGIN', value: 'VEVENT' },
    { name: 'UID', value: sha256(JSON.stringify([name, place, days, time])).slice(0, 16) },
    { name: 'DTSTAMP', value: inUtc(first) },
    ...times,
    // The same hours on each of several days.
    ...(time && count > 1 ? [{ name: 'RRULE', value: `FREQ=DAILY;COUNT=${count}` }] : []),
    { name: 'SUMMARY', value: escapedText(name) },
    ...(place === undefined ? [] : [{ name: 'LOCATION', value: escapedText(place) }]),
    { name: 'END', value: 'VEVENT' },
    { name: 'END', value: 'VCALENDAR' },
  ]);
}

function timed({ time, ahead }: CalendarEvent, day: number) {
  const at = (minutes: number): number => day + (minutes - ahead) * MINUTE;
  const begins = minutesOf(time?.begins ?? '');
  const ends = time?.ends === undefined ? begins + USUAL_MINUTES : minutesOf(time.ends);
  return [
    { name: 'DTSTART', value: inUtc(at(begins)) },
    { name: 'DTEND', value: inUtc(at(ends)) },
  ];
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const dated = (name: string, day: number) => ({ name: `${name};VALUE=DATE`, value: inUtc(day).slice(0, 8) });

const inUtc = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
