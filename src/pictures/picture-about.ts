import { type ByLanguage, byLanguage } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type Copy, calledEdition } from '../poster/copy.js';

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
export function pictureAbout({ poster, edition, frame }: Copy, version: string, sheet?: number): PictureAbout {
  const { title, imprint, draft, issuer } = poster;
  const part = sheet === undefined || poster.sheets === 1 ? '' : ` (${sheet}/${poster.sheets})`;
  return {
    title: byLanguage(poster.languages, (language) => `${plain(title.text[language])}${part}`),
    description: byLanguage(poster.languages, (language) =>
      [
        ...(edition ? [calledEdition(frame, edition, language)] : []),
        ...(draft ? [imprint.draft[language]] : []),
        imprint.asOf[language],
      ].join(', '),
    ),
    creator: issuer.words[poster.languages[0]],
    tool: `Taqta ${version}`,
  };
}
