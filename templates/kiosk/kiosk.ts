import { isWarned, readAddress, still } from './address.js';
import { toolsCame } from './beside.js';
import { showClock, startClock } from './clock.js';
import { becomeScreen } from './declared.js';
import { takeOver } from './editions.js';
import { root } from './elements.js';
import { guarded, reportFault } from './faults.js';
import { watchHeap } from './heap.js';
import { listenToKeys } from './keys.js';
import { showLevel } from './loudness.js';
import { showBanners } from './notices.js';
import { showPictures } from './pictures.js';
import { showTools } from './tools.js';
import { listenToTouch } from './touch.js';
import { listenToPlayer } from './updates.js';
import * as visit from './visit.js';
import { onVoices } from './voice.js';
import { closeWaysOut } from './ways-out.js';

/** The weights have to be there before anything is measured. */
const FONTS = ['400', '600', '700', '800'].map(
  (weight) => `${weight} 20px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`,
);
/** Where `?idle` stops the countdown. */
const STILL_COUNT = 15;

/** Recordings and pictures are there, or are others. */
function filesCame(): void {
  toolsCame();
  showPictures().catch(reportFault);
}

function open(): void {
  visit.show(readAddress());
  if (isWarned()) visit.warnNow(STILL_COUNT);
}

async function start(): Promise<void> {
  // The watchdog has found that this browser cannot show the screen.
  if (root.classList.contains('down')) return;
  root.toggleAttribute('data-still', still);
  becomeScreen();
  takeOver();
  showClock();
  showBanners();
  showTools();
  showLevel();
  watchHeap();
  listenToTouch();
  listenToKeys();
  closeWaysOut();
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  open();
  root.setAttribute('data-ready', '');
  listenToPlayer({ onNotices: guarded(visit.noticesCame), onRecordings: guarded(filesCame) });
  showPictures().catch(reportFault);
  onVoices(guarded(toolsCame));
  startClock(visit.checkTime);
  addEventListener('hashchange', guarded(open));
  addEventListener('resize', guarded(visit.reshape));
}

start().catch(reportFault);
