import { MOST_OWN_ADDRESS } from '../content/centers.js';
import type { Language, Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { addressFault, openedAddress } from '../rules/web-address.js';
import { isEmpty, isNone, positionIn } from './cells.js';
import type { Filled, TableColumn } from './columns.js';
import { holidaysIn, type WrittenDay } from './holidays-cell.js';
import type { CellFault } from './hours-cell.js';
import { type CellHours, writtenHours } from './written-hours.js';

export type ColumnFault = CellFault & { readonly column: TableColumn };

/** A center as a row says it, in the form of centers.yaml before it is held against its schema. */
export interface Written {
  readonly data: object;
  /** Days of the calendar with other hours: they can be at fault whatever the hours are. */
  readonly except?: readonly WrittenDay[];
  /** Cells that say nothing of the kind: their part is not in `data`. */
  readonly faults: readonly ColumnFault[];
  /** The column in which a part of it stands, or should. */
  columnOf(path: readonly PropertyKey[]): TableColumn | undefined;
}

export function writtenCenter(filled: readonly Filled[], languages: Languages): Written {
  const column = (name: Filled['taken']['column']): Filled | undefined => filled.find(({ taken }) => taken.column === name);
  const text = (name: Filled['taken']['column']) => {
    const cell = column(name)?.cell ?? '';
    return isEmpty(cell) ? {} : { [name]: cell };
  };
  const half = halvesOf(filled, languages);
  const phones = writtenPhones(filled, languages);
  const position = writtenPosition(filled);
  const ownPage = writtenOwnPage(column('qr'));
  const hours = writtenHours(filled, languages);
  const holidays = writtenHolidays(column('holidays'), hours);
  return {
    data: {
      name: half('name'),
      address: half('address'),
      ...phones.data,
      ...text('mail'),
      ...text('page'),
      ...ownPage.data,
      ...position.data,
      ...(hours.hours && { hours: 'week' in hours.hours ? { ...hours.hours, ...holidays.data } : hours.hours }),
    },
    ...(holidays.data.except && { except: holidays.data.except }),
    faults: [...phones.faults, ...ownPage.faults, ...position.faults, ...hours.faults, ...holidays.faults],
    columnOf: ([field, ...path]) => {
      switch (field) {
        case 'name':
        case 'address':
          return (filled.find(({ taken }) => taken.column === field && taken.language === path[0]) ?? column(field))?.column;
        case 'phones':
          return phones.columnOf(path);
        case 'position':
          return (column('position') ?? column(path[0] === 'longitude' ? 'longitude' : 'latitude'))?.column;
        case 'hours':
          return path[0] === 'except' ? column('holidays')?.column : hours.columnOf(path);
        default:
          return column(field as Filled['taken']['column'])?.column;
      }
    },
  };
}

/** What the columns of each language say, as a text has it; a half that nobody has written is absent. */
export const halvesOf =
  (filled: readonly Filled[], languages: Languages) =>
  (name: 'name' | 'address' | 'purpose' | 'hours', number = 1): Partial<Record<Language, string>> =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const { cell = '' } =
          filled.find(({ taken }) => taken.column === name && taken.language === language && taken.number === number) ?? {};
        return isEmpty(cell) ? [] : [[language, cell]];
      }),
    );

interface Part {
  readonly data: object;
  readonly faults: readonly ColumnFault[];
}

/** A phone with a purpose is a further one; those without stand beside the first. */
function writtenPhones(filled: readonly Filled[], languages: Languages): Part & Pick<Written, 'columnOf'> {
  const half = halvesOf(filled, languages);
  const numbers = filled.filter(({ taken }) => taken.column === 'phone').toSorted((one, other) => one.taken.number - other.taken.number);
  const [first] = numbers;
  const hasPurpose = ({ taken }: Filled): boolean => Object.keys(half('purpose', taken.number)).length > 0;
  const further = numbers.filter((each) => each !== first && hasPurpose(each));
  const plain = numbers.filter((each) => !further.includes(each) && !isEmpty(each.cell)).map(({ cell }) => cell);
  const purpose = filled.find(({ taken }) => taken.column === 'purpose' && taken.number === first?.taken.number);
  return {
    data: {
      ...(plain.length > 0 && { phone: plain.join(', ') }),
      ...(further.length > 0 && {
        phones: further.map(({ cell, taken }) => ({ ...(!isEmpty(cell) && { number: cell }), for: half('purpose', taken.number) })),
      }),
    },
    faults:
      first && purpose && hasPurpose(first)
        ? [{ column: purpose.column, fault: phrase('bad-center.first-phone'), fix: phrase('bad-center.first-phone-fix') }]
        : [],
    columnOf: ([at, part, language]) => {
      const phone = further[Number(at)];
      const ofPurpose = filled.filter(({ taken }) => taken.column === 'purpose' && taken.number === phone?.taken.number);
      return part === 'for' ? (ofPurpose.find(({ taken }) => taken.language === language) ?? ofPurpose[0])?.column : phone?.column;
    },
  };
}

function writtenPosition(filled: readonly Filled[]): Part {
  const cells = ['position', 'latitude', 'longitude'].flatMap((name) => filled.filter(({ taken }) => taken.column === name));
  const written = cells.filter(({ cell }) => !isEmpty(cell));
  const [first] = written;
  if (first === undefined) return { data: {}, faults: [] };
  const position = positionIn(written.map(({ cell }) => cell));
  return 'fault' in position ? { data: {}, faults: [{ ...position, column: first.column }] } : { data: { position }, faults: [] };
}

/** The page that the code of a center opens. */
function writtenOwnPage(filled: Filled | undefined): Part {
  if (filled === undefined || isNone(filled.cell)) return { data: {}, faults: [] };
  const { column, cell } = filled;
  const fault = addressFault(cell);
  if (fault) return { data: {}, faults: [{ column, fault, fix: phrase('bad-center.address-fix') }] };
  const { length } = openedAddress(cell);
  if (length <= MOST_OWN_ADDRESS) return { data: { qr: cell }, faults: [] };
  const long = phrase('bad-center.long-address', { most: MOST_OWN_ADDRESS, length });
  return { data: {}, faults: [{ column, fault: long, fix: phrase('bad-center.long-address-fix') }] };
}

function writtenHolidays(
  holidays: Filled | undefined,
  { hours }: CellHours,
): { readonly data: { readonly except?: readonly WrittenDay[] }; readonly faults: readonly ColumnFault[] } {
  if (holidays === undefined || isNone(holidays.cell)) return { data: {}, faults: [] };
  const { column, cell } = holidays;
  const days = holidaysIn(cell);
  if ('fault' in days) return { data: {}, faults: [{ ...days, column }] };
  if (hours !== undefined && !('week' in hours))
    return { data: {}, faults: [{ column, fault: phrase('bad-center.holidays-alone'), fix: phrase('bad-center.hours-fix') }] };
  return { data: { except: days }, faults: [] };
}
