import { LANGUAGES } from '../language/language.js';
import { xmpAlternatives, xmpFrame, xmpText } from '../pdf/xmp-frame.js';
import type { PictureAbout } from './picture-about.js';

const SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"';

/** The XMP packet of a picture: title and description in both languages, and in both at once for whoever asks for none. */
export function pictureXmp({ title, description, creator, tool }: PictureAbout): string {
  const properties = [
    `<dc:title>${xmpAlternatives(title)}</dc:title>`,
    `<dc:description>${xmpAlternatives(description)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${xmpText(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag>${LANGUAGES.map((language) => `<rdf:li>${language}</rdf:li>`).join('')}</rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xmpText(tool)}</xmp:CreatorTool>`,
  ];
  return xmpFrame({ spaces: SPACES, properties: properties.join('\n') });
}
