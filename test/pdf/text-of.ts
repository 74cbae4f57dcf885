import { readFile } from 'node:fs/promises';
import { PDFParse } from './pdf-parse.js';

/** All words of a PDF with one blank between them, by a reader that did not write it. */
export async function textOf(file: string): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(await readFile(file)) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}
