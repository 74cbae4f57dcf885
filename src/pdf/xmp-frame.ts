import { type ByLanguage, languagesOf } from '../language/language.js';

/** Properties in RDF/XML, and the namespaces that they use. */
export interface XmpDescription {
  readonly spaces: string;
  readonly properties: string;
}

/** An XMP packet around descriptions of one thing (ISO 16684-1). */
export function xmpFrame(...descriptions: readonly XmpDescription[]): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions.map(({ spaces, properties }) => `<rdf:Description rdf:about="" ${spaces}>\n${properties}\n</rdf:Description>`),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an XMP property. */
export const xmpText = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A text in all its languages in one line, for whoever asks for none. */
export const inAll = (text: ByLanguage<string>): string =>
  languagesOf(text)
    .map((language) => text[language])
    .join(' / ');

/** The languages of a text as the value of an XMP property. */
export const xmpLanguages = (text: ByLanguage<string>): string =>
  `<rdf:Bag>${languagesOf(text)
    .map((language) => `<rdf:li>${language}</rdf:li>`)
    .join('')}</rdf:Bag>`;

/** A text as the value of an XMP property, under each of its languages. */
export function xmpAlternatives(text: ByLanguage<string>): string {
  const item = (language: string, words: string): string => `<rdf:li xml:lang="${language}">${xmpText(words)}</rdf:li>`;
  const each = languagesOf(text).map((language) => item(language, text[language]));
  return `<rdf:Alt>${item('x-default', inAll(text))}${each.join('')}</rdf:Alt>`;
}
