import { createRequire } from 'node:module';
import { fontFile } from '../../src/typography/fonts.js';

// pdfkit is a part of react-pdf, found from there.
const PDFDocument = createRequire(createRequire(import.meta.url).resolve('@react-pdf/renderer'))('pdfkit');

/** A page that somebody else draws on, as pdfkit has it. */
export type Drawing = InstanceType<typeof PDFDocument>;

/** An A4 sheet by another hand, which says that it is ours unless its options say otherwise. */
export async function drawnSheet(draw: (page: Drawing) => void, options: object = {}): Promise<Uint8Array> {
  const page = new PDFDocument({ size: [595.28, 841.89], info: { Producer: 'Taqta 1.0.0' }, ...options });
  const parts: Buffer[] = [];
  const ended = new Promise((resolve) => page.on('end', resolve));
  page.on('data', (part: Buffer) => parts.push(part));
  draw(page);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

/** The page, with the letters of the posters at 12 pt. */
export const golos = (page: Drawing): Drawing => page.font(fontFile(400)).fontSize(12);
