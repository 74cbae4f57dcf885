import { hasOwnCode } from '../blocks/codes.js';
import type { CenterRow, Wanted } from '../centers/center-row.js';
import type { FormsOfAll } from '../centers/unprinted-cells.js';
import { codesUnused } from '../checks/unused-code.js';
import type { SizeName } from '../content/schema.js';
import { hashOf } from '../hash.js';
import type { Languages } from '../language/language.js';
import { SHEETS } from '../paper/sheet.js';
import { VARIANTS, type Variant } from '../paper/variant.js';
import { type Center, copyFrame } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { Assets } from './assets.js';
import type { CopiesTask } from './center-copies.js';
import { leastBodyType } from './least-type.js';
import type { PlannedRun } from './plan-run.js';
import { pictureFiles } from './print-pictures.js';
import { type PrintedSize, printableSizes } from './printed-sizes.js';

/** A center of a table with all that its sheets say of it. */
export interface TableCenter {
  readonly row: CenterRow;
  readonly center: Center;
}

/** What a sheet without a place for a code of its own says of a center. */
export function withoutOwnCode({ qr: _, ...center }: Center): Center {
  return center;
}

/** One sheet that a center wants. */
export interface WantedSheet {
  /** Of what it is a copy: alike for all centers that want the same. */
  readonly key: string;
  /** The name of its file. */
  readonly file: string;
  readonly task: CopiesTask;
  /** Hash of all on which it depends, but for the center. */
  readonly inputs: string;
  /** Whether it has a place for the code of a center's own. */
  readonly hasOwnCode: boolean;
}

/** What all centers have, where a row says nothing else. */
interface AskedFor {
  readonly only?: readonly string[];
  readonly sizes?: readonly SizeName[];
  readonly variants?: readonly Variant[];
  readonly version: string;
  /** Hash of the program. */
  readonly code: string;
  readonly folder: string;
  readonly assets: Assets;
}

/** What is printed of centers whose rows do not say it. */
export const formsOfAll = (
  { project }: PlannedRun['days']['content'],
  { sizes = project.data.sizes, variants = OFFICE }: Pick<AskedFor, 'sizes' | 'variants'>,
): FormsOfAll => ({ sizes, variants });

const OFFICE: readonly Variant[] = ['office'];

/** The sheets of centers, in the order of the posters. */
export interface CopiesPlan {
  /** Those that a center wants of this run. */
  wanted(center: TableCenter): readonly WantedSheet[];
  /** Those that it may have of any run, by what its row says. */
  possible(center: TableCenter): readonly PossibleSheet[];
}

interface PossibleSheet {
  /** The name of its file. */
  readonly file: string;
  sheet(): WantedSheet;
}

/** Says of a center which sheets it wants, and which ones it may have. */
export function planCopies(run: PlannedRun, asked: AskedFor): CopiesPlan {
  const { content } = run.days;
  const { centers: _, ...frame } = copyFrame(content);
  const known = new Map<string, WantedSheet>();
  const fits = new Map<string, CopiesTask['fits']>();
  const sheet = (poster: Poster, size: SizeName, variant: Variant): WantedSheet => {
    const key = [poster.id, poster.languages.join('+'), size, variant].join(' ');
    const found = known.get(key);
    if (found) return found;
    const edition = run.editions.get(poster.id);
    const said = [poster.id, poster.languages.join('+')].join(' ');
    const own = fits.get(said) ?? new Map();
    fits.set(said, own);
    const floor = leastBodyType(run.theme, content.project.data, [size]);
    const profile = variant === 'press' ? run.profile : undefined;
    const made: WantedSheet = {
      key,
      hasOwnCode: poster.blocks.some((block) => block.kind === 'codes' && hasOwnCode(block)),
      inputs: hashOf([poster, size, variant, run.theme, floor, frame, edition ?? null, profile?.sha256 ?? null, asked.version, asked.code]),
      file: fileOf(poster, { size, variant }),
      task: {
        poster,
        size,
        variant,
        theme: run.theme,
        floor,
        version: asked.version,
        assets: asked.assets,
        frame,
        pictures: pictureFiles({ poster, frame: { ...frame, centers: [] } }, { folder: asked.folder, pictures: content.pictures }),
        rasters: new Map(),
        fits: own,
        ...(edition && { edition }),
        ...(profile && { profile }),
      },
    };
    known.set(key, made);
    return made;
  };
  const postersOf = ({ posters, languages }: Wanted, only: readonly string[] | undefined): readonly Poster[] =>
    run.posters.filter(({ id }) => posters?.includes(id) ?? only?.includes(id) ?? true).flatMap((poster) => inLanguages(poster, languages));
  const forms = formsOfAll(content, asked);
  const everySize = [...new Set([...content.project.data.sizes, ...SIZES])];
  return {
    wanted({ row: { wanted } }) {
      const printed = printableSizes(wanted.sizes ?? forms.sizes, wanted.variants ?? forms.variants);
      return postersOf(wanted, asked.only).flatMap((poster) => printed.map(({ size, variant }) => sheet(poster, size, variant)));
    },
    possible({ row: { wanted } }) {
      const printed = printableSizes(wanted.sizes ?? everySize, wanted.variants ?? VARIANTS);
      return postersOf(wanted, undefined).flatMap((poster) =>
        printed.map((form) => ({ file: fileOf(poster, form), sheet: () => sheet(poster, form.size, form.variant) })),
      );
    },
  };
}

const SIZES = Object.keys(SHEETS) as readonly SizeName[];

const fileOf = ({ id }: Poster, { size, variant }: PrintedSize): string =>
  variant === 'office' ? `${id}-${size}.pdf` : `${id}-${size}-${variant}.pdf`;

/** A poster in those of its languages that a center wants; none where it has none of them. */
export function inLanguages(poster: Poster, wanted: Languages | undefined): readonly Poster[] {
  if (!wanted) return [poster];
  const [first, ...others] = poster.languages.filter((language) => wanted.includes(language));
  if (first === undefined) return [];
  return others.length === poster.languages.length - 1 ? [poster] : [{ ...poster, languages: [first, ...others] }];
}

/** On what the sheets of all centers depend. */
export const copiesHash = (run: PlannedRun, { version, code }: { readonly version: string; readonly code: string }): string =>
  hashOf([run.posters, run.theme, [...run.editions], copyFrame(run.days.content), run.profile?.sha256, version, code]);

/** Codes of centers of their own for which none of their sheets has a place. */
export function unusedCodes(
  centers: readonly TableCenter[],
  wanted: (center: TableCenter) => readonly Pick<WantedSheet, 'hasOwnCode'>[],
  file: string,
): readonly Problem[] {
  const lost = centers.filter((each) => each.center.qr !== undefined && !wanted(each).some(({ hasOwnCode: has }) => has));
  return lost.length === 0
    ? []
    : [
        codesUnused(
          lost.map(({ row }) => row.id),
          { file },
        ),
      ];
}
