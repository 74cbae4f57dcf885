import { z } from 'zod';
import type { Fixed } from '../shapes/declared.js';
import type { TextShapes } from '../shapes/text-shapes.js';
import type { BlockKind, Composer, Entry } from './block-kind.js';
import { browser } from './browser.js';
import type { Filling } from './center.js';
import { codes } from './codes.js';
import { contacts } from './contacts.js';
import { floors } from './floors.js';
import { hours } from './hours.js';
import { listing } from './listing.js';
import { numbers } from './numbers.js';
import { pictures } from './picture.js';
import type { Statement } from './said.js';
import { table } from './table.js';
import { terms } from './terms.js';
import { barText, plainText } from './text.js';

/** Every kind of block: a line here, and it is read, composed, recorded, counted and compared. */
const KINDS = [listing, terms, barText, plainText, browser, table, numbers, codes, hours, contacts, pictures, floors] as const;

interface AKind {
  readonly source: (shapes: TextShapes) => unknown;
  readonly model: unknown;
}

type SourcesOf<Kinds extends readonly AKind[]> = { readonly [Index in keyof Kinds]: ReturnType<Kinds[Index]['source']> };
type ModelsOf<Kinds extends readonly AKind[]> = { readonly [Index in keyof Kinds]: Kinds[Index]['model'] };

/** A block as an editor writes it. */
export const blockSource = (shapes: TextShapes) =>
  z.discriminatedUnion('kind', KINDS.map((kind) => kind.source(shapes)) as unknown as SourcesOf<typeof KINDS>);

/** A block as it is on a day. */
export const blockSchema = z.discriminatedUnion('kind', KINDS.map((kind) => kind.model) as unknown as ModelsOf<typeof KINDS>);

type BlockSource = z.infer<ReturnType<typeof blockSource>>;
export type Block = Fixed<z.infer<typeof blockSchema>>;

type AnyKind = BlockKind<z.ZodObject, z.ZodObject>;

/** Of each name that a block may have under `kind:`. */
const byName: ReadonlyMap<string, AnyKind> = new Map(
  KINDS.flatMap((kind) => namesOf(kind.model.shape.kind).map((name) => [name, kind as unknown as AnyKind] as const)),
);

function namesOf(kind: z.ZodType<string>): readonly string[] {
  if (kind instanceof z.ZodLiteral) return [...kind.values] as readonly string[];
  return (kind as z.ZodEnum).options as readonly string[];
}

const kindOf = ({ kind }: { readonly kind: Block['kind'] }): AnyKind => byName.get(kind) as AnyKind;

export const composeBlock = (written: BlockSource, composer: Composer): Block | undefined =>
  kindOf(written).compose(written, composer) as Block | undefined;

/** The texts of a block that pages of a screen name, in the order of reading. */
export const entriesOf = (block: Block): readonly Entry[] => kindOf(block).entries(block as never);

/** What comes along with any entry of a block that a page shows. */
export const alongOf = (block: Block): readonly Statement[] => kindOf(block).along?.(block as never) ?? [];

/** What a block says alike in every language, beside its texts and figures. */
export const drawnIn = (block: Block): readonly string[] => kindOf(block).drawn?.(block as never) ?? [];

/** Whether a block says something of the center in which it stands. */
export const isOfCenter = (block: Block): boolean => kindOf(block).fill !== undefined;

/** A block as a copy for a center says it; the block itself where it says nothing of a center. */
export const fillBlock = (block: Block, filling: Filling): Block =>
  (kindOf(block).fill?.(block as never, filling) as Block | undefined) ?? block;
