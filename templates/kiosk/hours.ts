import { isOpen, type Moment, type Opening, readOpening, stretchesOn, stretchInHours } from '../../src/rules/opening.js';
import { isClockSane, now, OFFSET } from './clock.js';
import { SCREEN } from './declared.js';
import { each, element } from './elements.js';

/** When the screen is not dark; `undefined` where it never is. */
export const screenHours: Opening | undefined = readOpening(SCREEN.open);
const centerHours = readOpening(SCREEN.hours);

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

export function here(): Moment {
  const minutes = Math.floor((now() + OFFSET) / MS_PER_MINUTE);
  return { day: Math.floor(minutes / MINUTES_PER_DAY), minutes: minutes % MINUTES_PER_DAY };
}

/** Whether the center is closed now; a clock that is wrong closes nothing. */
export const isClosed = (): boolean => screenHours !== undefined && isClockSane() && !isOpen(screenHours, here());

/** Writes the hours of today into the greeting. Nothing where they are not known, or the day is not. */
export function writeToday(): void {
  const line = element('today');
  line.hidden = centerHours === undefined || !isClockSane();
  if (!centerHours || line.hidden) return;
  const stretches = stretchesOn(centerHours, here().day);
  for (const day of each('[lang]', line)) {
    const words = day.dataset[stretches.length > 0 ? 'today' : 'closed'] ?? '';
    day.textContent = words.charAt(0).toLocaleUpperCase(day.lang) + words.slice(1);
  }
  for (const hours of each('b', line)) hours.textContent = stretches.map(stretchInHours).join(', ');
}
