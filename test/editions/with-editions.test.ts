import { expect, test } from 'vitest';
import { contentHash } from '../../src/editions/content-hash.js';
import { latestOf, withEditions } from '../../src/editions/with-editions.js';
import type { Poster } from '../../src/poster/model.js';
import { composed } from '../poster/composing.js';
import { released } from './released.js';

const { posters } = await composed('2026-11-22');
const rights: Poster = { ...(posters.find(({ id }) => id === 'rights') as Poster), draft: false };

test('a poster bears the edition whose words it says, whatever the day', () => {
  const [first] = released(['rights', contentHash(rights)]);
  const [poster] = withEditions([{ ...rights, asOf: '2027-05-05' as Poster['asOf'] }], first ? [first] : []);
  expect(poster?.edition).toEqual({ number: 1, code: first?.code });
});

test('a poster bears none when it was never released, when its words are those of a former edition, or while it is a draft', () => {
  const ledger = released(['rights', contentHash(rights)], ['rights', 'f'.repeat(64)]);
  expect(withEditions([rights], [])[0]?.edition).toBeUndefined();
  expect(withEditions([rights], ledger)[0]?.edition).toBeUndefined();
  expect(withEditions([{ ...rights, draft: true }], ledger.slice(0, 1))[0]?.edition).toBeUndefined();
});

test('the latest edition of a poster is the last entry that names it', () => {
  const ledger = released(['rights', 'a'.repeat(64)], ['rights', 'b'.repeat(64)], ['complaint', 'c'.repeat(64)]);
  expect(latestOf(ledger, 'rights')?.number).toBe(2);
  expect(latestOf(ledger, 'egov')).toBeUndefined();
});
