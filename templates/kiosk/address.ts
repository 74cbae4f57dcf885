import { root } from './elements.js';
import { FRESH, SIZES, type State, type View } from './state.js';

const VIEWS: readonly string[] = ['home', 'topic', 'attract', 'display', 'status'] satisfies readonly View[];
const asked = new URLSearchParams(location.search);

/** `?still`: no timers, a fixed clock; for pictures and tests. */
export const still = asked.has('still');
/** `?idle`: with the warning open. */
export const warned = asked.has('idle');

const position = (text: string | undefined): number => Math.max(0, (Number.parseInt(text ?? '', 10) || 1) - 1);

/** The state that the address asks for: `#/topic/rights/1/kk`, `?size=2`, `?contrast`. */
export function readAddress(): State {
  const [view = '', first, second, third] = location.hash.replace(/^#\/?/, '').split('/');
  const size = Math.min(SIZES.length - 1, position(String(Number(asked.get('size') ?? 0) + 1)));
  const base: State = { ...FRESH, size, contrast: asked.has('contrast'), paused: still };
  const touch = root.dataset['touch'] !== 'false';
  if (!VIEWS.includes(view)) return { ...base, view: touch ? 'attract' : 'display' };
  if (view === 'topic') {
    if (!first || !document.getElementById(`topic-${first}`)) return base;
    return { ...base, view, topic: first, page: position(second), language: third === 'ru' ? 'ru' : 'kk' };
  }
  return { ...base, view: view as View, slide: position(first) };
}
