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
  const [problem] = whyUnfit({ copy: copyOf(workshop, posterOf(workshop, 'rights')), theme: workshop.theme, size: 'a4' }, unfit);
  expect(problem).toMatchObject({ code: 'text-overflow', severity: 'error' });
  expect(inEnglish(problem?.message)).toContain(words);
});

it.each([
  ['large-print', 'a5', 'a5', 'rights in large-print on A5, sheet 1 of 1: «karasai-clinic.example/» of 23 characters'],
  [
    'large-print',
    'a3',
    'a4',
    'rights in large-print on A3, which is A4 enlarged, sheet 1 of 1: «karasai-clinic.example/» of 23 characters',
  ],
  ['gray', 'a3', 'a4', 'rights, sheet 1 of 1: «karasai-clinic.example/» of 23 characters'],
] as const)('A word that is too wide in %s on %s, set on %s, names its poster', (variant, size, on, words) => {
  const shortage = {
    ...{ sheet: 1, languages: ['kk'] as const, over: pt(-50), needs: inBoth(pt(0), pt(0)) },
    ...{ room: pt(350), head: pt(60), least: pt(200), texts: pt(200) },
    tooWide: { by: pt(26), room: pt(100), words: 'karasai-clinic.example/' },
  };
  const unfit: Unfit = { kind: 'unfit', on, setting: tightest({ theme: workshop.theme, floor: 18 }), shortages: [shortage] };
  const [problem] = whyUnfit({ copy: copyOf(workshop, posterOf(workshop, 'rights')), theme: workshop.theme, size, variant }, unfit);
  expect(problem).toBeDefined();
  expect(inEnglish(problem?.message)).toMatch(new RegExp(`^${words}`));
});
