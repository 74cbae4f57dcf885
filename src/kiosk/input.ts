import type { Sourced } from '../content/load.js';
import type { Media } from '../content/media.js';
import type { ProjectSource } from '../content/schema.js';
import type { ScreensSource } from '../content/screens.js';
import type { Day } from '../day/day.js';
import type { Center, EditionMark, Emblem } from '../poster/copy.js';
import type { IsoDate } from '../rules/date.js';
import type { OpeningHours } from '../rules/opening.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import type { ShownPictures } from './recordings.js';

/** The weights that the screen's style sheet asks for. */
export const WEIGHTS = [400, 600, 700, 800] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Widths of the screen's font; the library that knows them is not the business of whoever reads these types. */
export interface TextWidths {
  /** Width of a text set solid in one line, in ems, kerning included, tracking not. */
  width(text: string, weight: Weight): number;
}

/** The designer's part of the screen, read by the caller: this room opens no file. */
export interface KioskAssets {
  /** The font as TTF or OTF, whole. */
  readonly fonts: Readonly<Record<Weight, Uint8Array>>;
  /** Widths of the same font. */
  readonly measure: TextWidths;
  /** The nodes of a lucide icon, `undefined` for a name that lucide does not know. */
  icon(name: string): readonly IconNode[] | undefined;
  /** templates/kiosk/kiosk.ts as one classic script. */
  readonly script: string;
  /** templates/kiosk/kiosk.css with its imports joined. */
  readonly style: string;
  /** templates/kiosk/watch.ts and watch.css. */
  readonly watchdog: { readonly script: string; readonly style: string };
  /** Licences of the font and the pictograms: they travel with every copy. */
  readonly licences: string;
  /** templates/kiosk/*.hbs by name without the ending; `index` is the page, the others are its parts. */
  readonly templates: Readonly<Record<string, string>>;
}

/** What the screen says from a day on; posters that no topic names are left out. */
export interface KioskDay extends Pick<Day, 'date' | 'posters' | 'kiosk' | 'notices' | 'links'> {
  /** The editions whose words they say, by the ids of the posters; absent while nobody knows them. */
  readonly editions?: ReadonlyMap<string, EditionMark>;
}

/** Everything that a kiosk folder is made of. The same input gives the same bytes. */
export interface KioskInput extends Omit<KioskDay, 'date'> {
  /** Later days on which something changes, in order, each after `asOf`. */
  readonly later?: readonly KioskDay[];
  /** The ids of all statements of a poster, by its id: those of other days included. */
  readonly written?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Posters that are there and cannot be said: the topics that name one are passed over. */
  readonly lost?: ReadonlySet<string>;
  readonly project: ProjectSource;
  /** The screens that the folder is for, and the centers in which they stand. */
  readonly screens: Sourced<ScreensSource>;
  readonly centers: readonly Center[];
  /** Whether many centers share the page, so that nothing of any of them stands in it: each puts its own in (own-parts.ts). */
  readonly apart?: boolean;
  /** What else the fonts have to have, beside what stands in the page. */
  readonly letters?: readonly string[];
  /** When they are open, by their ids; a center is absent that says it in words alone. */
  readonly opening: ReadonlyMap<string, OpeningHours>;
  /** The recordings that posters name; without them a recording is known by its name alone. */
  readonly media?: Media;
  /** The signs of the agency, for the home of the screen. */
  readonly emblems?: readonly Emblem[] | undefined;
  /** The pictures that posters show, and the emblems, made for the screen; without them a picture is known by its hash alone. */
  readonly pictures?: ShownPictures;
  readonly theme: Theme;
  readonly assets: KioskAssets;
  readonly asOf: IsoDate;
  /** Version of Taqta, shown on the status page. */
  readonly version: string;
}

/** Makes files that depend on `inputs` alone, or has them from before. */
export type KeepFiles = (name: string, inputs: unknown, make: () => Promise<readonly KioskFile[]>) => Promise<readonly KioskFile[]>;

/** A file of the kiosk folder; the path is relative to it. */
export interface KioskFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
