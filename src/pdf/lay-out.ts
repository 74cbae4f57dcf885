import FontStore from '@react-pdf/font';
import layoutDocument from '@react-pdf/layout';
import { Document, Page, pdf, View } from '@react-pdf/renderer';
import { createElement, Fragment, type ReactElement } from 'react';
import { type PlacedRow, placeGrounds } from '../layout/place.js';
import type { Medium } from '../paper/medium.js';
import { designArea, type Sheet } from '../paper/sheet.js';
import { type Pt, pt } from '../paper/units.js';
import { type Faces, fontFile, loadFaces, SHEET_FONT } from '../typography/fonts.js';

/** One page, ready to be painted. */
export interface PageRows {
  readonly rows: readonly PlacedRow[];
  /** What it is printed on, where that is not its own sheet. */
  readonly medium?: Medium;
  /** Cut marks and the like, outside of the poster. */
  readonly marks?: ReactElement;
}

/** A node of react-pdf's finished layout, as far as it is read here: boxes are points from the parent's corner. */
export interface LaidNode {
  readonly type: string;
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly style?: Readonly<Record<string, unknown>>;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  /** The pixels of an image, as the file opens them, and by what they are known again. */
  readonly image?: { readonly data: object; readonly key: string; readonly width: number; readonly height: number };
  readonly lines?: readonly { readonly string: string; readonly runs: readonly unknown[] }[];
  readonly children?: readonly LaidNode[];
}

/** A document as react-pdf has laid it; its children are its pages. */
export interface LaidDocument extends LaidNode {
  readonly children: readonly LaidNode[];
}

// The package types its pipeline as taking one argument; it takes the fonts as well.
const lay = layoutDocument as unknown as (document: unknown, fonts: unknown) => Promise<LaidDocument>;

/** Points by which rows may end below their page: less than the sums of their heights are rounded by. */
const ROUNDED = 0.5;

/**
 * Lays the pages out, in Golos Text where no faces are given. Throws when rows end below their page: react-pdf would paint
 * them beyond its edge without a word.
 */
export async function layOut(sheet: Sheet, pages: readonly PageRows[], faces?: Faces): Promise<LaidDocument> {
  const { height: room } = designArea(sheet);
  for (const { rows } of pages) {
    const end = Math.max(0, ...rows.map(({ top, height }) => top + height));
    if (end > room + ROUNDED) throw new Error(`expected rows of ${room.toFixed(1)} pt at most, found ${end.toFixed(1)} pt`);
  }
  const { container } = pdf(element(sheet, pages) as Parameters<typeof pdf>[0]);
  const layout = await lay(container.document, await sharedFonts(faces));
  return { ...layout, children: layout.children.map((page, at) => ({ ...page, box: boxOf(sizeOf(sheet, pages[at])) })) };
}

/** As react-pdf has boxes: it reckons in single precision. */
const boxOf = ({ width, height }: PageSize) => ({ left: 0, top: 0, width: Math.fround(width), height: Math.fround(height) });

type PageSize = Readonly<Record<'width' | 'height', Pt>>;

const sizeOf = (sheet: Sheet, page: PageRows | undefined): PageSize => page?.medium ?? sheet;

function element(sheet: Sheet, pages: readonly PageRows[]): ReactElement {
  const drawn = pages.map((page, index) => {
    const { width, height } = sizeOf(sheet, page);
    const inside = page.medium ? [onMedium(sheet, page, page.medium)] : posterOf(sheet, page, pt(0));
    // Rows stand where they stand: react-pdf would lay a page out twice to divide it, and give it its height only then.
    return createElement(Page, { key: `page-${index + 1}`, size: [width, height], wrap: false }, ...inside);
  });
  return createElement(Document, {}, ...drawn);
}

/** The poster cut off at its window, the marks beside it. */
function onMedium(sheet: Sheet, page: PageRows, { sheet: own, window }: Medium): ReactElement {
  const bleed = pt(Math.max(0, own.left - window.left));
  const poster = createElement(
    View,
    {
      key: 'poster',
      style: { position: 'absolute', left: own.left - window.left, top: own.top - window.top, width: own.width, height: own.height },
    },
    ...posterOf(sheet, page, bleed),
  );
  return createElement(
    Fragment,
    { key: 'medium' },
    createElement(View, { style: { position: 'absolute', ...window, overflow: 'hidden' } }, poster),
    page.marks,
  );
}

/** Grounds and rows in the design's part of the sheet; the grounds reach over the edges of the sheet by the bleed. */
function posterOf(sheet: Sheet, { rows }: PageRows, bleed: Pt): readonly ReactElement[] {
  const design = designArea(sheet);
  const out = sheet.inset + bleed;
  const grounds = placeGrounds(rows).map(({ colour, top, height, left, width }, at) => {
    const style = { position: 'absolute', backgroundColor: colour } as const;
    if (left !== undefined && width !== undefined)
      return createElement(View, {
        key: `ground-${at + 1}`,
        style: { ...style, left: design.left + left, top: design.top + top, width, height },
      });
    const above = top <= 0.01 ? out : 0;
    const below = top + height >= design.height - 0.01 ? out : 0;
    const box = { left: -bleed, top: design.top + top - above, width: sheet.width + 2 * bleed, height: height + above + below };
    return createElement(View, { key: `ground-${at + 1}`, style: { ...style, ...box } });
  });
  const drawn = rows.map(({ row, top, height }, at) =>
    createElement(
      View,
      { key: `row-${at + 1}`, style: { position: 'absolute', left: design.left, top: design.top + top, width: design.width, height } },
      row.draw(height, pt(out)),
    ),
  );
  return [...grounds, ...drawn];
}

const opened = new Map<Faces, FontStore>();

/** The fonts of all documents: those that their texts were measured with. */
async function sharedFonts(own: Faces | undefined): Promise<FontStore> {
  const faces = own ?? (await loadFaces());
  const fonts = opened.get(faces) ?? openFonts(faces);
  opened.set(faces, fonts);
  return fonts;
}

function openFonts(of: Faces): FontStore {
  const fonts = new FontStore();
  const faces = [...of.values()];
  fonts.register({ family: SHEET_FONT, fonts: faces.map(({ weight }) => ({ src: fontFile(weight), fontWeight: weight })) });
  // Lines are broken before react-pdf sees them.
  fonts.registerHyphenationCallback((word) => [word]);
  for (const { weight, font } of faces) {
    const source = fonts.getFont({ fontFamily: SHEET_FONT, fontWeight: weight });
    if (source === undefined) throw new Error(`expected react-pdf to know the weight ${weight}`);
    // What react-pdf has loaded it does not load again (test/pdf/seam.test.ts).
    source.data = font;
    source.loadResultPromise = Promise.resolve();
  }
  return fonts;
}
