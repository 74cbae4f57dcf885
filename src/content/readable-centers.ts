import type { Place } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { CenterSource, CentersSource, centerSchema } from './centers.js';
import { soundEntries } from './sound-entries.js';
import type { SourceFile } from './source-file.js';

/** The centers of a file in which something is wrong, as far as they can be read. */
interface ReadableCenters {
  /** Those in which nothing is wrong. */
  readonly sound: CentersSource;
  /** The others. */
  readonly inPart: CentersSource;
  /** Whether what is found at a place is said of what can be read. */
  holds(place: Place): boolean;
}

/**
 * What centers say that do not keep their schema: the checks of texts find what is wrong with these words in the same run as what is
 * wrong with the rest. A field that cannot be read says nothing here, and nothing is reported of it a second time.
 */
export function readableCenters(source: SourceFile, schema: ReturnType<typeof centerSchema>): ReadableCenters {
  const sound = soundEntries(source, schema);
  const written = Object.entries((source.data ?? {}) as Readonly<Record<string, unknown>>);
  const read = written.map(([id, entry]) => {
    const issues = (schema.safeParse(entry).error?.issues ?? []).filter(({ code }) => code !== 'unrecognized_keys');
    const faults = issues.flatMap(({ path }): readonly Fault[] => [
      { where: source.place([id, ...path]) },
      // A half that cannot be read is not one that nobody has written.
      { where: source.place([id, ...path.slice(0, -1)]), half: path.at(-1) },
    ]);
    const isReadable = faults.length > 0 && isRecord(entry);
    return { id, line: source.place([id]).line ?? 0, faults, ...(isReadable && { center: wordsOf(entry, schema) }) };
  });
  return {
    sound: sound.entries,
    inPart: Object.fromEntries(read.flatMap(({ id, center }) => (center ? [[id, center]] : []))),
    holds: (place) => {
      const { line } = place;
      if (sound.holds(line)) return true;
      const own = line === undefined ? undefined : read.findLast((each) => each.line <= line);
      return own?.center !== undefined && !own.faults.some((fault) => isAt(fault, place));
    },
  };
}

/** What is wrong at a place: of all that stands there, or of a half. */
interface Fault {
  readonly where: Place;
  readonly half?: PropertyKey | undefined;
}

const isAt = ({ where, half }: Fault, { line, column, language }: Place): boolean =>
  where.line === line && where.column === column && (half === undefined || half === language);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const halvesIn = (value: unknown): CenterSource['name'] =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).filter(([, half]) => typeof half === 'string'));

function wordsOf(entry: Readonly<Record<string, unknown>>, schema: ReturnType<typeof centerSchema>): CenterSource {
  const { name, address, phone, phones, mail, page, hours } = entry;
  return {
    name: halvesIn(name),
    address: halvesIn(address),
    phone: textIn(phone),
    ...(Array.isArray(phones) && {
      phones: phones.map((each) => ({ number: textIn(isRecord(each) && each['number']), for: halvesIn(isRecord(each) && each['for']) })),
    }),
    ...(typeof mail === 'string' && { mail }),
    ...(typeof page === 'string' && { page }),
    hours: schema.shape.hours.safeParse(hours).data ?? hoursIn(hours),
  };
}

/** Hours in words, or of those in figures the names of days: nobody opens a center by them. */
function hoursIn(hours: unknown): CenterSource['hours'] {
  if (isRecord(hours) && !('week' in hours || 'except' in hours)) return halvesIn(hours);
  const except = isRecord(hours) && Array.isArray(hours['except']) ? hours['except'] : [];
  const named = except.map((each) => ({
    date: ANY_DAY,
    ...(isRecord(each) && isRecord(each['name']) && { name: halvesIn(each['name']) }),
  }));
  return { week: [], except: named };
}

const ANY_DAY = '2000-01-01' as IsoDate;
