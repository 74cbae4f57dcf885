import { z } from 'zod';
import { asks } from '../shapes/asked-rules.js';
import { type Fixed, part } from '../shapes/declared.js';
import type { StatementSource, TextShapes } from '../shapes/text-shapes.js';
import type { Filling } from './center.js';
import type { CodeSource } from './code.js';
import type { Figure, FigureSource } from './figure.js';
import { count, type Link, link, type Named, type Statement, type Term } from './said.js';
import type { PictureSource, ShownPicture } from './shown-picture.js';

type Path = readonly PropertyKey[];

/** Gives what a block asks for on its day. What cannot be given is reported at its place, and `undefined` here. */
export interface Composer {
  /** Counted from 1. */
  readonly sheet: number;
  /** `path` leads from the block to the text. `undefined` as well where it does not exist on the day. */
  text(written: StatementSource, ...path: Path): Statement | undefined;
  link(rule: string, ...path: Path): Link | undefined;
  name(rule: string, ...path: Path): Named | undefined;
  term(rule: string, counts: Term['counts'], ...path: Path): Term | undefined;
  figure(written: FigureSource, ...path: Path): Figure | undefined;
  code(written: CodeSource, ...path: Path): Link | undefined;
  /** `undefined` where the file cannot be used, which is reported when it is read. */
  picture(written: PictureSource): ShownPicture | undefined;
}

/** A text that the page of a screen shows when it is named there, and what comes along with it. */
export interface Entry {
  readonly statement: Statement;
  readonly sub: readonly Statement[];
  /** Its number among its sisters, from 1, where they are numbered. */
  readonly number?: number;
}

/**
 * A kind of block: what an editor writes, what it says, and how the one becomes the other. Records, hash, difference,
 * checks, days to come and screens follow from these.
 */
export interface BlockKind<Source extends z.ZodObject, Model extends z.ZodObject> {
  source(shapes: TextShapes): Source;
  readonly model: Model;
  compose(written: z.infer<Source>, composer: Composer): Fixed<z.infer<Model>> | undefined;
  /** In the order of reading; what is none, such as a heading, comes along with the entry after it. */
  entries(block: Fixed<z.infer<Model>>): readonly Entry[];
  /** The block of a copy: what it says of its center filled in. The block itself where it says nothing of one; absent where it never does. */
  fill?(block: Fixed<z.infer<Model>>, filling: Filling): Fixed<z.infer<Model>>;
  /** What comes along with any of its entries, such as the heads of columns. */
  along?(block: Fixed<z.infer<Model>>): readonly Statement[];
  /** What it says alike in every language, beside texts and figures: the marks of a table. */
  drawn?(block: Fixed<z.infer<Model>>): readonly string[];
}

export const blockKind = <Source extends z.ZodObject, Model extends z.ZodObject>(
  kind: BlockKind<Source, Model>,
): BlockKind<Source, Model> => kind;

/** What every block may have in its file, and has in the model. */
export const onSheet = { source: { sheet: z.int().min(1).optional() }, model: { sheet: count } };

/** A code stands beside a text; a heading and a bar have no room for one, a term its number there. */
export const withCode = {
  source: { ...onSheet.source, qr: asks('link').optional() },
  model: { qr: part('code', link).exactOptional() },
};

/** The sheet of a block, and its code. */
export function placed({ qr }: { readonly qr?: string | undefined }, composer: Composer): { readonly sheet: number; readonly qr?: Link } {
  const code = qr === undefined ? undefined : composer.link(qr, 'qr');
  return { sheet: composer.sheet, ...(code && { qr: code }) };
}

/** What is there of some things that may not be. */
export const present = <T>(things: readonly (T | undefined)[]): readonly T[] => things.filter((thing) => thing !== undefined);
