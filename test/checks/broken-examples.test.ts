import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as listed from '../../src/checks/checks.js';
import { checkReferences } from '../../src/checks/external-reference.js';
import type { ProblemCode } from '../../src/problem.js';
import { PROBLEM_CODES } from '../../src/problem-codes/problem-codes.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { brokenCodes, brokenFiles, brokenProject, OK, writeBroken } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { openWorkshop, prove, type Workshop } from './proved-folder.js';

const ASOF = '2026-11-22' as IsoDate;
/** These are given neither a folder nor a page alone: an unfit poster, a raster, the kiosk's files, a finished PDF. */
const BY_THEMSELVES: readonly ProblemCode[] = [
  'external-reference',
  'little-room',
  'many-words',
  'mark-unreadable',
  'qr-unreadable',
  'text-overflow',
  'untagged',
  'word-space',
];
/** Its example is painted where it is needed: stories/proof.test.ts. */
const PAINTED = new Set(['word-space']);
const CODES = [...listed.TEXT_CHECKS, ...listed.FACT_CHECKS, ...listed.SHEET_CHECKS]
  .map(({ code }) => code)
  .concat(BY_THEMSELVES)
  .sort();
/** These are reported before any check: by reading a folder and composing its posters. */
const BEFORE = [
  'broken-template',
  'duplicate-id',
  'odd-character',
  'rule-not-in-force',
  'sum-out-of-range',
  'title-not-in-force',
  'unknown-rule',
  'version-backwards',
  'version-gap',
  'version-order',
  'version-overlap',
];
const BROKEN = await brokenCodes();
const ROOMS = ['checks', 'proof'].map((room) => join(import.meta.dirname, '..', '..', 'src', room));

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('the list of checks', () => {
  it('names every file of both rooms that reports under a code of its own', () => {
    const files = ROOMS.flatMap((room) => readdirSync(room).map((file) => join(room, file)));
    const codes = files
      .filter((file) => readFileSync(file, 'utf8').includes(`'${basename(file, '.ts')}'`))
      .map((file) => basename(file, '.ts'));
    expect(codes.sort()).toEqual(CODES);
  });

  it('has a broken example for every check', () => {
    expect(BROKEN.map(({ code }) => code)).toEqual([...CODES.filter((code) => !PAINTED.has(code)), ...BEFORE].sort());
  });
});

describe('a folder without fault', () => {
  it.each(['a4', 'a3'] as const)('has nothing to report, on %s', async (size) => {
    expect(await prove(OK, ASOF, size, workshop)).toEqual([]);
  });
});

describe('a broken example', () => {
  it.each([
    ['id: nobody', 'nowhere'],
    ['icon: ', '4 times'],
  ])('that would change no place or several is refused: %s', async (from, found) => {
    const patch = { changes: { 'posters/complaint.yaml': [{ from, to: '', times: 1 }] }, files: {}, pictures: {}, problems: [] };
    await expect(writeBroken(patch, await temporaryFolder())).rejects.toThrow(`expected "${from}" once in the file, found it ${found}`);
  });

  const patched = BROKEN.filter((example) => example.patched).map(({ code }) => code);
  it.each(patched)('of %s has that reported and nothing else', async (code) => {
    const example = await brokenProject(code);
    const folder = await temporaryFolder();
    await writeBroken(example, folder);
    const problems = await prove(folder, ASOF, 'a4', workshop);
    expect([...new Set(problems.map((problem) => problem.code))], JSON.stringify(problems, null, 2)).toEqual([code]);
    expect(problems.map(({ severity, where }) => `${severity} ${where.file}${where.line ? `:${where.line}` : ''}`)).toEqual(
      example.problems,
    );
    expect(inEnglish(problems).every(({ fix }) => fix !== undefined)).toBe(true);
    const documented = PROBLEM_CODES[code as ProblemCode];
    expect(inEnglish(problems.map(({ message, fix }) => ({ message, fix })))).toContainEqual(documented.example);
    expect(documented.severity).toEqual(expect.arrayContaining(problems.map(({ severity }) => severity)));
  });

  it('of external-reference is reported of every way out of the folder, and of no namespace and no words', () => {
    const folder = brokenFiles('external-reference');
    const files = readdirSync(folder).sort();
    const problems = checkReferences(files.map((path) => ({ path, bytes: readFileSync(join(folder, path)) })));
    expect(
      inEnglish(problems).map(({ code, where, message }) => `${code} ${where.file}:${where.line} ${/found (.*)/.exec(message)?.[1]}`),
    ).toEqual([
      'external-reference kiosk/index.html:6 "https://cdn.example.kz/kiosk.js"',
      'external-reference kiosk/index.html:8 "../logo.svg"',
      'external-reference kiosk/kiosk.css:1 "//fonts.example.kz/golos.css"',
      'external-reference kiosk/kiosk.js:2 "https://example.kz/visits"',
      'external-reference kiosk/paper.svg:1 "data:image/svg+xml,%3Csvg/%3E"',
    ]);
  });
});
