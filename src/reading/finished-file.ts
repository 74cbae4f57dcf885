import type { Area } from '../paper/area.js';

/** A character as it stands in a finished file. */
export interface ReadGlyph {
  readonly text: string;
  /** The marked content that paints it; -1 for none. */
  readonly id: number;
  /** The text object that paints it: a run of one colour and one font. */
  readonly run: number;
  /** The colour that the file asks for: red, green and blue in one number. */
  readonly fill: number;
  /** Where it begins on its base line, in points from the upper left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** What it blackens; nothing for a blank. */
  readonly box: Area;
  /** In points on the paper. */
  readonly size: number;
  /** PostScript name without the tag of its subset. */
  readonly font: string;
}

/** An element of a page's structure. */
export interface ReadTag {
  readonly role: string;
  /** Its own language, where it names one. */
  readonly language: string;
  readonly alt: string;
  readonly actual: string;
  /** Its parts in their order: elements, the words or drawings of marked content, annotations, and what stands on another page. */
  readonly parts: readonly (ReadTag | ReadContent | 'annotation' | 'elsewhere')[];
}

export interface ReadContent {
  readonly id: number;
  /** The words that it paints; none for a drawing. */
  readonly text: string;
}

/** A live link on a page. */
export interface ReadLink {
  readonly url: string;
  readonly box: Area;
}

/** What the structure says of a page. */
export interface ReadStructure {
  readonly tags: readonly ReadTag[];
  /** Text or drawings that are neither in an element nor an artifact, in short words. */
  readonly loose: readonly string[];
}

export interface FinishedPage extends ReadStructure {
  readonly media: Area;
  /** Absent where the page names none. */
  readonly trim?: Area;
  readonly bleed?: Area;
  readonly glyphs: readonly ReadGlyph[];
  readonly links: readonly ReadLink[];
}

/** A finished file as a reader finds it that has not written it. */
export interface FinishedFile {
  /** The program that wrote it, by its own word. */
  readonly producer: string;
  readonly title: string;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: readonly FinishedPage[];
}

/** Whether a part of an element is an element itself. */
export const isTag = (part: ReadTag['parts'][number]): part is ReadTag => typeof part === 'object' && 'role' in part;
