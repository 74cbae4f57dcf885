import type { Content } from '../content/load.js';
import { difference } from '../impact/difference.js';
import { type ByLanguage, byLanguage, wordsOf } from '../language/language.js';
import type { Poster } from '../poster/model.js';
import type { EditionRecord } from './edition-record.js';
import { recordedRules } from './kept-rules.js';

/** Why a poster has to be printed anew, one sentence in each language. Whether it is approved is no reason. */
export function reasonOf(before: EditionRecord | undefined, after: Poster, rules: Content['rules']): ByLanguage<string> {
  if (before === undefined) return byLanguage(after.languages, (language) => wordsOf(language).editions.first);
  const was = { poster: { ...before.poster, draft: false }, rules: recordedRules(before.rules, before.edition) };
  return difference(was, { poster: { ...after, draft: false }, rules }).cause;
}
