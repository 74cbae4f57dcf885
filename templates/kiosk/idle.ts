import { still } from './address.js';
import { element, fill } from './elements.js';
import { guarded } from './faults.js';
import { fitBox } from './fit.js';
import { currentFlow } from './flow.js';
import { closeLayers, openLayer } from './layers.js';
import { SIZES, type State } from './state.js';
import { HOME_IDLE, LONGEST_IDLE, READ_PER_SECOND, STATUS_IDLE, TOPIC_IDLE, WARNING_SECONDS } from './times.js';

let waiting: ReturnType<typeof setTimeout> | undefined;
let counting: ReturnType<typeof setInterval> | undefined;

/** How long the screen waits for a visitor: a topic waits as long as its page takes to read. */
function patience(state: State): number | undefined {
  switch (state.view) {
    case 'home':
      return HOME_IDLE;
    case 'status':
      return STATUS_IDLE;
    case 'topic': {
      const shown = currentFlow(state).querySelectorAll('.page:not([aria-hidden])');
      const characters = [...shown].reduce((sum, page) => sum + (page.textContent?.length ?? 0), 0);
      return Math.min(LONGEST_IDLE, TOPIC_IDLE + (characters / READ_PER_SECOND) * 1000);
    }
    case 'attract':
    case 'display':
    case 'closed':
      return undefined;
  }
}

export function stopWaiting(): void {
  clearTimeout(waiting);
  clearInterval(counting);
}

/** Waits anew; `onIdle` is called when nobody has touched the screen for long enough. */
export function wait(state: State, onIdle: () => void): void {
  stopWaiting();
  const time = patience(state);
  if (!still && time !== undefined) waiting = setTimeout(guarded(onIdle), time);
}

function showLeft(layer: HTMLElement, left: number): void {
  fill(layer, 'n', left);
  const ring = document.querySelector<SVGCircleElement>('.ring-left');
  const length = ring?.getTotalLength() ?? 0;
  if (ring) ring.style.strokeDasharray = `${(left / WARNING_SECONDS) * length} ${length}`;
}

/** Asks whether somebody is there, counts down, and calls `onNobody` at zero. */
export function warn(state: State, seconds: number, onNobody: () => void): void {
  stopWaiting();
  const layer = element('warning');
  let left = seconds;
  openLayer(layer);
  showLeft(layer, left);
  const box = layer.firstElementChild;
  if (box instanceof HTMLElement) fitBox(box, SIZES[state.size] ?? 1);
  if (still) return;
  counting = setInterval(
    guarded(() => {
      left -= 1;
      showLeft(layer, left);
      if (left > 0) return;
      stopWaiting();
      onNobody();
    }),
    1000,
  );
}

/** Whether the warning stands open. */
export const isWarning = (): boolean => !element('warning').hidden;

export function stopWarning(): void {
  stopWaiting();
  closeLayers();
}
