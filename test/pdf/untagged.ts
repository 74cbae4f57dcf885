import renderPdf from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { LaidDocument } from '../../src/pdf/lay-out.js';

/** The same layout painted by react-pdf and pdfkit alone: no structure, no markers, no claim. */
export async function paintUntagged(layout: LaidDocument): Promise<Uint8Array> {
  const file = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7', info: { CreationDate: new Date(0) } });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.on('end', resolve);
    file.on('error', reject);
  });
  renderPdf(file as never, layout as never);
  await ended;
  return Buffer.concat(chunks);
}
