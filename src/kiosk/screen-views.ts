import { glue } from '../language/glue.js';
import { writeOpening } from '../rules/opening.js';
import type { KioskInput } from './input.js';
import type { ScreenView } from './kiosk-view.js';
import { figuresOf, MOST_REACH_MM } from './screen-figures.js';

/** Of five: heard by who stands before the screen, not by the hall. Nothing is said before somebody asks for it. */
const USUAL_LOUDNESS = 3;

type ScreensInput = Pick<KioskInput, 'centers' | 'opening' | 'asOf' | 'project' | 'theme'> & {
  readonly screens: Pick<KioskInput['screens'], 'data'>;
};

/** What each screen has to know of itself, the first one for a machine that does not know which it is. */
export function screenViews({ screens, centers, opening, asOf, project: { languages }, theme }: ScreensInput): readonly ScreenView[] {
  return Object.entries(screens.data).map(([id, screen]) => {
    const { mmPerPixel, leastPx } = figuresOf(screen, theme.font.capital);
    const center = centers.find((each) => each.id === screen.center);
    const ofCenter = opening.get(screen.center);
    const hours = screen.outside === 'on' ? undefined : (screen.hours ?? ofCenter);
    return {
      id,
      width: screen.pixels[0],
      height: screen.pixels[1],
      mmPerPixel: mmPerPixel.toFixed(5),
      leastPx: leastPx.toFixed(3),
      reachMm: screen.touch ? (MOST_REACH_MM - (screen.mounting_height ?? 0) * 1000).toFixed(0) : '',
      touch: screen.touch,
      loudness: screen.loudness ?? USUAL_LOUDNESS,
      counts: screen.counts,
      printer: screen.printer,
      // People wait in the hall while there is a break.
      open: hours ? writeOpening(hours, { withBreaks: false, since: asOf }) : '',
      hours: ofCenter ? writeOpening(ofCenter, { withBreaks: true, since: asOf }) : '',
      outside: screen.outside ?? 'dimmed',
      topics: (screen.topics ?? []).join(' '),
      declared: `${id} · ${screen.diagonal}" · ${screen.pixels.join(' × ')} · ${screen.distance} m`,
      phone: center?.phone ?? '',
      at: screen.center,
      center: languages.map((lang) => ({ lang, name: glue(lang, center?.name[lang] ?? '') })),
    };
  });
}
