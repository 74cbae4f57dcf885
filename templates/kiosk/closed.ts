import { hourOf, isOpen, type Moment, nextOpening, readOpening } from '../../src/rules/opening.js';
import { isClockSane, now, OFFSET, showClock } from './clock.js';
import { SCREEN } from './declared.js';
import { each, element } from './elements.js';
import { fitBox } from './fit.js';
import { openLayer } from './layers.js';
import { SHIFTS } from './shifts.js';

const opening = readOpening(SCREEN.open);

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

function here(): Moment {
  const minutes = Math.floor((now() + OFFSET) / MS_PER_MINUTE);
  return { day: Math.floor(minutes / MINUTES_PER_DAY), minutes: minutes % MINUTES_PER_DAY };
}

/** Whether the center is closed now; a clock that is wrong closes nothing. */
export const isClosed = (): boolean => opening !== undefined && isClockSane() && !isOpen(opening, here());

/** When it opens: today, tomorrow with the weekday, or on a weekday of the next seven days. */
function fillOpening(place: HTMLElement): void {
  const next = opening && nextOpening(opening, here());
  place.hidden = !next || next.ahead > 6;
  if (!next) return;
  const { today, tomorrow, weekdays } = place.dataset;
  const weekday = (weekdays ?? '').split(', ')[next.weekday] ?? '';
  const day = next.ahead === 0 ? today : next.ahead === 1 ? `${tomorrow}, ${weekday}` : weekday;
  for (const part of each('[data-fill]', place)) part.textContent = part.dataset['fill'] === 'd' ? (day ?? '') : hourOf(next.minutes);
}

/** Shows that the center is closed; the picture wanders with the minutes. */
export function showClosed(): void {
  const layer = element('closed');
  for (const place of each('.closed-opens p', layer)) fillOpening(place);
  showClock();
  if (layer.hidden) openLayer(layer);
  const [x, y] = SHIFTS[here().minutes % SHIFTS.length] ?? SHIFTS[0];
  for (const box of each('.closed-box', layer)) {
    box.style.setProperty('--shift-x', `${x}px`);
    box.style.setProperty('--shift-y', `${y}px`);
    fitBox(box, 1.25);
  }
}
