import {
  isAround,
  isOpen,
  type Moment,
  type Opening,
  readOpening,
  stretchesOn,
  stretchInHours,
  weekdayOf,
} from '../../src/rules/opening.js';
import { isClockSane, now, OFFSET, today } from './clock.js';
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

/** Writes what is open today and now at the head of the hours that a topic shows; hides days of the calendar that are over. */
export function writeHours(): void {
  const isKnown = centerHours !== undefined && isClockSane();
  for (const line of each('.hours-today', element('main'))) {
    line.hidden = !isKnown;
    if (isKnown) writeLine(line, centerHours);
  }
  if (isClockSane()) for (const row of each('.hours-row[data-last]', element('main'))) row.hidden = (row.dataset['last'] ?? '') < today();
}

function writeLine(line: HTMLElement, opening: Opening): void {
  const { weekdays = '', off = '', around = '', open = '', closed = '', word = '' } = line.dataset;
  const moment = here();
  const stretches = stretchesOn(opening, moment.day);
  const isOn = isOpen(opening, moment);
  const text = `${word}, ${weekdays.split(', ')[weekdayOf(moment.day)] ?? ''}`;
  const fill = (selector: string, words: string): void => {
    for (const place of each(selector, line)) place.textContent = words;
  };
  fill('.hours-day', begun(text));
  const shown = stretches.length > 0 ? stretches.map((stretch) => (isAround(stretch) ? around : stretchInHours(stretch))) : [off];
  for (const place of each('b', line)) place.replaceChildren(...shown.map(lineOf));
  fill('.hours-state', isOn ? open : closed);
  for (const now of each('.hours-now', line)) now.toggleAttribute('data-shut', !isOn);
}

/** With a capital: no word for today or for a weekday begins with the i that has several. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Hours that no line divides. */
function lineOf(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}

/** Writes the hours of today into the greeting. Nothing where they are not known, or the day is not. */
export function writeToday(): void {
  const line = element('today');
  line.hidden = centerHours === undefined || !isClockSane();
  if (!centerHours || line.hidden) return;
  const stretches = stretchesOn(centerHours, here().day);
  const whole = stretches.some(isAround);
  for (const day of each('[lang]', line)) {
    const { today = '', closed = '', around = '' } = day.dataset;
    const words = stretches.length === 0 ? closed : whole ? `${today} ${around}` : today;
    day.textContent = begun(words);
  }
  for (const hours of each('b', line)) hours.textContent = whole ? '' : stretches.map(stretchInHours).join(', ');
}
