import renderPdf from '@react-pdf/render';
import { type ByLanguage, languagesOf } from '../language/language.js';
import type { Area } from '../paper/area.js';
import type { Sheet } from '../paper/sheet.js';
import type { IsoDate } from '../rules/date.js';
import type { Faces } from '../typography/fonts.js';
import type { Body } from './body.js';
import { type LaidDocument, type LaidNode, layOut, type PageRows } from './lay-out.js';
import type { Letters } from './lettering.js';
import { markPages, marksOfPieces, marksOfSlots } from './mark-pages.js';
import { PackedDocument } from './packed-document.js';
import type { PdfkitOptions } from './pdfkit-internals.js';
import { type RasterOf, withPictures } from './pictures.js';
import { PressDocument, type PressPlan } from './press-document.js';
import type { Stamp } from './stamp.js';
import { stamped, whole } from './stamped.js';
import { findStretches } from './stretches.js';
import { TaggedDocument } from './tagged-document.js';
import { upwards } from './upwards.js';
import { inAll } from './xmp-frame.js';

/** How one paper of a poster in parts is cut, in points from its upper left corner: what is printed, and what of it is seen in the end. */
interface PartCut {
  readonly printed: Area;
  readonly seen: Area;
}

/**
 * What the file is for: `archive` is PDF/A-2a and PDF/UA-1, for reading and office printers; `press` is PDF/X-4 as
 * well, with inks and boxes for a print shop; `parts` is paper to be glued together, which nobody hears.
 */
export type Purpose =
  | { readonly kind: 'archive' }
  | ({ readonly kind: 'press' } & PressPlan)
  | { readonly kind: 'parts'; readonly cuts: readonly PartCut[] };

interface PaintInput {
  readonly sheet: Sheet;
  readonly pages: readonly PageRows[];
  /** In every language of the poster, the first of which is that of the file. */
  readonly title: ByLanguage<string>;
  readonly author: string;
  readonly asOf: IsoDate;
  readonly creator: string;
  /** In which its texts were measured; Golos Text when absent. */
  readonly faces?: Faces;
  /** The archive when absent. */
  readonly purpose?: Purpose;
  /** Asked for each picture on the pages; absent where there is none. */
  readonly rasterOf?: RasterOf;
  /** The letters of all that will be stamped; none where absent. */
  readonly letters?: readonly Letters[];
}

type About = Omit<PaintInput, 'sheet' | 'pages' | 'faces' | 'rasterOf'>;

/** A painted poster: what all its copies share, and what the copy that was painted has in its slots. */
interface PaintedBody {
  readonly body: Body;
  readonly stamps: readonly Stamp[];
}

export interface Painted extends PaintedBody {
  /** The copy that was painted, all of it by react-pdf. */
  readonly bytes: Uint8Array;
  readonly pages: readonly LaidNode[];
}

/** Lays the pages out and paints them. Throws when a page that is heard could not be tagged whole. */
export async function paint(input: PaintInput): Promise<Painted> {
  const layout = await layOut(input.sheet, input.pages, input.faces);
  const painted = await paintBody(await withPictures(layout, input.rasterOf), input);
  return { ...painted, bytes: asPainted(painted), pages: layout.children };
}

/** Paints what has been laid. */
export const paintLaid = async (layout: LaidDocument, about: About): Promise<Uint8Array> => asPainted(await paintBody(layout, about));

const asPainted = ({ body, stamps }: PaintedBody): Uint8Array => whole(stamped(body, (_, index) => stamps[index] ?? []));

async function paintBody(layout: LaidDocument, about: About): Promise<PaintedBody> {
  const { file, drawn } = documentOf(layout, about);
  for (const letters of about.letters ?? []) file.embed(letters);
  const ended = new Promise<void>((resolve, reject) => {
    file.on('data', () => undefined);
    file.on('end', resolve);
    file.on('error', reject);
  });
  renderPdf(file as never, drawn as never);
  await ended;
  const { body, stamps } = file;
  return { body, stamps };
}

/** The file to paint in, and what to paint in it. */
function documentOf(layout: LaidDocument, about: About): { readonly file: PackedDocument; readonly drawn: LaidDocument } {
  const { title, author, asOf, creator, purpose = { kind: 'archive' } } = about;
  const day = new Date(`${asOf}T00:00:00Z`);
  const options: PdfkitOptions = {
    autoFirstPage: false,
    bufferPages: true,
    compress: true,
    pdfVersion: '1.7',
    lang: languagesOf(title)[0],
    displayTitle: true,
    font: null,
    info: { Title: inAll(title), Author: author, Creator: creator, Producer: creator, CreationDate: day, ModDate: day },
    title,
  };
  const { groups, slots, faults } = findStretches(layout.children);
  if (purpose.kind === 'parts') {
    const file = new PartsDocument(options, purpose.cuts);
    return { file, drawn: markPages(layout, marksOfSlots(slots, file)) };
  }
  const file =
    purpose.kind === 'press' ? new PressDocument(options, faults, purpose) : new TaggedDocument({ ...options, subset: 'PDF/A-2a' }, faults);
  return { file, drawn: markPages(layout, [...marksOfSlots(slots, file), ...marksOfPieces(groups, file)]) };
}

/** A PDF that claims nothing but its title: paper for scissors and glue. Its boxes say how the parts come together. */
class PartsDocument extends PackedDocument {
  constructor(
    options: PdfkitOptions,
    private readonly cuts: readonly PartCut[],
  ) {
    super(options);
  }

  override end(): void {
    this._pageBuffer.forEach(({ dictionary, height }, index) => {
      const cut = this.cuts[index];
      if (cut) Object.assign(dictionary.data, { BleedBox: upwards(cut.printed, height), TrimBox: upwards(cut.seen, height) });
    });
    super.end();
  }

  // pdfkit would write the title into a packet of XML as it is, letters that mean something there included.
  override endMetadata(): void {}
}
