import { glueRich } from '../language/glue-rich.js';
import type { Language } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import type { Run } from './view.js';

/** A text as runs of one weight, its lines held together where they must not break. */
export function runs(language: Language, rich: Rich): readonly Run[] {
  return glueRich(language, rich);
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
      if (part !== '') cut.at(-1)?.push({ text: part, strong: run.strong });
    }
  }
  return cut.filter((sentence) => sentence.length > 0);
}
