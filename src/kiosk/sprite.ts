import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import type { Problem } from '../problem.js';
import type { DayView } from './day-view.js';
import type { KioskAssets } from './input.js';
import type { KioskView } from './view.js';

/** Icons that the templates name themselves. */
const OF_TEMPLATES = [
  'a-large-small',
  'arrow-left',
  'arrow-right',
  'bell-ring',
  'check',
  'contrast',
  'house',
  'info',
  'pause',
  'play',
  'pointer',
  'siren',
  'undo-2',
] as const;

/** Every icon name that a page uses, found where a view says `icon`. */
function named(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'icon' && typeof inner === 'string' ? [inner] : named(inner)));
}

/** The sprite of the icons in use on any day. Reports `unknown-icon` for a name that lucide does not have. */
export function sprite(
  views: readonly DayView[],
  assets: KioskAssets,
  kiosk: Sourced<KioskSource>,
): { symbols: KioskView['sprite']; problems: readonly Problem[] } {
  const names = [...new Set([...OF_TEMPLATES, ...named(views)])].sort();
  const problems: Problem[] = [];
  const symbols = names.map((name) => {
    const nodes = assets.icon(name);
    if (!nodes) {
      problems.push({
        code: 'unknown-icon',
        severity: 'error',
        where: kiosk.source.place(['topics']),
        message: `expected a lucide icon, found "${name}"`,
        fix: 'choose a name from lucide.dev/icons',
      });
    }
    return {
      name,
      shapes: (nodes ?? []).map(([tag, attributes]) => ({
        tag,
        attributes: Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value })),
      })),
    };
  });
  return { symbols, problems };
}
