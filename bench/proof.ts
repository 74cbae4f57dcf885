import { createAssets } from '../src/jobs/assets.js';
import { paintPoster } from '../src/jobs/painted-poster.js';
import { proveSheets } from '../src/jobs/prove-sheets.js';
import { createTools } from '../src/jobs/tools.js';
import { fit as fitPoster } from '../src/layout/fit.js';
import { fitInput, NOW, openWorkshop, postersOf } from '../test/sheets.js';
import { least, milliseconds } from './processor-time.js';
import { type Row, tableOf } from './results.js';
import { picturesRows } from './sheet-with-pictures.js';

const WARM_UP = 3;
const ROUNDS = 11;
const SIZES = ['a4', 'a3'] as const;

/** Prints what finding the size of the type and proving the finished file cost. */
export async function proof(root: string): Promise<void> {
  process.stdout.write(`${tableOf(await proofRows(root))}\n`);
}

/** Measures fit and proof of every poster of the shipped content after warm-up. */
export async function proofRows(root: string): Promise<readonly Row[]> {
  const workshop = await openWorkshop(root);
  const { theme } = workshop;
  const [assets, tools] = [createAssets(), createTools()];
  const measure = await assets.measure();
  const rows: Row[] = [];
  for (const poster of postersOf(workshop, NOW)) {
    const input = fitInput(workshop, poster);
    const found = await rounds(() => fitPoster(input));
    rows.push({ what: `${poster.id}, fit`, measured: `${found.toFixed(0)} ms`, goal: '≤ 150 ms' });
    for (const size of SIZES) {
      const painted = await paintPoster({ copy: input.copy, size, theme, floor: theme.type.floor, version: '0', assets, fits: new Map() });
      if (painted.kind === 'unfit') throw new Error(`${poster.id} does not fit`);
      const { paper, floor, pages, bytes } = painted;
      const sheet = { copy: input.copy, size, paper, theme, floor, pages };
      const proved = await rounds(() => proveSheets({ sheet, variant: 'office', bytes, measure }, tools));
      const measured = `${(proved / pages.length).toFixed(0)} ms`;
      rows.push({ what: `${poster.id} ${size.toUpperCase()}, proof a sheet`, measured, goal: '≤ 400 ms' });
    }
  }
  return [...rows, ...(await picturesRows(root))];
}

async function rounds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const time = await milliseconds(work);
    if (round >= WARM_UP) times.push(time);
  }
  return least(times);
}
