import { element } from './elements.js';
import type { Language } from './state.js';

/** Says a change to a screen reader, politely, in words that stand on the page. */
export function say(language: Language, words: string): void {
  const place = element('say');
  place.lang = language;
  place.textContent = words.replace(/\s+/g, ' ').trim();
}
