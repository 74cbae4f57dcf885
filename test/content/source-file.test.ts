import { describe, expect, it } from 'vitest';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import { inEnglish } from '../in-english.js';

const FILE = 'posters/a.yaml';
const lines = (...text: readonly string[]): string => text.join('\n');
/** The faults of a text as «line:column message». */
const faults = (text: string): readonly string[] =>
  inEnglish(readYaml(FILE, text).problems).map(({ where, message }) => `${where.line}:${where.column} ${message}`);

function source(text: string): SourceFile {
  const read = readYaml(FILE, text);
  if (!read.source) throw new Error(JSON.stringify(read.problems));
  return read.source;
}

describe('A file that is no YAML', () => {
  it.each([
    ['a bracket that does not close', lines('id: rights', 'items: [1, 2', 'title: x'), '2:8 expected ] at the end of this line'],
    ['a colon inside a plain text', lines('id: rights', 'title: Перечень: права'), '2:16 expected a text, found a colon inside'],
    ['a tab as indentation', lines('title:', '\tkk: a'), '2:1 expected blanks of the space bar'],
    ['a second document', lines('id: rights', '---', 'id: rights'), '2:1 expected one document in a file'],
    ['a tag of some program', lines('id: rights', 'icon: !!js/function "x"'), '2:7 expected a text, found one that begins with !'],
    ['a key that is a list', lines('id: rights', '? [kk, ru]', ': x'), '2:1 expected fields with a colon'],
    [
      'a text that does not end',
      lines('id: rights', 'title: "Перечень'),
      '2:8 expected a text, found one whose quotation mark does not close',
    ],
  ])('is a fault at its line and column: %s', (_, text, fault) => {
    expect(readYaml(FILE, text).source).toBeUndefined();
    expect(faults(text)).toEqual([expect.stringContaining(fault)]);
  });

  it('is one that has a field twice, however deep, and each is reported at its place', () => {
    expect(faults(lines('id: rights', 'design: list', 'id: rights', 'title: { kk: a, ru: b, "kk": c }'))).toEqual([
      '3:1 expected each field once, found "id" a second time',
      '4:24 expected each field once, found "kk" a second time',
    ]);
  });

  it('is an error of the code broken-yaml with a fix, in that file', () => {
    expect(inEnglish(readYaml(FILE, 'a: [').problems[0])).toMatchObject({
      code: 'broken-yaml',
      severity: 'error',
      where: { file: FILE },
      fix: 'close what opens here with ]',
    });
  });

  it('reports all of its faults at once that have nothing to do with each other', () => {
    expect(faults(lines('id: a', 'id: b', 'icon: c', 'icon: d'))).toHaveLength(2);
    expect(faults(lines('id: a', 'id: b', 'title: x: y', 'icon: c', 'icon: d'))).toHaveLength(3);
  });

  it.each([
    [
      'id: rights',
      'design: [list',
      'ground: law',
      'icon: scale',
      'title: { id: title }',
      'blocks:',
      '  - kind: note',
      '    id: a',
      '    text: b',
    ],
    ['id: rights', 'title: { id: title', 'blocks:', '  - kind: note', '    id: a', '  - kind: note', '    id: b'],
    ['id: rights', 'title: ]', 'blocks:', '  - kind: note', '    id: a'],
    ['id: "rights', 'title: "x"', 'blocks:', '  - kind: "note"', '    id: a'],
  ])('reports a stray sign once, not every line that it spoils: %s', (...text) => {
    expect(faults(lines(...text))).toHaveLength(1);
  });
});

describe('An alias', () => {
  it('is refused where it stands', () => {
    expect(faults(lines('kk: &text Тақта', 'ru: *text'))).toEqual(['2:5 expected plain YAML, found an alias (*name)']);
  });

  it('is named when an editor begins a plain text with a key phrase', () => {
    const { problems } = readYaml(FILE, lines('text:', '  ru: *ПРАВА* услугополучателей'));
    expect(inEnglish(problems)).toMatchObject([{ where: { line: 2, column: 7 }, fix: 'write it so: ru: "*ПРАВА* услугополучателей"' }]);
  });

  it('never fills the memory, however many hide in each other', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
    ];
    expect(faults(bomb.join('\n'))).toEqual(['2:10 expected plain YAML, found an alias (*name)']);
  });
});

describe('A text that nests without end', () => {
  it.each([
    ['brackets', '['.repeat(300_000)],
    ['braces', '{a: '.repeat(200_000)],
    ['marks of lists', '- '.repeat(400_000)],
    ['indentation', Array.from({ length: 1_200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is one fault before it is parsed: %s', (_, text) => {
    expect(faults(text)).toHaveLength(1);
    expect(faults(text)[0]).toContain('far too many');
  });
});

describe('A file that is YAML', () => {
  const read = source(
    lines(
      'id: rights',
      'title:',
      '  id: title',
      '  text: { kk: Тақта, ru: Табло }',
      'blocks:',
      '  - kind: note',
      '    text:',
      '      ru: >-',
      '        один',
      '        два',
    ),
  );

  it('knows the place of a value', () => {
    expect(read.place(['id'])).toEqual({ file: FILE, line: 1, column: 5 });
    expect(read.place(['title', 'text', 'ru'], 'ru')).toEqual({ file: FILE, line: 4, column: 26, language: 'ru' });
    expect(read.place(['blocks', 0, 'text', 'ru'])).toEqual({ file: FILE, line: 8, column: 11 });
  });

  it('names what fills lines of its own by the line above them', () => {
    expect(read.place(['title'])).toEqual({ file: FILE, line: 2, column: 1 });
    expect(read.place(['blocks', 0, 'text'])).toEqual({ file: FILE, line: 7, column: 5 });
  });

  it('gives the nearest part around a value that is not there', () => {
    expect(read.place(['title', 'basis', 3])).toEqual({ file: FILE, line: 2, column: 1 });
    expect(read.place(['nothing'])).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('knows the place of every character of a text, however it is written', () => {
    const texts: Readonly<Record<string, string>> = {
      folded: lines('kk: >-  # a note', '    бір {{term "a"}} екі', '    үш {{term "b"}}', '', '    төрт'),
      literal: lines('kk: |', '  бір екі', '    үш', '  төрт'),
      plain: lines('kk: бір екі', '  үш', '  төрт # a note'),
      single: lines("kk: 'бір ''екі''", "  үш'"),
      double: lines('kk: "бір \\"екі\\"\\_үш', '  \\u0442өрт \\', '  \\x41 бес"'),
      flow: "{ kk: бір екі, ru: 'один' }",
      windows: 'kk: >-\r\n  бір екі\r\n  үш\r\n',
    };
    for (const [name, file] of Object.entries(texts)) {
      const read = source(file);
      const value = (read.data as { kk: string }).kk;
      for (const word of value.match(/[\p{L}\d{"']+/gu) ?? []) {
        const index = value.indexOf(word);
        const { line = 0, column = 0 } = read.placeAt(['kk'], index, 'kk');
        const found = (file.split('\n')[line - 1] as string).slice(column - 1);
        expect(found.replaceAll("''", "'").replaceAll('\\"', '"').replace('\\u0442', 'т').replace('\\x41', 'A'), name).toSatisfy(
          (text: string) => text.startsWith(word),
        );
      }
    }
  });

  it('names the text itself when there is no such character, or no text', () => {
    const text = source(lines('kk: бір', 'n: 5'));
    expect(text.placeAt(['kk'], 99, 'kk')).toEqual({ file: FILE, line: 1, column: 5, language: 'kk' });
    expect(text.placeAt(['n'], 0)).toEqual({ file: FILE, line: 2, column: 4 });
    expect(text.placeAt(['ru'], 0)).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('counts the lines of a file from Windows as well', () => {
    expect(source('id: rights\r\ntitle: x\r\n').place(['title'])).toMatchObject({ line: 2, column: 8 });
  });

  it('keeps a day, a phone with a leading zero in quotation marks and a yes as they are typed', () => {
    expect(source(lines('day: 2019-12-07', 'phone: "0800"', 'word: yes')).data).toEqual({ day: '2019-12-07', phone: '0800', word: 'yes' });
  });

  it('takes a prototype key for a plain key', () => {
    const { data } = source(lines('__proto__: { sizes: [a4] }', 'constructor: x'));
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('is empty when nothing is written', () => {
    expect(source('# nothing yet\n').data).toBeNull();
  });
});

describe('Signs that nobody sees', () => {
  const U = (code: number): string => String.fromCodePoint(code);

  it('are not in the texts, and places behind them are still those of the file', () => {
    const texts: Readonly<Record<string, string>> = {
      plain: `kk: қызмет алуи${U(0x306)} ке${U(0xad)}рек`,
      folded: lines('kk: >-', `    қызмет алуи${U(0x306)}`, `    ${U(0x200e)}ке${U(0x200b)}рек`),
      double: 'kk: "қызмет алуи\\u0306 ке\\xADрек"'.replaceAll('\\\\', '\\'),
      flow: `{ ru: и${U(0x306)}, kk: 'қызмет${U(0x202f)}алуи${U(0x306)} ке${U(0xad)}рек' }`,
    };
    for (const [name, file] of Object.entries(texts)) {
      const read = source(file);
      const { kk } = read.data as { kk: string };
      expect(kk.replace(U(0xa0), ' '), name).toBe('қызмет алуй керек');
      for (const word of ['алуй', 'керек']) {
        const { line = 0, column = 0 } = read.placeAt(['kk'], kk.indexOf(word));
        const rest = (file.split('\n')[line - 1] ?? '').slice(column - 1);
        expect(rest.replace(/^\u200E/u, ''), `${name}: ${word}`).toMatch(word === 'алуй' ? /^алуи/u : /^ке/u);
      }
    }
  });

  it('are reported where they mean nothing, each where it stands', () => {
    const text = lines('id: rights', 'text:', '  ru: >-', '    в течение', `    5 рабо${U(0xfeff)}чих дней`);
    const read = readYaml(FILE, text);
    expect(read.problems).toMatchObject([{ code: 'odd-character', where: { line: 5, column: 11 } }]);
    expect(read.meant?.data).toEqual({ id: 'rights', text: { ru: 'в течение 5 рабочих дней' } });
    expect(inEnglish(read.problems[0]?.message)).toContain('(U+FEFF) after «в течение 5 рабо»');
  });

  it('are reported once a text, however many there are', () => {
    expect(readYaml(FILE, `ru: ${`а${U(0)}`.repeat(400)}`).problems).toHaveLength(1);
  });

  it('are found in a key as well, which counts without them', () => {
    expect(source(`k${U(0xad)}k: Тақта`).data).toEqual({ kk: 'Тақта' });
    expect(readYaml(FILE, `k${U(0)}k: Тақта`).problems).toMatchObject([{ code: 'odd-character', where: { line: 1, column: 2 } }]);
  });
});

it('a text that was read before is not parsed again, in another file it has places of its own', () => {
  const text = lines('text:', '  ru: *ПРАВА*');
  const first = readYaml(FILE, text);
  expect(readYaml(FILE, text)).toBe(first);
  expect(readYaml('other.yaml', text).problems.map(({ where }) => where.file)).toEqual(['other.yaml']);
  expect(first.problems.map(({ where }) => where.file)).toEqual([FILE]);
});
