import type { Language } from '../language/language.js';

/*
 * What the templates read: words that are ready to be set, and names of icons. Every field is always there,
 * because the templates run in strict mode; a field that does not apply is null, false or empty.
 */

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  /** A line may end after it: within an address. */
  readonly breaks: boolean;
}

export interface Words {
  readonly lang: Language;
  readonly runs: readonly Run[];
}

/** A statement of a poster on the screen. */
export interface Said {
  readonly runs: readonly Run[];
  readonly draft: boolean;
  /** Its recording below the folder of the screen, null where there is none. */
  readonly audio: string | null;
  /** How it is said, where that is not how it is set. */
  readonly aloud: string | null;
}

export interface Item extends Said {
  /** Its place in the list, null in a list without numbers. */
  readonly number: number | null;
  readonly icon: string | null;
}

export interface TermView extends Said {
  readonly figure: string;
  readonly unit: string;
  /** Figure and unit as they are said: «пять рабочих дней». */
  readonly inWords: string;
  readonly sub: readonly Said[];
}

/** What a cell of a table shows: a text, a mark, or figures; `words` is how a mark or a number is said. */
export interface CellView {
  readonly kind: 'text' | 'mark' | 'count' | 'figure' | 'empty';
  readonly mark: string;
  /** The icon in a mark: null in a ring. */
  readonly sign: string | null;
  readonly figure: string;
  readonly said: Said | null;
  readonly words: string;
  /** The head of its column, for a screen on which the table is a list; empty where there is none. */
  readonly head: string;
}

interface TableRowView {
  readonly head: Said;
  readonly icon: string | null;
  readonly note: Said | null;
  readonly cells: readonly CellView[];
}

export interface NumberView {
  readonly figure: string;
  /** Too wide to stand beside another one. */
  readonly broad: boolean;
  readonly inWords: string;
  readonly icon: string | null;
  readonly main: boolean;
  readonly name: Said;
  readonly note: Said | null;
}

/** Days with the same hours, of the week or of the calendar. */
export interface HoursRowView {
  /** Of days of the calendar: the last, after which the row is hidden, and all in figures. Empty in a week. */
  readonly last: string;
  readonly date: string;
  readonly name: string;
  readonly figures: readonly string[];
  readonly note: string;
  /** The row as a sentence. */
  readonly heard: string;
}

/** A piece of a page; `partial` names the template that sets it, `center` the center whose screens alone show it. */
export type PagePart = PagePartOf & { readonly center?: string };

type PagePartOf =
  /** The place of what each center says itself; what is the same in all of it names the icons that are drawn. */
  | { readonly partial: 'part-own'; readonly own: string; readonly same: readonly PagePart[] }
  | { readonly partial: 'part-heading' | 'part-lead' | 'part-text' | 'part-promise'; readonly said: Said }
  | { readonly partial: 'part-note'; readonly icon: string; readonly said: Said }
  | { readonly partial: 'part-list'; readonly numbered: boolean; readonly items: readonly Item[] }
  | { readonly partial: 'part-checks'; readonly items: readonly Item[] }
  | { readonly partial: 'part-terms'; readonly items: readonly TermView[] }
  | {
      readonly partial: 'part-table';
      readonly corner: Said | null;
      /** What the rows are, where no corner says it. */
      readonly rowName: string;
      /** `numeric` where nothing but figures stands below it: they end below each other. */
      readonly columns: readonly (Said & { readonly numeric: boolean })[];
      /** A list on a screen that stands upright. */
      readonly wide: boolean;
      readonly rows: readonly TableRowView[];
      /** What the marks mean that stand in it. */
      readonly key: readonly { readonly mark: string; readonly sign: string | null; readonly words: string }[];
      readonly notes: readonly Said[];
    }
  | {
      readonly partial: 'part-codes';
      readonly items: readonly { readonly name: Said; readonly icon: string | null; readonly qr: QrView }[];
    }
  | {
      readonly partial: 'part-hours';
      /** What the script says today with: the names of weekdays with commas between, and what is open now. */
      readonly today: Readonly<Record<'weekdays' | 'off' | 'around' | 'open' | 'closed', string>>;
      readonly week: readonly HoursRowView[];
      readonly holidays: Said | null;
      readonly exceptional: readonly HoursRowView[];
      /** Where the center says them in words alone. */
      readonly inWords: string | null;
    }
  | {
      readonly partial: 'part-contacts';
      readonly items: readonly { readonly icon: string; readonly name: string; readonly value: string; readonly qr: QrView | null }[];
    }
  | { readonly partial: 'part-picture'; readonly picture: PictureView; readonly caption: Said | null }
  | { readonly partial: 'part-numbers'; readonly items: readonly NumberView[] }
  | { readonly partial: 'part-step'; readonly number: number; readonly icon: string; readonly said: Said };

/** One page of a topic in one language, as declared in kiosk.yaml. */
export interface PageView {
  /** Its name in the rail. */
  readonly name: string;
  /** `step` keeps its page alone when the type is enlarged; `checks` are short ticked items. */
  readonly kind: 'step' | 'terms' | 'checks' | 'text';
  /** The name as a visible heading, or as a hidden one, where the page brings no heading of its own. */
  readonly nameShown: boolean;
  readonly nameHidden: boolean;
  readonly step: { readonly n: number; readonly m: number } | null;
  readonly parts: readonly PagePart[];
  /** Which statements are drafts: the mark stands once for the page, or at each of them. */
  readonly draft: 'all' | 'some' | 'none';
  /** The film of its poster in sign language, below the folder of the screen; null where there is none. */
  readonly film: string | null;
}

/** A picture in its room, which is kept for it before it is there. */
export interface PictureView {
  /** Below the folder of the screen. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What somebody hears who does not see it. */
  readonly alt: string;
  /** Who made it; empty where nobody says. */
  readonly credit: string;
}

export interface QrView {
  /** Side in modules, the quiet zone of four on each side included. */
  readonly side: number;
  readonly path: string;
  /** The address in words, for a label, and as it is set. */
  readonly words: string;
  readonly address: readonly Run[];
  /** Its host, which is read from afar. */
  readonly host: string;
}

export interface TopicHalf {
  readonly lang: Language;
  /** The name of its card. */
  readonly name: readonly Run[];
  readonly kicker: Said | null;
  readonly title: Said;
  readonly pages: readonly PageView[];
  /** What stands in plain language, by the index of the page that it belongs to. */
  readonly plain: readonly { readonly page: number; readonly texts: readonly Said[] }[];
  readonly plainDraft: PageView['draft'];
  /** Whether a page has a film. */
  readonly filmed: boolean;
  readonly cited: string;
  /** Null where a topic has no page to take along. */
  readonly qr: QrView | null;
}

export interface TopicView {
  readonly id: string;
  /** The name under which each center puts its own into the page that it shares with others, when it is another on a later day; null elsewhere. */
  readonly own: string | null;
  readonly icon: string;
  readonly walk: boolean;
  readonly single: boolean;
  readonly card: readonly Words[];
  readonly halves: readonly TopicHalf[];
}

/** One thought of the attract loop. */
export interface AttractSlide {
  /** The id of its topic. */
  readonly topic: string;
  readonly icon: string | null;
  readonly figures: readonly { readonly figure: string; readonly units: readonly { readonly lang: Language; readonly text: string }[] }[];
  readonly words: readonly { readonly lang: Language; readonly title: readonly Run[]; readonly sub: readonly Run[] }[];
}

/** A piece of a text. One that begins within a clause is parted from what is before it on a far screen alone. */
export interface Piece {
  readonly runs: readonly Run[];
  readonly within: boolean;
}

/** A picture on a slide, which says in every language what it is and who made it. */
export interface SlidePicture extends Omit<PictureView, 'credit'> {
  /** So wide that its caption stands below it on every screen. */
  readonly broad: boolean;
  /** Who made it, once where languages say the same. */
  readonly credits: readonly { readonly lang: Language; readonly text: string }[];
}

/** The place of the slides of a topic, into which each center puts its own. */
export interface OwnSlides {
  readonly own: string;
}

/** A slide of a screen without touch, its languages side by side. */
export interface DisplaySlide {
  readonly own: null;
  /** The id of its topic. */
  readonly topic: string;
  /** A topic, one of its statements, the same in words written short for a slide, a picture that says nothing, or its address to take along. */
  readonly kind: 'topic' | 'statement' | 'short' | 'picture' | 'address';
  /** Screens that show it: those that are read from afar, those that are not, or every one. */
  readonly on: 'far' | 'near' | 'every';
  /** Which of the topic's statements it is, `2 / 6`. */
  readonly place: string | null;
  /** Where a statement has several slides, a mark for each: true is this one. */
  readonly marks: readonly boolean[];
  /** The mark of a draft, in the languages in which words of the slide wait for approval. */
  readonly draft: readonly { readonly lang: Language; readonly text: string }[];
  /** The code to take along, where all languages have the same; null elsewhere. */
  readonly shared: QrView | null;
  /** A picture, whose caption the halves are: it fills the slide where it has none; null elsewhere. */
  readonly picture: SlidePicture | null;
  /** The center whose screens alone show it; null where all do. */
  readonly center: string | null;
  readonly icon: string;
  readonly card: readonly Words[];
  readonly halves: readonly {
    readonly lang: Language;
    readonly figure: string | null;
    readonly unit: string | null;
    readonly badge: string | null;
    readonly heading: readonly Run[];
    /** What leads into a list, said again where the list goes on on another slide. */
    readonly lead: readonly Run[];
    /** The text, paragraph by paragraph, in the pieces between which it may be cut into two slides. */
    readonly paragraphs: readonly { readonly listed: boolean; readonly pieces: readonly Piece[] }[];
    readonly draft: boolean;
    readonly qr: QrView | null;
    readonly center: string | null;
  }[];
}

export interface NoticeView {
  readonly id: string;
  readonly level: 'info' | 'urgent' | 'emergency';
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** When it comes again: the minutes from each beginning to the next, `1440x4 4320`; empty for one that does not. */
  readonly again: string;
  readonly words: readonly {
    readonly lang: Language;
    /** When it ends; no day where it is the first one. */
    readonly end: { readonly hour: string; readonly day: string };
    readonly title: readonly Run[];
    readonly sentences: readonly (readonly Run[])[];
  }[];
}
