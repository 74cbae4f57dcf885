import { type Bilingual, LANGUAGES } from '../language/language.js';
import { xmpFrame, xmpText } from '../pdf/xmp-frame.js';
import type { PictureAbout } from './picture-about.js';

const SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"';

/** The XMP packet of a picture: title and description in both languages, and in both at once for whoever asks for none. */
export function pictureXmp({ title, description, creator, tool }: PictureAbout): string {
  const properties = [
    `<dc:title>${inLanguages(title)}</dc:title>`,
    `<dc:description>${inLanguages(description)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${xmpText(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag>${LANGUAGES.map((language) => `<rdf:li>${language}</rdf:li>`).join('')}</rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xmpText(tool)}</xmp:CreatorTool>`,
  ];
  return xmpFrame({ spaces: SPACES, properties: properties.join('\n') });
}

function inLanguages(text: Bilingual<string>): string {
  const item = (language: string, words: string): string => `<rdf:li xml:lang="${language}">${xmpText(words)}</rdf:li>`;
  const whole = LANGUAGES.map((language) => text[language]).join(' / ');
  return `<rdf:Alt>${item('x-default', whole)}${LANGUAGES.map((language) => item(language, text[language])).join('')}</rdf:Alt>`;
}
