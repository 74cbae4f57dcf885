import { glueRich } from '../language/glue.js';
import type { Language } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import type { Run } from './view.js';

/** A web address long enough to need a second line: it may break after a slash or an underscore, nowhere else. */
const LONG_ADDRESS = /(?<=\S{9}[/_])(?=[^\s/_]{2})/u;

/** Texts that were set: a screen says one in several places, and thousands of centers say the same. */
const known = new WeakMap<Rich, Map<Language, readonly Run[]>>();

/** A text as runs of one weight, its lines held together where they must not break. */
export function runs(language: Language, rich: Rich): readonly Run[] {
  const before = known.get(rich) ?? new Map<Language, readonly Run[]>();
  const made = before.get(language) ?? runsOf(language, rich);
  known.set(rich, before.set(language, made));
  return made;
}

function runsOf(language: Language, rich: Rich): readonly Run[] {
  return glueRich(language, rich).flatMap(({ text, strong }) => {
    const parts = text.split(LONG_ADDRESS);
    return parts.map((part, i) => ({ text: part, strong, breaks: i < parts.length - 1 }));
  });
}

/** The same for a text of kiosk.yaml or notices.yaml; a missing half is empty, `missing-translation` reports it. */
export function writtenRuns(language: Language, text: string | undefined): readonly Run[] {
  return runs(language, parseRich(text ?? ''));
}

/** Sentences, each with its own runs: where a screen may cut a text in two. */
export function sentences(text: readonly Run[]): readonly (readonly Run[])[] {
  const cut: Run[][] = [[]];
  for (const run of text) {
    for (const [i, part] of run.text.split(/(?<=[.!?][»)]?)\s+(?=[\p{Lu}«(])/u).entries()) {
      if (i > 0) cut.push([]);
      if (part !== '') cut.at(-1)?.push({ ...run, text: part });
    }
  }
  return cut.filter((sentence) => sentence.length > 0);
}
