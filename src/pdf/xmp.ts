import type { PdfkitOptions } from './pdfkit-internals.js';
import { type XmpDescription, xmpAlternatives, xmpFrame, xmpLanguages, xmpText } from './xmp-frame.js';

/**
 * A property of PDF/UA-1 that PDF/A-2 does not know and wants described (ISO 19005-2, 6.6.2.3). It stands apart: some
 * readers look for such a description before they read any property.
 */
const SCHEMA: XmpDescription = {
  spaces:
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" ' +
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  properties:
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
    '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
    '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
    '<pdfaProperty:category>internal</pdfaProperty:category>' +
    '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
    '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
};

const SPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" ' +
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';

/** The XMP packet of a document: the same values as its information dictionary, and the standards that it keeps; PDF/A-2a when it is for the archive. */
export function xmpPacket({ info, title }: Pick<PdfkitOptions, 'info' | 'title'>, archive: boolean): string {
  const value = (name: string): string => xmpText(String(info[name] ?? ''));
  const day = (name: string): string => (info[name] instanceof Date ? info[name].toISOString().replace('.000', '') : '');
  const properties = [
    `${archive ? '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>' : ''}<pdfuaid:part>1</pdfuaid:part>`,
    `<dc:title>${xmpAlternatives(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${value('Author')}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language>${xmpLanguages(title)}</dc:language>`,
    `<xmp:CreatorTool>${value('Creator')}</xmp:CreatorTool><pdf:Producer>${value('Producer')}</pdf:Producer>`,
    `<xmp:CreateDate>${day('CreationDate')}</xmp:CreateDate><xmp:ModifyDate>${day('ModDate')}</xmp:ModifyDate>`,
  ];
  return xmpFrame({ spaces: SPACES, properties: properties.join('\n') }, SCHEMA);
}
