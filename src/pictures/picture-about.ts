import { type ByLanguage, byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { editionWords } from '../poster/edition-words.js';
import type { Poster } from '../poster/model.js';

/** What a picture says of itself to programs that index or show it. */
export interface PictureAbout {
  readonly title: ByLanguage<string>;
  /** Its standing, edition and day, in the words of the sheet's own foot. */
  readonly description: ByLanguage<string>;
  readonly creator: string;
  /** The program: `Taqta 0.1.0`. */
  readonly tool: string;
}

/** What is true of a picture of a poster, or of one of its sheets (counted from 1). */
export function pictureAbout(poster: Poster, version: string, sheet?: number): PictureAbout {
  const { title, imprint, edition, draft, issuer } = poster;
  const part = sheet === undefined || poster.sheets === 1 ? '' : ` (${sheet}/${poster.sheets})`;
  return {
    title: byLanguage(poster.languages, (language) => `${plain(title.text[language])}${part}`),
    description: byLanguage(poster.languages, (language) =>
      [
        ...(edition ? [editionWords(poster, edition, language)] : []),
        ...(draft ? [imprint.draft[language]] : []),
        imprint.asOf[language],
      ].join(', '),
    ),
    creator: issuer.words[poster.languages[0]],
    tool: `Taqta ${version}`,
  };
}
