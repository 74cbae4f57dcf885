import { type Language, type Languages, wordsOf } from '../language/language.js';
import { inWords } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { FolderFiles } from './folder-of-example.js';

/** What a folder of one's own says about whoever hangs its sheets; a language without a name has a place to write it into. */
export interface Beginning {
  readonly languages: Languages;
  /** The organisation. */
  readonly name: Readonly<Partial<Record<Language, string>>>;
  readonly center: {
    readonly name: Readonly<Partial<Record<Language, string>>>;
    readonly address: Readonly<Partial<Record<Language, string>>>;
    readonly phone: string;
  };
  /** Whether a screen hangs in the lobby. */
  readonly screen: boolean;
}

/** A phone that nobody has: the fields of a form want one. */
export const NO_PHONE = '8 (000) 000-00-00';

/** The files of a folder with one notice, in which nothing is of another agency, with remarks in the language of whoever edits them. */
export function blankFolder(beginning: Beginning, remarks: MessageLanguage): FolderFiles {
  const { languages, name, center, screen } = beginning;
  const pair = (half: (language: Language) => string): string =>
    `{ ${languages.map((language) => `${language}: ${JSON.stringify(half(language))}`).join(', ')} }`;
  const own = (halves: Readonly<Partial<Record<Language, string>>>, place: 'organisation' | 'center' | 'address'): string =>
    pair((language) => halves[language] || wordsOf(language).beginning[place]);
  const drafts = `{ ${languages.map((language) => `${language}: draft`).join(', ')} }`;
  const said = (word: 'title' | 'text'): string => pair((language) => wordsOf(language).beginning[word]);
  const files: Record<string, string> = {
    'project.yaml': `# ${inWords(phrase('made.project'), remarks)}
name: ${own(name, 'organisation')}
languages: [${languages.join(', ')}]
sizes: [a4]
`,
    'centers.yaml': `# ${inWords(phrase('made.centers'), remarks)}
center:
  name: ${own(center.name, 'center')}
  address: ${own(center.address, 'address')}
  phone: ${JSON.stringify(center.phone)}
  hours:
    week:
      - { days: mon-fri, from: "9:00", until: "18:00", breaks: [{ from: "13:00", until: "14:00" }] }
`,
    'posters/notice.yaml': `# ${inWords(phrase('made.poster'), remarks)}
id: notice
design: notice
ground: service
icon: info
title:
  id: title
  text: ${said('title')}
  review: ${drafts}
blocks:
  - kind: note
    id: words
    icon: info
    text: ${said('text')}
    review: ${drafts}
`,
    ...(screen && {
      'kiosk.yaml': `# ${inWords(phrase('made.kiosk'), remarks)}
topics:
  - id: notice
    icon: info
    posters: [notice]
    card: { text: ${said('title')}, review: ${drafts} }
`,
      'screens.yaml': `# ${inWords(phrase('made.screens'), remarks)}
hall:
  name: ${pair((language) => wordsOf(language).labels.screen)}
  center: center
  diagonal: 43
  pixels: [1080, 1920]
  distance: 0.8
  mounting_height: 0.68
`,
    }),
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}
