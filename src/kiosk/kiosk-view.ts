import type { Language } from '../language/language.js';
import type { IsoDate } from '../rules/date.js';
import type { PictureOnScreen } from './recordings.js';
import type { AttractSlide, DisplaySlide, NoticeView, OwnSlides, TopicView } from './view.js';

/** What takes the place of a part of the page on a later day; the part is found by its id. */
export interface LaterView {
  readonly from: IsoDate;
  /** Parts as they are set, in the order of the page. */
  readonly parts: readonly string[];
}

/** A declared screen, in the figures from which the page finds its type, its targets and how it is arranged. */
export interface ScreenView {
  readonly id: string;
  /** In pixels, as it hangs. */
  readonly width: number;
  readonly height: number;
  readonly mmPerPixel: string;
  /** The smallest type that is read at the declared distance. */
  readonly leastPx: string;
  /** How far above its lower edge a control may stand; empty where nobody touches. */
  readonly reachMm: string;
  readonly touch: boolean;
  /** How loud it is for each visitor, in steps of five; 0 where it has no sound. */
  readonly loudness: number;
  readonly counts: boolean;
  readonly printer: boolean;
  /** When it is not dark, as opening.ts writes it, and how it looks outside; empty where it never is. */
  readonly open: string;
  readonly outside: 'dimmed' | 'off' | 'on';
  /** When its center is open; empty where that is not known in figures. */
  readonly hours: string;
  /** The ids of the topics that it shows; empty when all. */
  readonly topics: string;
  /** What the status page says of it. */
  readonly declared: string;
  /** The center in which it stands, and its telephone, for a screen that is down. */
  readonly phone: string;
  /** The id of that center. */
  readonly at: string;
  readonly center: readonly { readonly lang: Language; readonly name: string }[];
}

/** The whole page: the screens that it is for, and everything that they show. */
export interface KioskView {
  /** Whether many centers share the page: each puts in its screens and whatever else says something of it. */
  readonly apart: boolean;
  /** Mark of style and script: what a machine has measured with others is measured anew. */
  readonly made: string;
  /** The day for which the page itself speaks. */
  readonly asOf: IsoDate;
  readonly later: readonly LaterView[];
  readonly mark: string;
  /** The signs of the agency beside the name of its center on the home, with their words in each language. */
  readonly emblems: readonly (PictureOnScreen & { readonly alt: readonly { readonly lang: Language; readonly words: string }[] })[];
  readonly screens: readonly ScreenView[];
  readonly topics: readonly TopicView[];
  /** The topic that the script fills with the notices in force. */
  readonly notices: TopicView;
  readonly attract: readonly AttractSlide[];
  readonly display: readonly (DisplaySlide | OwnSlides)[];
  readonly banners: readonly NoticeView[];
  readonly urgent: readonly (NoticeView & { readonly dismissable: boolean })[];
  readonly status: {
    /** Each poster with its released edition, null while it has none. */
    readonly posters: readonly { readonly id: string; readonly edition: string | null }[];
    readonly asOf: string;
    readonly version: string;
  };
  readonly sprite: readonly {
    readonly name: string;
    readonly shapes: readonly { readonly tag: string; readonly attributes: readonly { readonly name: string; readonly value: string }[] }[];
  }[];
}
