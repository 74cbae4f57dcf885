import { each, element, fill, root } from './elements.js';
import { enlarge, fitTopic, takeTypes, typesOf } from './fit.js';
import { columnsOf, currentFlow, findLong, pagesOf, type Span, spanOf, statementsOf, turnTo } from './flow.js';
import { keepTypes, keptTypes } from './kept-types.js';
import { measure } from './measure.js';
import type { State } from './state.js';

/** Topics whose type was found; both themes have the same boxes. */
let fitted = new WeakSet<HTMLElement>();

/** What of a topic has to be measured when it is laid out, see `lay`. */
interface Laid {
  /** The height of legal basis and code, in px, the same in every language. */
  readonly heights: readonly number[];
  /** The share of the rail that each name takes, in rem. */
  readonly shares: readonly number[];
  /** Whether the official title would be alone on the first page. */
  readonly titleEnds: boolean;
  /** Which statements may go on overleaf. */
  readonly long: readonly boolean[];
}

/** How topics were laid out before, by the size of text and the shape of the screen. */
let measured = new WeakMap<HTMLElement, Map<string, Laid>>();

/** The type of a topic whose text has changed is found anew. */
export function forgetFitOf(topic: HTMLElement): void {
  fitted.delete(topic);
  measured.delete(topic);
  delete topic.dataset['laid'];
}

/** After a turn of the screen every type has to be found anew. */
export function forgetFit(): void {
  fitted = new WeakSet();
  measured = new WeakMap();
}

/**
 * Puts the official title and the QR card of every language where the arrangement has them: beside the text where it is
 * roomy; else the text begins with the title and ends with the card, and the head has the name of the topic's card. Where a
 * page is low, as on a small screen or a wide one, or where the title would have a page to itself, it stands with the code on
 * the last page.
 */
function arrange(topic: HTMLElement, titleEnds = false): void {
  const { room, bar } = root.dataset;
  const atEnd = titleEnds || bar === 'mini' || root.hasAttribute('data-landscape');
  for (const half of each('.half', topic)) {
    const [h1, title, foot, basis, flow, pager] = ['h1', '.official', '.foot', '.basis', '.flow', '.pager'].map(
      (name) => each(name, half)[0],
    );
    if (!h1 || !title || !foot || !basis || !flow || !pager) continue;
    const [take, leaflet] = ['.take', '.leaflet'].flatMap((name) => each(name, half));
    foot.prepend(basis);
    if (room === 'roomy') {
      h1.append(title);
      half.insertBefore(foot, pager);
      if (leaflet) take?.append(leaflet);
      continue;
    }
    flow.append(foot);
    if (atEnd) foot.append(basis, title);
    else flow.prepend(title);
    if (leaflet) take?.after(leaflet);
  }
}

/** Whether the official title stands alone on the first page in a language: what follows it has no room there. */
const isTitleAlone = (topic: HTMLElement): boolean =>
  each('.flow', topic).some((flow) => {
    const first = pagesOf(flow)[0]?.firstElementChild;
    const begins = flow.firstElementChild?.classList.contains('official');
    return begins && first instanceof HTMLElement && spanOf(flow, first).first > 0;
  });

/** Room between two names of the rail, and the least of a control, in rem. */
const NAME_GAP = 2.4;
const LEAST_CONTROL = 8.8;

/** Legal basis and code, and the stops of the rail, each in every language. */
function pairsOf(topic: HTMLElement): Readonly<Record<'boxes' | 'stops', readonly (readonly HTMLElement[])[]>> {
  const rails = each('.rail', topic).map((rail) => each('li', rail));
  return {
    boxes: ['.head', '.basis', '.take', '.tools', '.pager'].map((selector) => each(selector, topic)),
    stops: [...(rails[0] ?? []).keys()].map((i) => rails.flatMap((rail) => rail[i] ?? [])),
  };
}

/** Measures the room of the longest of what stands in every language. All is measured at once: the page is laid out once. */
function findLevel(topic: HTMLElement): Pick<Laid, 'heights' | 'shares'> {
  const { boxes, stops } = pairsOf(topic);
  for (const one of boxes.flat()) one.style.removeProperty('--least');
  // Asked first: what was not laid out until now is measured without a warning once its style is known.
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  const heights = boxes.map((pair) => Math.max(...pair.map((one) => one.getBoundingClientRect().height)));
  const widths = stops.map((pair) => Math.max(...pair.map((stop) => each('.rail-name', stop)[0]?.scrollWidth ?? 0)) / rem);
  return { heights, shares: widths.map((width) => Math.max(LEAST_CONTROL, width + NAME_GAP)) };
}

/** Gives what stands in every language the same room, so that the switch moves nothing. */
function level(topic: HTMLElement, { heights, shares }: Pick<Laid, 'heights' | 'shares'>): void {
  const { boxes, stops } = pairsOf(topic);
  for (const [i, pair] of boxes.entries()) for (const one of pair) one.style.setProperty('--least', `${heights[i]}px`);
  for (const [i, pair] of stops.entries()) for (const stop of pair) stop.style.setProperty('--share', (shares[i] ?? 0).toFixed(1));
}

/** Whether the types of a topic are found, now or before on this machine. */
export function isPrepared(topic: HTMLElement): boolean {
  if (!fitted.has(topic) && takeTypes(topic, keptTypes(topic))) fitted.add(topic);
  return fitted.has(topic);
}

/** Finds the types of a topic that is new on this screen; it has to be shown. Step by step, each lays the topic out anew. */
export function* prepare(topic: HTMLElement): Generator<void> {
  if (isPrepared(topic)) return;
  delete topic.dataset['laid'];
  topic.toggleAttribute('data-measured', true);
  measure(0);
  arrange(topic);
  level(topic, findLevel(topic));
  yield;
  yield* fitTopic(topic);
  topic.toggleAttribute('data-measured', false);
  fitted.add(topic);
  keepTypes(topic, typesOf(topic));
}

function markLong(topic: HTMLElement, long: readonly boolean[]): void {
  for (const [i, part] of statementsOf(topic).entries()) part.classList.toggle('long', long[i]);
}

/** Measures a topic that stands in its types. What is not shown is not laid out, see languageSheet, but where every language is measured. */
function findLaid(topic: HTMLElement): Laid {
  topic.toggleAttribute('data-measured', true);
  const found = findLevel(topic);
  level(topic, found);
  const long = findLong(statementsOf(topic));
  markLong(topic, long);
  const titleEnds = isTitleAlone(topic);
  if (titleEnds) arrange(topic, titleEnds);
  topic.toggleAttribute('data-measured', false);
  return { ...found, titleEnds, long };
}

/** Lays a topic out for a step of the text size, unless it lies so already. What was measured before is set without a look. */
export function lay(topic: HTMLElement, size: number): void {
  measure(size);
  const { bar, room } = root.dataset;
  const key = [size, bar, room, innerWidth, innerHeight].join(' ');
  if (topic.dataset['laid'] === key) return;
  const before = measured.get(topic) ?? new Map<string, Laid>();
  const known = before.get(key);
  arrange(topic, known?.titleEnds);
  enlarge(topic, size);
  const laid = known ?? findLaid(topic);
  measured.set(topic, before.set(key, laid));
  level(topic, laid);
  markLong(topic, laid.long);
  topic.dataset['laid'] = key;
}

/** Sets the size of everything; a topic is measured at 100 % first, when it is new on this screen. */
export function setSize(state: State): void {
  if (state.view !== 'topic') {
    measure(state.size);
    return;
  }
  const topic = element(`topic-${state.topic}`);
  for (const _ of prepare(topic));
  lay(topic, state.size);
}

const covers = (span: Span, column: number): boolean => span.first <= column && column <= span.last;

/** The declared page that a column belongs to; `wanted` wins where several stand in it. */
function pageAt(spans: readonly Span[], column: number, wanted: number | undefined): number {
  const asked = wanted === undefined ? undefined : spans[wanted];
  if (asked && covers(asked, column)) return wanted as number;
  const starting = spans.findIndex((span) => span.first === column);
  return starting >= 0 ? starting : Math.max(0, spans.filter((span) => span.first <= column).length - 1);
}

/** The declared page that the visitor reads. */
export function pageRead(state: State): number {
  const flow = currentFlow(state);
  const pages = pagesOf(flow);
  const at = pageAt(
    pages.map((page) => spanOf(flow, page)),
    state.page,
    undefined,
  );
  return Number(pages[at]?.dataset['page'] ?? at);
}

/** The column in which a declared page begins. */
export function columnOf(state: State, page: number): number {
  const flow = currentFlow(state);
  const pages = pagesOf(flow);
  const found = pages.find((each) => Number(each.dataset['page']) >= page) ?? pages[page];
  return found ? spanOf(flow, found).first : 0;
}

/** The column in view, counted from 0, of how many. */
interface Place {
  readonly column: number;
  readonly columns: number;
}

/** More stops than these are no longer told apart; a longer text moves on by several pages a stop. */
const MOST_STOPS = 16;

/** Shows where the visitor is: rail, figures, the buttons that lead on, the mark of a draft. */
function showPlace(half: HTMLElement, pages: readonly HTMLElement[], at: number, { column, columns }: Place): void {
  const page = pages[at];
  half.toggleAttribute('data-one', columns === 1);
  for (const [i, button] of each('.rail-button', half).entries()) {
    button.classList.toggle('past', i < at);
    if (i === at) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  }
  const stops = columns > 1 ? Math.min(columns, MOST_STOPS) : 0;
  const here = Math.floor((column * stops) / columns);
  for (const row of each('.stops', half)) {
    row.replaceChildren(...Array.from({ length: stops }, () => document.createElement('i')));
    for (const [i, stop] of [...row.children].entries()) stop.className = i < here ? 'past' : i === here ? 'now' : '';
  }
  const told = root.dataset['tool'] !== undefined;
  const place = column === columns - 1 ? (told ? 'told' : 'last') : column === 0 ? 'first' : 'between';
  for (const button of each('[data-at]', half)) button.hidden = !button.dataset['at']?.split(' ').includes(place);
  for (const button of half.querySelectorAll<HTMLButtonElement>('.pager [data-act="prev"]')) button.disabled = column === 0;

  const step = columns === pages.length ? page?.dataset['step'] : undefined;
  const progress = each('.progress', half)[0];
  if (!progress) return;
  fill(progress, 'n', step === undefined ? column + 1 : Number(step));
  fill(progress, 'm', step === undefined ? columns : Number(page?.dataset['steps']));
  // What stands before the first step of a walk is no step: one count a topic.
  const before = columns === pages.length && step === undefined && pages.some((each) => each.dataset['step'] !== undefined);
  for (const count of each('.count', progress)) count.classList.toggle('absent', before);
  for (const said of each('[data-says]', progress)) said.hidden = before || (said.dataset['says'] === 'step') !== (step !== undefined);
  const draft = pages.some((each) => !each.hasAttribute('aria-hidden') && each.dataset['draft'] === 'all');
  for (const mark of each('.page-draft', half)) mark.classList.toggle('absent', !draft);
}

function showHomePlace(pager: HTMLElement, { column, columns }: Place): void {
  fill(pager, 'n', column + 1);
  fill(pager, 'm', columns);
  for (const [i, button] of [...pager.querySelectorAll('button')].entries()) button.disabled = column === (i === 0 ? 0 : columns - 1);
}

/** Brings a page of the current text into view and returns the page that it became. `wanted` is a declared page. */
export function showPage(state: State, moving: boolean, wanted?: number): number {
  const flow = currentFlow(state);
  const holder = flow.closest<HTMLElement>('.half, .home');
  const ofHome = holder?.classList.contains('home') ? each('.pager', holder)[0] : undefined;
  // Home has buttons to turn its pages only where it has pages.
  if (ofHome) ofHome.hidden = true;
  if (ofHome) ofHome.hidden = columnsOf(flow) === 1;
  const columns = columnsOf(flow);
  const column = Math.max(0, Math.min(columns - 1, state.page));
  turnTo(flow, column, moving);
  if (ofHome) {
    showHomePlace(ofHome, { column, columns });
    return column;
  }
  const pages = pagesOf(flow);
  const spans = pages.map((page) => spanOf(flow, page));
  for (const [i, page] of pages.entries()) {
    if (covers(spans[i] as Span, column)) page.removeAttribute('aria-hidden');
    else page.setAttribute('aria-hidden', 'true');
  }
  if (holder) showPlace(holder, pages, pageAt(spans, column, wanted), { column, columns });
  return column;
}
