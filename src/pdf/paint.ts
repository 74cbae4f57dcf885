import renderPdf from '@react-pdf/render';
import type { Sheet } from '../paper/sheet.js';
import type { IsoDate } from '../rules/date.js';
import { type LaidDocument, type LaidNode, layOut, type PageRows } from './lay-out.js';
import { markPages } from './mark-pages.js';
import { findStretches } from './stretches.js';
import { TaggedDocument } from './tagged-document.js';

export interface PaintInput {
  readonly sheet: Sheet;
  readonly pages: readonly PageRows[];
  readonly title: string;
  readonly author: string;
  readonly asOf: IsoDate;
  readonly creator: string;
}

export interface Painted {
  readonly bytes: Uint8Array;
  readonly pages: readonly LaidNode[];
}

/** Lays the pages out and paints them as PDF/A-2a and PDF/UA-1. Throws when a page could not be tagged whole. */
export async function paint(input: PaintInput): Promise<Painted> {
  const layout = await layOut(input.sheet, input.pages);
  return { bytes: await paintLaid(layout, input), pages: layout.children };
}

/** Paints what has been laid. */
export async function paintLaid(layout: LaidDocument, about: Omit<PaintInput, 'sheet' | 'pages'>): Promise<Uint8Array> {
  const { title, author, asOf, creator } = about;
  const day = new Date(`${asOf}T00:00:00Z`);
  const { groups, faults } = findStretches(layout.children);
  const file = new TaggedDocument(
    {
      autoFirstPage: false,
      bufferPages: true,
      compress: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      lang: 'kk',
      displayTitle: true,
      font: null,
      info: { Title: title, Author: author, Creator: creator, Producer: creator, CreationDate: day, ModDate: day },
    },
    faults,
  );
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.on('end', resolve);
    file.on('error', reject);
  });
  renderPdf(file as never, markPages(layout, groups, file) as never);
  await ended;
  return Buffer.concat(chunks);
}
