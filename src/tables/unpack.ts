import { unzipSync } from 'fflate';
import { EXIT, Stop } from '../problem.js';

/** Bytes of a workbook, packed and unpacked, and files in it: far more than a list of ours needs, far less than fills the memory. */
const MOST_PACKED = 5_000_000;
const MOST_UNPACKED = 60_000_000;
const MOST_FILES = 500;

/** What is wrong with a workbook as a whole. */
export function badWorkbook(file: string, found: string, fix: string, cause?: unknown): Stop {
  return new Stop(
    EXIT.content,
    [{ code: 'bad-table', severity: 'error', where: { file }, message: `expected a workbook (.xlsx), found ${found}`, fix }],
    cause,
  );
}

/** The XML files in a workbook by name. Stops on what is no zip file, and before it unpacks more than a list of ours can hold. */
export function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  const smaller = 'keep nothing in it but the table, and save it anew';
  if (bytes.length > MOST_PACKED) throw badWorkbook(file, `${bytes.length} bytes`, smaller);
  let files = 0;
  let unpacked = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    files += 1;
    unpacked += originalSize;
    if (files > MOST_FILES || unpacked > MOST_UNPACKED) throw badWorkbook(file, 'one that unpacks to far more than a table', smaller);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (fault) {
    if (fault instanceof Stop) throw fault;
    throw badWorkbook(file, 'other or damaged bytes', 'open it in a spreadsheet and save it as .xlsx', fault);
  }
}
