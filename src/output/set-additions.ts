import { zipSync } from 'fflate';
import type { SizeName } from '../content/schema.js';
import { grouped } from '../grouped.js';
import { hashOf } from '../hash.js';
import type { ByLanguage } from '../language/language.js';
import { isHalved, type TwoUp, twoUpOf } from '../paper/two-up.js';
import { paperOf, type Variant } from '../paper/variant.js';
import { joined } from '../pdf/joined.js';
import { inAll } from '../pdf/xmp-frame.js';
import { FIRST_MOMENT } from '../player/screen-package.js';
import type { IsoDate } from '../rules/date.js';
import type { PrintForm } from './batch-record.js';

/** What a set may have beside its sheets: them all as one file for each paper, and all of that in a zip. */
export const ADDITIONS = ['print', 'zip'] as const;
type AdditionKind = (typeof ADDITIONS)[number];

/** What is asked for beside the sheets. */
export interface AskedAdditions {
  readonly also?: readonly AdditionKind[];
  /** The sizes of which two are printed on one paper. */
  readonly twoUp?: readonly SizeName[];
  readonly asOf: IsoDate;
  readonly version: string;
  /** Hash of the program. */
  readonly code: string;
}

/** A sheet of a set. */
interface SetSheet {
  readonly file: string;
  readonly size: SizeName;
  readonly variant: Variant;
  readonly copies: number;
  /** Hash of all on which it depends. */
  readonly inputs: string;
}

/** A file of a set that is made of others. */
export interface SetAddition {
  readonly file: string;
  /** Hash of all on which it depends. */
  readonly inputs: string;
  /** The files of which it is made, in their order. */
  readonly of: readonly string[];
  /** What it prints; absent where it prints nothing. */
  readonly form?: PrintForm;
  /** Makes it of what those files hold. */
  make(contents: readonly Uint8Array[], set: FinishedFiles): MadeAddition | Promise<MadeAddition>;
}

/** What is known of the files of a set that are made before. */
interface FinishedFiles {
  /** Of a PDF; 0 of anything else. */
  pagesOf(file: string): number;
}

interface MadeAddition {
  readonly content: Uint8Array;
  /** Papers that it prints. */
  readonly pages?: number;
}

interface SetOwner {
  readonly id: string;
  readonly name: ByLanguage<string>;
}

/** No id of a poster has the sign that joins their names: no sheet is called like one. */
const PRINT = 'print_';

/** What a set says of itself, for whoever hangs it. */
export const COVER = 'cover.pdf';

/** At the end of the name of a print that has two on a paper. */
const TWO_UP = '-two-up';

/** Whether a file of a set is made of its others. */
export const isAddition = (file: string): boolean => file.startsWith(PRINT) || file.endsWith('.zip');

/** Whether a sheet is in an addition, by their names. */
export const isIn = (addition: string, sheet: string): boolean =>
  addition.endsWith('.zip') || sheet.endsWith(`-${addition.slice(PRINT.length, -PDF.length).replace(TWO_UP, '')}${PDF}`);

const PDF = '.pdf';

/** What a set of these sheets has beside them, in the order in which it is made. */
export function additionsOf(owner: SetOwner, sheets: readonly SetSheet[], asked: AskedAdditions): readonly SetAddition[] {
  const { also = [] } = asked;
  const prints = also.includes('print') ? printsOf(owner, sheets, asked) : [];
  return also.includes('zip') && sheets.length > 0 ? [...prints, zipOf(owner, [...sheets, ...prints], asked)] : prints;
}

/** A file for each paper and variant: a printer takes one at a time. */
function printsOf(
  { name }: SetOwner,
  sheets: readonly SetSheet[],
  { twoUp = [], asOf, version, code }: AskedAdditions,
): readonly SetAddition[] {
  return [...grouped(sheets, ({ size, variant }) => `${size} ${variant}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { size, variant } = first;
    const halves = twoUp.includes(size) ? twoUpFor(first) : undefined;
    const form: PrintForm = { paper: halves?.paper ?? paperOf(first), size, variant, twoUp: halves !== undefined };
    const title = `${inAll(name)} · ${form.paper.toUpperCase()}`;
    const file = `${PRINT}${[size, ...(variant === 'office' ? [] : [variant])].join('-')}${halves ? TWO_UP : ''}${PDF}`;
    const copies = alike.map((sheet) => sheet.copies);
    return [
      {
        file,
        form,
        of: alike.map((sheet) => sheet.file),
        inputs: hashOf([form, title, asOf, version, code, alike.map((sheet) => [sheet.inputs, sheet.copies])]),
        make: (contents) => {
          const repeated = contents.map((bytes, at) => ({ file: bytes, copies: copies[at] ?? 1 }));
          const { bytes, pages } = joined({ sheets: repeated, title, asOf, creator: `Taqta ${version}`, ...(halves && { twoUp: halves }) });
          return { content: bytes, pages };
        },
      },
    ];
  });
}

/** How two of these stand on one paper; nothing where a print shop lays them out itself, and where they are glued. */
const twoUpFor = ({ size, variant }: SetSheet): TwoUp | undefined =>
  isHalved(size) && variant !== 'press' && variant !== 'tiles' ? twoUpOf(size) : undefined;

/** All files of a set in a folder of its own. PDFs are packed already. */
function zipOf({ id }: SetOwner, files: readonly Pick<SetSheet, 'file' | 'inputs'>[], { code }: AskedAdditions): SetAddition {
  return {
    file: `${id}.zip`,
    of: files.map(({ file }) => file),
    inputs: hashOf([code, id, files.map(({ file, inputs }) => [file, inputs])]),
    make: (contents) => {
      const packed = files.map(({ file }, at) => [`${id}/${file}`, contents[at] ?? new Uint8Array()] as const);
      return { content: zipSync(Object.fromEntries(packed), { level: 0, mtime: FIRST_MOMENT, os: 0 }) };
    },
  };
}

/** Which additions have to be made, and what those files of the folder hold of which they are made: nothing of one that is not what it was. */
interface AdditionsAnew {
  readonly files: ReadonlySet<string>;
  readonly read: ReadonlyMap<string, Uint8Array | undefined>;
}

/** Holds additions against what lies in a folder; `read` takes nothing that has changed. */
export function additionsAnew<F extends Pick<SetAddition, 'inputs'>>(
  additions: readonly SetAddition[],
  there: ReadonlyMap<string, F> | undefined,
  read: (file: F) => Uint8Array | undefined,
): AdditionsAnew {
  const anew = new Set<string>();
  const found = new Map<string, Uint8Array | undefined>();
  // What is made of others comes after them.
  for (const { file, inputs, of } of additions.toReversed()) {
    if (there?.get(file)?.inputs === inputs && (!found.has(file) || found.get(file))) continue;
    anew.add(file);
    for (const part of of) {
      const lies = there?.get(part);
      if (lies && !found.has(part)) found.set(part, read(lies));
    }
  }
  return { files: anew, read: found };
}
