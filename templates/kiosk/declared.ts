import { each, element, root } from './elements.js';
import { keep, recall } from './kept.js';
import { NOTICES } from './state.js';

/** The screen on which the page stands, as screens.yaml declares it. */
export interface DeclaredScreen {
  readonly id: string;
  /** The id of the center in which it stands. */
  readonly center: string;
  /** In pixels, as it hangs. */
  readonly width: number;
  readonly height: number;
  readonly mmPerPixel: number;
  /** The smallest type that is read at the declared distance. */
  readonly leastPx: number;
  /** How far above the lower edge a control may stand. */
  readonly reachMm: number;
  readonly touch: boolean;
  /** How loud it is for each visitor, in steps of five; 0 where it has no sound. */
  readonly loudness: number;
  /** Whether it counts what is read. */
  readonly counts: boolean;
  /** Whether a printer of its own takes leaflets. */
  readonly printer: boolean;
  /** When it is not dark, and when its center is open, see opening.ts. */
  readonly open: string;
  readonly hours: string;
  /** Its id, size and distance, for the status page. */
  readonly declared: string;
}

/** The screen that the address names, or else the one that this machine keeps, or else the first. */
function chosen(): HTMLTemplateElement {
  const all = [...document.querySelectorAll<HTMLTemplateElement>('template[data-screen]')];
  const named = (id: unknown): HTMLTemplateElement | undefined => all.find(({ dataset }) => dataset['screen'] === id);
  const asked = named(new URLSearchParams(location.search).get('screen'));
  if (asked) keep('screen', asked.dataset['screen']);
  const found = asked ?? named(recall('screen')) ?? all[0];
  if (!found) throw new Error('the page declares no screen');
  return found;
}

const template = chosen();

/** The screen of this machine. */
export const SCREEN: DeclaredScreen = {
  id: template.dataset['screen'] ?? '',
  center: template.dataset['at'] ?? '',
  width: Number(template.dataset['width']),
  height: Number(template.dataset['height']),
  mmPerPixel: Number(template.dataset['mm']),
  leastPx: Number(template.dataset['least']),
  reachMm: Number(template.dataset['reach'] || Number.POSITIVE_INFINITY),
  touch: template.dataset['touch'] === 'true',
  loudness: Number(template.dataset['loudness']),
  counts: template.dataset['counts'] === 'true',
  printer: template.dataset['printer'] === 'true',
  open: template.dataset['open'] ?? '',
  hours: template.dataset['hours'] ?? '',
  declared: template.dataset['declared'] ?? '',
};

/** Makes the page that of its screen: its center, and none but its topics, on later days either. */
export function becomeScreen(): void {
  root.dataset['screen'] = SCREEN.id;
  root.dataset['touch'] = String(SCREEN.touch);
  root.dataset['outside'] = template.dataset['outside'] ?? '';
  each('.center', element('app'))[0]?.replaceChildren(document.importNode(template.content, true));
  // What a screen that is down says has to name the same center.
  const names = [...template.content.children].map((name) => name.textContent ?? '');
  for (const [i, name] of each('.plain-phone span').entries()) name.textContent = names[i] ?? '';
  for (const phone of each('.plain-phone b')) phone.textContent = template.dataset['phone'] ?? '';
  const days = [...document.querySelectorAll<HTMLTemplateElement>('template[data-from]')].map(({ content }) => content);
  const places = [document, ...days];
  root.toggleAttribute('data-printer', SCREEN.printer);
  root.toggleAttribute('data-tall', SCREEN.printer && SCREEN.height * SCREEN.mmPerPixel > SCREEN.reachMm);
  if (!SCREEN.printer) for (const part of places.flatMap((place) => each('.leaflet, .take-paper', place))) part.remove();
  for (const part of places.flatMap((place) => each('[data-center]', place))) if (part.dataset['center'] !== SCREEN.center) part.remove();
  const topics = (template.dataset['topics'] ?? '').split(' ').filter((topic) => topic !== '');
  if (topics.length === 0) return;
  for (const part of places.flatMap((place) => each('[data-of]', place)))
    if (part.dataset['of'] !== NOTICES && !topics.includes(part.dataset['of'] ?? '')) part.remove();
}
