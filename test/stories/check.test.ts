import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { check } from '../../src/stories/check.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { folderOnce } from '../corpus.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ONE = {
  templates: join(ROOT, 'templates'),
  asOf: '2026-11-22' as IsoDate,
  only: ['clinic-registration-online'],
  version: '0.0.0',
  code: 'test',
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

/** The output of the shipped content, built once: of one sheet only what a change reaches is proved again. */
const built = () =>
  folderOnce(import.meta.filename, 'proved', async (folder) => {
    await build({ ...ONE, content: join(ROOT, 'content'), sizes: ['a4'], out: join(folder, 'output') });
  });

/** What a check of one sheet of the changed content finds. */
const checked = async (changes: Readonly<Record<string, Change>>, sizes: readonly 'a4'[] | 'all' = ['a4']) =>
  check({
    ...ONE,
    content: await contentFolder(changes),
    ...(sizes === 'all' ? {} : { sizes }),
    proved: join(await built(), 'output'),
  });

/** The codes of its errors, with the files that they stand in. */
async function reported(changes: Readonly<Record<string, Change>>, sizes: readonly 'a4'[] | 'all' = ['a4']): Promise<readonly string[]> {
  const { problems } = await checked(changes, sizes);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ code, where }) => `${where.file} ${code}`))].sort();
}

const RIGHTS = 'posters/rights.yaml';

describe('A common file that cannot be read', () => {
  const noRussian: Change = (text) => `${text.trimEnd()}\n  - { kind: note, id: half, text: { kk: Бір } }\n`;

  it.each([
    ['kiosk.yaml', 'broken-yaml', (text: string) => `${text}\nlabels: [`],
    ['kiosk.yaml', 'unknown-field', (text: string) => `${text}\ncolour: red\n`],
    ['screens.yaml', 'missing-file', () => undefined],
    ['glossary.yaml', 'broken-file', () => Buffer.from([0xff, 0xfe, 0x00])],
    ['project.yaml', 'wrong-value', swap('sizes: [a4, a3]', 'sizes: [a4, b3]')],
    ['rules/phones.yaml', 'missing-field', swap('value:', 'valu:')],
    ['rules/terms.yaml', 'broken-yaml', (text: string) => `${text}\nbroken: [`],
  ] as const)('%s with %s hides nothing that is wrong with a poster, and invents nothing', async (file, code, change) => {
    const found = await reported({ [file]: change as Change, [RIGHTS]: noRussian });
    expect(found).toEqual(expect.arrayContaining([`${file} ${code}`, `${RIGHTS} missing-translation`]));
    expect(found.filter((line) => !line.startsWith(file))).toEqual([`${RIGHTS} missing-translation`]);
  });

  it('is reported by its name when it is the project, whose sizes nobody knows then', async () => {
    expect(await reported({ 'project.yaml': () => undefined }, 'all')).toContain('project.yaml missing-file');
  });

  it('is a rule that nobody knows when there are no rules at all', async () => {
    const names = await readdir(join(import.meta.dirname, '..', '..', 'content', 'rules'));
    const gone = Object.fromEntries(names.map((name) => [`rules/${name}`, () => undefined]));
    expect(await reported(gone)).toContain(`${RIGHTS} unknown-rule`);
  });

  it('leaves the other rules of its file known', async () => {
    const found = await reported({
      'rules/terms.yaml': swap('unit: working-day', 'unit: workday'),
      [RIGHTS]: swap('qr: egov', 'qr: eds'),
    });
    expect(found).toEqual(['rules/terms.yaml wrong-value']);
  });
});

describe('While an error stands, the screen is checked as far as it can be', () => {
  const strange = swap('show: [where-to-ask, foreigners]', 'show: [where-to-ask, foreigners, nobody-knows-it]');
  const misspelled = swap('  prevStep:', '  prevSetp:');
  /** Codes with their files of a check of texts and screen alone. */
  const ofScreen = async (changes: Readonly<Record<string, Change>>): Promise<readonly string[]> => {
    const { problems } = await check({ ...ONE, only: ['kiosk'], content: await contentFolder(changes) });
    const errors = problems.filter(({ severity }) => severity === 'error');
    return [...new Set(errors.map(({ code, where }) => `${where.file} ${code}`))].sort();
  };
  const noRussian: Change = (text) => text.replace(/^( +)ru: >-\n +.*$/m, '');

  it.each([
    [
      'another poster has a text in one language alone',
      { 'posters/complaint.yaml': noRussian },
      'posters/complaint.yaml missing-translation',
    ],
    ['another poster is no YAML', { 'posters/complaint.yaml': () => 'id: [' }, 'posters/complaint.yaml broken-yaml'],
    [
      'another poster asks for a rule that nobody wrote',
      { 'posters/complaint.yaml': swap('issuer: agency', 'issuer: agencie') },
      'posters/complaint.yaml unknown-rule',
    ],
    [
      'a rule has a gap',
      { 'rules/terms.yaml': swap('from: 2016-03-01\n      until: 2019-12-06', 'from: 2016-04-01\n      until: 2019-12-06') },
      'rules/terms.yaml version-gap',
    ],
  ] as const)('%s', async (_, broken, other) => {
    const found = await ofScreen({ ...broken, 'kiosk.yaml': (text) => misspelled(String(strange(text))) });
    expect(
      found.filter((line) => !line.includes(other.split(' ')[0] as string)),
      other,
    ).toEqual(['kiosk.yaml unknown-field', 'kiosk.yaml unknown-statement']);
    expect(found).toContain(other);
    expect((await ofScreen(broken)).filter((line) => line.startsWith('kiosk'))).toEqual([]);
  });

  it('a label that asks for a rule that nobody wrote hides no page that shows nothing', async () => {
    const found = await ofScreen({
      'kiosk.yaml': (text) =>
        String(strange(text)).replace(
          '{ kk: "Басты бет", ru: "Главная" }',
          `{ kk: '{{phone "none"}} басты', ru: '{{phone "none"}} главная' }`,
        ),
    });
    expect(found).toEqual(['kiosk.yaml unknown-rule', 'kiosk.yaml unknown-statement']);
  });
});

it('A rule that nobody has written is reported when all files of rules are read', async () => {
  expect(await reported({ [RIGHTS]: swap('qr: egov', 'qr: eds') })).toEqual([`${RIGHTS} unknown-rule`]);
});

it('A fault of today that other days have as well is reported once', async () => {
  const folder = { [RIGHTS]: swap('issuer: agency', 'issuer: agencie') };
  expect(await reported(folder)).toEqual([`${RIGHTS} unknown-rule`]);
});

it('Two notices of one id are reported at the second', async () => {
  const notice = '- { id: a, level: info, from: "2026-11-22 09:00", until: "2026-11-22 18:00", title: { kk: Жабық, ru: Закрыто } }\n';
  expect(await reported({ 'notices.yaml': () => notice + notice })).toEqual(['notices.yaml duplicate-id']);
});

it('A rule under a name that the language keeps for itself is reported, not lost', async () => {
  const rule = '__proto__:\n  kind: term\n  versions: [{ value: 5, unit: day }]\n';
  expect(await reported({ 'rules/terms.yaml': (text) => `${text}\n${rule}` })).toEqual(['rules/terms.yaml wrong-value']);
});

describe('The list of walls', () => {
  /** What is reported of it, and whether a build would be made. */
  const ofWalls = async (walls: Change, others: Readonly<Record<string, Change>> = {}) => {
    const { problems, sources } = await checked({ 'walls.csv': walls, ...others });
    const own = problems.filter(({ where }) => where.file === 'walls.csv');
    return { found: own.map(({ code, severity, where }) => [code, severity, where.line]), text: sources.get('walls.csv') };
  };

  it('is reported row by row with its line, and hinders no poster', async () => {
    const rows = 'center;wall;poster;size;copies;edition\nsamal;Hall;rights;a4;2;\nsamal;Hall;right;b4;2;\n';
    const { found, text } = await ofWalls(() => rows);
    expect(found).toEqual([
      ['bad-wall', 'warning', 3],
      ['bad-wall', 'warning', 3],
    ]);
    expect(text).toBe(rows);
  });

  it('is reported when it is no table, or no text', async () => {
    expect((await ofWalls(() => 'center;center\n')).found).toEqual([['bad-table', 'warning', 1]]);
    expect((await ofWalls(() => 'center;"wall\n')).found).toEqual([['bad-table', 'warning', undefined]]);
    expect((await ofWalls(() => Buffer.from([0xd2, 0xe0, 0xf0]))).found).toEqual([['broken-file', 'warning', undefined]]);
  });

  it('is missed by nobody where nothing hangs yet', async () => {
    expect((await ofWalls(() => undefined)).found).toEqual([]);
  });

  it('waits while a poster cannot be read, of which nobody knows the id', async () => {
    expect((await ofWalls((text) => text, { [RIGHTS]: () => 'id: [' })).found).toEqual([]);
  });
});

describe('A project in three languages, with a poster in one of them', () => {
  it('is without fault, from its texts to the proof of every sheet and the screen', async () => {
    const { only: _, ...all } = ONE;
    const { problems } = await check({ ...all, content: join(ROOT, 'test', 'projects', 'three'), asOf: '2026-11-26' as IsoDate });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reports a number that one of the three leaves out, in the one that says it', async () => {
    const { only: _, ...all } = ONE;
    const folder = await copied(join(ROOT, 'test', 'projects', 'three'));
    const file = join(folder, 'posters', 'ticket.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('identity card.', 'identity card and 2 copies.'));
    const { problems } = await check({ ...all, content: folder, asOf: '2026-11-26' as IsoDate });
    expect(inEnglish(problems.filter(({ severity }) => severity === 'error'))).toEqual([
      expect.objectContaining({
        code: 'number-mismatch',
        where: expect.objectContaining({ file: 'posters/ticket.yaml', language: 'en' }),
        fix: 'say «2» in «kk» and «ru» as well, or take it out of «en»',
      }),
    ]);
  });
});

/** A folder of its own with the same files. */
async function copied(from: string): Promise<string> {
  const to = await temporaryFolder();
  await cp(from, to, { recursive: true });
  return to;
}
