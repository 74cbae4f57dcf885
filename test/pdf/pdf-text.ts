import { PDFParse } from './pdf-parse.js';

/** A stretch of text of one font as it stands in a PDF: points from the lower left corner of the page. */
export interface PdfStretch {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly TextItem[] }> }>;
}

/** The words of every page with their places. pdf-parse gives text without places; the reader inside of it knows them. */
export async function pdfText(bytes: Uint8Array): Promise<readonly (readonly PdfStretch[])[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    await parser.getInfo();
    const document = Reflect.get(parser, 'doc') as PdfDocument;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(numbers.map(async (number) => stretches((await (await document.getPage(number)).getTextContent()).items)));
  } finally {
    await parser.destroy();
  }
}

const stretches = (items: readonly TextItem[]): readonly PdfStretch[] =>
  items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, width, transform }) => ({
      text: str,
      left: transform[4] ?? 0,
      baseline: transform[5] ?? 0,
      width,
      size: transform[0] ?? 0,
    }));
