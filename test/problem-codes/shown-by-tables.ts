import { csvOf, readText, type SOUND } from '../centers/center-csv.js';
import type { Shown } from './shown.js';

/** What is said of the sound row with another heading and another cell below it. */
const said = async (column: keyof typeof SOUND, heading: string, cell: string) =>
  (await readText(csvOf([{ [column]: cell }]).replace(`"${column}"`, `"${heading}"`))).problems;

/** Codes of a table of centers, each by a cell in it. */
export const SHOWN_BY_TABLES: Shown = {
  'bad-center': () => said('hours', 'Hours', 'Mon–Fri mornings'),
  'lost-letters': () => said('name kk', 'Атауы', '?ала орталы?ы'),
  'unknown-column': () => said('address ru', 'Adress (ru)', 'ул. Самал, 1'),
};
