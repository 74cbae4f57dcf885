import type { Content } from '../content/load.js';
import { difference } from '../impact/difference.js';
import type { Bilingual } from '../language/language.js';
import type { Poster } from '../poster/model.js';
import type { EditionRecord } from './edition-record.js';
import { rulesOf } from './kept-rules.js';

/** The Kazakh sentence is a draft of ours, as those of `cause.ts` are. */
const FIRST: Bilingual<string> = { kk: 'Бірінші басылым.', ru: 'Первое издание.' };

/** Why a poster has to be printed anew, one sentence in each language. Whether it is approved is no reason. */
export function reasonOf(before: EditionRecord | undefined, after: Poster, rules: Content['rules']): Bilingual<string> {
  if (before === undefined) return FIRST;
  const was = { poster: { ...before.poster, draft: false }, rules: rulesOf(before.rules, before.edition) };
  return difference(was, { poster: { ...after, draft: false }, rules }).cause;
}
