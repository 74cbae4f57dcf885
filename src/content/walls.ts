import { type Phrase, phrase } from '../messages/message.js';
import { firstNames, type Place, type Problem, type ProblemCode, Stop } from '../problem.js';
import { size } from '../shapes/fields.js';
import { fromCsv, withoutSeparatorLine } from '../tables/csv.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { CENTERS } from './centers.js';
import { EditionCells } from './edition-cell.js';
import type { Content } from './load.js';
import { readText } from './read-text.js';
import type { SizeName } from './schema.js';

/** Sheets of one poster that hang on one wall. */
export interface Wall {
  /** The id of a center. */
  readonly center: string;
  readonly wall: string;
  readonly poster: string;
  readonly size: SizeName;
  readonly copies: number;
  /** `rights-3`; absent when nobody knows, as for what was printed before editions were counted. */
  readonly edition?: string;
  readonly where: Place;
}

interface Walls {
  readonly walls: readonly Wall[];
  /** What is wrong with the list as a whole: it has no walls then. */
  readonly problems: readonly Problem[];
  /** What is wrong with single rows, which are not among the walls. */
  readonly ofRows: readonly Problem[];
  readonly text: string;
}

export const WALLS = 'walls.csv';
const COLUMNS = ['center', 'wall', 'poster', 'size', 'copies', 'edition'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Reads what hangs where. Every row that cannot be meant is a Problem with its line, as is a file that is missing or no table. */
export async function readWalls(folder: string, content: Content): Promise<Walls> {
  const text = await readText(folder, WALLS);
  if (typeof text === 'string') return wallsIn(withoutSeparatorLine(text), content);
  return { walls: [], problems: [{ ...text, ...FIXES[text.code] }], ofRows: [], text: '' };
}

/** A list of walls is one file, and nobody has to have one. */
const FIXES: Readonly<Partial<Record<ProblemCode, Pick<Problem, 'fix'>>>> = {
  'missing-file': { fix: phrase('missing-file.walls-fix', { walls: WALLS }) },
  'broken-file': { fix: phrase('broken-file.walls-fix') },
};

/** What is wrong with the list for a run that prints: it hinders no poster, and a folder may well have none. */
export async function wallWarnings(folder: string, content: Content): Promise<Pick<Walls, 'problems' | 'text'>> {
  const { problems, ofRows, text } = await readWalls(folder, content);
  const found = [...problems, ...ofRows].filter(({ code }) => code !== 'missing-file');
  return { problems: found.map((problem) => ({ ...problem, severity: 'warning' })), text };
}

function wallsIn(text: string, content: Content): Walls {
  const table = tableIn(text);
  if ('problems' in table) return { walls: [], problems: table.problems, ofRows: [], text };
  const { rows } = table;
  const columns = table.columns.map((column) => column.toLowerCase());
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const message = phrase('bad-wall.columns', { columns: COLUMNS, missing });
    const problems = [wallFault({ file: WALLS, line: 1 }, message, phrase('bad-wall.columns-fix'))];
    return { walls: [], problems, ofRows: [], text };
  }
  const walls: Wall[] = [];
  const ofRows: Problem[] = [];
  const names = namesIn(content);
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = Object.fromEntries(COLUMNS.map((column) => [column, cells[columns.indexOf(column)]?.trim() ?? ''])) as Row;
    const where = rowPlace(WALLS, index);
    const read = wallOf(row, where, names);
    if ('faults' in read) ofRows.push(...read.faults.map(({ message, fix }) => wallFault(where, message, fix)));
    else walls.push(read);
  }
  return { walls, problems: [], ofRows, text };
}

/** The table, or why it is none. */
function tableIn(text: string): Table | Pick<Stop, 'problems'> {
  try {
    return fromCsv(text, WALLS);
  } catch (fault) {
    if (fault instanceof Stop) return { problems: fault.problems };
    throw fault;
  }
}

interface Fault {
  readonly message: Phrase;
  readonly fix: Phrase;
}

/** What a row may name, looked up once for all rows. */
interface Names {
  readonly centers: ReadonlySet<string>;
  readonly posters: ReadonlySet<string>;
  readonly editions: EditionCells;
}

const namesIn = (content: Content): Names => ({
  centers: new Set(Object.keys(content.centers.data)),
  posters: new Set([...content.posters.map(({ data }) => data.id), ...content.editions.data.map(({ poster }) => poster)]),
  editions: new EditionCells(content),
});

/** What hangs there, or why that cannot be meant. A spreadsheet begins words with a capital: ids have none. */
function wallOf(row: Row, where: Place, { centers, posters, editions }: Names): Wall | { readonly faults: readonly Fault[] } {
  const { wall, copies } = row;
  const [center, poster] = [row.center.toLowerCase(), row.poster.toLowerCase()];
  const paper = size.safeParse(row.size.toLowerCase());
  const edition = row.edition === '' || !posters.has(poster) ? undefined : editions.named(row.edition, poster);
  const found: readonly (Fault | false | undefined)[] = [
    !centers.has(center) && {
      message: row.center === '' ? phrase('bad-wall.no-center') : phrase('bad-wall.center', { found: row.center }),
      fix: phrase('bad-wall.center-fix', { names: firstNames(centers), centers: CENTERS }),
    },
    wall === '' && { message: phrase('bad-wall.wall'), fix: phrase('bad-wall.wall-fix') },
    !posters.has(poster) && {
      message: phrase('bad-wall.poster', { found: row.poster }),
      fix: phrase('names.there', { names: firstNames(posters) }),
    },
    !paper.success && {
      message: phrase('bad-wall.size', { found: row.size }),
      fix: phrase('bad-wall.size-fix', { sizes: size.options.join(', ') }),
    },
    !/^[1-9]\d{0,3}$/.test(copies) && {
      message: phrase('bad-wall.copies', { found: copies }),
      fix: phrase('bad-wall.copies-fix'),
    },
    edition && 'message' in edition && edition,
  ];
  const faults = found.filter((fault) => fault !== false && fault !== undefined);
  if (faults.length > 0 || !paper.success) return { faults };
  const named = edition && 'name' in edition ? { edition: edition.name } : {};
  return { center, wall, poster, size: paper.data, copies: Number(copies), ...named, where };
}

const wallFault = (where: Place, message: Phrase, fix: Phrase): Problem => ({ code: 'bad-wall', severity: 'error', where, message, fix });
