import { grouped } from '../grouped.js';
import { type Place, type Problem, Stop, someOf } from '../problem.js';
import { fromCsv } from '../tables/csv.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { CENTERS } from './centers.js';
import { size } from './fields.js';
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
  readonly problems: readonly Problem[];
  readonly text: string;
}

export const WALLS = 'walls.csv';
const COLUMNS = ['center', 'wall', 'poster', 'size', 'copies', 'edition'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Reads what hangs where. Every row that cannot be meant is a Problem with its line, as is a file that is missing or no table. */
export async function readWalls(folder: string, content: Content): Promise<Walls> {
  const text = await readText(folder, WALLS);
  if (typeof text === 'string') return wallsIn(text, content);
  const missing = text.code === 'missing-file' ? { fix: `list what hangs where in ${WALLS}: see docs/editions.md` } : {};
  return { walls: [], problems: [{ ...text, ...missing }], text: '' };
}

/** What is wrong with the list for a run that prints: it hinders no poster, and a folder may well have none. */
export async function wallWarnings(folder: string, content: Content): Promise<Omit<Walls, 'walls'>> {
  const { problems, text } = await readWalls(folder, content);
  const found = problems.filter(({ code }) => code !== 'missing-file');
  return { problems: found.map((problem) => ({ ...problem, severity: 'warning' })), text };
}

function wallsIn(text: string, content: Content): Walls {
  const table = tableIn(text);
  if ('problems' in table) return { walls: [], problems: table.problems, text };
  const { columns, rows } = table;
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const message = `expected the columns ${COLUMNS.join(', ')}, found none named ${missing.join(', ')}`;
    return { walls: [], problems: [wallFault({ file: WALLS, line: 1 }, message, 'name the columns in the first line so')], text };
  }
  const walls: Wall[] = [];
  const problems: Problem[] = [];
  const names = namesIn(content);
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = Object.fromEntries(COLUMNS.map((column) => [column, cells[columns.indexOf(column)]?.trim() ?? ''])) as Row;
    const where = rowPlace(WALLS, index);
    const faults = faultsOf(row, names).map(({ message, fix }) => wallFault(where, message, fix));
    problems.push(...faults);
    if (faults.length > 0) continue;
    const { edition, copies, center, wall, poster } = row;
    const paper = size.parse(row.size.toLowerCase());
    walls.push({ center, wall, poster, size: paper, copies: Number(copies), ...(edition === '' ? {} : { edition }), where });
  }
  return { walls, problems, text };
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
  readonly message: string;
  readonly fix: string;
}

/** What a row may name, looked up once for all rows. */
interface Names {
  readonly centers: ReadonlySet<string>;
  readonly posters: ReadonlySet<string>;
  /** The released editions of a poster. */
  readonly editions: ReadonlyMap<string, readonly string[]>;
}

function namesIn({ centers, posters, editions }: Content): Names {
  const released = grouped(editions.data, ({ poster }) => poster);
  return {
    centers: new Set(Object.keys(centers.data)),
    posters: new Set([...posters.map(({ data }) => data.id), ...released.keys()]),
    editions: new Map([...released].map(([poster, list]) => [poster, list.map(({ number }) => `${poster}-${number}`)])),
  };
}

function faultsOf({ center, wall, poster, size: paper, copies, edition }: Row, { centers, posters, editions }: Names): readonly Fault[] {
  const numbers = editions.get(poster) ?? [];
  const faults: readonly (Fault | false)[] = [
    !centers.has(center) && {
      message: `expected the id of a center, found ${center === '' ? 'an empty cell' : `"${center}"`}`,
      fix: `there are: ${someOf(centers)}; or add it to ${CENTERS}`,
    },
    wall === '' && { message: 'expected the name of a wall, found an empty cell', fix: 'say where in the center it hangs' },
    !posters.has(poster) && { message: `expected the id of a poster, found "${poster}"`, fix: `there are: ${someOf(posters)}` },
    !size.safeParse(paper.toLowerCase()).success && {
      message: `expected a size of paper, found "${paper}"`,
      fix: `choose from ${size.options.join(', ')}`,
    },
    !/^[1-9]\d{0,3}$/.test(copies) && {
      message: `expected a number of copies from 1 to 9999, found "${copies}"`,
      fix: 'count what hangs there',
    },
    edition !== '' &&
      posters.has(poster) &&
      !numbers.includes(edition) && {
        message: `expected a released edition of "${poster}", found "${edition}"`,
        fix:
          numbers.length === 0
            ? 'leave the cell empty: no edition of it was released yet'
            : `there are: ${someOf(numbers)}; empty if nobody knows`,
      },
  ];
  return faults.filter((fault) => fault !== false);
}

const wallFault = (where: Place, message: string, fix: string): Problem => ({ code: 'bad-wall', severity: 'error', where, message, fix });
