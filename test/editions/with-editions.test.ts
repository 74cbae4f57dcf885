import { expect, test } from 'vitest';
import { contentHash } from '../../src/editions/content-hash.js';
import type { Edition } from '../../src/editions/ledger.js';
import { nextEditions } from '../../src/editions/next-editions.js';
import { latestOf, withEditions } from '../../src/editions/with-editions.js';
import type { Poster } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { composed } from '../poster/composing.js';
import { released } from './released.js';

const day = (text: string): IsoDate => text as IsoDate;
const { posters } = await composed('2026-11-22');
const rights: Poster = { ...(posters.find(({ id }) => id === 'rights') as Poster), draft: false };

test('a poster bears the edition whose words it says, whatever the day', () => {
  const [first] = released(['rights', contentHash(rights)]);
  const [poster] = withEditions([{ ...rights, asOf: day('2027-05-05') }], first ? [first] : []);
  expect(poster?.edition).toEqual({ number: 1, code: first?.code });
});

test('a poster bears none when it was never released, when its words are those of a former edition, or while it is a draft', () => {
  const ledger = released(['rights', contentHash(rights)], ['rights', 'f'.repeat(64)]);
  expect(withEditions([rights], [])[0]?.edition).toBeUndefined();
  expect(withEditions([rights], ledger)[0]?.edition).toBeUndefined();
  expect(withEditions([{ ...rights, draft: true }], ledger.slice(0, 1))[0]?.edition).toBeUndefined();
});

test('what was released ahead for a later day replaces nothing before it', () => {
  const own = contentHash(rights);
  const [first, ahead] = released(['rights', own], ['rights', 'f'.repeat(64)]) as [Edition, Edition];
  const ledger = [first, { ...ahead, asOf: day('2027-01-01') }];
  const on = (asOf: string) => ({ ...rights, asOf: day(asOf) });
  expect(withEditions([on('2026-12-31')], ledger)[0]?.edition?.number).toBe(1);
  expect(withEditions([on('2027-01-01')], ledger)[0]?.edition).toBeUndefined();
  expect(nextEditions([on('2026-12-31')], ledger)).toEqual([]);
  expect(nextEditions([on('2027-01-01')], ledger)).toMatchObject([{ number: 3, former: { number: 2 } }]);
  expect(latestOf(ledger, on('2026-10-31'))).toBeUndefined();
});

test('a sheet that was printed ahead bears its edition before its day, when it says what is in force', () => {
  const [ahead] = released(['rights', contentHash(rights)]) as [Edition];
  const ledger = [{ ...ahead, asOf: day('2027-01-01') }];
  expect(withEditions([{ ...rights, asOf: day('2026-12-31') }], ledger)[0]?.edition?.number).toBe(1);
});

test('a correction for an earlier day, released later, does not replace the edition of the later day', () => {
  const [first, ahead, correction] = released(['rights', 'a'.repeat(64)], ['rights', contentHash(rights)], ['rights', 'b'.repeat(64)]) as [
    Edition,
    Edition,
    Edition,
  ];
  const ledger = [first, { ...ahead, asOf: day('2027-01-01') }, { ...correction, asOf: day('2026-12-20') }];
  expect(latestOf(ledger, { id: 'rights', asOf: day('2026-12-24') })?.number).toBe(3);
  expect(withEditions([{ ...rights, asOf: day('2027-01-01') }], ledger)[0]?.edition?.number).toBe(2);
});
