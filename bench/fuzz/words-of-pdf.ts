import { PDFParse } from 'pdf-parse';

/** The words of a finished file in the order in which it paints them, by a reader that did not write it. */
export async function wordsOfPdf(pdf: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  try {
    return (await parser.getText({ pageJoiner: '' })).text;
  } finally {
    await parser.destroy();
  }
}
