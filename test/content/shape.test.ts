import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { figureSource } from '../../src/blocks/figure.js';
import { contentSchemas } from '../../src/content/schema.js';
import { shape } from '../../src/content/shape.js';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import { DESIGNS } from '../../src/designs.js';
import { ENGLISH } from '../../src/messages/en/catalogue.js';
import { inWords } from '../../src/messages/in-words.js';
import { KAZAKH } from '../../src/messages/kk/catalogue.js';
import { expecting, phrase } from '../../src/messages/message.js';
import { RUSSIAN } from '../../src/messages/ru/catalogue.js';
import { day, id } from '../../src/shapes/fields.js';
import { below } from '../chances.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { inEnglish } from '../in-english.js';

const SCHEMAS = contentSchemas(SHIPPED_LANGUAGES);

function source(text: string): SourceFile {
  const read = readYaml('a.yaml', text);
  if (!read.source) throw new Error(JSON.stringify(read.problems));
  return read.source;
}

/** The problems of a text as «line:column code message». */
const problems = (schema: z.ZodType, text: string): readonly string[] =>
  inEnglish(shape(schema, source(text)).problems).map(({ where, code, message }) => `${where.line}:${where.column} ${code} ${message}`);

const POSTER = `id: rights
design: list
ground: law
icon: scale
issuer: agency
title: { id: title, text: { kk: Тақта, ru: Табло } }
blocks:
  - kind: note
    id: one
    text: { kk: Бір, ru: Один }
`;
const poster = (from: string, to: string): readonly string[] => {
  if (!POSTER.includes(from)) throw new RangeError(`expected "${from}", found none`);
  return problems(SCHEMAS.poster, POSTER.replace(from, to));
};

describe('A file of another kind', () => {
  it('with tens of thousands of fields has a report that somebody can read', () => {
    const fields = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('');
    const reported = problems(SCHEMAS.poster, fields);
    expect(reported.filter((line) => line.includes('unknown-field'))).toHaveLength(20);
    expect(reported.some((line) => line.includes('missing-field'))).toBe(true);
  });
});

describe('A poster', () => {
  it('is taken as it is, with what it leaves out filled in', () => {
    expect(shape(SCHEMAS.poster, source(POSTER)).data).toMatchObject({ id: 'rights', sheets: 1, arrangement: 'together' });
    expect(problems(SCHEMAS.poster, POSTER)).toEqual([]);
  });

  it('has no fields but its own, at any depth', () => {
    expect(poster('icon: scale', 'icon: scale\ncolour: red')).toEqual([
      '5:9 unknown-field expected only known fields in the file, found "colour"',
    ]);
    expect(poster('ru: Один }', 'ru: Один, en: One }')).toEqual([
      '10:36 unknown-field expected only known fields in blocks.0.text, found "en"',
    ]);
    expect(poster('icon: scale', 'icon: scale\n__proto__: x')).toEqual([
      '5:12 unknown-field expected only known fields in the file, found "__proto__"',
    ]);
  });

  it('names a field that is missing where it belongs', () => {
    expect(poster('icon: scale\n', '')).toEqual(['1:1 missing-field expected icon, found nothing']);
    expect(poster('    id: one\n', '')).toEqual(['8:5 missing-field expected blocks.0.id, found nothing']);
  });

  it.each([
    ['a number for a name', 'icon: scale', 'icon: 5', '4:7 wrong-value icon: expected a text, found 5'],
    ['an id in capitals', 'id: rights', 'id: Rights', '1:5 wrong-value id: expected a short name of small Latin letters'],
    [
      'an unknown design',
      'design: list',
      'design: lisst',
      `2:9 wrong-value design: expected one of ${DESIGNS.map((design) => `"${design}"`).join(', ')}, found "lisst"`,
    ],
    ['a text for a count', 'icon: scale', 'icon: scale\nsheets: two', '5:9 wrong-value sheets: expected a number, found "two"'],
    ['no sheet at all', 'icon: scale', 'icon: scale\nsheets: 0', '5:9 wrong-value sheets: expected a number of at least 1, found 0'],
    [
      'a list for a pair',
      'text: { kk: Бір, ru: Один }',
      'text: [Бір, Один]',
      '10:11 wrong-value blocks.0.text: expected fields with names, found ["Бір","Один"]',
    ],
    ['a number for a basis', 'id: one', 'id: one\n    basis: 25', '10:12 wrong-value blocks.0.basis: expected an act and a place in it'],
    [
      'a word for a block',
      '  - kind: note',
      '  - note\n  - kind: note',
      '8:5 wrong-value blocks.0: expected fields with names, found "note"',
    ],
  ])('says what it expected and what it found: %s', (_, from, to, expected) => {
    const [first = '', ...others] = poster(from, to);
    expect(first).toContain(expected);
    expect(first).toMatch(/expected .*found |found "/);
    expect(others).toEqual([]);
  });

  it('lists the kinds of blocks when one is unknown', () => {
    const [unknown = ''] = poster('kind: note', 'kind: nota');
    expect(unknown).toMatch(/^8:11 wrong-value blocks\.0\.kind: expected one of "list", .*, found "nota"$/);
  });

  it('says what a review may be, and what inside of it is wrong', () => {
    expect(poster('id: one', 'id: one\n    review: { kk: offical, ru: draft }')).toEqual([
      '10:19 wrong-value blocks.0.review.kk: expected "draft", "official" or an approval, found "offical"',
    ]);
    expect(
      poster('id: one', 'id: one\n    review: { kk: draft, ru: { approved: { by: A, on: 2020-02-30, words: 3f9c2a71b0de } } }'),
    ).toEqual(['10:55 wrong-value blocks.0.review.ru.approved.on: expected a day of the calendar, such as 2019-12-07, found "2020-02-30"']);
  });

  it('says what a text for far screens may be, and that it is never the wording of the act', () => {
    const screen = (value: string) => poster('id: one', `id: one\n    screen: ${value}`);
    expect(screen('{ kk: Бір, ru: Раз }')).toEqual([]);
    expect(screen('[{ kk: Бір, ru: Раз }, { review: { kk: draft, ru: draft }, kk: Екі, ru: Два }]')).toEqual([]);
    expect(screen('Раз')).toEqual(['10:13 wrong-value blocks.0.screen: expected { kk: …, ru: … }, or a list of such slides, found "Раз"']);
    expect(screen('{ review: { kk: official, ru: draft }, kk: Бір, ru: Раз }')).toEqual([
      '10:29 wrong-value blocks.0.screen.review.kk: expected "draft" or an approval: a text in fewer words is never the wording of the act, found "official"',
    ]);
    expect(screen('{ kk: [Бір, Екі], ru: [Раз, Два] }')[0]).toContain('blocks.0.screen.kk: expected a text');
    expect(poster('title: {', 'title: { screen: { kk: Бір, ru: Раз },')[0]).toContain(
      'expected only known fields in title, found "screen"',
    );
  });

  it('has all that is wrong with a cell of a table in one report, as the text or the figure that it was meant to be', () => {
    const table = (cell: string): string =>
      POSTER.replace(
        /blocks:[\s\S]*$/,
        `blocks:\n  - kind: table\n    rows:\n      - { id: row, text: { kk: бір, ru: один }, cells: [ ${cell} ] }\n`,
      );
    const of = (cell: string): readonly string[] =>
      problems(SCHEMAS.poster, table(cell)).map((each) => each.replace(/^\S+ |blocks\.0\.rows\.0\.cells\.0/g, ''));
    expect(of('{ id: Not An Id, icon: 5, colour: red, text: { kk: үй, ru: 7 } }')).toEqual([
      expect.stringMatching(/^wrong-value \.id: .*found "Not An Id"/),
      expect.stringMatching(/^wrong-value \.icon: .*found 5/),
      expect.stringMatching(/^wrong-value \.text\.ru: .*found 7/),
      `unknown-field expected only known fields in , found "colour"`,
    ]);
    expect(of('{ digits: 112, colour: red }')).toEqual([
      expect.stringMatching(/^wrong-value \.digits: .*found 112/),
      `unknown-field expected only known fields in , found "colour"`,
    ]);
    expect(of('{ amont: fee }')).toEqual([
      `unknown-field expected only known fields in , found "amont"`,
      expect.stringMatching(/^wrong-value : expected one figure/),
    ]);
    expect(of('maybe')).toEqual([expect.stringMatching(/^wrong-value : expected "yes", "if", "no", a number of pieces/)]);
  });

  it('has everything that is wrong in one report', () => {
    const text = POSTER.replace('design: list', 'design: lisst')
      .replace('icon: scale\n', '')
      .replace('kind: note', 'kind: nota')
      .replace('ru: Табло', 'ru: 5');
    expect(
      problems(SCHEMAS.poster, text)
        .map((problem) => problem.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual(['1:1 missing-field', '2:9 wrong-value', '5:44 wrong-value', '7:11 wrong-value']);
  });

  it('is no poster when the file is empty', () => {
    expect(problems(SCHEMAS.poster, '')).toEqual(['1:1 wrong-value the file: expected fields with names, found nothing']);
  });
});

describe('A rule', () => {
  const rule = (more: string) => `phone:\n  kind: phone\n  versions:\n    - { value: "1414", confidence: B${more} }\n`;

  it('is held to its kind', () => {
    expect(problems(SCHEMAS.rules, rule(''))).toEqual([]);
    expect(problems(SCHEMAS.rules, rule(', unit: hour'))).toEqual([
      '4:45 unknown-field expected only known fields in phone.versions.0, found "unit"',
    ]);
    expect(problems(SCHEMAS.rules, rule(', from: 2019-13-01'))).toEqual([
      '4:45 wrong-value phone.versions.0.from: expected a day of the calendar, such as 2019-12-07, found "2019-13-01"',
    ]);
  });

  it('is named where a number was typed, and not as a number in quotation marks', () => {
    const [problem] = problems(id, '102\n');
    expect(problem).toContain('expected a short name of small Latin letters, digits and hyphens, such as "complaint-review", found 102');
  });

  it('has an address that a QR code can hold', () => {
    const link = (url: string) =>
      problems(SCHEMAS.rules, `egov:\n  kind: link\n  versions:\n    - { url: ${url}, words: egov.kz, confidence: B }\n`);
    const path = (count: number) => `"https://egov.kz/${'a'.repeat(count)}"`;
    const refused = 'expected an address of at most 500 characters: a QR code holds no more (a letter outside of a–z takes six), found';
    expect(link(path(484))).toEqual([]);
    expect(link(path(485))).toEqual([expect.stringContaining(`4:14 wrong-value egov.versions.0.url: ${refused}`)]);
    expect([link(path(484 - 6 * 5 - 1).replace('aaaaa', 'қызме')), link(path(484).replace('a', 'қ'))]).toEqual([
      [],
      [expect.stringContaining(refused)],
    ]);
    expect(link(`{ kk: "https://egov.kz", ru: ${path(485)} }`)).toEqual([expect.stringContaining(refused)]);
  });

  it('needs a version', () => {
    expect(problems(SCHEMAS.rules, 'phone:\n  kind: phone\n  versions: []\n')[0]).toMatch(/^3:13 wrong-value phone\.versions/);
  });
});

describe('Every way in which a field can be wrong', () => {
  const code = z.string().regex(/^[a-z]+$/, expecting('value.id'));
  const schema = z.strictObject({
    text: z.string().min(3).optional(),
    word: z.string().min(1).optional(),
    count: z.int().min(1).max(8).optional(),
    length: z.number().positive().max(20).optional(),
    touch: z.boolean().optional(),
    pixels: z.tuple([z.int(), z.int()]).optional(),
    items: z.array(z.string()).min(1).optional(),
    zone: z.literal('+05:00').optional(),
    names: z.record(code, z.string()).optional(),
    form: z.string().regex(/^x+$/).optional(),
    either: z
      .union([z.string(), z.strictObject({ kk: z.string() })], { error: expecting('value.one-or-each', { pair: '{ kk: … }' }) })
      .optional(),
    bare: z.union([z.string(), z.boolean()]).optional(),
    block: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.literal('b') })]).optional(),
  });

  it.each([
    ['text: ab', 'text: expected a text of at least 3 characters, found "ab"'],
    ['text: [ab]', 'text: expected a text, found ["ab"]'],
    ['text:', 'text: expected a text, found nothing'],
    ['word: ""', 'word: expected a text that is not empty, found nothing'],
    ['count: 9', 'count: expected a number of at most 8, found 9'],
    ['count: 1.5', 'count: expected a whole number, found 1.5'],
    ['count: 1e300', 'count: expected a whole number of at most 9007199254740991, found 1e+300'],
    ['length: 0', 'length: expected a number of more than 0, found 0'],
    ['length: .inf', 'length: expected a number, found null'],
    ['touch: yes', 'touch: expected true or false, found "yes"'],
    ['pixels: [1]', 'pixels: expected a list of at least 2 entries, found [1]'],
    ['pixels: [1, 2, 3]', 'pixels: expected a list of at most 2 entries, found [1,2,3]'],
    ['items: []', 'items: expected a list of at least 1 entry, found []'],
    ['items: one', 'items: expected a list, found "one"'],
    ['zone: "+06:00"', 'zone: expected "+05:00", found "+06:00"'],
    ['names: one', 'names: expected fields with names, found "one"'],
    [
      'names: { AB: x }',
      'names.AB: expected a short name of small Latin letters, digits and hyphens, such as "complaint-review", found "AB"',
    ],
    ['form: yx', 'form: expected the form /^x+$/, found "yx"'],
    ['either: 5', 'either: expected a text, or { kk: … }, found 5'],
    ['either: { kk: 5 }', 'either.kk: expected a text, found 5'],
    ['bare: 5', 'bare: expected a text, or true or false, found 5'],
    ['block: { kind: c }', 'block.kind: expected one of "a", "b", found "c"'],
  ])('is reported in our words: %s', (text, message) => {
    expect(inEnglish(shape(schema, source(text)).problems)).toEqual([
      expect.objectContaining({ code: 'wrong-value', message, fix: expect.stringMatching(/^(write|choose|begin) ./) }),
    ]);
  });

  it('says what a missing field has to hold', () => {
    expect(inEnglish(shape(schema, source('block: {}')).problems)).toEqual([
      expect.objectContaining({ code: 'missing-field', fix: 'add "kind:" with one of "a", "b"' }),
    ]);
  });

  /** Each part of some data put out of shape in each of these ways. */
  function* damaged(data: unknown, path: readonly PropertyKey[] = []): Generator<unknown> {
    for (const wrong of [null, true, -1, 1.5, 1e300, '', 'Wrong value', [], ['x', 5], { Wrong: 5 }]) yield put(data, path, wrong);
    const part = path.reduce<unknown>((value, key) => Reflect.get(value as object, key), data);
    if (typeof part !== 'object' || part === null) return;
    // One entry of a list stands for all.
    const keys = Array.isArray(part) ? [0] : Object.keys(part);
    for (const key of keys) {
      yield put(data, [...path, key], undefined);
      yield* damaged(data, [...path, key]);
    }
  }

  function put(data: unknown, path: readonly PropertyKey[], wrong: unknown): unknown {
    const [key, ...rest] = path;
    if (key === undefined) return wrong;
    const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
    Reflect.set(copy, key, put(Reflect.get(data as object, key), rest, wrong));
    return copy;
  }

  it.each([
    ['project.yaml', SCHEMAS.project],
    ['glossary.yaml', SCHEMAS.glossary],
    ['kiosk.yaml', SCHEMAS.kiosk],
    ['posters/rights.yaml', SCHEMAS.poster],
    ['posters/complaint.yaml', SCHEMAS.poster],
    ['rules/terms.yaml', SCHEMAS.rules],
    ['rules/links.yaml', SCHEMAS.rules],
    ['rules/acts.yaml', SCHEMAS.rules],
    ['rules/phones.yaml', SCHEMAS.rules],
  ] as const)('has the grammar of our messages in %s, wherever it is', async (file, schemaOf) => {
    const data: unknown = parse(await readFile(join(import.meta.dirname, '../../content', file), 'utf8'), { schema: 'core' });
    const seen = new Set<string>();
    for (const wrong of damaged(data)) {
      const whole: SourceFile = { file, text: '', data: wrong, place: () => ({ file }), placeAt: () => ({ file }) };
      for (const { message, fix, code } of inEnglish(shape(schemaOf, whole).problems)) {
        seen.add(code);
        expect(message).toMatch(/expected \S.*, found \S/s);
        expect(message).not.toMatch(/Invalid|received|Too |Unrecognized|undefined|\/\^/);
        expect(fix).toMatch(/\S/);
      }
    }
    expect([...seen].sort()).toEqual(['missing-field', 'unknown-field', 'wrong-value']);
  });
});

/** Of a value that is at fault the remedy: what is to be written comes behind its first word. */
const remedies = (schema: z.ZodType, text: string): readonly string[] =>
  inEnglish(shape(schema, source(text)).problems).map(({ fix }) => String(fix));

describe('A remedy that shows what was meant', () => {
  it.each([
    ['16.12.2026', '2026-12-16'],
    ['6.1.2027', '2027-01-06'],
    ['2026/12/16', '2026-12-16'],
    ['16/12/2026', '2026-12-16'],
  ])('names the day of %s', (written, meant) => {
    const [fix, ...others] = remedies(z.strictObject({ day }), `{ day: ${written} }`);
    expect([fix, others]).toEqual([`write ${meant}: the year first, then the month and the day`, []]);
    expect(remedies(z.strictObject({ day }), `{ day: ${meant} }`)).toEqual([]);
  });

  it.each(['2027-01-32', '32.12.2026', 'tomorrow'])('names no day of %s, which is none', (written) => {
    expect(remedies(z.strictObject({ day }), `{ day: ${written} }`)).toEqual(['write a day of the calendar, such as 2019-12-07']);
  });

  it.each(['110', '"110"', '"2-14"'])('shows how the digits of a figure are written: %s', (written) => {
    const room = z.strictObject({ room: figureSource });
    const digits = written.replaceAll('"', '');
    expect(remedies(room, `{ room: ${written} }`)).toEqual([`write { digits: "${digits}" }`]);
    expect(remedies(room, `{ room: { digits: "${digits}" } }`)).toEqual([]);
  });

  it('is the same in every language where it is typed: lists and fields without quotation marks around them', () => {
    const languages = ['kk', 'ru'];
    for (const speaker of ['en', 'ru', 'kk'] as const) {
      expect(inWords(phrase('value.project-order', { languages }), speaker)).toMatch(/^\[kk, ru\]: /);
      expect(inWords(phrase('value.legal-order', { languages }), speaker)).toMatch(/^\[kk, ru\]: /);
    }
    for (const [key, sentence] of Object.entries({ ...ENGLISH, ...RUSSIAN, ...KAZAKH }))
      if (typeof sentence === 'string') expect(sentence, key).not.toMatch(/"[[{][^"]*[\]}]"/);
  });

  it('of whatever kind of number or day is written in another way, is taken when it is followed', () => {
    const chance = below(11);
    const schema = contentSchemas(SHIPPED_LANGUAGES).rules;
    for (let round = 0; round < 200; round += 1) {
      const number = 1 + chance(9_999_999);
      const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, [' ', '\u00a0', '\u202f'][chance(3)] as string);
      const tenge = `"${grouped}${['', ',5', '.25', ' ₸', '₸', ' '][chance(6)]}"`;
      const from = `${1 + chance(28)}.${1 + chance(12)}.${1990 + chance(60)}`;
      const rule = (of: { tenge: string; from: string }) =>
        `fee:\n  kind: amount\n  versions:\n    - { tenge: ${of.tenge}, from: ${of.from}, confidence: A }\n`;
      const [ofTenge, ofFrom, ...others] = remedies(schema, rule({ tenge, from })).toSorted((one) => (one.includes('year') ? 1 : -1));
      const typed = (fix = '') => /^write (\S+):/.exec(fix)?.[1] ?? '';
      expect(others, tenge).toEqual([]);
      expect(remedies(schema, rule({ tenge: typed(ofTenge), from: typed(ofFrom) })), `${tenge} ${from}`).toEqual([]);
    }
  });
});

/** The fixesOf of a text in English. */
const fixesOf = (schema: z.ZodType, text: string, file = 'a.yaml'): readonly (string | undefined)[] =>
  inEnglish(shape(schema, { ...source(text), file }).problems).map(({ fix }) => fix);

describe('A remedy', () => {
  const reviewed = (review: string): string => POSTER.replace('title: { id: title,', `title: { id: title, review: ${review},`);

  it.each(['aproved', '{ kk: yes, ru: yes }', '{ kk: { approved: A. Editor }, ru: draft }'])(
    'for a review «%s» works when it is pasted',
    (typed) => {
      const [fix = ''] = fixesOf(SCHEMAS.poster, reviewed(typed));
      const pasted = /\{ kk: draft, ru: draft \}/.exec(fix)?.[0] ?? (/"(draft)"/.exec(fix)?.[1] ? '{ kk: draft, ru: draft }' : '');
      expect(pasted).not.toBe('');
      expect(problems(SCHEMAS.poster, reviewed(pasted))).toEqual([]);
    },
  );

  it('for who compared a text gives what can be pasted', () => {
    const checked = (typed: string): string => POSTER.replace('title: { id: title,', `title: { id: title, checked: ${typed},`);
    const [fix = ''] = fixesOf(SCHEMAS.poster, checked('yes'));
    expect(problems(SCHEMAS.poster, checked(/\{ by:.*\}/.exec(fix)?.[0] ?? 'yes'))).toEqual([]);
  });

  it('for a field of another file says where it stands, and how one poster has a size of its own', () => {
    const [sizes, imprint] = fixesOf(SCHEMAS.poster, `${POSTER}sizes: [a3]\nimprint: { draft: A }\n`, 'posters/rights.yaml');
    expect(sizes).toBe(
      'take it out: sizes stand in project.yaml, for all posters ("sizes: [a4, a3]"); for this one alone run "taqta build --only rights --size a3"',
    );
    expect(imprint).toBe('take it out here: "imprint:" stands in project.yaml, for all posters and centers');
    for (const name of ['size', 'format', 'paper'])
      expect(fixesOf(SCHEMAS.poster, `${POSTER}${name}: a3\n`, 'posters/rights.yaml')).toEqual([sizes]);
    // Without an id there is no such command; within a title nobody means the paper.
    const unnamed = fixesOf(SCHEMAS.poster, `${POSTER.replace(/^id:.*\n/m, '')}size: a3\n`, 'posters/rights.yaml');
    expect(unnamed).toContain('take it out here: "sizes:" stands in project.yaml, for all posters and centers');
    expect(unnamed.join()).not.toContain('--only');
    const within = fixesOf(SCHEMAS.poster, POSTER.replace('title: { id: title,', 'title: { id: title, size: a3,'), 'posters/rights.yaml');
    expect(within).toHaveLength(1);
    expect(within[0]).not.toMatch(/project\.yaml|--only/);
    const project = (sizes: string) =>
      fixesOf(SCHEMAS.project, `name: { kk: А, ru: А }\nlanguages: [kk, ru]\n${sizes}format: a3\n`, 'project.yaml');
    expect(project('')).toEqual(['write "sizes:" in its place, a list such as [a4, a3]']);
    expect(project('sizes: [a4]\n').join()).not.toContain('in its place');
  });
});
