import { stringify } from 'yaml';
import { below } from '../test/chances.js';

/** Names of streets and offices in both languages; the offices are invented. */
const STREETS = [
  ['Абай', 'Абая'],
  ['Достық', 'Достык'],
  ['Жеңіс', 'Победы'],
  ['Қонаев', 'Кунаева'],
  ['Сәтбаев', 'Сатпаева'],
  ['Төле би', 'Толе би'],
  ['Әуезов', 'Ауэзова'],
  ['Бөгенбай батыр', 'Богенбай батыра'],
] as const;
const OFFICES = [
  ['Халыққа қызмет көрсету орталығы', 'Центр обслуживания населения'],
  ['Мамандандырылған халыққа қызмет көрсету орталығы', 'Специализированный центр обслуживания населения'],
  ['Қызмет көрсету орталығы', 'Центр обслуживания'],
] as const;
const HOURS = ['Пн–Пт 9:00–18:30, Сб 9:00–13:00', 'Пн–Сб 9:00–20:00', 'Пн–Пт 9:00–18:00'] as const;
const REGIONS = 20;
const HOUSES = 180;

/** Cells of one center. */
type Cells = readonly [
  id: string,
  region: string,
  nameKk: string,
  nameRu: string,
  addressKk: string,
  addressRu: string,
  phone: string,
  hours: string,
];

/** A center that is not as it was: it has moved to another house, or has a name with a letter that none has. */
export interface ChangedCenter {
  readonly at: number;
  readonly has: 'moved' | 'another name';
}

/** A table of so many invented centers, as CSV: the same for the same number, but for one that has changed. */
export const centerTable = (count: number, changed?: ChangedCenter): string =>
  [HEADS, ...inventedCenters(count, changed)].map((cells) => cells.join(';')).join('\r\n');

const HEADS = ['id', 'region', 'name kk', 'name ru', 'address kk', 'address ru', 'phone', 'hours'];

/** The same centers as centers.yaml has them. */
export function centersYaml(count: number): string {
  const centers = inventedCenters(count).map(([id, , nameKk, nameRu, addressKk, addressRu, phone]) => [
    id,
    {
      name: { kk: nameKk, ru: nameRu },
      address: { kk: addressKk, ru: addressRu },
      phone,
      hours: { week: [{ days: 'mon-sat', from: '9:00', until: '20:00' }] },
    },
  ]);
  return stringify(Object.fromEntries(centers));
}

/** So many invented centers, the same for the same number, but for one that has changed. */
export function inventedCenters(count: number, changed?: ChangedCenter): readonly Cells[] {
  const chance = below(7);
  const pick = <T>(from: readonly T[]): T => from[chance(from.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const [[kk, ru], [streetKk, streetRu], house, hours] = [pick(OFFICES), pick(STREETS), 1 + chance(HOUSES), pick(HOURS)];
    const has = changed?.at === at ? changed.has : undefined;
    const number = has === 'another name' ? `${at + 1}А` : `${at + 1}`;
    const door = has === 'moved' ? house + HOUSES : house;
    const phone = `8 (7172) ${10 + chance(80)}-${10 + chance(80)}-${10 + chance(80)}`;
    const region = `${1 + chance(REGIONS)}`;
    return [
      `c${at + 1}`,
      region,
      `№ ${number} ${kk}`,
      `${ru} № ${number}`,
      `${streetKk} көшесі, ${door}`,
      `улица ${streetRu}, ${door}`,
      phone,
      hours,
    ];
  });
}
