import { each } from './elements.js';
import { guarded } from './faults.js';
import { say } from './say.js';
import { LEAFLET_REST } from './times.js';

/** Shows on every button whether one is printed just now; a child that plays with it empties no tray. */
function showPrinting(printing: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.leaflet')) {
    button.disabled = printing;
    for (const [name, shown] of [
      ['.leaflet-ask', !printing],
      ['.leaflet-busy', printing],
    ] as const)
      for (const words of each(name, button)) words.hidden = !shown;
  }
}

/**
 * Prints the open topic in every language: print.css makes a leaflet of it. A browser that was started for a kiosk asks
 * nobody; whether paper comes out it does not say.
 */
export function takeLeaflet(control: HTMLElement): void {
  const busy = each('.leaflet-busy', control)[0];
  showPrinting(true);
  say(control.closest<HTMLElement>('[lang]')?.lang ?? '', busy?.textContent ?? '');
  setTimeout(
    guarded(() => showPrinting(false)),
    LEAFLET_REST,
  );
  // A browser that prints does nothing else: what the button says is to be seen first.
  requestAnimationFrame(() => setTimeout(guarded(() => print())));
}
