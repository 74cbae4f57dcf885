import { z } from 'zod';
import { type ByLanguage, LANGUAGES, type Language } from '../language/language.js';

/*
 * What a schema declares beside its shape, and the one walk over data by its schema. Hash, difference, statements and
 * links go by it: what the model gains, all of them gain.
 */

/** `code` is a QR code, `sign` the drawn browser, `citation` stands in the imprint; a `slide` is of a far screen. */
type PartName = 'statement' | 'slide' | 'term' | 'figure' | 'code' | 'sign' | 'section' | 'picture' | 'issuer' | 'citation';

interface Declaration {
  /** Where a thing comes from, or what it is called in its files: no sheet says it. Whatever is not declared so is said. */
  readonly unsaid?: true;
  /** Filled in for a copy from its center: a sheet says it, and it is no word of its poster. */
  readonly ofCenter?: true;
  /** The field beside it in the place of which a copy says it. */
  readonly inPlaceOf?: string;
  /** It is compared as one thing of its own. */
  readonly part?: PartName;
}

const declarations = z.registry<Declaration>();

function declare<T extends z.ZodType>(schema: T, declaration: Declaration): T {
  const own: z.ZodType = schema.clone();
  declarations.add(own, declaration);
  return own as T;
}

/** A value that no sheet says. */
export const unsaid = <T extends z.ZodType>(schema: T): T => declare(schema, { unsaid: true });

/** What a copy takes of its center: hash, difference and approval pass over it; its codes are among those of the sheet. */
export const ofCenter = <T extends z.ZodType>(schema: T, more: Pick<Declaration, 'inPlaceOf'> = {}): T =>
  declare(schema, { ofCenter: true, ...more });

/** A thing that two posters are compared by. */
export const part = <T extends z.ZodType>(name: PartName, schema: T): T => declare(schema, { part: name });

export const language = z.enum(LANGUAGES);

/** One thing in each of the languages that there are in a poster: see `languageFaults`. */
export const inEach = <T extends z.ZodType>(half: T) => z.partialRecord(language, half) as unknown as z.ZodType<ByLanguage<z.infer<T>>>;

/** One thing in those of the languages in which somebody has made it. */
export const inSome = <T extends z.ZodType>(half: T) =>
  z.partialRecord(z.enum(LANGUAGES), half) as unknown as z.ZodType<Partial<Record<Language, z.infer<T>>>>;

/** Read-only at every level. */
export type Fixed<T> = T extends string | number | boolean | symbol | undefined ? T : { readonly [Key in keyof T]: Fixed<T[Key]> };

export type Path = readonly (string | number)[];

/** A value that holds no others. */
export interface Leaf {
  readonly path: Path;
  readonly value: string | number | boolean;
  /** The language of whose half it is a part. */
  readonly language?: Language;
}

/** A thing to be compared, with what it says itself. */
export interface DeclaredPart<Name extends PartName = PartName> {
  readonly name: Name;
  readonly path: Path;
  readonly value: unknown;
  readonly leaves: readonly Leaf[];
}

/** A value taken apart: what it says, but for the parts in it, and those in the order of their schema. */
interface Divided {
  readonly leaves: readonly Leaf[];
  readonly parts: readonly DeclaredPart[];
}

export type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: Schema | null;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
};

export const defOf = (schema: Schema): Def => schema._zod.def as Def;

/** A schema inside of what makes it optional or transforms it, all that is declared on the way, and the options of a union. */
interface Inside {
  readonly schema: Schema;
  readonly declared: Declaration;
  readonly kinds?: { readonly by: string; readonly options: readonly Schema[]; readonly known: Map<unknown, Schema | undefined> };
}

const insides = new WeakMap<Schema, Inside>();

/** It hangs on no value, and a walk passes each schema thousands of times: found once. */
function insideOf(schema: Schema): Inside {
  const known = insides.get(schema);
  if (known) return known;
  const declared = declarations.get(schema) ?? {};
  const { innerType, in: input, options, discriminator } = defOf(schema);
  const inner = innerType ?? input;
  const kinds = options && discriminator !== undefined ? { kinds: { by: discriminator, options, known: new Map() } } : {};
  const within = inner ? insideOf(inner) : { schema, declared: {}, ...kinds };
  const found: Inside = { ...within, declared: { ...within.declared, ...declared } };
  insides.set(schema, found);
  return found;
}

/** The schema inside of what makes it optional or transforms it, of a union that of the value's kind; and all that is declared on the way. */
export function resolved(schema: Schema, value: unknown): { readonly schema: Schema; readonly declared: Declaration } {
  const inside = insideOf(schema);
  const option = inside.kinds && optionOf(inside.kinds, Reflect.get(value as object, inside.kinds.by));
  if (option === undefined) return inside;
  const found = resolved(option, value);
  return { schema: found.schema, declared: { ...found.declared, ...inside.declared } };
}

function optionOf({ by, options, known }: NonNullable<Inside['kinds']>, kind: unknown): Schema | undefined {
  if (known.has(kind)) return known.get(kind);
  const isOf = (option: Schema): boolean => {
    const named = defOf(option).shape?.[by];
    return named !== undefined && z.safeParse(named, kind).success;
  };
  const found = options.find(isOf);
  known.set(kind, found);
  return found;
}

interface Child {
  readonly key: string | number;
  readonly schema: Schema;
  readonly value: unknown;
  readonly language?: Language;
}

/** What a value holds, in the order of its schema; `undefined` for a leaf. */
export function childrenOf(schema: Schema, value: unknown): readonly Child[] | undefined {
  const { type, shape, element, items, rest, keyType, valueType } = defOf(schema);
  if (type === 'object') {
    const held = value as Readonly<Record<string, unknown>>;
    const there: Child[] = [];
    for (const key in shape) if (held[key] !== undefined) there.push({ key, schema: shape[key] as Schema, value: held[key] });
    return there;
  }
  if (type === 'array' || type === 'tuple') {
    const at = (index: number): Schema => (element ?? items?.[index] ?? rest) as Schema;
    return (value as readonly unknown[]).map((each, index) => ({ key: index, schema: at(index), value: each }));
  }
  if (type !== 'record') return undefined;
  return Object.entries(value as object).map(([key, each]) => ({
    key,
    schema: valueType as Schema,
    value: each,
    ...(keyType === language ? { language: key as Language } : {}),
  }));
}

/** Takes a value apart by its schema: the words of a poster, or those `ofCopy`, with what its center fills in. */
export function divide(schema: Schema, value: unknown, { ofCopy = false }: { readonly ofCopy?: boolean } = {}): Divided {
  const leaves: Leaf[] = [];
  const parts: DeclaredPart[] = [];
  walk(schema, value, { path: [], language: undefined }, { leaves, parts, ofCopy });
  return { leaves, parts };
}

interface Collected {
  readonly leaves: Leaf[];
  readonly parts: DeclaredPart[];
  readonly ofCopy: boolean;
}

/** Where a value stands. */
interface Spot {
  readonly path: Path;
  readonly language: Language | undefined;
}

function walk(outer: Schema, value: unknown, { path, language: half }: Spot, found: Collected): void {
  const { schema, declared } = resolved(outer, value);
  if (declared.unsaid || (declared.ofCenter && !found.ofCopy)) return;
  const own: Collected = declared.part ? { ...found, leaves: [] } : found;
  if (declared.part) found.parts.push({ name: declared.part, path, value, leaves: own.leaves });
  const children = childrenOf(schema, value);
  if (children === undefined) {
    const said = value as Leaf['value'];
    own.leaves.push(half === undefined ? { path, value: said } : { path, language: half, value: said });
    return;
  }
  const said = found.ofCopy ? withoutReplaced(children) : children;
  for (const child of said) walk(child.schema, child.value, { path: path.concat(child.key), language: child.language ?? half }, own);
}

/** Of a copy without what its center says in other words. */
function withoutReplaced(children: readonly Child[]): readonly Child[] {
  const replaced = new Set(children.flatMap((child) => resolved(child.schema, child.value).declared.inPlaceOf ?? []));
  return replaced.size === 0 ? children : children.filter(({ key }) => !replaced.has(String(key)));
}

/** The parts that a sheet says: a slide is of screens alone. */
export type SheetPartName = Exclude<PartName, 'slide'>;

export const isOnSheet = (part: DeclaredPart): part is DeclaredPart<SheetPartName> => part.name !== 'slide';

/** Everything that a value says on a sheet, parts among it. */
export function saidOf(schema: Schema, value: unknown): readonly Leaf[] {
  const { leaves, parts } = divide(schema, value);
  return [...leaves, ...parts.filter(isOnSheet).flatMap((each) => each.leaves)];
}

/** Paths of things that are there in other languages than they should. */
export function languageFaults(outer: Schema, value: unknown, languages: readonly Language[], path: Path = []): readonly Path[] {
  const { schema } = resolved(outer, value);
  const children = childrenOf(schema, value) ?? [];
  const { type, keyType } = defOf(schema);
  const whole =
    type !== 'record' ||
    keyType !== language ||
    (children.length === languages.length && languages.every((each) => Object.hasOwn(value as object, each)));
  return [
    ...(whole ? [] : [path]),
    ...children.flatMap((child) => languageFaults(child.schema, child.value, languages, [...path, child.key])),
  ];
}
