import { expect, test } from 'vitest';
import { contentSchemas } from '../../src/content/schema.js';
import { keptRules, recordedRules } from '../../src/editions/kept-rules.js';
import { Facts } from '../../src/poster/facts.js';
import type { IsoDate } from '../../src/rules/date.js';
import { FEE } from '../impact/example-change.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { changedContent, dayOf } from '../poster/composing.js';

test('A record keeps a fee and the index of which it is a multiple, each in the version of the day', async () => {
  const content = await changedContent(FEE);
  const poster = dayOf(content, '2027-01-01').posters.find(({ id }) => id === 'rights');
  if (!poster) throw new Error('expected the poster of rights');
  const kept = keptRules(poster, content.rules);
  expect(kept['copy-fee']?.versions).toHaveLength(1);
  expect(kept['sample-index']?.versions).toMatchObject([{ from: '2027-01-01', tenge: 4525 }]);
  // As a record is read again, it says the same sum.
  const read = contentSchemas(SHIPPED_LANGUAGES).rules.parse(JSON.parse(JSON.stringify(kept)));
  const rules = recordedRules(read, 'editions/rights-1.json');
  const facts = new Facts({ rules, languages: SHIPPED_LANGUAGES }, '2027-01-01' as IsoDate);
  expect(facts.stated('amount', 'copy-fee')).toMatchObject({ kind: 'sum', tiyn: 90_500 });
});
