import FontStore from '@react-pdf/font';
import layoutDocument from '@react-pdf/layout';
import renderPdf from '@react-pdf/render';
import { Document, Page, pdf, View } from '@react-pdf/renderer';
import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { createElement, type ReactElement } from 'react';
import { type PlacedRow, placeGrounds } from '../layout/place.js';
import type { Sheet } from '../paper/sheet.js';
import type { IsoDate } from '../rules/date.js';
import { fontFile, WEIGHTS, type Weight } from '../typography/fonts.js';

/** One page, ready to be painted. */
export interface PageRows {
  readonly rows: readonly PlacedRow[];
}

export interface PaintInput {
  readonly sheet: Sheet;
  readonly pages: readonly PageRows[];
  readonly title: string;
  readonly author: string;
  readonly asOf: IsoDate;
  readonly creator: string;
}

/** A node of react-pdf's finished layout, as far as it is read here: boxes are points from the parent's corner. */
export interface LaidNode {
  readonly type: string;
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly style?: Readonly<Record<string, unknown>>;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly lines?: readonly unknown[];
  readonly children?: readonly LaidNode[];
}

export interface Painted {
  readonly bytes: Uint8Array;
  readonly pages: readonly LaidNode[];
}

// The package types its pipeline as taking one argument; it takes the fonts as well.
const lay = layoutDocument as unknown as (document: unknown, fonts: unknown) => Promise<Parameters<typeof renderPdf>[1]>;

let opened: Promise<FontStore> | undefined;

/**
 * The fonts of all documents, every letter known by its character beforehand. Writing a subset opens glyphs without
 * their characters; a glyph first met there would be lost in the next document without a word.
 */
function sharedFonts(): Promise<FontStore> {
  opened ??= openFonts();
  return opened;
}

async function openFonts(): Promise<FontStore> {
  const fonts = new FontStore();
  const faces = Object.keys(WEIGHTS).map((weight) => ({ fontFamily: 'Golos Text', fontWeight: Number(weight) as Weight }));
  fonts.register({ family: 'Golos Text', fonts: faces.map(({ fontWeight }) => ({ src: fontFile(fontWeight), fontWeight })) });
  // Lines are broken before react-pdf sees them.
  fonts.registerHyphenationCallback((word) => [word]);
  for (const face of faces) {
    await fonts.load(face);
    const font = fonts.getFont(face)?.data as Font | undefined;
    if (font === undefined) throw new Error(`expected react-pdf to open Golos Text ${face.fontWeight}`);
    for (const character of font.characterSet) font.glyphForCodePoint(character);
  }
  return fonts;
}

function element({ sheet, pages }: PaintInput): ReactElement {
  const drawn = pages.map((page, index) =>
    createElement(
      Page,
      { key: `page-${index + 1}`, size: [sheet.width, sheet.height] },
      ...placeGrounds(page.rows).map(({ colour, top, height }, at) =>
        createElement(View, {
          key: `ground-${at + 1}`,
          style: { position: 'absolute', left: 0, top, width: sheet.width, height, backgroundColor: colour },
        }),
      ),
      ...page.rows.map(({ row, top, height }, at) =>
        createElement(
          View,
          { key: `row-${at + 1}`, style: { position: 'absolute', left: 0, top, width: sheet.width, height } },
          row.draw(height),
        ),
      ),
    ),
  );
  return createElement(Document, {}, ...drawn);
}

/** Lays the pages out and paints them. Throws when react-pdf made other pages than it was given. */
export async function paint(input: PaintInput): Promise<Painted> {
  const { container } = pdf(element(input) as Parameters<typeof pdf>[0]);
  const layout = await lay(container.document, await sharedFonts());
  const pages = layout.children as unknown as readonly LaidNode[];
  if (pages.length !== input.pages.length) throw new Error(`expected ${input.pages.length} pages, react-pdf laid ${pages.length}`);
  const day = new Date(`${input.asOf}T00:00:00Z`);
  const file = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    pdfVersion: '1.7',
    lang: 'kk',
    displayTitle: true,
    info: { Title: input.title, Author: input.author, Creator: input.creator, Producer: input.creator, CreationDate: day, ModDate: day },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.on('end', resolve);
    file.on('error', reject);
  });
  renderPdf(file as never, layout);
  await ended;
  return { bytes: Buffer.concat(chunks), pages };
}
