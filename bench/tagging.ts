import { sheetOf } from '../src/paper/sheet.js';
import { layOut } from '../src/pdf/lay-out.js';
import { paintLaid } from '../src/pdf/paint.js';
import { inBoth } from '../test/in-both.js';
import { paintUntagged } from '../test/pdf/untagged.js';
import { fitInput, fitted, NOW, openWorkshop, postersOf, rowsOf } from '../test/sheets.js';
import { least, milliseconds } from './processor-time.js';
import { type Row, tableOf } from './results.js';

const WARM_UP = 5;
const ROUNDS = 25;

/** Prints what tagging costs. */
export async function tagging(root: string): Promise<void> {
  process.stdout.write(`${tableOf(await taggingRows(root))}\n`);
}

/** Measures what tagging costs: every A4 sheet of the shipped content laid out and painted with and without, turn by turn. */
export async function taggingRows(root: string): Promise<readonly Row[]> {
  const workshop = await openWorkshop(root);
  const rows: Row[] = [];
  const sums = { tagged: 0, untagged: 0 };
  for (const poster of postersOf(workshop, NOW)) {
    const input = fitInput(workshop, poster);
    const pages = rowsOf(input, fitted(input)).map((each) => ({ rows: each }));
    const lay = () => layOut(sheetOf('a4'), pages);
    const about = { title: inBoth(poster.id, poster.id), author: poster.id, asOf: NOW, creator: 'Taqta' };
    const tagged: number[] = [];
    const untagged: number[] = [];
    let bytes = 0;
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const one = await milliseconds(async () => paintUntagged(await lay()));
      const other = await milliseconds(async () => {
        bytes = (await paintLaid(await lay(), about)).length;
      });
      if (round < WARM_UP) continue;
      untagged.push(one);
      tagged.push(other);
    }
    sums.tagged += least(tagged);
    sums.untagged += least(untagged);
    const measured = `${least(tagged).toFixed(1)} ms, ${least(untagged).toFixed(1)} ms untagged`;
    rows.push({ what: `${poster.id} A4`, measured, goal: '' });
    rows.push({ what: `${poster.id} A4, a sheet`, measured: `${(bytes / poster.sheets / 1000).toFixed(1)} KB`, goal: '≤ 45 KB' });
  }
  const more = (sums.tagged / sums.untagged - 1) * 100;
  return [...rows, { what: 'tagging, all sheets', measured: `${more.toFixed(1)} % more`, goal: '≤ 10 %' }];
}
