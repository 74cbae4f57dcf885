import type { Language } from '../language/language.js';
import type { EditionMark, Poster } from './model.js';

/** What an edition of a poster is called: «3-басылым · 7K3QXM». */
export function editionWords({ imprint }: Poster, { number, code }: EditionMark, language: Language): string {
  return imprint.edition[language].replace('{number}', String(number)).replace('{code}', code);
}
