import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readYaml } from '../../src/content/source-file.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { SLIPS, type Slip } from './slips.js';

const FILE = 'posters/a.yaml';
const CONTENT = join(import.meta.dirname, '../../content');
const lines = (...text: readonly string[]): string => text.join('\n');

/** The faults of a text as «line:column message | remedy». */
const faults = (text: string): readonly string[] =>
  inEnglish(readYaml(FILE, text).problems).map(({ where, message, fix }) => `${where.line}:${where.column} ${message} | ${fix}`);
/** What it was taken for. */
const meant = (text: string): unknown => readYaml(FILE, text).meant?.data;

/** The shipped files that hold more than a remark. */
const FILES = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && file !== 'editions.yaml')
  .sort()
  .map((file) => ({ file, text: readFileSync(join(CONTENT, file), 'utf8') }));

describe('A slip of the pen', () => {
  it.each([
    ['title: Срок: 5 дней', 'title: "Срок: 5 дней"', '1:12 expected a text, found a colon inside a text that has no quotation marks'],
    [
      'text: {{term "x"}} ішінде',
      `text: '{{term "x"}} ішінде'`,
      '1:7 expected a text, found one that begins with {{ and has no quotation marks around it',
    ],
    ['ru: *ПРАВА* услуг', 'ru: "*ПРАВА* услуг"', '1:5 expected a text, found one that begins with *, which means something else in YAML'],
    ['ru: "Egov" порталы', `ru: '"Egov" порталы'`, '1:10 expected a text, found more text behind a closing quotation mark'],
    ["ru: 'О'Нил'", `ru: "О'Нил"`, '1:7 expected a text, found more text behind a closing quotation mark'],
    ['ru: "Egov порталы', 'ru: "Egov порталы"', '1:5 expected a text, found one whose quotation mark does not close in its line'],
    ['ru: > 5 дней', 'ru: "5 дней"', '1:7 expected a text, found one in the line of >, which belongs above the lines of a text'],
    [
      'ru: "C:\\мои"',
      "ru: 'C:\\мои'",
      '1:8 expected a text, found a backslash inside double quotation marks, which means something else in YAML',
    ],
    ['title:Срок', 'title: Срок', '1:6 expected a blank behind the colon of a field, found none'],
    ['title Срок', 'title: Срок', '1:6 expected a colon after the name of a field, found none'],
    ['title： Срок', 'title: Срок', '1:6 expected a colon and a blank after the name of a field, found other signs'],
  ])('has a remedy that shows the line as it should be: %s', (line, written, message) => {
    const text = lines('id: rights', line, 'icon: scale');
    const shown = faults(text).map((fault) => fault.replace(/^2:/, '1:'));
    expect(shown).toEqual([`${message} | write it so: ${written}`]);
    const mended = readYaml(FILE, text.replace(line, written));
    expect(mended.problems).toEqual([]);
    expect(meant(text)).toEqual(mended.source?.data);
  });

  it('inside of braces is reported with the field that it stands in', () => {
    expect(faults('a: { kk: Срок: 5, ru: {{term "x"}} күн }')).toEqual([
      `1:14 expected a text, found a colon inside a text that has no quotation marks | write it so: kk: "Срок: 5" … ru: '{{term "x"}} күн'`,
    ]);
    expect(faults('a: { kk: “Бір, екі”, ru: x }')).toEqual([expect.stringContaining('write it so: kk: "Бір, екі"')]);
    expect(meant('a: { kk: “Бір, екі”, ru: x }')).toEqual({ a: { kk: 'Бір, екі', ru: 'x' } });
    expect(faults('a: { kk: "x" ru: "y" }')).toEqual([expect.stringContaining('expected a comma between two fields in braces')]);
    expect(meant('a: { kk: "Бір, ru: "Один" }\nb: c')).toEqual({ a: { kk: 'Бір', ru: 'Один' }, b: 'c' });
  });

  it('at the beginning of a line says how many blanks belong there', () => {
    expect(faults(lines('title:', '  kk: а', '   ru: б', 'icon: scale'))).toEqual([
      '3:4 expected this line to begin with 2 blanks, as what it belongs to does, found 3 blanks | take 1 blank before it out',
    ]);
    expect(faults(lines('blocks:', '  - kind: note', '   id: a', '    icon: b'))).toEqual([
      '3:4 expected this line to begin with 4 blanks, as what it belongs to does, found 3 blanks | put 1 blank more before it',
    ]);
  });

  it('in a text over several lines is one that would cut it', () => {
    const text = lines('text:', '  kk: >-', '    бір', '     екі', '    үш');
    expect(faults(text)).toEqual([expect.stringMatching(/^4:6 expected every line of this text to begin with 4 blanks, found one with 5/)]);
    expect(meant(text)).toEqual({ text: { kk: 'бір екі үш' } });
  });

  it('that a whole file has is reported once, with the number of its lines', () => {
    const text = lines('title:', '\tkk: а', '\tru: б', 'blocks:', '\t- kind: note');
    expect(faults(text)).toEqual([
      expect.stringContaining('2:1 expected blanks of the space bar at the beginning of a line, found a tab, as at that of 2 more lines'),
    ]);
    expect(meant(text)).toEqual({ title: { kk: 'а', ru: 'б' }, blocks: [{ kind: 'note' }] });
  });
});

describe('A number sign', () => {
  it('that cuts a text is reported, with the text as it was meant', () => {
    const { problems } = readYaml(FILE, 'address: Самал көшесі, 1 #2-кеңсе\n');
    expect(inEnglish(problems)).toMatchObject([
      { code: 'comment-in-text', where: { line: 1, column: 26 }, fix: expect.stringContaining('write it so: "Самал көшесі, 1 #2-кеңсе";') },
    ]);
    expect(meant('address: Самал көшесі, 1 #2-кеңсе\n')).toEqual({ address: 'Самал көшесі, 1 #2-кеңсе' });
    expect(meant('address: #2-кеңсе\nicon: x')).toEqual({ address: '#2-кеңсе', icon: 'x' });
    expect(meant(lines('room: кабинет # 5', 'icon: x'))).toEqual({ room: 'кабинет # 5', icon: 'x' });
    expect(meant(lines('a: бір', '  екі #2', '  үш', 'icon: x'))).toEqual({ a: 'бір екі #2 үш', icon: 'x' });
  });

  it('of a remark is none', () => {
    const text = lines(
      'a: scale # as before',
      'from: 2013-05-21 # 30 days after the first publication',
      'value: 15 #16',
      'b: "x" #y',
      '#z',
      'c: x',
      '  # 5',
      'd: |',
      '  бір #2',
      'e: x ##',
    );
    expect(faults(text)).toEqual([]);
  });
});

describe('Typographic quotation marks', () => {
  it('around a value are reported and taken for straight ones', () => {
    for (const value of ['“1414”', '„1414“', '‘1414’', '“1414"']) {
      expect(faults(`value: ${value}`)).toEqual([
        expect.stringMatching(/^1:8 expected straight quotation marks around a value.*write it so: "1414"/),
      ]);
      expect(meant(`value: ${value}`)).toEqual({ value: '1414' });
    }
  });

  it('inside of a text stay', () => {
    expect(faults(lines('a: «Самал» орталығы', 'b: «Самал»', 'c: “А” и “Б”', 'd: "“Самал”"'))).toEqual([]);
  });
});

describe('Two documents in a file', () => {
  it('are reported at the line that begins the second, and the first is read', () => {
    const text = lines('---', 'id: rights', 'icon: scale', '---', 'id: complaint', 'title: Срок: 5', '');
    expect(faults(text)).toEqual([
      expect.stringMatching(/^4:1 expected one document in a file.*a file of its own/),
      expect.stringMatching(/^6:12 expected a text, found a colon/),
    ]);
    expect(meant(text)).toEqual({ id: 'rights', icon: 'scale' });
  });

  it('are one where a line has come between its fields', () => {
    const text = lines('id: rights', '---', 'icon: scale', '...', '# the end', '');
    expect(faults(text)).toEqual([expect.stringContaining('2:1 expected one document in a file, found a line ---')]);
    expect(meant(text)).toEqual({ id: 'rights', icon: 'scale' });
  });
});

describe('Slips in the shipped files', () => {
  /** A slip at a line that has a place for it. */
  function slipped(text: string, slip: Slip, chance: () => number): { readonly line: number; readonly text: string } | undefined {
    const all = text.split('\n');
    const places = all.flatMap((line, index) => ((slip(line) ?? line) === line ? [] : [index]));
    if (places.length === 0) return undefined;
    const at = oneOf(places, chance);
    return { line: at + 1, text: all.with(at, slip(all[at] as string) as string).join('\n') };
  }

  it.each(Object.entries(SLIPS))('are reported once, at their line, or do no harm: %s', (name, slip) => {
    const chance = chances(name.length);
    let reported = 0;
    for (let round = 0; round < 12; round += 1) {
      const { file, text } = oneOf(FILES, chance);
      const changed = slipped(text, slip, chance);
      if (!changed) continue;
      const { source, meant: taken, problems } = readYaml(file, changed.text);
      const told = `${file}:${changed.line} ${JSON.stringify(problems)}`;
      if (source) expect(source.data, told).toEqual(readYaml(file, text).source?.data);
      else {
        reported += 1;
        expect(
          problems.map(({ where }) => where.line),
          told,
        ).toEqual([changed.line]);
        expect(taken, told).toBeDefined();
      }
    }
    expect(reported).toBeGreaterThan(0);
  });

  it('are all reported where there are several in one file', () => {
    const chance = chances(9);
    const { text } = FILES.find(({ file }) => file === 'posters/complaint.yaml') as (typeof FILES)[number];
    const whole = text.split('\n');
    const all = [...whole];
    const places: number[] = [];
    for (const [index, line] of whole.entries()) {
      const slip = oneOf(
        Object.values(SLIPS).filter((each) => (each(line) ?? line) !== line && !(each(line) as string).includes('\n')),
        chance,
      );
      if (index - (places.at(-1) ?? -20) < 20 || slip === undefined) continue;
      // Blanks that do no harm at their line are no slip.
      if (readYaml(FILE, whole.with(index, slip(line) as string).join('\n')).source) continue;
      all[index] = slip(line) as string;
      places.push(index + 1);
    }
    expect(places.length).toBeGreaterThan(10);
    const { meant: taken, problems } = readYaml(FILE, all.join('\n'));
    const kinds = /tab|no-break/;
    const lone = inEnglish(problems)
      .filter(({ message }) => !kinds.test(message))
      .map(({ where }) => where.line);
    expect(places).toEqual(expect.arrayContaining(lone));
    expect(taken).toBeDefined();
  });
});

describe('A text that nobody can read', () => {
  it.each([
    ['letters by chance', () => chances(3)],
    ['signs by chance', () => chances(4)],
  ])('ends, with a report: %s', (name, seeded) => {
    const chance = seeded();
    const signs = name.startsWith('letters') ? 'абвгд: -\n  ' : `{}[]"'#:*&!|>%@-?,\\ \n\tабв`;
    for (let round = 0; round < 20; round += 1) {
      const text = Array.from({ length: 400 }, () => oneOf([...signs], chance)).join('');
      const { source, problems } = readYaml(FILE, text);
      expect(source !== undefined || problems.length > 0, JSON.stringify(text)).toBe(true);
      for (const { where } of problems) expect(text.split('\n').length).toBeGreaterThanOrEqual(where.line ?? 0);
    }
  });

  it('is searched no longer for being large', () => {
    const text = 'title: Срок: 5 дней {\n'.repeat(40_000).slice(0, MOST_BYTES / 2);
    expect(readYaml(FILE, text).problems.length).toBeGreaterThan(0);
  });
});
