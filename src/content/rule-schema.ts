import { z } from 'zod';
import { CASES } from '../language/grammatical-case.js';
import { UNITS } from '../language/unit.js';
import { expecting } from '../messages/message.js';
import { openedAddress } from '../rules/web-address.js';
import { dated, words } from '../shapes/fields.js';
import type { TextShapes } from '../shapes/text-shapes.js';
import { FIGURE_SCHEMAS, indexValue } from './figure-schemas.js';

/** A QR code of correction Q holds 1663 bytes (ISO/IEC 18004); an address is counted as the code holds it. */
const MOST_ADDRESS = 500;
const inflected = z.union([words.min(1), z.partialRecord(z.enum(CASES), words.min(1))], {
  error: expecting('value.inflected'),
});

/** One rule: the dated versions of a fact. */
export function ruleSchema({ inEach, pair, oneOrEach }: TextShapes) {
  const address = oneOrEach.refine(
    (value) =>
      (typeof value === 'string' ? [value] : Object.values(value)).every((half) => openedAddress(half ?? '').length <= MOST_ADDRESS),
    {
      error: expecting('value.address', { most: MOST_ADDRESS }),
    },
  );
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('term'),
      versions: z
        .array(
          z.strictObject({
            ...dated,
            value: z.int().min(0).max(9999),
            unit: z.enum(UNITS),
          }),
        )
        .min(1),
    }),
    z.strictObject({ kind: z.literal('phone'), versions: z.array(z.strictObject({ ...dated, value: z.string().min(3) })).min(1) }),
    z.strictObject({
      kind: z.literal('name'),
      versions: z.array(inEach(inflected).extend(dated)).min(1),
    }),
    z.strictObject({
      kind: z.literal('link'),
      versions: z
        .array(
          z.strictObject({
            ...dated,
            /** What a phone opens, and the same in words as it stands on the sheet. */
            url: address,
            words: address,
          }),
        )
        .min(1),
    }),
    z.strictObject({
      kind: z.literal('act'),
      versions: z.array(z.strictObject({ ...dated, name: pair, cite: pair, genitive: pair.optional() })).min(1),
    }),
    z.strictObject({
      kind: z.literal('index'),
      // As a text says it, «0,2 МРП»: a name, or its cases.
      versions: z.array(z.strictObject({ ...dated, tenge: indexValue, short: inEach(inflected) })).min(1),
    }),
    ...FIGURE_SCHEMAS,
  ]);
}
