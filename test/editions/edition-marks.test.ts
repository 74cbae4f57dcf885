import { expect, test } from 'vitest';
import { contentHash } from '../../src/editions/content-hash.js';
import { editionMarks, latestOf, type Released, releasedEditions } from '../../src/editions/edition-marks.js';
import type { Edition, Ledger } from '../../src/editions/ledger.js';
import { nextEditions } from '../../src/editions/next-editions.js';
import type { Poster } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { composed } from '../poster/composing.js';
import { released } from './released.js';

const day = (text: string): IsoDate => text as IsoDate;
const { posters } = await composed('2026-11-22');
const rights: Poster = { ...(posters.find(({ id }) => id === 'rights') as Poster), draft: false };

const known = (ledger: Ledger): Released => releasedEditions(ledger, new Map());

/** The number of the edition that a poster bears. */
const markOf = (poster: Poster, ledger: Ledger): number | undefined => editionMarks([poster], known(ledger)).get(poster.id)?.number;

test('a poster bears the edition whose words it says, whatever the day', () => {
  const [first] = released(['rights', contentHash(rights)]);
  const marks = editionMarks([{ ...rights, asOf: day('2027-05-05') }], known(first ? [first] : []));
  expect([...marks]).toEqual([['rights', { number: 1, code: first?.code }]]);
});

test('a poster bears none when it was never released, when its words are those of a former edition, or while it is a draft', () => {
  const ledger = released(['rights', contentHash(rights)], ['rights', 'f'.repeat(64)]);
  expect(markOf(rights, [])).toBeUndefined();
  expect(markOf(rights, ledger)).toBeUndefined();
  expect(markOf({ ...rights, draft: true }, ledger.slice(0, 1))).toBeUndefined();
});

test('what was released ahead for a later day replaces nothing before it', () => {
  const own = contentHash(rights);
  const [first, ahead] = released(['rights', own], ['rights', 'f'.repeat(64)]) as [Edition, Edition];
  const ledger = [first, { ...ahead, asOf: day('2027-01-01') }];
  const on = (asOf: string) => ({ ...rights, asOf: day(asOf) });
  expect(markOf(on('2026-12-31'), ledger)).toBe(1);
  expect(markOf(on('2027-01-01'), ledger)).toBeUndefined();
  expect(nextEditions([on('2026-12-31')], known(ledger))).toEqual([]);
  expect(nextEditions([on('2027-01-01')], known(ledger))).toMatchObject([{ number: 3, former: { number: 2 } }]);
  expect(latestOf(ledger, on('2026-10-31'))).toBeUndefined();
});

test('a sheet that was printed ahead bears its edition before its day, when it says what is in force', () => {
  const [ahead] = released(['rights', contentHash(rights)]) as [Edition];
  const ledger = [{ ...ahead, asOf: day('2027-01-01') }];
  expect(markOf({ ...rights, asOf: day('2026-12-31') }, ledger)).toBe(1);
});

test('a correction for an earlier day, released later, does not replace the edition of the later day', () => {
  const [first, ahead, correction] = released(['rights', 'a'.repeat(64)], ['rights', contentHash(rights)], ['rights', 'b'.repeat(64)]) as [
    Edition,
    Edition,
    Edition,
  ];
  const ledger = [first, { ...ahead, asOf: day('2027-01-01') }, { ...correction, asOf: day('2026-12-20') }];
  expect(latestOf(ledger, { id: 'rights', asOf: day('2026-12-24') })?.number).toBe(3);
  expect(markOf({ ...rights, asOf: day('2027-01-01') }, ledger)).toBe(2);
});
