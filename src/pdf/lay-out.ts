import layoutDocument from '@react-pdf/layout';
import { Document, Page, pdf, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { type PlacedRow, placeGrounds } from '../layout/place.js';
import type { Sheet } from '../paper/sheet.js';
import { sharedFonts } from './shared-fonts.js';

/** One page, ready to be painted. */
export interface PageRows {
  readonly rows: readonly PlacedRow[];
}

/** A node of react-pdf's finished layout, as far as it is read here: boxes are points from the parent's corner. */
export interface LaidNode {
  readonly type: string;
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly style?: Readonly<Record<string, unknown>>;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly lines?: readonly { readonly runs: readonly unknown[] }[];
  readonly children?: readonly LaidNode[];
}

/** A document as react-pdf has laid it; its children are its pages. */
export interface LaidDocument extends LaidNode {
  readonly children: readonly LaidNode[];
}

// The package types its pipeline as taking one argument; it takes the fonts as well.
const lay = layoutDocument as unknown as (document: unknown, fonts: unknown) => Promise<LaidDocument>;

/** Lays the pages out. Throws when react-pdf made other pages than it was given. */
export async function layOut(sheet: Sheet, pages: readonly PageRows[]): Promise<LaidDocument> {
  const { container } = pdf(element(sheet, pages) as Parameters<typeof pdf>[0]);
  const layout = await lay(container.document, await sharedFonts());
  if (layout.children.length !== pages.length) throw new Error(`expected ${pages.length} pages, react-pdf laid ${layout.children.length}`);
  return layout;
}

function element(sheet: Sheet, pages: readonly PageRows[]): ReactElement {
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
