import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { posterSchema, projectSchema, rulesSchema } from '../../src/content/schema.js';
import { shape } from '../../src/content/shape.js';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';

function source(text: string): SourceFile {
  const read = readYaml('a.yaml', text);
  if (!read.source) throw new Error(JSON.stringify(read.problems));
  return read.source;
}

/** The problems of a text as «line:column code message». */
const problems = (schema: z.ZodType, text: string): readonly string[] =>
  shape(schema, source(text)).problems.map(({ where, code, message }) => `${where.line}:${where.column} ${code} ${message}`);

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
  return problems(posterSchema, POSTER.replace(from, to));
};

describe('A poster', () => {
  it('is taken as it is, with what it leaves out filled in', () => {
    expect(shape(posterSchema, source(POSTER)).data).toMatchObject({ id: 'rights', sheets: 1, arrangement: 'together' });
    expect(problems(posterSchema, POSTER)).toEqual([]);
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
    expect(poster('issuer: agency\n', '')).toEqual(['1:1 missing-field expected issuer, found nothing']);
    expect(poster('    id: one\n', '')).toEqual(['8:5 missing-field expected blocks.0.id, found nothing']);
  });

  it.each([
    ['a number for a name', 'icon: scale', 'icon: 5', '4:7 wrong-value icon: Invalid input: expected string, received number, found 5'],
    ['an id in capitals', 'id: rights', 'id: Rights', '1:5 wrong-value id: expected a short name of small Latin letters'],
    [
      'an unknown design',
      'design: list',
      'design: lisst',
      '2:9 wrong-value design: Invalid option: expected one of "list"|"procedure"|"steps"|"banner", found "lisst"',
    ],
    ['a text for a count', 'icon: scale', 'icon: scale\nsheets: two', '5:9 wrong-value sheets: '],
    ['no sheet at all', 'icon: scale', 'icon: scale\nsheets: 0', '5:9 wrong-value sheets: '],
    ['a list for a pair', 'text: { kk: Бір, ru: Один }', 'text: [Бір, Один]', '10:11 wrong-value blocks.0.text: '],
    ['a number for a basis', 'id: one', 'id: one\n    basis: 25', '10:12 wrong-value blocks.0.basis: expected an act and a place in it'],
    ['a word for a block', '  - kind: note', '  - note\n  - kind: note', '8:5 wrong-value blocks.0: '],
  ])('says what it expected and what it found: %s', (_, from, to, expected) => {
    const [first = '', ...others] = poster(from, to);
    expect(first).toContain(expected);
    expect(first).toMatch(/expected .*found |found "/);
    expect(others).toEqual([]);
  });

  it('lists the kinds of blocks when one is unknown', () => {
    const [unknown = ''] = poster('kind: note', 'kind: nota');
    expect(unknown).toMatch(/^8:11 wrong-value blocks\.0\.kind: .*'heading' \| 'list' .*, found "nota"$/);
  });

  it('says what a review may be, and what inside of it is wrong', () => {
    expect(poster('id: one', 'id: one\n    review: { kk: offical, ru: draft }')).toEqual([
      '10:19 wrong-value blocks.0.review.kk: expected "official", "draft" or "approved: { by: …, on: …, words: … }", found "offical"',
    ]);
    expect(poster('id: one', 'id: one\n    review: { kk: draft, ru: { approved: { by: A, on: 2020-02-30, words: 3f9c2a71b0de } } }')).toEqual([
      '10:55 wrong-value blocks.0.review.ru.approved.on: expected a day such as 2019-12-07, found "2020-02-30"',
    ]);
  });

  it('tells everything that is wrong in one report', () => {
    const text = POSTER.replace('design: list', 'design: lisst')
      .replace('icon: scale\n', '')
      .replace('kind: note', 'kind: nota')
      .replace('ru: Табло', 'ru: 5');
    expect(
      problems(posterSchema, text)
        .map((problem) => problem.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual(['1:1 missing-field', '2:9 wrong-value', '5:44 wrong-value', '7:11 wrong-value']);
  });

  it('is no poster when the file is empty', () => {
    expect(problems(posterSchema, '')).toEqual(['1:1 wrong-value the file: Invalid input: expected object, received null, found null']);
  });
});

describe('A rule', () => {
  const rule = (more: string) => `phone:\n  kind: phone\n  versions:\n    - { value: "1414", confidence: B${more} }\n`;

  it('is held to its kind', () => {
    expect(problems(rulesSchema, rule(''))).toEqual([]);
    expect(problems(rulesSchema, rule(', unit: hour'))).toEqual([
      '4:45 unknown-field expected only known fields in phone.versions.0, found "unit"',
    ]);
    expect(problems(rulesSchema, rule(', from: 2019-13-01'))).toEqual([
      '4:45 wrong-value phone.versions.0.from: expected a day such as 2019-12-07, found "2019-13-01"',
    ]);
  });

  it('needs a version', () => {
    expect(problems(rulesSchema, 'phone:\n  kind: phone\n  versions: []\n')[0]).toMatch(/^3:13 wrong-value phone\.versions/);
  });
});

it('A project that puts Russian first is refused with the law', () => {
  const found = problems(projectSchema, 'languages: [ru, kk]\n').find((problem) => problem.includes('languages'));
  expect(found).toContain('the state language stands first');
});
