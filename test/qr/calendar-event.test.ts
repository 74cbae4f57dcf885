import { describe, expect, it } from 'vitest';
import { calendarEvent } from '../../src/qr/calendar-event.js';
import { lineOf, readLines } from './content-reader.js';

describe('An event', () => {
  const DAY = { begins: '2026-12-15', ends: '2026-12-15' };
  const event = { name: 'Ата-аналар жиналысы', place: '1-қабат, зал', days: DAY, ahead: 300 };

  it('of hours is in UTC: at ten in Kazakhstan it is five', () => {
    const lines = readLines(calendarEvent({ ...event, time: { begins: '10:00', ends: '11:30' } }));
    expect(lines.map(({ name }) => name)).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'BEGIN',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'END',
      'END',
    ]);
    expect([lineOf(lines, 'DTSTART').value, lineOf(lines, 'DTEND').value]).toEqual(['20261215T050000Z', '20261215T063000Z']);
    expect([lineOf(lines, 'SUMMARY').value, lineOf(lines, 'LOCATION').value]).toEqual(['Ата-аналар жиналысы', '1-қабат, зал']);
  });

  it('that begins before five in the morning begins on the day before in UTC', () => {
    expect(lineOf(readLines(calendarEvent({ ...event, time: { begins: '0:30' } })), 'DTSTART').value).toBe('20261214T193000Z');
  });

  it('of one moment ends an hour later; of whole days ends on the day after the last, as dates', () => {
    expect(lineOf(readLines(calendarEvent({ ...event, time: { begins: '23:30' } })), 'DTEND').value).toBe('20261215T193000Z');
    const lines = readLines(calendarEvent({ ...event, days: { begins: '2026-12-30', ends: '2027-01-05' } }));
    expect([lineOf(lines, 'DTSTART'), lineOf(lines, 'DTEND')].map(({ parameters, value }) => [parameters['VALUE'], value])).toEqual([
      ['DATE', '20261230'],
      ['DATE', '20270106'],
    ]);
  });

  it('of hours on several days comes again on each of them', () => {
    const lines = readLines(
      calendarEvent({ ...event, days: { begins: '2026-12-15', ends: '2026-12-18' }, time: { begins: '9:00', ends: '13:00' } }),
    );
    expect(lineOf(lines, 'RRULE').parts).toEqual(['FREQ=DAILY', 'COUNT=4']);
  });

  it('has an id and a stamp that follow from it: the same on every day, others for another event', () => {
    const id = (text: string): readonly string[] => ['UID', 'DTSTAMP'].map((name) => lineOf(readLines(text), name).value);
    expect(id(calendarEvent(event))).toEqual(id(calendarEvent(event)));
    expect(id(calendarEvent({ ...event, name: 'Басқа' }))[0]).not.toBe(id(calendarEvent(event))[0]);
    expect(id(calendarEvent(event))[1]).toMatch(/^\d{8}T\d{6}Z$/);
  });
});
