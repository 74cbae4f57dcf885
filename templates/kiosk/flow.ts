import { each, element } from './elements.js';
import type { State } from './state.js';

/* A text flows into columns as wide as its view; a page is a column, so that no text can be cut. */

/** Where a part of a text stands: its first and its last column. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const gap = (flow: HTMLElement): number => Number.parseFloat(getComputedStyle(flow).columnGap) || 0;
const step = (flow: HTMLElement): number => flow.getBoundingClientRect().width + gap(flow);

/** The half of the chosen topic in the chosen language, or in the first in which the topic speaks; `undefined` where the page has none. */
export function halfOf({ topic, language }: Pick<State, 'topic' | 'language'>): HTMLElement | undefined {
  const halves = each(`#topic-${CSS.escape(topic)} .half`);
  return halves.find(({ lang }) => lang === language) ?? halves[0];
}

/** The text in which the visitor turns pages: home, or the half of a topic in the chosen language. */
export function currentFlow(state: State): HTMLElement {
  if (state.view !== 'topic') return each('#home .flow')[0] ?? element('home');
  const half = halfOf(state);
  const told = { text: '.flow', plain: '.plain-flow', sign: '.told-sign' }[state.tool];
  const flow = half && (each(told, half)[0] ?? each('.flow', half)[0]);
  return flow ?? element('home');
}

/** The declared pages of a text, in their order; of a text in plain language those that have one. */
export const pagesOf = (flow: HTMLElement): readonly HTMLElement[] => each(':scope > :is(.page, .plain-page)', flow);

export const columnsOf = (flow: HTMLElement): number => Math.max(1, Math.round((flow.scrollWidth + gap(flow)) / step(flow)));

/** The columns that a part takes. */
export function spanOf(flow: HTMLElement, part: HTMLElement): Span {
  const start = flow.getBoundingClientRect().left;
  const columns = [...part.getClientRects()].map((rect) => Math.round((rect.left - start) / step(flow)));
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

/** Part of a page's height up to which a statement is not divided. */
const WHOLE = 0.8;

/** The statements of a topic, in their order. */
export const statementsOf = (topic: HTMLElement): readonly HTMLElement[] => each('.flow :is(.item, .term, .text)', topic);

/** Finds which of the statements may go on overleaf where type is large; shorter ones keep together. */
export function findLong(parts: readonly HTMLElement[]): readonly boolean[] {
  for (const part of parts) part.classList.remove('long');
  return parts.map((part) => {
    const height = [...part.getClientRects()].reduce((sum, rect) => sum + rect.height, 0);
    return height > WHOLE * (part.closest('.flow')?.clientHeight ?? 0);
  });
}

/** Brings a column into view. */
export function turnTo(flow: HTMLElement, column: number, moving: boolean): void {
  flow.classList.toggle('turn', moving);
  flow.style.transform = column === 0 ? 'none' : `translateX(${-column * step(flow)}px)`;
}
