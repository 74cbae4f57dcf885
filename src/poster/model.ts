import type { Design } from '../content/designs.js';
import type { ByLanguage, Languages } from '../language/language.js';
import type { Rich } from '../language/rich.js';
import type { Place } from '../problem.js';
import type { IsoDate } from '../rules/date.js';

/*
 * What a poster says on a given day, resolved and bilingual. Sheets, screens and checks read this and nothing
 * before it; nothing after it decides what is said.
 */

/** Standing of one half of a text. */
export type Review =
  | { readonly kind: 'official' }
  /** `formerly`: who had approved other words than these. */
  | { readonly kind: 'draft'; readonly formerly?: { readonly by: string; readonly on: IsoDate } }
  | { readonly kind: 'approved'; readonly by: string; readonly on: IsoDate };

/** A fact of rules/ that a text states. */
export interface FactUse {
  readonly rule: string;
  readonly kind: 'term' | 'phone' | 'name' | 'link' | 'act';
  /** Index of the version in force. */
  readonly version: number;
}

/** A legal source: an act of rules/ and the place in it, `25(2)` or empty. */
export interface Basis {
  readonly act: string;
  readonly point: string;
}

export interface Statement {
  /** Unique within its poster. */
  readonly id: string;
  /** The block of the source posters, such as `P1.04`, where there is one. */
  readonly source?: string;
  readonly icon?: string;
  readonly text: ByLanguage<Rich>;
  /** The words as the editor wrote them, `{{…}}` and `*` unresolved. */
  readonly written: ByLanguage<string>;
  readonly basis: readonly Basis[];
  readonly review: ByLanguage<Review>;
  readonly facts: readonly FactUse[];
  readonly where: ByLanguage<Place>;
  /** The part of its file that holds its wording: `['blocks', 0, 'items', 2]`, and `'versions', 1` behind it for a dated one. */
  readonly at: readonly PropertyKey[];
}

/** A web address and the words for it on the sheet. */
export interface Link {
  readonly rule: string;
  readonly url: ByLanguage<string>;
  readonly words: ByLanguage<string>;
  readonly where: Place;
}

/** A number of days or the like, with its words: `5`, «бес жұмыс күні», «пять рабочих дней». */
export interface Term {
  readonly rule: string;
  readonly value: number;
  readonly unit: string;
  /** Number and unit in words, nominative. */
  readonly words: ByLanguage<string>;
  /** The unit alone as it follows the digits: «жұмыс күні», «рабочих дней». */
  readonly unitWords: ByLanguage<string>;
  readonly counts: 'alone' | 'added';
}

export interface Named {
  readonly rule: string;
  readonly words: ByLanguage<string>;
}

export interface TermItem {
  readonly statement: Statement;
  readonly term: Term;
  readonly sub: readonly Statement[];
}

interface OnSheet {
  /** Counted from 1. */
  readonly sheet: number;
  readonly qr?: Link;
}

export interface ListBlock extends OnSheet {
  readonly kind: 'list' | 'checklist' | 'steps';
  readonly leadIn?: Statement;
  readonly items: readonly Statement[];
  readonly leadOut?: Statement;
}

export interface TermsBlock extends OnSheet {
  readonly kind: 'terms';
  readonly items: readonly TermItem[];
}

export interface TextBlock extends OnSheet {
  readonly kind: 'heading' | 'promise' | 'note' | 'body';
  readonly statement: Statement;
}

export interface BrowserBlock extends OnSheet {
  readonly kind: 'browser';
  readonly link: Link;
  readonly section: Named;
}

export type Block = ListBlock | TermsBlock | TextBlock | BrowserBlock;

export type Arrangement = 'together' | 'stacked' | 'pair';

/** Small words at the foot of every copy. */
interface Imprint {
  /** The day for which the sheet speaks, in words. */
  readonly asOf: ByLanguage<string>;
  /** The mark of a draft. */
  readonly draft: ByLanguage<string>;
}

/** What is said; where it hangs and which edition it is belongs to a `Copy` of it. */
export interface Poster {
  readonly id: string;
  /** The languages in which it speaks, in their legal order. */
  readonly languages: Languages;
  readonly design: Design;
  readonly ground: 'law' | 'service';
  readonly icon: string;
  readonly arrangement: Arrangement;
  readonly sheets: number;
  readonly issuer: Named;
  readonly kicker?: Statement;
  readonly title: Statement;
  readonly blocks: readonly Block[];
  /** Legal sources of the whole poster, as the imprint cites them. */
  readonly cited: ByLanguage<string>;
  readonly asOf: IsoDate;
  /** True while any half of any statement is a draft. */
  readonly draft: boolean;
  readonly imprint: Imprint;
  readonly file: string;
}
