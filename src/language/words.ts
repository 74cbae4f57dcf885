import type { FactKind } from './fact-kind.js';
import type { ScreenLabels } from './screen-labels.js';

/*
 * What Taqta itself says to people who read a sheet of changes, a list to reprint or a release: one catalogue a
 * language, in its own folder. A language that lacks a word does not compile. Sentences are built so that no word has to
 * take an ending from a value that is put in.
 */

export interface Words {
  /** Heads a column of texts: «Қазақша», «По-русски». */
  readonly column: string;
  /** What is said aloud before the address of a link, and before what a QR code is for. */
  readonly heard: Readonly<Record<'link' | 'code', string>>;
  /** What the cells of a table say that are drawn: needed, needed in the case that the row names, not needed; and what its rows are. */
  readonly table: Readonly<Record<'yes' | 'if' | 'no' | 'row', string>> & { pieces(count: number): string };
  /** What a sheet says by itself: that a table goes on, where its reader stands, and which way an arrow points. */
  readonly sheet: Readonly<Record<'continued' | 'here' | Way, string>>;
  /** Small words at the foot of a sheet unless the project says otherwise: the day `{date}` that it speaks for, that nobody has approved it, and the edition `{number}` and its `{code}`. */
  readonly imprint: Readonly<Record<'asOf' | 'draft' | 'edition', string>>;
  /** What stands in a new folder where somebody has still to write. */
  readonly beginning: Readonly<Record<'organisation' | 'center' | 'address' | 'title' | 'text', string>>;
  /** What the controls of a screen say unless the project says otherwise. */
  readonly labels: ScreenLabels;
  /** What stands beside the contacts of a center. */
  readonly contacts: ContactWords;
  /** What stands before the name of a network and its password. */
  readonly network: NetworkWords;
  readonly cause: CauseWords;
  readonly changes: ChangesWords;
  readonly editions: EditionWords;
  readonly review: ReviewWords;
}

/** Which way an arrow points, from somebody who reads it. */
export type Way = 'left' | 'right' | 'ahead' | 'back' | 'up' | 'down';

export type NetworkWords = Readonly<Record<'name' | 'password', string>>;

export type ContactWords = Readonly<Record<'address' | 'phone' | 'mail' | 'page', string>>;

/** Why a sheet says something else: clauses without capital and full stop. */
interface CauseWords {
  /** What of a rule has changed, by its kind. */
  readonly rule: Readonly<Record<FactKind, string>>;
  /** What happened to a part of a poster that no rule explains. */
  readonly happened: Readonly<Record<Happening, string>>;
  /** What has changed on a day, which `sinceDate` words. */
  dated(what: string, since: string): string;
  /** What stood and what stands there. */
  stated(before: string, after: string): string;
  /** The mark of a draft came or went. */
  marked(came: boolean, mark: string): string;
}

export type Happening =
  | 'added'
  | 'removed'
  | 'codeAdded'
  | 'codeRemoved'
  | 'pictureAdded'
  | 'pictureRemoved'
  | 'pictureChanged'
  | 'reworded'
  | 'corrected'
  | 'emphasis'
  | 'icon'
  | 'place'
  | 'citation'
  | 'design';

/** The labels of the sheet of changes, which goes to people outside of the editor's room. */
export interface ChangesWords {
  readonly labels: Readonly<Record<ChangesLabel, string>>;
  /** How sure a rule is. */
  readonly confidence: Readonly<Record<'A' | 'B' | 'C' | 'unverified' | 'sample', string>>;
  /** The parts of a poster. */
  readonly parts: Readonly<
    Record<'statement' | 'term' | 'figure' | 'code' | 'sign' | 'section' | 'picture' | 'issuer' | 'citation' | 'mark' | 'design', string>
  >;
  /** In what a part differs. */
  readonly aspects: Readonly<Record<'words' | 'emphasis' | 'icon' | 'place' | 'design' | 'added' | 'removed', string>>;
  /** The parts of a topic of the screen. */
  readonly topic: Readonly<Record<'card' | 'title' | 'sources' | 'code' | 'slides' | 'recordings', string>>;
}

export type ChangesLabel =
  | 'name'
  | 'before'
  | 'after'
  | 'edition'
  | 'rules'
  | 'noRules'
  | 'renewed'
  | 'rule'
  | 'since'
  | 'basis'
  | 'standing'
  | 'checked'
  | 'notChecked'
  | 'noBasis'
  | 'nowhere'
  | 'posters'
  | 'nothing'
  | 'why'
  | 'sheet'
  | 'outlined'
  | 'reflowed'
  | 'type'
  | 'sizes'
  | 'fits'
  | 'unfit'
  | 'screen'
  | 'labels'
  | 'noScreen'
  | 'recordings'
  | 'silenced'
  | 'stillPlayed'
  | 'page'
  | 'review'
  | 'draft'
  | 'same'
  | 'came'
  | 'went'
  | 'missing'
  | 'approval'
  | 'agreed'
  | 'remarks'
  | 'person'
  | 'date'
  | 'signature'
  | 'madeBy';

/** What is said of editions: in a release note, and in the list of what is to be printed again. */
interface EditionWords {
  /** The cause of a first edition. */
  readonly first: string;
  /** Nothing is known of a sheet without a number. */
  readonly unnumbered: string;
  /** The poster is no more. */
  readonly gone: string;
  /** An edition that holds only from a day on; `since` is the day as `sinceDate` words it. */
  holdsLater(since: string): string;
  /** What is to be done about a wall. */
  readonly tasks: Readonly<Record<'reprint' | 'release-first' | 'take-down', string>>;
  /** The heading of a release note. */
  release(name: string): string;
}

/** What a reviewer decides about a half of a text: it may be printed, or its words have to change first. */
export type Decision = 'approve' | 'change';

/** The columns of a table of halves that wait, but for the ids. */
type ReviewColumn =
  | 'poster'
  | 'place'
  | 'day'
  | 'language'
  | 'words'
  | 'other language'
  | 'basis'
  | 'facts'
  | 'fingerprint'
  | 'by'
  | 'on'
  | 'remark';

/** The table of halves that wait for an approval. */
interface ReviewWords {
  /** What stands beside the name of a column, for those who fill it in. */
  readonly columns: Readonly<Record<ReviewColumn, string>>;
  /** Words that a reviewer is asked to write for a decision, in small letters. */
  readonly decisions: Readonly<Record<Decision, readonly string[]>>;
  /** Others that people write and that mean nothing else, in small letters. A refusal asks for a change. */
  readonly understood: Readonly<Record<Decision, readonly string[]>>;
}
