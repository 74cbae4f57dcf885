import { createHash } from 'node:crypto';
import type { OutputProfile } from '../content/output-profile.js';
import type { PressSheet } from '../paper/press-sheet.js';
import { ALL_PLATES, type Inks } from '../theme/palette.js';
import type { Body } from './body.js';
import type { Reserved } from './packed-document.js';
import { PdfkitName, type PdfkitOptions, type PdfkitReference, textString } from './pdfkit-internals.js';
import type { Furniture, Stretch } from './stretches.js';
import { TaggedDocument } from './tagged-document.js';
import { upwards } from './upwards.js';
import { xmpPacket } from './xmp.js';

/** The ink of marks that every plate has to show (ISO 32000-1, 8.6.6.4). */
const EVERY_PLATE = 'All';
/** Graphics states: black is printed over what lies under it, everything else takes its place (ISO 32000-1, 8.6.7). */
const OVERPRINT = { true: 'Overprint', false: 'Knockout' } as const;

export interface PressPlan {
  readonly sheet: PressSheet;
  /** Inks by the colours of the theme. */
  readonly inks: ReadonlyMap<string, Inks>;
  readonly profile: OutputProfile;
}

/**
 * A PDF for a print shop: PDF/X-4 (ISO 15930-7), and PDF/A-2a and PDF/UA-1 as the others are. Every colour is in the inks
 * of the theme, which have the output profile of a press; black alone overprints; every page has TrimBox and BleedBox.
 * Nothing can be clicked: PDF/X-4 has no annotations on the sheet, so what is a link elsewhere is words here. Throws in
 * `end()` when something was painted in a colour that the theme does not know.
 */
export class PressDocument extends TaggedDocument {
  private readonly states = new Map<boolean, PdfkitReference>();
  private readonly content = createHash('sha256');
  private metadata: Reserved | undefined;

  constructor(
    options: PdfkitOptions,
    faults: readonly string[],
    private readonly plan: PressPlan,
  ) {
    super({ ...options, pdfVersion: '1.6', info: { ...options.info, Trapped: new PdfkitName('False') } }, faults);
    this.addSpotColor(EVERY_PLATE, 100, 100, 100, 100);
  }

  override enter(what: Stretch | Furniture): void {
    super.enter(what.kind === 'heard' ? { ...what, within: what.within.map(unlinked) } : what);
  }

  override _normalizeColor(colour: unknown): readonly number[] | object | null {
    if (colour === ALL_PLATES) return super._normalizeColor(EVERY_PLATE);
    const inks = this.inksOf(colour);
    if (inks === undefined) this.fault(`the colour ${String(colour)} has no inks in the theme`);
    return super._normalizeColor(inks ?? [0, 0, 0, 100]);
  }

  protected override stateOf(colour: unknown): string {
    const black = this.inksOf(colour)?.join(' ') === '0 0 0 100';
    const name = OVERPRINT[`${black}`];
    this.page.ext_gstates[name] = this.overprinting(black);
    return name;
  }

  private inksOf(colour: unknown): Inks | undefined {
    return typeof colour === 'string' ? this.plan.inks.get(colour.toLowerCase()) : undefined;
  }

  private overprinting(black: boolean): PdfkitReference {
    const known = this.states.get(black);
    if (known !== undefined) return known;
    const state = this.ref({ Type: 'ExtGState', OP: false, op: black, OPM: black ? 1 : 0 });
    state.end();
    this.states.set(black, state);
    return state;
  }

  override addContent(data: string): this {
    this.content.update(`${data}\n`);
    return super.addContent(data);
  }

  override end(): void {
    const { medium, bleed, trim } = this.plan.sheet;
    for (const { dictionary } of this._pageBuffer) {
      dictionary.data['BleedBox'] = upwards(bleed, medium.height);
      dictionary.data['TrimBox'] = upwards(trim, medium.height);
    }
    this._root.data['OutputIntents'] = this.intents();
    super.end();
  }

  /** One printing condition, for each of the two standards that ask for it; both name the same profile (ISO 19005-2, 6.2.3). */
  private intents(): readonly PdfkitReference[] {
    const { name, condition, bytes } = this.plan.profile;
    const profile = this.ref({ N: 4 });
    profile.write(bytes);
    profile.end();
    return ['GTS_PDFX', 'GTS_PDFA1'].map((standard) => {
      const intent = this.ref({
        Type: 'OutputIntent',
        S: standard,
        OutputConditionIdentifier: textString(condition ?? 'Custom'),
        ...(condition !== undefined && { RegistryName: textString('http://www.color.org') }),
        Info: textString(name === '' ? 'the profile of the print shop' : name),
        DestOutputProfile: profile,
      });
      intent.end();
      return intent;
    });
  }

  /** They name the identifier of a copy, which writes them. */
  override endMetadata(): void {
    this.metadata = this.reserve();
    this._root.data['Metadata'] = this.metadata;
  }

  protected override finished(body: Body): Body {
    const [before = '', after = ''] = xmpPacket({ info: this.info, title: this.title, press: IDENTIFIER }).split(IDENTIFIER);
    const metadata = { id: this.metadata?.id ?? 0, object: [before, after] as const, content: this.content.digest('hex') };
    return { ...super.finished(body), metadata };
  }
}

/** What is a link elsewhere as a part of its text. */
const unlinked = (element: Stretch['within'][number]): Stretch['within'][number] => {
  const { link: _, ...plain } = element;
  return element.role === 'Link' ? { ...plain, role: 'Span' } : element;
};

/** Stands in the metadata for the identifier of a copy. */
const IDENTIFIER = 'uuid:';
