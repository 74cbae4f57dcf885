import { describe, expect, test } from 'vitest';
import { isPrinted, VARIANTS } from '../../src/paper/variant.js';
import { size } from '../../src/shapes/fields.js';
import { expectAsPainted } from './stamped-copy.js';

const POSTERS = ['rights', 'complaint', 'clinic-services', 'clinic-registration-online', 'clinic-registration-portal'];

const FORMS = size.options.flatMap((each) =>
  VARIANTS.flatMap((variant) => (isPrinted({ variant, size: each }) ? [{ size: each, variant }] : [])),
);

describe.each(POSTERS)('A stamped copy of %s', (id) => {
  test.each(FORMS)('on $size for $variant is the one that react-pdf paints whole', async ({ size: each, variant }) => {
    expect.hasAssertions();
    await expectAsPainted(id, each, variant);
  });
});
