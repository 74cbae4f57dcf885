import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Loaded, loadContent } from '../../src/content/load.js';
import { MOST_BYTES } from '../../src/content/source-file.js';
import { EXIT, Stop } from '../../src/problem.js';
import { contentFolder, placeOf, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const load = async (changes: Parameters<typeof contentFolder>[0]): Promise<Loaded> => loadContent(await contentFolder(changes));
/** The problems of a folder as «file:line code». */
const report = ({ problems }: Loaded): readonly string[] => problems.map(({ where, code }) => `${where.file}:${where.line ?? '-'} ${code}`);

describe('A content folder', () => {
  it('gives phones in the one form in which they are printed, and leaves those as they were typed that cannot be read', async () => {
    const changes = { 'rules/phones.yaml': swap('"1414"', '"+77172740100"'), 'centers.yaml': swap('8 (000) 000-00-00', '74-O1-02') };
    const { readable } = await load(changes);
    expect(readable.rules.get('contact-centre-phone')?.data.versions[0]).toMatchObject({ value: '8 (7172) 74-01-00' });
    expect(Object.values(readable.centers.data).map(({ phone }) => phone)).toEqual(['74-O1-02']);
  });

  it('is of Kazakhstan where the project says no other, and of no country that there is not', async () => {
    const { readable } = await load({});
    expect(readable.project.data.country).toBe('KZ');
    const { problems } = await load({ 'project.yaml': swap('languages:', 'country: XX\nlanguages:') });
    expect(inEnglish(problems).map(({ code, where, message }) => `${where.file} ${code} ${message}`)).toEqual([
      'project.yaml wrong-value country: expected a country in two capital letters (ISO 3166), such as "KZ", found "XX"',
    ]);
  });

  it('may have a notice of a title alone, but no other poster without blocks', async () => {
    const alone = (design: string) =>
      `id: door\ndesign: ${design}\nground: service\nicon: info\ntitle: { id: title, text: { kk: Жабық, ru: Закрыто } }\n`;
    const faultsOf = async (text: string) =>
      inEnglish((await loadContent(await contentFolder({ 'posters/door.yaml': () => text }))).problems);
    expect(await faultsOf(alone('notice'))).toEqual([]);
    expect(await faultsOf(`${alone('notice')}blocks: []\n`)).toEqual([]);
    expect(await faultsOf(alone('list'))).toMatchObject([{ code: 'missing-field', message: 'expected blocks, found nothing' }]);
    // Together with whatever else is wrong.
    expect(await faultsOf(`${alone('banner')}blocks: []\nsheet: 1\n`)).toMatchObject([
      { code: 'unknown-field' },
      { code: 'wrong-value', message: 'blocks: expected a list of at least 1 entry, found []' },
    ]);
  });

  it('is read whole, every file of it once', async () => {
    const { content, problems, sources } = await load({});
    expect(problems).toEqual([]);
    expect(content?.posters.map(({ data }) => data.id)).toEqual([
      'clinic-registration-online',
      'clinic-registration-portal',
      'clinic-services',
      'complaint',
      'rights',
    ]);
    const files = await readdir(join(import.meta.dirname, '../../content'), { recursive: true });
    expect([...sources.keys()].sort()).toEqual(files.filter((file) => file.endsWith('.yaml')).sort());
  });

  it('reads a file that begins with a byte order mark, and one from Windows', async () => {
    const { problems } = await load({
      'posters/rights.yaml': (text) => `\uFEFF${text}`,
      'rules/phones.yaml': (text) => text.replaceAll('\n', '\r\n'),
    });
    expect(problems).toEqual([]);
  });

  it('passes over what is no YAML', async () => {
    expect((await load({ 'posters/readme.txt': () => 'not a poster', 'posters/.rights.yaml.swp': () => 'x' })).problems).toEqual([]);
  });

  it('stops the run when it is not there', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    const stop = await loadContent(folder).catch((fault: unknown) => fault);
    expect(stop).toBeInstanceOf(Stop);
    expect(inEnglish(stop)).toMatchObject({
      exitCode: EXIT.usage,
      problems: [{ code: 'missing-content', where: { file: folder }, fix: expect.stringContaining('taqta init') }],
    });
  });
});

describe('A file that cannot be read', () => {
  it.each(['project.yaml', 'centers.yaml', 'kiosk.yaml', 'screens.yaml'])('is missed by its name: %s', async (file) => {
    const loaded = await load({ [file]: () => undefined });
    expect(report(loaded)).toEqual([`${file}:- missing-file`]);
    expect(loaded.content).toBeUndefined();
  });

  it('is missed where its name is nearly right, though a folder may do without it', async () => {
    const loaded = await load({ 'notices.yaml': () => undefined, 'Notices.yml': () => '[]\n' });
    expect(report(loaded)).toEqual(['Notices.yml:- unknown-file']);
    expect(loaded.content).toBeUndefined();
  });

  it('is refused when it is too large, before it is parsed', async () => {
    const loaded = await load({ 'posters/rights.yaml': (text) => `${text}# ${'х'.repeat(MOST_BYTES / 2)}\n` });
    expect(inEnglish(loaded.problems)).toEqual([
      expect.objectContaining({
        code: 'broken-file',
        where: { file: 'posters/rights.yaml' },
        message: expect.stringContaining(`expected at most ${MOST_BYTES} bytes`),
      }),
    ]);
    expect(loaded.sources.has('posters/rights.yaml')).toBe(false);
  });

  it('is refused when it is not UTF-8', async () => {
    const { problems } = await load({ 'posters/rights.yaml': () => Buffer.from('id: rights\ntitle: \xCF\xF0\xE0\xE2\xE0\n', 'latin1') });
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({
        code: 'broken-file',
        where: { file: 'posters/rights.yaml' },
        message: 'expected text in UTF-8, found other bytes',
      }),
    ]);
  });

  it('is refused when it is a link, even to a good file', async () => {
    const folder = await contentFolder();
    await symlink(join(folder, 'posters/rights.yaml'), join(folder, 'posters/zz.yaml'));
    const { problems, content } = await loadContent(folder);
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({
        code: 'broken-file',
        where: { file: 'posters/zz.yaml' },
        message: expect.stringContaining('found a link'),
      }),
    ]);
    expect(content?.posters).toHaveLength(5);
  });

  it('is not looked for behind a linked folder; the content folder itself may be a link', async () => {
    const folder = await contentFolder();
    const beside = await temporaryFolder();
    await symlink(folder, join(beside, 'content'));
    expect((await loadContent(join(beside, 'content'))).content?.posters).toHaveLength(5);
    await rename(join(folder, 'posters'), join(beside, 'posters'));
    await symlink(join(beside, 'posters'), join(folder, 'posters'));
    expect(report(await loadContent(folder))).toEqual(['posters:- missing-file']);
  });

  it('is refused when it is a folder', async () => {
    const folder = await contentFolder({ 'notices.yaml': () => undefined });
    await mkdir(join(folder, 'notices.yaml'));
    expect(report(await loadContent(folder))).toEqual(['notices.yaml:- broken-file']);
  });
});

describe('Posters', () => {
  it('are missed when their folder is empty, or not there', async () => {
    const folder = await contentFolder();
    await rm(join(folder, 'posters'), { recursive: true });
    expect(report(await loadContent(folder))).toEqual(['posters:- missing-file']);
    await mkdir(join(folder, 'posters'));
    expect(report(await loadContent(folder))).toEqual(['posters:- missing-file']);
  });

  it('have ids of their own', async () => {
    const { problems, content } = await load({ 'posters/complaint.yaml': swap('id: complaint\n', 'id: clinic-services\n') });
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        where: { file: 'posters/complaint.yaml', line: 6, column: 5 },
        message: 'expected "clinic-services" once, found it in posters/clinic-services.yaml as well',
      }),
    ]);
    expect(content?.posters).toHaveLength(4);
  });

  it('are read beside one that is broken', async () => {
    const { problems, content } = await load({ 'posters/rights.yaml': swap('design: list', 'design: [list') });
    expect(problems[0]).toMatchObject({ code: 'broken-yaml', where: { file: 'posters/rights.yaml' } });
    expect(content?.posters).toHaveLength(4);
  });
});

describe('Rules', () => {
  it('have ids of their own, whichever files they stand in', async () => {
    const again = 'contact-centre-phone:\n  kind: phone\n  versions: [{ value: "1414", confidence: B }]\n';
    const loaded = await load({ 'rules/terms.yaml': (text) => `${text}\n${again}` });
    const line = placeOf(loaded.sources.get('rules/terms.yaml') as string, again).line;
    expect(inEnglish(loaded.problems)).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        where: { file: 'rules/terms.yaml', line, column: 1 },
        message: expect.stringContaining('rules/phones.yaml'),
      }),
    ]);
  });

  it('that are broken leave nothing to compose, so that no poster is blamed for them', async () => {
    const loaded = await load({ 'rules/phones.yaml': swap('value:', 'valu:') });
    expect(loaded.content).toBeUndefined();
    expect(report(loaded).map((line) => line.replace(/:\d+/, ''))).toEqual([
      'rules/phones.yaml missing-field',
      'rules/phones.yaml unknown-field',
    ]);
  });
});

it('A folder needs its project, a center and a poster, and nothing else', async () => {
  const gone = [
    'glossary.yaml',
    'notices.yaml',
    'kiosk.yaml',
    'screens.yaml',
    ...(await readdir(join(import.meta.dirname, '..', '..', 'content', 'rules'))).map((name) => `rules/${name}`),
  ];
  const { content, problems } = await load(Object.fromEntries(gone.map((file) => [file, () => undefined])));
  expect(problems).toEqual([]);
  expect([content?.screens.data, content?.kiosk.data.topics, content?.notices.data, content?.rules.size]).toEqual([{}, [], [], 0]);
});

it('What a project says about itself alone has the sizes, the distances and the small words of its languages', async () => {
  const { content, problems } = await load({ 'project.yaml': () => 'name: { kk: Мектеп, ru: Школа }\nlanguages: [kk, ru]\n' });
  expect(problems).toEqual([]);
  expect(content?.project.data).toMatchObject({
    sizes: ['a4'],
    reading_distance: { a4: 0.7, a1: 2 },
    imprint: { draft: { kk: 'ЖОБА', ru: 'ПРОЕКТ' }, as_of: { ru: 'по состоянию на {date}' } },
  });
});

it('All problems of all files come together, each with its place', async () => {
  const loaded = await load({
    'centers.yaml': () => undefined,
    'project.yaml': swap('sizes: [a4, a3]', 'sizes: [a4, b3]'),
    'rules/phones.yaml': swap('kind: phone', 'kind: fone'),
    'posters/complaint.yaml': swap('design: procedure', 'design: procedure\ncolour: red'),
    'posters/rights.yaml': swap('design: list', 'design: "list'),
  });
  const places = new Set(report(loaded).map((line) => line.replace(/:(\d+|-)/, '')));
  expect(places).toEqual(
    new Set([
      'project.yaml wrong-value',
      'centers.yaml missing-file',
      'rules/phones.yaml wrong-value',
      'posters/complaint.yaml unknown-field',
      'posters/rights.yaml broken-yaml',
    ]),
  );
  for (const { where, code } of loaded.problems) {
    if (code !== 'missing-file') expect(where).toEqual({ file: where.file, line: expect.any(Number), column: expect.any(Number) });
  }
});

describe('A name that JavaScript keeps for itself', () => {
  const label = (name: string) => swap('labels:\n', `labels:\n  ${name}: { text: { kk: А, ru: Б }, review: { kk: draft, ru: draft } }\n`);
  const half = (name: string) => swap('welcome: { text: { ', `welcome: { text: { ${name}: А, `);

  it.each([
    ['a label', { 'kiosk.yaml': label('__proto__') }],
    ['a half of a label', { 'kiosk.yaml': half('__proto__') }],
    ['a rule', { 'rules/phones.yaml': swap('contact-centre-phone:', '__proto__:') }],
    ['a center', { 'centers.yaml': swap('samal:', '__proto__:') }],
    ['a distance', { 'project.yaml': swap('reading_distance:\n', 'reading_distance:\n  __proto__: 1\n') }],
    ['a list of the glossary', { 'glossary.yaml': swap('\nterms:', '\n__proto__: x\nterms:') }],
    ['a field of a poster', { 'posters/rights.yaml': swap('icon: scale', 'icon: scale\n__proto__: { sizes: [a4] }') }],
  ])('is reported as the name of %s, and changes no object', async (_, changes) => {
    const loaded = await load(changes);
    const told = inEnglish(loaded.problems).filter(({ message }) => message.includes('__proto__'));
    expect(told).toHaveLength(1);
    expect(told[0]?.where.line).toBeGreaterThan(0);
    expect(Reflect.get({}, 'sizes')).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('is an unknown name like any other: %s', async (name) => {
    const loaded = await load({
      'kiosk.yaml': half(name),
      'glossary.yaml': swap('\nterms:', `\n${name}: x\nterms:`),
      'posters/rights.yaml': swap('icon: scale', `icon: scale\n${name}: x`),
    });
    expect(report(loaded).filter((line) => line.endsWith('unknown-field'))).toHaveLength(3);
  });
});
