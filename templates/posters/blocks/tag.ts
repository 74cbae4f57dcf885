import type { Language } from '../../../src/language/language.js';

/** The standard structure types of ISO 32000-1, 14.8.4, that sheets use below their languages. */
type Role = 'Caption' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Link' | 'Span';

/** What the drawn hyphen of a divided word stands for (ISO 32000-1, 14.8.2.2.3). */
export const SOFT_HYPHEN = '\u00AD';

/** One element of what is heard. Pieces drawn apart are one element when its role, its name and all around it are the same. */
export interface Element {
  readonly role: Role;
  /** Tells it from its sisters of the same role. */
  readonly name?: string;
  /** Says in words what is drawn. */
  readonly alt?: string;
  /** Stands for what is drawn, letter by letter. */
  readonly actual?: string;
  readonly numbering?: 'Decimal' | 'None';
  /** What the head of a row or a column heads. */
  readonly scope?: 'Row' | 'Column';
  /** Where a link leads, and how that is said. */
  readonly link?: { readonly url: string; readonly contents: string };
  /** Its words among the bookmarks. */
  readonly bookmark?: string;
  /** Heard before its sisters, or after them, wherever it is drawn; those with a number from 0 to 1 behind the first, by its size. */
  readonly order?: 'first' | 'last' | number;
}

/** What a drawn thing is to somebody who hears the sheet; it survives layout. Drawings without one are decoration, words must have one. */
export interface Tag {
  readonly language?: Language;
  /** Elements around what is drawn inside, from the outermost, within those of the boxes around. */
  readonly within?: readonly Element[];
  /** What is drawn inside is no decoration. */
  readonly drawing?: true;
  /** What stands inside differs from copy to copy of one poster: it is painted apart, from the upper left corner of this box. */
  readonly slot?: true;
  /** Stands on every sheet and is heard once: a header on the first sheet of its language, a footer on the last. */
  readonly furniture?: 'Header' | 'Footer';
}

/**
 * What is heard once in one language and drawn once for all: the tags of its ground, which is drawn for each `other`
 * language and stands for it there. One ground that is decoration where there is no other.
 */
export const groundTags = (others: readonly Language[], within: (language: Language) => readonly Element[]): readonly Tag[] =>
  others.length === 0 ? [{}] : others.map((language) => ({ language, within: within(language), drawing: true }));
