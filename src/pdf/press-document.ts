import type { Area } from '../paper/area.js';
import type { PressSheet } from '../paper/press-sheet.js';
import type { PdfkitOptions } from './pdfkit-internals.js';
import type { Inks } from './press-inks.js';
import { TaggedDocument } from './tagged-document.js';

/**
 * A PDF for a print shop: every colour in the inks of the theme, no red, green and blue, TrimBox and BleedBox on every
 * page. It is tagged as the others are, and no PDF/A: its inks have no output profile. Throws in `end()` when something
 * was painted in a colour that the theme does not know.
 */
export class PressDocument extends TaggedDocument {
  constructor(
    options: PdfkitOptions,
    faults: readonly string[],
    private readonly press: PressSheet,
    private readonly inks: ReadonlyMap<string, Inks>,
  ) {
    super(options, faults);
  }

  override _normalizeColor(colour: unknown): readonly number[] | null {
    const inks = typeof colour === 'string' ? this.inks.get(colour.toLowerCase()) : undefined;
    if (inks === undefined) this.fault(`the colour ${String(colour)} has no inks in the theme`);
    return super._normalizeColor(inks ?? [0, 0, 0, 100]);
  }

  override end(): void {
    const { medium, bleed, trim } = this.press;
    // PDF counts upwards from the lower edge.
    const box = ({ left, top, width, height }: Area) => [left, medium.height - top - height, left + width, medium.height - top];
    for (const { dictionary } of this._pageBuffer) {
      dictionary.data['BleedBox'] = box(bleed);
      dictionary.data['TrimBox'] = box(trim);
    }
    super.end();
  }
}
