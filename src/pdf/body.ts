import type { Language } from '../language/language.js';
import type { Lettering } from './lettering.js';

/** An object with a hole: what stands before what each copy puts there, and after it. */
export type Holed = readonly [before: string, after: string];

/** A place on a page that each copy fills in. */
export interface BodySlot {
  readonly language: Language;
  /** Counted from 0. */
  readonly page: number;
  /** The object that is the content of the page here; neighbours share one. */
  readonly stream: number;
  /** As what it is marked where it is not heard; absent where it is, or where the file is not tagged. */
  readonly furniture?: 'Header' | 'Footer';
  /** The element that it is, without its content: its object, that of its page, and its role. */
  readonly element?: { readonly id: number; readonly page: number; readonly role: string; readonly object: Holed };
}

/** To which elements the marked content of a page belongs (ISO 32000-1, 14.7.4.4); that of the copy comes last. */
interface ParentList {
  /** Counted from 0. */
  readonly page: number;
  readonly id: number;
  /** The number of the first that a copy adds. */
  readonly next: number;
  readonly object: Holed;
}

/**
 * A painted poster without what differs from copy to copy: a PDF but for the content of its slots, the few objects that
 * depend on that, and its end. Plain data: it may be kept, and sent to another process.
 */
export interface Body {
  /** The file from its first byte: all that copies share, compressed. */
  readonly head: Uint8Array;
  /** SHA-256 of the head. */
  readonly digest: string;
  /** Where the objects in it lie, as entries of a cross-reference stream. */
  readonly known: Uint8Array;
  /** The highest number of an object. */
  readonly last: number;
  readonly root: number;
  readonly info: number;
  readonly slots: readonly BodySlot[];
  readonly lettering: Lettering;
  readonly lists: readonly ParentList[];
  /** The metadata of a file that names its own identifier in them, and a hash of all else that is painted. */
  readonly metadata?: { readonly id: number; readonly object: Holed; readonly content: string };
}
