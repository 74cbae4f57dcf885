import type { PdfkitOptions } from './pdfkit-internals.js';
import { type XmpDescription, xmpAlternatives, xmpFrame, xmpLanguages, xmpText } from './xmp-frame.js';

/** A property that PDF/A-2 does not know, and the schema to which it belongs. */
interface Foreign {
  readonly schema: string;
  readonly uri: string;
  readonly prefix: string;
  readonly property: { readonly name: string; readonly type: 'Integer' | 'Text'; readonly description: string };
}

const UA: Foreign = {
  schema: 'PDF/UA Universal Accessibility Schema',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  property: { name: 'part', type: 'Integer', description: 'Indicates, which part of ISO 14289 standard is followed' },
};

const X: readonly Foreign[] = [
  {
    schema: 'PDF/X ID Schema',
    uri: 'http://www.npes.org/pdfx/ns/id/',
    prefix: 'pdfxid',
    property: { name: 'GTS_PDFXVersion', type: 'Text', description: 'ID of PDF/X standard' },
  },
  {
    schema: 'Adobe PDF Schema',
    uri: 'http://ns.adobe.com/pdf/1.3/',
    prefix: 'pdf',
    property: {
      name: 'Trapped',
      type: 'Text',
      description: 'Indicates, whether the document has been modified to include trapping information',
    },
  },
];

/**
 * Properties that PDF/A-2 does not know and wants described (ISO 19005-2, 6.6.2.3). The description stands apart: some
 * readers look for it before they read any property.
 */
function described(foreign: readonly Foreign[]): XmpDescription {
  const each = foreign.map(
    ({ schema, uri, prefix, property: { name, type, description } }) =>
      '<rdf:li rdf:parseType="Resource">' +
      `<pdfaSchema:schema>${schema}</pdfaSchema:schema>` +
      `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>` +
      `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
      '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
      `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
      '<pdfaProperty:category>internal</pdfaProperty:category>' +
      `<pdfaProperty:description>${description}</pdfaProperty:description>` +
      '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
  );
  return {
    spaces:
      'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" ' +
      'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
    properties: `<pdfaExtension:schemas><rdf:Bag>${each.join('')}</rdf:Bag></pdfaExtension:schemas>`,
  };
}

const SPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" ' +
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const PRESS_SPACES = 'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"';

/** What a file says of itself in its metadata. */
interface Said extends Pick<PdfkitOptions, 'info' | 'title'> {
  /** The identifier of a document for a print shop: it claims PDF/X-4 as well. */
  readonly press?: string;
}

/** The XMP packet of a document: the same values as its information dictionary, and the standards that it keeps. */
export function xmpPacket({ info, title, press }: Said): string {
  const value = (name: string): string => xmpText(String(info[name] ?? ''));
  const day = (name: string): string => (info[name] instanceof Date ? info[name].toISOString().replace('.000', '') : '');
  const properties = [
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${xmpAlternatives(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${value('Author')}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language>${xmpLanguages(title)}</dc:language>`,
    `<xmp:CreatorTool>${value('Creator')}</xmp:CreatorTool><pdf:Producer>${value('Producer')}</pdf:Producer>`,
    `<xmp:CreateDate>${day('CreationDate')}</xmp:CreateDate><xmp:ModifyDate>${day('ModDate')}</xmp:ModifyDate>`,
  ];
  if (press === undefined) return xmpFrame({ spaces: SPACES, properties: properties.join('\n') }, described([UA]));
  // What ISO 15930-7 asks for besides.
  const ofPress = [
    '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>',
    `<xmp:MetadataDate>${day('ModDate')}</xmp:MetadataDate>`,
    `<xmpMM:DocumentID>${press}</xmpMM:DocumentID>`,
    '<xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
  ];
  return xmpFrame({ spaces: `${SPACES} ${PRESS_SPACES}`, properties: [...properties, ...ofPress].join('\n') }, described([UA, ...X]));
}

/** An identifier of a document drawn from a hash (RFC 9562, version 8). */
export const documentIdentifier = (hash: string): string =>
  `uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
