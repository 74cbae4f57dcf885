import { expect, it } from 'vitest';
import { whyUnfit } from '../../src/jobs/why-unfit.js';
import type { Unfit } from '../../src/layout/fit.js';
import { tightest } from '../../src/layout/setting.js';
import { pt } from '../../src/paper/units.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { copyOf, openWorkshop, posterOf } from '../sheets.js';

const workshop = await openWorkshop();

it.each([
  ['a4', 10.5, 'on A4 at 10.5 pt, the least for reading at 0.78 m'],
  ['a5', 18, 'on A5 at 18.0 pt, the least for reading at 1.33 m'],
] as const)('A text that does not fit is reported as it stands %s, %d pt', (on, body, words) => {
  const shortage = {
    sheet: 1,
    languages: ['kk'],
    over: pt(50),
    needs: inBoth(pt(400), pt(0)),
    room: pt(350),
    head: pt(60),
    least: pt(200),
    texts: pt(200),
  } as const;
  const unfit: Unfit = { kind: 'unfit', on, setting: tightest({ theme: workshop.theme, floor: body }), shortages: [shortage] };
  const [problem] = whyUnfit({ copy: copyOf(workshop, posterOf(workshop, 'rights')), theme: workshop.theme }, unfit);
  expect(problem).toMatchObject({ code: 'text-overflow', severity: 'error' });
  expect(inEnglish(problem?.message)).toContain(words);
});
