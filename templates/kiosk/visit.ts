import { still } from './address.js';
import { searchAhead } from './ahead.js';
import { showAttract } from './attract.js';
import { showClosed } from './closed.js';
import { SCREEN } from './declared.js';
import { forgetDisplay, showDisplay } from './display.js';
import { takeOver } from './editions.js';
import { each, element, isShown } from './elements.js';
import { closeFilm, isFilmPlaying } from './film.js';
import { currentFlow } from './flow.js';
import { isClosed, writeHours } from './hours.js';
import { isWarning, stopWaiting, stopWarning, wait, warn } from './idle.js';
import { topLayer } from './layers.js';
import { isListening, listenFrom, stopListening } from './listen.js';
import { resetLevel } from './loudness.js';
import { covering, putAside, recallNotices, showBanners, showUrgent, takeTurn } from './notices.js';
import { countOpening, forgetOpenings } from './openings.js';
import { say } from './say.js';
import { draw } from './screen.js';
import { closeSheet, isSheetOpen, openSheet } from './sheet.js';
import { FRESH, type Language, type Spot, type State } from './state.js';
import { WARNING_SECONDS } from './times.js';
import { showTools, toolIn } from './tools.js';
import { columnOf, forgetFit, pageRead, showPage } from './topic.js';
import { placeNotices, tellIdle } from './updates.js';
import { isZoomed, undoZoom } from './ways-out.js';

/* What a visitor does, and what that makes of the state. */

let state: State = FRESH;

/** The declared page of a topic that is read: where it stands changes with the screen, the language and the size. */
let reading = 0;

/** Keeps the declared page that is in view; `wanted` is the one that was asked for. */
function keepReading(wanted?: number): void {
  if (state.view === 'topic' && state.tool !== 'sign') reading = wanted ?? pageRead(state);
}

const spot = ({ view, topic, page }: State): readonly Spot[] => (view === 'home' || view === 'topic' ? [{ view, topic, page }] : []);

/** Focus goes to the heading of a topic, to `main` on home. */
function focusStart(): void {
  if (topLayer()) return;
  const place = state.view === 'topic' ? currentFlow(state).closest('.half')?.querySelector<HTMLElement>('h1') : element('main');
  place?.focus({ preventScroll: true });
}

/** Focus stays on a control that is still there. */
export function focusAct(act: string): boolean {
  const control = each(`[data-act="${act}"]:not([disabled])`).find(isShown);
  control?.focus({ preventScroll: true });
  return control !== undefined;
}

/** The words of the page that is shown: «Шаг 1 из 4», or its name where it has no number. */
function sayPlace(): void {
  const holder = currentFlow(state).closest('.half');
  const said =
    holder && [...each('.progress [data-says]', holder), ...each('[aria-current] .rail-name', holder)].find((words) => !words.hidden);
  if (said) say(state.language, said.textContent ?? '');
}

/** Takes over what another day has brought; who reads a topic reads it to its end. */
function freshen(next: State): boolean {
  if (next.view === 'topic' || !takeOver()) return false;
  showTools();
  placeNotices();
  forgetFit();
  forgetDisplay();
  showBanners();
  return true;
}

/** Notices have come after this version: they show at once, from whatever page. */
export function noticesCame(): void {
  forgetDisplay();
  showBanners();
  if (state.view !== 'topic') show(state);
  else showUrgent();
  quietIfCovered();
}

/** Outside the opening hours a loop gives way to the sign that the center is closed, and that to a loop again. */
function inHours(next: State): State {
  const rests = next.view === 'attract' || next.view === 'display' || next.view === 'closed';
  if (still || !rests || isClosed() === (next.view === 'closed')) return next;
  return { ...FRESH, view: isClosed() ? 'closed' : SCREEN.touch ? 'attract' : 'display' };
}

/** Nothing speaks any more, and no film plays. */
export function quiet(): void {
  stopListening();
  closeFilm();
}

/** An urgent notice is read in silence. */
const quietIfCovered = (): void => void (topLayer()?.classList.contains('urgent') && quiet());

/** Shows a state as it is; a topic by its text. */
export function show(next: State): void {
  quiet();
  freshen(next);
  writeHours();
  state = draw(inHours({ ...next, tool: 'text' }), nextSlide);
  keepReading();
  if (state.view === 'attract') searchAhead();
  tellIdle(state.view === 'attract' || state.view === 'display' || state.view === 'closed');
  wait(state, nobody);
}

function nextSlide(): void {
  if (freshen(state)) {
    show({ ...state, slide: 0 });
    return;
  }
  // A slide that a notice has covered is still to be read.
  const covered = state.view === 'display' && covering() !== undefined;
  state = covered ? state : { ...state, slide: state.slide + 1 };
  if (state.view === 'attract') showAttract(state.slide, state.paused, nextSlide);
  if (state.view === 'display') {
    takeTurn();
    showDisplay(state.slide, nextSlide);
    showUrgent();
  }
}

/** Nobody has touched the screen for long. */
function nobody(): void {
  if (state.view === 'status') home();
  else if ((topLayer() && !isSheetOpen()) || isListening() || isFilmPlaying()) wait(state, nobody);
  else warnNow(WARNING_SECONDS);
}

export function warnNow(seconds: number): void {
  warn(state, seconds, reset);
}

/** Back to how every visitor finds the screen. */
export function reset(): void {
  if (isZoomed()) {
    undoZoom();
    return;
  }
  recallNotices();
  forgetOpenings();
  resetLevel();
  show({ ...FRESH, view: 'attract' });
}

export function openTopic(topic: string, language?: Language): void {
  show({ ...state, view: 'topic', topic, page: 0, language: language ?? state.language, trail: [...state.trail, ...spot(state)] });
  countOpening(state);
  focusStart();
}

export function home(): void {
  forgetOpenings();
  show({ ...state, view: 'home', topic: '', page: 0, slide: 0, paused: still, trail: [] });
  focusStart();
}

export function back(): void {
  const last = state.trail.at(-1);
  if (!last) {
    home();
    return;
  }
  show({ ...state, ...last, trail: state.trail.slice(0, -1) });
  focusStart();
}

/** Turns to a column; `act` is the control that asked, `wanted` the declared page. */
function turn(page: number, act: string, wanted?: number): void {
  const before = state.page;
  state = { ...state, page: showPage({ ...state, page }, true, wanted) };
  keepReading(wanted);
  if (act !== 'jump' && !focusAct(act)) {
    const rail = each('.rail-button[aria-current]').find(isShown);
    if (rail) rail.focus({ preventScroll: true });
    else focusAct(act === 'next' ? 'prev' : 'next');
  }
  if (isListening()) listenFrom(state.page);
  else if (state.page !== before) sayPlace();
  wait(state, nobody);
}

/** Turns to a column of the text that is read aloud; who listens needs no word of it. */
export function follow(column: number): void {
  if (column === state.page) return;
  state = { ...state, page: showPage({ ...state, page: column }, true) };
  keepReading();
}

export const next = (): void => turn(state.page + 1, 'next');
export const previous = (): void => turn(state.page - 1, 'prev');

export function jump(button: HTMLElement): void {
  const wanted = each('.rail-button', button.closest('.rail') ?? document).indexOf(button);
  turn(columnOf(state, wanted), 'jump', wanted);
}

/** Draws again with another language or size, or on a screen of another shape, at the same declared page. */
export function redraw(change: Partial<State>): void {
  const onSheet = isSheetOpen();
  const next = { ...state, ...change };
  state = draw({ ...next, tool: toolIn(next) }, nextSlide, reading);
  if (onSheet) openSheet(state);
  wait(state, nobody);
}

/** The screen has another shape: everything is measured anew. */
export function reshape(): void {
  forgetFit();
  forgetDisplay();
  redraw({});
}

export function switchLanguage(language: Language): void {
  quiet();
  redraw({ language, tool: state.tool === 'sign' ? 'text' : state.tool });
  countOpening(state);
  each('.lang[aria-pressed="true"]')[0]?.focus({ preventScroll: true });
  sayPlace();
}

export function openView(): void {
  openSheet(state);
  wait(state, nobody);
}

/** Closes what lies over the screen and can be closed: the sheet, or the status page. */
export function close(): void {
  if (!isSheetOpen()) {
    if (state.view === 'status') home();
    return;
  }
  closeSheet();
  focusAct('view');
  wait(state, nobody);
}

export function pause(): void {
  state = { ...state, paused: !state.paused };
  showAttract(state.slide, state.paused, nextSlide);
}

/** Brings home, in the language whose words were touched. */
export function wake(language: Language = FRESH.language): void {
  show({ ...FRESH, language, paused: still });
  focusStart();
}

export function stay(): void {
  stopWarning();
  wait(state, nobody);
  focusStart();
}

/** Puts the urgent notice aside and shows what was under it. */
export function aside(): void {
  const layer = topLayer();
  if (layer) putAside(layer);
  show(state.view === 'attract' ? { ...FRESH, paused: still } : state);
  focusStart();
}

export function openStatusPage(): void {
  stopWaiting();
  show({ ...state, view: 'status', trail: [] });
}

/** A sign of life: the waiting begins anew. */
export function alive(): void {
  if (!isWarning()) wait(state, nobody);
}

/** Whether nothing moves by itself on the screen and nobody reads a topic: a new day is shown at once. */
const waitsForTouch = (): boolean => (state.view === 'home' && !topLayer()) || (state.view === 'attract' && state.paused);

/** Notices come and go with their minute, versions with their day; a loop takes them over with its next slide. */
export function checkTime(): void {
  if (inHours(state) !== state) {
    show(state);
    return;
  }
  if (state.view === 'closed') showClosed();
  if (state.view === 'topic') writeHours();
  if (waitsForTouch() && freshen(state)) show(state);
  const changed = showBanners();
  const gone = showUrgent();
  quietIfCovered();
  if (gone || (changed && state.view === 'home' && !topLayer())) show(state);
}

/** The state at this moment, for keys and touches. */
export const current = (): State => state;
