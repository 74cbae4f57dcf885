import { still } from './address.js';
import { each, root } from './elements.js';
import { guarded } from './faults.js';
import { CLOCK_LOOK } from './times.js';

/** Kazakhstan has one time since 2024: UTC+05:00, whatever the machine is set to. */
export const OFFSET = 5 * 3_600_000;
/** 23.11.2026 14:25 in Kazakhstan. */
const STILL = Date.UTC(2026, 10, 23, 9, 25);

/** This moment, in milliseconds since 1970. */
export const now = (): number => (still ? STILL : Date.now());

const two = (value: number): string => String(value).padStart(2, '0');

/** The day in Kazakhstan, `2026-11-23`. */
export const today = (): string => new Date(now() + OFFSET).toISOString().slice(0, 10);

/** A moment as it is read in Kazakhstan. */
export function hereAt(moment: number): { readonly date: string; readonly time: string } {
  const here = new Date(moment + OFFSET);
  return {
    date: `${two(here.getUTCDate())}.${two(here.getUTCMonth() + 1)}.${here.getUTCFullYear()}`,
    time: `${two(here.getUTCHours())}:${two(here.getUTCMinutes())}`,
  };
}

/** The bundle's own day: a clock that shows an earlier one is wrong, its battery is empty. */
export const ownDay = (): string => root.dataset['asOf'] ?? '';

export const isClockSane = (): boolean => today() >= ownDay();

const DAY = 24 * 3_600_000;

/** The moment that counts for notices; a clock that is wrong knows no moment, and all of the bundle's own day counts. */
export function present(): { readonly from: number; readonly until: number } {
  const moment = now();
  if (isClockSane()) return { from: moment, until: moment };
  const from = Date.parse(`${ownDay()}T00:00:00Z`) - OFFSET;
  return { from, until: from + DAY - 1 };
}

/** Writes time and day into their places; nobody is shown a time that is wrong, but the administrator. */
export function showClock(): void {
  root.toggleAttribute('data-clock-wrong', !isClockSane());
  const { date, time } = hereAt(now());
  for (const place of each('[data-clock]')) {
    const text = place.dataset['clock'] === 'time' ? time : date;
    if (place.textContent !== text) place.textContent = text;
  }
}

const MINUTE = 60_000;

/** Shows the time from now on, and calls `onMinute` when a minute has begun, or the clock has been set: nothing on the screen changes between. */
export function startClock(onMinute: () => void): void {
  const minute = (): number => Math.floor(now() / MINUTE);
  let shown = minute();
  const tick = (): void => {
    // A machine that nobody touches sleeps until the minute is over, or its clock may have been set.
    setTimeout(guarded(tick), Math.min(CLOCK_LOOK, MINUTE - (now() % MINUTE)));
    if (minute() === shown) return;
    shown = minute();
    showClock();
    onMinute();
  };
  if (!still) tick();
}
