import { glue } from './glue.js';
import type { Language } from './language.js';
import { plain, type Rich } from './rich.js';

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
