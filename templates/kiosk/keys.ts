import { SCREEN } from './declared.js';
import { guarded } from './faults.js';
import { isWarning } from './idle.js';
import { topLayer } from './layers.js';
import * as visit from './visit.js';
import { isStatusKey } from './ways-out.js';

/** Keys that move the focus or belong to another key: they wake nobody. */
const SILENT = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];
/** Keys that press the control in focus. */
const PRESSING = ['Enter', ' '];

function leave(): void {
  if (!topLayer()) visit.back();
  else visit.close();
}

function onKey(event: KeyboardEvent): void {
  visit.alive();
  if (isWarning()) {
    event.preventDefault();
    visit.stay();
    return;
  }
  const layer = topLayer();
  if (isStatusKey(event)) {
    event.preventDefault();
    if (!event.repeat && layer?.id !== 'status' && !layer?.classList.contains('urgent')) visit.openStatusPage();
    return;
  }
  if (layer?.id === 'attract' || (layer?.id === 'closed' && SCREEN.touch)) {
    const pressing = PRESSING.includes(event.key) && document.activeElement instanceof HTMLButtonElement;
    if (!SILENT.includes(event.key) && !pressing) visit.wake();
    return;
  }
  if (event.key === 'Escape' && !layer?.classList.contains('urgent')) {
    leave();
    return;
  }
  if (layer || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') visit.next();
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') visit.previous();
  else return;
  event.preventDefault();
}

export function listenToKeys(): void {
  document.addEventListener('keydown', guarded(onKey));
}
