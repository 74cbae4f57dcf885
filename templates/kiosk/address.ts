import { SCREEN } from './declared.js';
import { FIRST, FRESH, LANGUAGES, SIZES, type State, type View } from './state.js';

const VIEWS: readonly string[] = ['home', 'topic', 'attract', 'display', 'closed', 'status'] satisfies readonly View[];

/** `?still`: no timers, a fixed clock; for pictures and tests. */
export const still = new URLSearchParams(location.search).has('still');

const position = (text: string | undefined): number => Math.max(0, (Number.parseInt(text ?? '', 10) || 1) - 1);

/** What the address asks for, before the `#` for all states or after it for one. */
function asked(): { readonly path: readonly string[]; readonly options: URLSearchParams } {
  const [path = '', options = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return {
    path: path.split('/'),
    options: new URLSearchParams([...new URLSearchParams(location.search), ...new URLSearchParams(options)]),
  };
}

/** `?idle`: with the warning open. */
export const isWarned = (): boolean => asked().options.has('idle');

/** The state that the address asks for: `#/topic/rights/1/kk`, `?size=2`, `?contrast`. */
export function readAddress(): State {
  const { path, options } = asked();
  const [view = '', first, second, third] = path;
  const size = Math.min(SIZES.length - 1, position(String(Number(options.get('size') ?? 0) + 1)));
  const base: State = { ...FRESH, size, contrast: options.has('contrast'), paused: still };
  // Only a screen without touch has slides.
  if (!VIEWS.includes(view) || view === 'display') return { ...base, view: SCREEN.touch ? 'attract' : 'display', slide: position(first) };
  if (view === 'topic') {
    if (!first || !document.getElementById(`topic-${first}`)) return base;
    return { ...base, view, topic: first, page: position(second), language: LANGUAGES.find((language) => language === third) ?? FIRST };
  }
  return { ...base, view: view as View, slide: position(first) };
}
