import { type Counts, countsCsv, countsInPieces, sumOf } from '../../src/player/counts.js';
import { now, OFFSET, today } from './clock.js';
import { SCREEN } from './declared.js';
import { each, element } from './elements.js';
import { drawCode } from './status-code.js';
import { askForCounts } from './updates.js';

/*
 * What is read, for the administrator in front of the screen: figures, codes that a phone reads, and a file where the
 * browser may save one. Over http the server has it without that.
 */

/** Screens of several centers may have one id: their tables meet on the desk of an administrator. */
const NAME = `${SCREEN.center}/${SCREEN.id}`;
/** Bytes of one code: with more of them its modules were too fine on the smallest screen. */
const CODE_BYTES = 700;
const DAYS = 30;
const MILLISECONDS_A_DAY = 24 * 3_600_000;

let pieces: readonly string[] = [];
/** Which of the codes is drawn, counted from 1; 0 is the code of the status page itself. */
let at = 0;
let drawOwn: () => void = () => undefined;

/** Draws the code of the status page itself, and will do so again after the last code of the counts. */
export function forgetCodes(draw: () => void): void {
  pieces = [];
  at = 0;
  drawOwn = draw;
  for (const row of each('[data-row="counts"]')) row.hidden = !SCREEN.counts;
  element('counts').textContent = SCREEN.counts ? '–' : '';
  for (const tools of each('.status-counts')) tools.hidden = true;
  draw();
}

/** Openings of today and of the last days, `27.11.: 5 · 30 d: 120`. */
function figures(counts: Counts): string {
  const first = new Date(now() + OFFSET - (DAYS - 1) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const some = (from: string): number => sumOf(Object.fromEntries(Object.entries(counts).filter(([day]) => from <= day && day <= today())));
  return `${today().slice(8)}.${today().slice(5, 7)}.: ${some(today())} · ${DAYS} d: ${some(first)}`;
}

/** Asks what was counted, shows it, and then calls `shown`. */
export function readCounts(shown: () => void): void {
  if (!SCREEN.counts) return;
  askForCounts(SCREEN.id, (counts) => {
    element('counts').textContent = figures(counts);
    pieces = countsInPieces(NAME, counts, CODE_BYTES);
    for (const tools of each('.status-counts')) tools.hidden = pieces.length === 0;
    showPlace();
    offerFile(countsCsv(NAME, counts));
    if (at === 0) drawOwn();
    shown();
  });
}

let offered = '';

/** Offers all of it as a file; the former one is let go. */
function offerFile(csv: string): void {
  const link = element('counts-file') as HTMLAnchorElement;
  URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.href = offered;
  link.download = `${SCREEN.center}-${SCREEN.id}-${today()}.csv`;
}

function showPlace(): void {
  element('code-place').textContent = at === 0 ? 'QR' : `QR ${at} / ${pieces.length}`;
}

/** Draws the next code of the counts, the newest days first; after the last one that of the status page. */
export function nextCode(): void {
  at = (at + 1) % (pieces.length + 1);
  const piece = pieces[at - 1];
  if (piece === undefined) drawOwn();
  else drawCode(piece, 'counts-name');
  showPlace();
}
