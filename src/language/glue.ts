import { isAddress } from './address.js';
import { breakOpportunities } from './break-opportunities.js';
import { type Language, rulesOf } from './language.js';
import { plain, type Rich } from './rich.js';

const NO_BREAK_SPACE = '\u00A0';
const NO_BREAK_HYPHEN = '\u2011';

/**
 * The text with a no-break space (U+00A0) and a no-break hyphen (U+2011) wherever a line must not end. Letters, and
 * the length of the text, never change; a glued text comes back as it is. Addresses keep their plain hyphens: they
 * are copied. Source: docs/grammar.md, "Where a line may break".
 */
export function glue(language: Language, text: string): string {
  return glueSpaces(language, text).replace(/[^\s]+/g, (word) => glueHyphens(language, word));
}

/** The text with plain spaces and hyphens again: `unglue(glue(language, text))` is the text. */
export function unglue(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ').replaceAll(NO_BREAK_HYPHEN, '-');
}

function glueSpaces(language: Language, text: string): string {
  // Words at even places, the white space between them at odd places.
  const pieces = text.split(/(\s+)/);
  const words = pieces.filter((_, place) => place % 2 === 0).map(unglue);
  return pieces
    .map((piece, place) => {
      if (place % 2 === 0 || piece !== ' ') return piece;
      return joined(language, words, (place - 1) / 2) ? NO_BREAK_SPACE : piece;
    })
    .join('');
}

/** Whether a line must not end between `words[at]` and the next; words are what stands between spaces, with their marks. */
function joined(language: Language, words: readonly string[], at: number): boolean {
  const [before, after] = [words[at], words[at + 1]];
  if (!before || !after) return false;
  return rulesOf(language).lines.joints.some((joint) => joint(before, after, words, at));
}

function glueHyphens(language: Language, word: string): string {
  if (isAddress(word) || !/\p{L}|\d/u.test(word)) return word;
  const open = new Set(breakOpportunities(language, word));
  return word.replace(/-/g, (hyphen, place: number) => (open.has(place + 1) ? hyphen : NO_BREAK_HYPHEN));
}

/**
 * `glue` for a text with a key phrase: the rules see the whole text, so a preposition before the phrase keeps with
 * the phrase's first word. Spans stay as they are.
 */
export function glueRich(language: Language, rich: Rich): Rich {
  const glued = glue(language, plain(rich));
  let start = 0;
  return rich.map((span) => {
    const text = glued.slice(start, start + span.text.length);
    start += span.text.length;
    return { ...span, text };
  });
}
