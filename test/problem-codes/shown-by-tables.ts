import { batch } from '../../src/cli/batch.js';
import { sheetsAlone } from '../../src/jobs/plan-copies.js';
import { whyLong } from '../../src/jobs/why-unfit.js';
import type { Poster } from '../../src/poster/model.js';
import { csvOf, readText, SOUND } from '../centers/center-csv.js';
import { inProcess } from '../cli/in-process.js';
import { type Shown, stopped } from './shown.js';

/** What is said of the sound row with another heading and another cell below it. */
const said = async (column: keyof typeof SOUND, heading: string, cell: string) =>
  (await readText(csvOf([{ [column]: cell }]).replace(`"${column}"`, `"${heading}"`))).problems;

/** Codes of a table of centers, each by a cell in it. */
export const SHOWN_BY_TABLES: Shown = {
  'sheets-alone': async () => {
    const { centers } = await readText(csvOf([{ screens: 'hall' }, { id: 'aqsu', qr: 'https://aqsu.example' }]));
    return sheetsAlone(centers, 'offices.csv');
  },
  'bad-shard': () => stopped(() => batch({ centers: 'offices.csv', content: 'content', out: 'output', shard: '9/8' }, inProcess('.'))),
  'long-center': async () => {
    const {
      centers: [row],
    } = await readText(csvOf([SOUND]));
    const poster = { id: 'complaint' } as Poster;
    return row ? [whyLong(row, { poster }, 'a4')] : [];
  },
  'bad-center': () => said('hours', 'Hours', 'Mon–Fri mornings'),
  'lost-letters': () => said('name kk', 'Атауы', '?ала орталы?ы'),
  'unknown-column': () => said('address ru', 'Adress (ru)', 'ул. Самал, 1'),
};
