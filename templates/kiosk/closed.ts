import { hourOf, nextOpening } from '../../src/rules/opening.js';
import { showClock } from './clock.js';
import { each, element } from './elements.js';
import { fitBox } from './fit.js';
import { here, screenHours } from './hours.js';
import { openLayer } from './layers.js';
import { SHIFTS } from './shifts.js';

/** When it opens: today, tomorrow with the weekday, or on a weekday of the next seven days. */
function fillOpening(place: HTMLElement): void {
  const next = screenHours && nextOpening(screenHours, here());
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
