import { posterLanguages } from '../content/declared-languages.js';
import type { SizeName } from '../content/schema.js';
import type { Language, Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { VARIANTS } from '../paper/variant.js';
import { firstNames } from '../problem.js';
import { size } from '../shapes/fields.js';
import { copiesIn, isEmpty, isNone, namesIn } from './cells.js';
import type { Wanted } from './center-row.js';
import type { Filled } from './columns.js';
import { languageNamed } from './heading.js';
import type { CellFault } from './hours-cell.js';
import { remembered } from './remembered.js';
import type { ColumnFault } from './written-center.js';

/** The names that a folder has. */
export interface Named {
  readonly languages: Languages;
  /** Ids of its posters; absent: any id passes. */
  readonly posters?: readonly string[];
  /** Ids of its screens; absent: any id passes. */
  readonly screens?: readonly string[];
}

interface ReadWanted {
  readonly wanted: Wanted;
  readonly faults: readonly ColumnFault[];
}

/** Reads what rows want to have printed and shown; made once for all of them. */
export function wantedReader(named: Named): (filled: readonly Filled[]) => ReadWanted {
  const readers = new Map(Object.entries(READERS).map(([column, read]) => [column, remembered((cell) => read?.(cell, named))]));
  return (filled) => {
    const faults: ColumnFault[] = [];
    const wanted: Record<string, unknown> = {};
    for (const { column, taken, cell } of filled) {
      const read = isEmpty(cell) ? undefined : readers.get(taken.column)?.(cell);
      if (read === undefined) continue;
      if (isFault(read)) faults.push({ ...read, column });
      else wanted[taken.column] = read;
    }
    return { wanted, faults };
  };
}

type Readers = { readonly [Field in keyof Required<Wanted>]: (cell: string, named: Named) => Required<Wanted>[Field] | CellFault };

const isFault = (read: unknown): read is CellFault => typeof read === 'object' && read !== null && 'fault' in read;

const READERS: Readers & Readonly<Record<string, ((cell: string, named: Named) => unknown) | undefined>> = {
  posters: (cell, { posters }) => namesIn(cell, posters ?? ids(cell)),
  screens: (cell, { screens }) => namesIn(cell, screens ?? ids(cell)),
  sizes: (cell) => namesIn<SizeName>(cell, size.options),
  variants: (cell) => namesIn(cell, VARIANTS),
  copies: copiesIn,
  languages: languagesIn,
};

/** Where nobody knows which there are, what is written. */
const ids = (cell: string): readonly string[] =>
  cell
    .toLowerCase()
    .split(/[\s,;/+\u00A0]+/)
    .filter((each) => each !== '');

/** The languages of a center's posters, by their ids or in words, in the order of the project. */
function languagesIn(cell: string, { languages }: Named): Languages | CellFault {
  const fix = phrase('names.there', { names: firstNames(languages) });
  const named = cell.split(/[,;/+\n]+|\s+(?=\S+$)/).filter((each) => !isNone(each));
  const asked: (Language | undefined)[] = named.map(languageNamed);
  const lost = named.find((_, at) => asked[at] === undefined || !languages.includes(asked[at]));
  if (lost !== undefined) return { fault: phrase('bad-center.language', { found: lost.trim() }), fix };
  const read = posterLanguages(languages).safeParse(languages.filter((language) => asked.includes(language)));
  return read.success ? read.data : { fault: phrase('bad-center.language', { found: cell }), fix };
}
