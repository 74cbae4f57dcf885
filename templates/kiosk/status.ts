import { hereAt, isClockSane, now, showClock } from './clock.js';
import { SCREEN } from './declared.js';
import { each, element } from './elements.js';
import { faults } from './faults.js';
import { fitBox } from './fit.js';
import { heapTrend } from './heap.js';
import { openLayer } from './layers.js';
import { noticesInForce } from './notices.js';
import { drawCode } from './status-code.js';
import { forgetCodes, readCounts } from './status-counts.js';
import { lastLook } from './updates.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** Days, hours and minutes since the page was opened: `13 d 04:25`. */
function uptime(): string {
  const minutes = Math.floor(performance.now() / 60_000);
  const hours = Math.floor(minutes / 60);
  return `${hours < 24 ? '' : `${Math.floor(hours / 24)} d `}${two(hours % 24)}:${two(minutes % 60)}`;
}

/** A moment of the machine's clock, `25.11. 03:00`. */
function moment(at: number): string {
  const { date, time } = hereAt(at);
  return `${date.slice(0, 6)} ${time}`;
}

/** Faults of longer ago are no trouble any more. */
const RECENT = 7 * 24 * 3_600_000;

/** How many there are, and the newest. */
function lastFault(): string {
  const all = faults();
  const [last] = all;
  if (!last) return '0';
  return `${all.reduce((sum, { times }) => sum + times, 0)} · ${moment(last.at)} · ${last.what}`;
}

/** The pixels that the screen has, where they are not those that it was declared with. */
function otherPixels(declared: string): string {
  const pixels = [innerWidth, innerHeight].map((side) => Math.round(side * devicePixelRatio)).join(' × ');
  return declared.includes(pixels) ? '' : `→ ${pixels}`;
}

/** How the last look for a newer version ended, where that is no trouble. */
const QUIET: readonly string[] = ['current', 'updated', 'waiting'];

/** The version that is shown, since when, and what the last look for a newer one found. */
function lastUpdate(): string {
  const look = lastLook();
  return look ? `${look.version} · ${moment(look.since)} · ${look.result} ${moment(look.at)}` : '–';
}

/** Lines of the history that are shown. */
const MOST_LINES = 4;

/** The versions that ran here last, when they were taken over, and how that ended: a line each. */
function showHistory(): void {
  const lines = (lastLook()?.history ?? []).slice(0, MOST_LINES).map(({ version, at, result }) => {
    const line = document.createElement('span');
    line.className = 'status-line';
    // Its number is enough: of two builds of one number only one can follow the other.
    line.textContent = `${moment(at)} · ${version.replace(/-[0-9a-f]{12}$/, '')} · ${result}`;
    return line;
  });
  element('history').replaceChildren(...(lines.length === 0 ? ['–'] : lines.flatMap((line, i) => (i === 0 ? [line] : [' ', line]))));
}

/** What the rows say beside what the build wrote, and which of them are trouble. */
function readRows(layer: HTMLElement): void {
  const faces = [...document.fonts];
  const loaded = faces.filter((font) => font.status === 'loaded').length;
  const other = otherPixels(SCREEN.declared);
  const said: Readonly<Record<string, string>> = {
    declared: SCREEN.declared,
    pixels: other,
    // No page is made with a character that its fonts lack; a font that is not there lacks all of them.
    glyphs: loaded === faces.length ? '0' : '–',
    update: lastUpdate(),
    uptime: uptime(),
    heap: heapTrend(),
    faults: lastFault(),
    announcements: noticesInForce().join(' + '),
  };
  for (const [id, words] of Object.entries(said)) element(id).textContent = words;
  showHistory();
  const trouble: Readonly<Record<string, boolean>> = {
    screen: other !== '',
    glyphs: loaded !== faces.length,
    update: !QUIET.includes(lastLook()?.result ?? 'current'),
    clock: !isClockSane(),
    history: lastLook()?.history[0]?.result === 'failed',
    faults: faults().some(({ at }) => now() - at < RECENT),
  };
  for (const row of each('[data-row]', layer)) row.dataset['state'] = trouble[row.dataset['row'] ?? ''] ? 'bad' : 'good';
}

/** Opens the status page: what the screen shows, as of when, whether clock and fonts are sane, what went wrong, and all of it as a code. */
export function openStatus(): void {
  const layer = element('status');
  readRows(layer);
  showClock();
  forgetCodes(() => drawCode(report(layer), 'status-title'));
  openLayer(layer);
  const setRows = (): void => {
    for (const box of each('[data-fit]', layer)) fitBox(box, 1.1);
  };
  setRows();
  // What was counted comes a moment later, from the player.
  readCounts(setRows);
}

/** The rows of the status page in plain words, a line each. */
function report(layer: HTMLElement): string {
  const shown = each('[data-row]', layer).filter((row) => !row.hidden);
  const rows = shown.map((row) => {
    const value = row.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return `${row.dataset['row']}: ${value}${row.dataset['state'] === 'bad' ? ' (!)' : ''}`;
  });
  return ['taqta', ...rows].join('\n').replaceAll('–', '-').replaceAll('−', '-').replaceAll(' · ', ', ').replaceAll('×', 'x');
}
