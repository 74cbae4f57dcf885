import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { CONTACT_ICONS } from './center-parts.js';
import type { DayView } from './day-view.js';
import type { KioskAssets } from './input.js';
import type { KioskView } from './kiosk-view.js';

/** Icons that the templates name themselves. */
const OF_TEMPLATES = [
  'a-large-small',
  'arrow-left',
  'arrow-right',
  'bell-ring',
  'check',
  'circle-alert',
  'clock',
  'contrast',
  'face-slightly-smiling',
  'file-text',
  'hand',
  'house',
  'info',
  'moon',
  'minus',
  'pause',
  'phone-call',
  'play',
  'plus',
  'pointer',
  'printer',
  'siren',
  'square',
  'sliders-horizontal',
  'smartphone',
  'undo-2',
  'volume-1',
  'volume-2',
  'x',
] as const;

/** Every icon name that a page uses, found where a view says `icon`. */
function named(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'icon' && typeof inner === 'string' ? [inner] : named(inner)));
}

/**
 * The sprite of the icons in use on any day. Reports `unknown-icon` for a name of the templates that lucide does not
 * have; one that content names is reported by the check of content, at its place.
 */
export function sprite(views: readonly DayView[], assets: KioskAssets): { symbols: KioskView['sprite']; problems: readonly Problem[] } {
  // What centers put into a page that they share is not in it yet.
  const ofCenters = views.some(({ display }) => display.some(({ own }) => own !== null)) ? Object.values(CONTACT_ICONS) : [];
  const names = [...new Set([...OF_TEMPLATES, ...ofCenters, ...named(views)])].sort();
  const problems = OF_TEMPLATES.filter((name) => !assets.icon(name)).map(
    (name): Problem => ({
      code: 'unknown-icon',
      severity: 'error',
      where: { file: placeOfIcon(name, assets) },
      message: phrase('unknown-icon.screen', { name }),
      fix: phrase('unknown-icon.fix'),
    }),
  );
  const symbols = names.map((name) => ({
    name,
    shapes: (assets.icon(name) ?? []).map(([tag, attributes]) => ({
      tag,
      attributes: Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value })),
    })),
  }));
  return { symbols, problems };
}

/** The template that names the icon. */
function placeOfIcon(name: string, { templates }: KioskAssets): string {
  const found = Object.entries(templates).find(([, text]) => text.includes(name));
  return `kiosk/${found?.[0] ?? 'index'}.hbs`;
}
