import { root } from './elements.js';

/** A language of the page, by its tag. */
export type Language = string;

/** The languages of the page in their order, as the build wrote them into it. */
export const LANGUAGES: readonly Language[] = (root.dataset['languages'] ?? '').split(' ');

/** The language that a visitor finds. */
export const FIRST: Language = LANGUAGES[0] ?? '';

/** The topic of all notices; an id of content begins with a letter. */
export const NOTICES = '_notices';

export type View = 'home' | 'topic' | 'attract' | 'display' | 'closed' | 'status';

/** A place that a visitor can come back to. */
export interface Spot {
  readonly view: 'home' | 'topic';
  readonly topic: string;
  readonly page: number;
}

/** What stands in the place of a topic's text: itself, what it says in plain language, or a film in sign language. */
export type Tool = 'text' | 'plain' | 'sign';

export interface State {
  readonly view: View;
  readonly tool: Tool;
  readonly topic: string;
  /** Column of the text, counted from 0. */
  readonly page: number;
  readonly language: Language;
  /** Step of the text size, 0 to 3. */
  readonly size: number;
  readonly contrast: boolean;
  readonly slide: number;
  readonly paused: boolean;
  /** The visitor's own way, without page turns and switches. */
  readonly trail: readonly Spot[];
}

/** The text sizes: 100, 125, 150 and 200 %. */
export const SIZES = [1, 1.25, 1.5, 2] as const;

/** How every visitor finds the screen: the first language, first page, normal size, normal contrast, no history. */
export const FRESH: State = {
  view: 'home',
  tool: 'text',
  topic: '',
  page: 0,
  language: FIRST,
  size: 0,
  contrast: false,
  slide: 0,
  paused: false,
  trail: [],
};
