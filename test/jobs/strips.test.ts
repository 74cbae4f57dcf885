import { expect, test } from 'vitest';
import type { SheetName } from '../../src/paper/sheet.js';
import type { Variant } from '../../src/paper/variant.js';
import { expectAsPainted } from './stamped-copy.js';

const PRINTED: readonly (readonly [id: string, size: SheetName, variant: Variant])[] = [
  ['rights', 'a4', 'office'],
  ['complaint', 'a3', 'office'],
  ['clinic-services', 'a4', 'gray'],
  ['clinic-registration-online', 'a4', 'press'],
  ['clinic-registration-portal', 'a5', 'large-print'],
  ['rights', 'a3', 'tiles'],
];

// All others: strips.trial.ts.
test.each(PRINTED)('A stamped copy of %s on %s for %s is the one that react-pdf paints whole', async (id, size, variant) => {
  expect.hasAssertions();
  await expectAsPainted(id, size, variant);
});
