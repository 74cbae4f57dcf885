import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord, recordHash, recordText } from '../../src/editions/edition-record.js';
import { FORMAT } from '../../src/editions/record-format.js';
import { LANGUAGES } from '../../src/language/language.js';
import { inEnglish } from '../in-english.js';

const kept = await readFile(join(import.meta.dirname, '../projects/format-1/content/editions/second-1.json'), 'utf8');

/** What is read of a text that the ledger knows by this hash. */
const read = (text: string | undefined, record = recordHash(text ?? '')) =>
  readRecord(text, { poster: 'second', number: 1, record, program: '9.1.0' }, { file: 'editions.yaml', line: 3 });

/** A record of the format of today. */
const today = (() => {
  const found = read(kept);
  if ('severity' in found) throw new Error(inEnglish(found.message));
  return recordText(found);
})();

describe('A record', () => {
  it('of today says which format it has, and is read as it was written', () => {
    expect(JSON.parse(today)).toMatchObject({ format: FORMAT, edition: 'second-1' });
    const found = read(today);
    expect('severity' in found ? inEnglish(found.message) : recordText(found)).toBe(today);
  });

  it('is read in the languages of its poster, whatever others there are', () => {
    const alone = JSON.parse(today, (key, value) => (key === 'ru' ? undefined : key === 'languages' ? ['kk'] : value));
    const found = read(`${JSON.stringify(alone, undefined, 1)}\n`);
    expect('severity' in found ? inEnglish(found.message) : found.poster.languages).toEqual(['kk']);
  });

  it('in a language that this program does not know is a Problem that says which program to use', () => {
    expect(inEnglish(read(today.replace(/("languages": \[[^\]]*)"ru"/, '$1"xx"')))).toMatchObject({
      code: 'edition-format',
      message: `expected the record of second-1 in editions/second-1.json, found one that speaks "xx", and this program knows ${LANGUAGES.join(', ')}`,
      fix: 'update Taqta: 9.1.0 wrote it',
    });
  });

  it.each([
    ['that is missing', undefined, 'none', 'restore editions/second-1.json'],
    ['altered by hand', today.replace('"list"', '"steps"'), 'one that was changed since its release', 'restore editions/second-1.json'],
    ['cut off', today.slice(0, 400), 'one that was changed since its release', 'restore editions/second-1.json'],
  ])('%s is a Problem at its entry', (_, text, found, fix) => {
    expect(inEnglish(read(text, recordHash(today)))).toMatchObject({
      code: 'edition-record',
      severity: 'error',
      where: { file: 'editions.yaml', line: 3 },
      message: `expected the record of second-1 in editions/second-1.json, found ${found}`,
      fix: expect.stringContaining(fix),
    });
  });

  it('of a later format is a Problem that says which program to use', () => {
    const later = today.replace(`"format": ${FORMAT}`, `"format": ${FORMAT + 1}`).replace('"poster": {', '"poster": { "smell": "roses",');
    expect(inEnglish(read(later))).toMatchObject({
      code: 'edition-format',
      severity: 'error',
      message: `expected the record of second-1 in editions/second-1.json, found one in format ${FORMAT + 1}, and this program reads those up to ${FORMAT}`,
      fix: 'update Taqta: 9.1.0 wrote it',
    });
  });

  it.each([
    ['a field that no model has', today.replace('"poster": {', '"poster": { "smell": "roses",'), ' at poster'],
    ['a value of another kind', today.replace('"sheets": 1', '"sheets": "one"'), ' at poster.sheets'],
    ['no format that ever was', today.replace(`"format": ${FORMAT}`, '"format": "two"'), ''],
    ['no JSON', 'rights', ''],
    ['a list', '[]', ''],
  ])('with %s is a Problem, also where the ledger has its hash', (_, text, where) => {
    expect(inEnglish(read(text))).toMatchObject({
      code: 'edition-record',
      severity: 'error',
      message: expect.stringMatching(new RegExp(`keep its form${where}$`)),
    });
  });
});
