import { type Extent, whole } from '../artwork/crop.js';
import type { PrintRaster } from '../artwork/raster.js';
import type { ShownPicture } from '../poster/model.js';
import type { LaidDocument, LaidNode } from './lay-out.js';

/** A picture and the box in points that it fills on paper. */
interface PlacedPicture {
  readonly picture: ShownPicture;
  readonly box: Extent;
}

/** Makes the pixels of a picture on paper. */
export type RasterOf = (placed: PlacedPicture) => Promise<PrintRaster>;

/** The laid pages with their pictures in the boxes that were kept for them. One raster serves all boxes of its picture and size. */
export async function withPictures(layout: LaidDocument, rasterOf: RasterOf = unasked): Promise<LaidDocument> {
  const rasters = new Map<string, PrintRaster>();
  for (const placed of layout.children.flatMap(placedIn)) {
    const key = keyOf(placed);
    if (!rasters.has(key)) rasters.set(key, await rasterOf(placed));
  }
  return rasters.size === 0 ? layout : { ...layout, children: layout.children.map((page) => filled(page, rasters)) };
}

const unasked: RasterOf = ({ picture }) => Promise.reject(new RangeError(`expected what makes pixels of ${picture.file}, found nothing`));

const keyOf = ({ picture, box }: PlacedPicture): string =>
  [picture.sha256, picture.focus.join(' '), box.width.toFixed(2), box.height.toFixed(2)].join(' ');

/** Where a picture stands in its box: a seen-whole one leaves room at two of its sides. */
export function pictureIn(node: LaidNode): (PlacedPicture & { readonly left: number; readonly top: number }) | undefined {
  const mark = node.props?.['mark'] as { readonly kind: string; readonly picture?: ShownPicture } | undefined;
  const { width = 0, height = 0 } = node.box ?? {};
  if (mark?.kind !== 'picture' || mark.picture === undefined) return undefined;
  const { picture } = mark;
  const { left, top, ...box } = picture.fit === 'contain' ? whole(picture, { width, height }) : { left: 0, top: 0, width, height };
  return { picture, box, left, top };
}

const placedIn = (node: LaidNode): readonly PlacedPicture[] => {
  const own = pictureIn(node);
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(placedIn)];
};

function filled(node: LaidNode, rasters: ReadonlyMap<string, PrintRaster>): LaidNode {
  const placed = pictureIn(node);
  const raster = placed && rasters.get(keyOf(placed));
  if (placed && raster) return { ...node, children: [imageNode(placed, raster)] };
  if (node.type === 'TEXT' || node.type === 'SVG' || node.children === undefined) return node;
  return { ...node, children: node.children.map((child) => filled(child, rasters)) };
}

/** What react-pdf paints as an image; what it holds is what `PackedDocument` opens. */
const imageNode = ({ box, left, top, ...placed }: PlacedPicture & { left: number; top: number }, raster: PrintRaster): LaidNode => ({
  type: 'IMAGE',
  box: { left, top, ...box },
  style: {},
  props: {},
  image: { data: raster, key: keyOf({ box, ...placed }), width: box.width, height: box.height },
});
