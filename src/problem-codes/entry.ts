/** An error stands in the way of publishing, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * What is known of a code for everybody, whatever the case: docs/problems.md is made of it. The words are English; the
 * facts of a case and its words in other languages find their place here, code by code, without a second list.
 */
export interface ProblemEntry {
  /** With which it is reported. */
  readonly severity: readonly [Severity, ...Severity[]];
  /** What has happened and why it matters, in a sentence or two. */
  readonly meaning: string;
  /** What the program says in a case of it: a test makes it say just that. */
  readonly example: { readonly message: string; readonly fix: string };
  /** What to do, whatever the message of the case adds. */
  readonly remedy: string;
}

/** The codes of one subject: a chapter of docs/problems.md. */
export type ProblemEntries = Readonly<Record<string, ProblemEntry>>;
