import type { ScreenSource, ScreensSource } from '../content/screens.js';
import type { SourceFile } from '../content/source-file.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { arrangement, type Bar, LEAST_REM } from './arrangement.js';

/** Capitals of less than 0.7° of arc are not read comfortably at the declared distance (EN 301 549, 5.1.4). */
const LEAST_ARC = 0.7;
const MM_PER_INCH = 25.4;
/** A finger that shakes hits 20 mm. */
const LEAST_TARGET_MM = 20;
/** The highest control, in millimetres above the floor: EN 301 549, 8.3 allows 1,220 for reaching from a wheelchair. */
export const MOST_REACH_MM = 1195;

/** What a screen comes to by its declared size and distance. */
interface ScreenFigures {
  readonly mmPerPixel: number;
  /** The smallest type that is read there. */
  readonly leastPx: number;
  readonly leastMm: number;
  /** How many of it stand along the short side. */
  readonly ems: number;
  readonly bar: Bar;
  /** Where controls may stand, in millimetres above the floor; absent where nobody touches. */
  readonly controlsMm?: { readonly from: number; readonly to: number };
}

/** `capital` is the height of a capital as a part of the type size. */
export function figuresOf({ diagonal, pixels, distance, mounting_height: mounting, touch }: ScreenSource, capital: number): ScreenFigures {
  const mmPerPixel = (diagonal * MM_PER_INCH) / Math.hypot(...pixels);
  const leastMm = (2 * distance * 1000 * Math.tan((LEAST_ARC / 2) * (Math.PI / 180))) / capital;
  const ems = (Math.min(...pixels) * mmPerPixel) / leastMm;
  const from = (mounting ?? 0) * 1000;
  const controls = touch && { controlsMm: { from, to: Math.min(MOST_REACH_MM, from + pixels[1] * mmPerPixel) } };
  return {
    mmPerPixel,
    leastPx: leastMm / mmPerPixel,
    leastMm,
    ems,
    bar: arrangement({ ems, size: 1, touch, landscape: pixels[0] > pixels[1] }).bar,
    ...controls,
  };
}

/** Ems along the short side below which no page can be made of the least type; a screen without touch sets its halves beside each other. */
const LEAST_EMS = { touch: 14.5, display: 12.5 };
/** Three controls of a bar and their gaps. */
const LEAST_WIDTH_MM = 3 * LEAST_TARGET_MM + 12;

/** The bar and a card a topic, as high as the least that each may be, in millimetres. */
const controlsHeight = ({ bar, leastMm }: ScreenFigures, topics: number): number => {
  const rem = leastMm / LEAST_REM;
  const [ofBar, ofCard] = bar === 'mini' ? [9, 8] : bar === 'short' ? [12.6, 8] : [17, 10];
  return ofBar * rem + topics * Math.max(ofCard * rem, LEAST_TARGET_MM);
};

/**
 * What keeps a screen from being read or reached: `screen-too-small` where pages of the least type cannot be made or three
 * controls have no room, `screen-out-of-reach` where its controls do not all lie below 1,195 mm.
 */
export function screenFaults(
  { data, source }: { readonly data: ScreensSource; readonly source: SourceFile },
  { capital, topics }: { readonly capital: number; readonly topics: number },
): readonly Problem[] {
  return Object.entries(data).flatMap(([id, screen]): readonly Problem[] => {
    const figures = figuresOf(screen, capital);
    const least = screen.touch ? LEAST_EMS.touch : LEAST_EMS.display;
    const widthMm = Math.min(...screen.pixels) * figures.mmPerPixel;
    const place = (field: string) => source.place([id, field]);
    if (figures.ems < least) {
      const nearer = Math.floor((screen.distance * figures.ems * 100) / least) / 100;
      const larger = Math.ceil((screen.diagonal * least) / figures.ems);
      return [
        {
          code: 'screen-too-small',
          severity: 'error',
          where: place('distance'),
          message: phrase('screen-too-small.letters', {
            least,
            letters: figures.ems,
            distance: screen.distance,
            letter: figures.leastMm,
          }),
          fix: phrase('screen-too-small.letters-fix', { nearer, larger }),
        },
      ];
    }
    if (screen.touch && widthMm < LEAST_WIDTH_MM)
      return [
        {
          code: 'screen-too-small',
          severity: 'error',
          where: place('diagonal'),
          message: phrase('screen-too-small.controls', { least: LEAST_WIDTH_MM, target: LEAST_TARGET_MM, width: widthMm }),
          fix: phrase('screen-too-small.controls-fix', { larger: Math.ceil((screen.diagonal * LEAST_WIDTH_MM) / widthMm) }),
        },
      ];
    const { controlsMm } = figures;
    const wide = screen.pixels[0] > screen.pixels[1];
    const shown = screen.topics?.length ?? topics;
    const needed = controlsHeight(figures, wide ? Math.ceil(shown / 2) : shown);
    if (!controlsMm || controlsMm.to - controlsMm.from >= needed) return [];
    return [
      {
        code: 'screen-out-of-reach',
        severity: 'error',
        where: place('mounting_height'),
        message: phrase('screen-out-of-reach.found', { most: MOST_REACH_MM, below: controlsMm.to - controlsMm.from, needed }),
        fix: phrase('screen-out-of-reach.fix', { edge: Math.floor((MOST_REACH_MM - needed) / 10) / 100 }),
      },
    ];
  });
}
