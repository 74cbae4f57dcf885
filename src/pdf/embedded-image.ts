import type { PrintRaster } from '../artwork/raster.js';
import type { PdfkitFile, PdfkitImage, PdfkitReference } from './pdfkit-internals.js';

const COLOUR_SPACES: Readonly<Record<PrintRaster['colours'], string>> = { rgb: 'DeviceRGB', gray: 'DeviceGray', inks: 'DeviceCMYK' };

/** A picture as an object of the file (ISO 32000-1, 8.9.5): its colours are those of the output intent. */
export class EmbeddedImage implements PdfkitImage {
  readonly width: number;
  readonly height: number;
  obj: PdfkitReference | null = null;

  constructor(
    private readonly raster: PrintRaster,
    readonly label: string,
  ) {
    this.width = raster.width;
    this.height = raster.height;
  }

  embed(file: PdfkitFile): void {
    const { width, height, colours, coding, bytes } = this.raster;
    const image = file.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: COLOUR_SPACES[colours],
      BitsPerComponent: 8,
      Filter: coding === 'jpeg' ? 'DCTDecode' : 'FlateDecode',
    });
    // JPEG in four inks has its values the other way round, as Photoshop began to write them.
    if (coding === 'jpeg' && colours === 'inks') image.data['Decode'] = [1, 0, 1, 0, 1, 0, 1, 0];
    image.end(bytes);
    this.obj = image;
  }
}
