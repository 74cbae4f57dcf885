import { expect, test } from 'vitest';
import { editionsSchema } from '../../src/content/editions-schema.js';
import type { Sourced } from '../../src/content/load.js';
import { shape } from '../../src/content/shape.js';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import type { Edition, Ledger } from '../../src/editions/ledger.js';
import { ledgerFaults } from '../../src/editions/ledger-faults.js';
import { withEntries } from '../../src/editions/ledger-text.js';
import { sealOf } from '../../src/editions/seal.js';
import { inEnglish } from '../in-english.js';
import { released } from './released.js';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const WHOLE = released(['rights', A], ['complaint', B], ['rights', C]);

/** The faults of a ledger as they are found in its file: code, field and the poster of the entry. */
function faults(ledger: Ledger): readonly string[] {
  const { source } = readYaml('editions.yaml', withEntries(empty('# The ledger\n'), ledger));
  if (!source) throw new Error('expected YAML');
  const { data, problems } = shape(editionsSchema, source);
  if (!data) throw new Error(JSON.stringify(problems));
  const lines = source.text.split('\n');
  return inEnglish(ledgerFaults({ data, source })).map(({ code, where, fix }) => {
    expect(fix).toBeTruthy();
    return `${code} ${lines[(where.line as number) - 1]?.trim().slice(0, 16)}`;
  });
}

const empty = (text: string): Sourced<Ledger> => ({ data: [], source: readYaml('editions.yaml', text).source as SourceFile });

const changed = (index: number, change: Partial<Edition>): Ledger =>
  WHOLE.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

test('a ledger as it was written has no fault, and neither has an empty one', () => {
  expect(faults(WHOLE)).toEqual([]);
  expect(ledgerFaults({ data: [], source: readYaml('editions.yaml', '# empty').source as never })).toEqual([]);
});

test('a field that was changed by hand is found at its entry', () => {
  expect(faults(changed(1, { by: 'Somebody else' }))).toEqual([`edition-altered seal: ${WHOLE[1]?.seal.slice(0, 10)}`]);
  expect(faults(changed(2, { by: 'Somebody else' }))).toHaveLength(1);
  expect(faults(changed(0, { content: B }))).toEqual([`edition-altered code: ${WHOLE[0]?.code}`]);
  expect(faults(changed(1, { code: 'AAAAAA' }))).toEqual(['edition-altered code: AAAAAA']);
});

test('an entry that was taken out leaves a hole, or breaks the seal of the next', () => {
  expect(faults(WHOLE.slice(1))[0]).toMatch(/^edition-altered seal/);
  expect(faults(WHOLE.slice(1)).at(-1)).toBe('edition-hole number: 2');
  expect(faults(WHOLE.filter((_, index) => index !== 1))).toHaveLength(1);
});

test('two editors who released the same poster from the same ledger are reported, and so are those of different posters', () => {
  const [first] = WHOLE as [Edition, ...Edition[]];
  const beside = (entry: Edition): Edition => ({ ...entry, seal: sealOf(entry, first) });
  const [, twice] = released(['rights', A], ['rights', B]) as [Edition, Edition];
  const [, other] = released(['rights', A], ['egov', B]) as [Edition, Edition];
  const [, own] = released(['rights', A], ['rights', C]) as [Edition, Edition];
  expect(faults([first, beside(own), beside(twice)])).toEqual(['edition-twice number: 2']);
  expect(faults([first, beside(own), beside(other)])).toEqual([`edition-forked seal: ${other.seal.slice(0, 10)}`]);
});

test('more entries leave comments, layout and line ends as they are', () => {
  const [first, ...more] = WHOLE as [Edition, ...Edition[]];
  const text = `# Written by the program.\r\n\r\n${withEntries(empty(''), [first]).replaceAll('\n', '\r\n')}# a note\r\n`;
  const whole = withEntries({ data: [first], source: readYaml('editions.yaml', text).source as SourceFile }, more);
  expect(whole.startsWith(text.trimEnd())).toBe(true);
  expect(whole.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a list that is written in another way is refused rather than broken', () => {
  expect(() => withEntries(empty('[]\n'), WHOLE)).toThrow(/with a dash before each entry/);
});
