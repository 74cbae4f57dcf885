import { readCenterTable } from '../../src/centers/read-center-table.js';
import type { TableSetting } from '../../src/centers/row.js';
import type { Country } from '../../src/rules/phone.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';

/** A row in which nothing is wrong, by its headings. */
export const SOUND = {
  id: 'samal',
  'name kk': '«Самал» орталығы',
  'name ru': 'Центр «Самал»',
  'address kk': 'Самал көшесі, 1',
  'address ru': 'ул. Самал, 1',
  phone: '+7 7172 74 01 00',
  hours: 'Mon–Fri 9:00–18:30, lunch 13:00–14:00; Sat 10:00–14:00',
} as const;

export type Cells = Readonly<Record<string, string>>;

export const SETTING: TableSetting = {
  languages: SHIPPED_LANGUAGES,
  country: 'KZ' as Country,
  posters: ['rights', 'complaint'],
  screens: ['hall', 'tablet'],
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows like the sound one, with other cells or more of them, as a CSV. */
export function csvOf(rows: readonly Cells[]): string {
  const headings = [...new Set([...Object.keys(SOUND), ...rows.flatMap((row) => Object.keys(row))])];
  const cells = (row: Cells) => headings.map((heading) => row[heading] ?? (SOUND as Cells)[heading] ?? '');
  return [headings, ...rows.map(cells)].map((row) => row.map(quoted).join(';')).join('\r\n');
}

export const readRows = (...rows: readonly Cells[]) => readText(csvOf(rows));

export const readText = (text: string, setting = SETTING) => readCenterTable(new TextEncoder().encode(text), 'centers.csv', setting);
