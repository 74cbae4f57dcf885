import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import { grouped } from '../../src/grouped.js';
import type { Language } from '../../src/language/language.js';
import type { Half } from '../../src/review/half.js';
import { writeReviews } from '../../src/review/write-reviews.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from '../poster/composing.js';
import { approved, halvesOf, sourceOf } from './reviewing.js';

/** YAML would read some fingerprints as numbers. */
const quoted = (words: string) => (/^(\d+|\d+e\d+)$/.test(words) ? `"${words}"` : words);

const half = (at: readonly PropertyKey[], language: Language = 'ru', fingerprint = '3f9c2a71b0de'): Half => ({
  id: 'poster/text',
  poster: 'poster',
  language,
  where: { file: 'poster.yaml' },
  words: '',
  other: '',
  basis: [],
  facts: [],
  fingerprint,
  standing: { kind: 'draft' },
  at,
});

const read = (text: string): SourceFile => readYaml('poster.yaml', text).source as SourceFile;
/** Fingerprints of words that are printed on another day, and of words that nobody prints any more. */
const [TODAY, FORMERLY, LATER, GONE] = ['aaaaaaaaaaaa', 'abababababab', 'bbbbbbbbbbbb', 'cccccccccccc'];
const write = (text: string, ...given: readonly Half[]) =>
  writeReviews(
    read(text),
    given.map((each) => ({ ...approved(each), by: 'A. Editor' })),
    SHIPPED.languages,
    () => [TODAY, FORMERLY, LATER, '3f9c2a71b0de'],
  );
const APPROVED = '{ approved: { by: A. Editor, on: 2026-01-31, words: 3f9c2a71b0de } }';

/** The line of a review with the approval of its half in the place of its standing. */
const withApproval = (line: string | undefined, { language, fingerprint }: Half): string | undefined => {
  const value = `{ approved: { by: 'A. Editor, head of "texts" # 2', on: 2026-01-31, words: ${quoted(fingerprint)} } }`;
  const standing = new RegExp(`(\\breview: \\{.*?\\b${language}: )(draft|official)\\b`);
  return line?.replace(standing, (_all, head) => `${head}${value}`);
};

/** Approves halves of one file; the lines that are then others, as they were and as they are. */
function changedBy(given: readonly Half[]): readonly (readonly [before: string | undefined, after: string | undefined])[] {
  const source = sourceOf(SHIPPED, given[0] as Half);
  const { text, problems } = writeReviews(source, given.map(approved), SHIPPED.languages, () => []);
  expect(problems).toEqual([]);
  const [before, after] = [source.text.split('\n'), text.split('\n')];
  expect(after).toHaveLength(before.length);
  return before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]] as const]));
}

describe('every half of the shipped content', () => {
  const all = halvesOf(SHIPPED);
  const together = [...grouped(all, ({ where, language }) => `${where.file} in ${language}`)];

  // A file is read twice for every writing, so that each half by itself took as long as two hundred other tests.
  test.each(together)('that stands in %s can be approved with all the others, and nothing but their reviews changes', (_, halves) => {
    const inOrder = halves.toSorted((one, other) => (one.where.line ?? 0) - (other.where.line ?? 0));
    const changed = changedBy(inOrder);
    expect(changed.map(([, after]) => after)).toEqual(inOrder.map((half, index) => withApproval(changed[index]?.[0], half)));
  });

  test.each(all.filter((_, index) => index % 8 === 0).map((each) => [each.id, each.language, each] as const))(
    '%s %s can be approved alone, and nothing but its review changes',
    (_, _language, each) => {
      const [line, ...more] = changedBy([each]);
      expect(more).toEqual([]);
      expect(line?.[1]).toBe(withApproval(line?.[0], each));
    },
  );
});

describe('a review is written', () => {
  test('into a map between brackets, with a comment behind it', () => {
    const text = 'title:\n  id: title\n  review: { kk: draft, ru: draft } # both wait\n  text: { kk: А, ru: Б }\n';
    expect(write(text, half(['title'])).text).toBe(text.replace('ru: draft', `ru: ${APPROVED}`));
  });

  test('into a map over lines, comments and all', () => {
    const text =
      'title:\n  review: # who stands behind it\n    kk: official # the act\n    ru: draft   # waits\n  text: { kk: А, ru: Б }\n';
    expect(write(text, half(['title'])).text).toBe(text.replace('ru: draft ', `ru: ${APPROVED} `));
  });

  test('into a file with the line ends of Windows', () => {
    const text = 'title:\r\n  review: { kk: draft, ru: draft }\r\n  text: { kk: А, ru: Б }\r\n';
    expect(write(text, half(['title'])).text).toBe(text.replace('ru: draft', `ru: ${APPROVED}`));
    const without = 'title:\r\n  text: { kk: А, ru: Б }\r\n';
    expect(write(without, half(['title'])).text).toBe(`title:\r\n  review: { kk: draft, ru: ${APPROVED} }\r\n  text: { kk: А, ru: Б }\r\n`);
  });

  test('over a former approval, part by part, in its own lines', () => {
    const text =
      'title:\n  review:\n    kk: draft\n    ru:\n      approved:\n        by: "B. Editor" # left\n        on: 2020-01-01\n        words: 000000000000\n  text: { kk: А, ru: Б }\n';
    const old = text.replace('000000000000', '"000000000000"');
    expect(write(old, half(['title'])).text).toBe(
      old.replace('"B. Editor"', 'A. Editor').replace('2020-01-01', '2026-01-31').replace('"000000000000"', '3f9c2a71b0de'),
    );
  });

  test('above the text where there was none, with its indentation', () => {
    const text = 'blocks:\n  - kind: note\n    id: one\n    # the words\n    text:\n      kk: А\n      ru: Б\n';
    expect(write(text, half(['blocks', 0])).text).toBe(text.replace('    text:', `    review: { kk: draft, ru: ${APPROVED} }\n    text:`));
  });

  test('above a text that comes first in its item', () => {
    const text = 'blocks:\n  - text: { kk: А, ru: Б }\n    id: one\n';
    expect(write(text, half(['blocks', 0])).text).toBe(
      `blocks:\n  - review: { kk: draft, ru: ${APPROVED} }\n    text: { kk: А, ru: Б }\n    id: one\n`,
    );
  });

  test('into the line of an item between brackets', () => {
    const text = 'items: [{ id: one, text: { kk: А, ru: Б } }, { id: two, text: { kk: В, ru: Г } }]\n';
    expect(write(text, half(['items', 1])).text).toBe(text.replace('id: two, ', `id: two, review: { kk: draft, ru: ${APPROVED} }, `));
  });

  test('for both halves at once', () => {
    const text = 'title:\n  text: { kk: А, ru: Б }\n';
    expect(write(text, half(['title'], 'kk'), half(['title'])).text).toBe(
      `title:\n  review: { kk: ${APPROVED}, ru: ${APPROVED} }\n  text: { kk: А, ru: Б }\n`,
    );
  });

  test('into the version whose words they are, when the review above holds for all versions', () => {
    const text =
      'title:\n  review: { kk: official, ru: draft }\n  versions:\n    - until: 2020-12-31\n      text: { kk: А, ru: Б }\n    - { from: 2021-01-01, text: { kk: В, ru: Г } }\n';
    expect(write(text, half(['title', 'versions', 0])).text).toBe(
      text.replace('      text:', `      review: { kk: official, ru: ${APPROVED} }\n      text:`),
    );
    expect(write(text, half(['title', 'versions', 1])).text).toBe(
      text.replace('01-01, text', `01-01, review: { kk: official, ru: ${APPROVED} }, text`),
    );
  });

  test('with quotation marks where YAML would read a number', () => {
    const text = 'title:\n  review: { kk: draft, ru: draft }\n  text: { kk: А, ru: Б }\n';
    for (const fingerprint of ['123456789012', '12e456789012', '000000000000']) {
      const { title } = parse(write(text, half(['title'], 'ru', fingerprint)).text) as { title: { review: { ru: { approved: object } } } };
      expect(title.review.ru.approved).toEqual({ by: 'A. Editor', on: '2026-01-31', words: fingerprint });
    }
  });
});

/** A review of a Russian half, as it is written in its file. */
const title = (review: string, behind = '\n') => `title:\n  id: title${behind}  review:${review}\n  text: { kk: А, ru: Б }\n`;
const other = (words: string, by = 'B. Lawyer') => `{ by: ${by}, on: 2020-01-01, words: ${words} }`;
const NEW = '{ by: A. Editor, on: 2026-01-31, words: 3f9c2a71b0de }';

describe('an approval of the words of another day', () => {
  test.each([
    ['between brackets', ` { kk: draft, ru: { approved: ${other(TODAY)} } } # two`, [[other(TODAY), `[${other(TODAY)}, ${NEW}]`]]],
    [
      'between brackets over lines',
      ` { kk: draft, ru: { approved:\n      { by: "B. Lawyer", # of the center\n        on: 2020-01-01, words: ${TODAY} } } }`,
      [
        ['{ by: "B.', '[{ by: "B.'],
        [`${TODAY} }`, `${TODAY} }, ${NEW}]`],
      ],
    ],
    [
      'over lines',
      `\n    kk: draft\n    ru:\n      approved:\n        by: "B. Lawyer" # left\n        # on a Tuesday\n        on: 2020-01-01\n\n        words: ${TODAY} # those\n    # both`,
      [
        ['        by', '        - by'],
        ['        # on', '          # on'],
        ['        on', '          on'],
        ['        words', '          words'],
        ['# those\n', `# those\n        - ${NEW}\n`],
      ],
    ],
    [
      'in a list between brackets',
      ` { kk: draft, ru: { approved: [${other(TODAY)}, ${other(LATER)}] } }`,
      [[`${LATER} }`, `${LATER} }, ${NEW}`]],
    ],
    [
      'in a list over lines',
      `\n    kk: draft\n    ru:\n      approved: # one each\n      - ${other(TODAY)} # now\n      - by: B. Lawyer\n        on: 2020-01-01\n        words: ${LATER} # then`,
      [['# then\n', `# then\n      - ${NEW}\n`]],
    ],
  ])('%s stays beside the new one', (_, review, changes) => {
    for (const ends of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
      const text = ends(title(review));
      const expected = changes.reduce((whole, [before, after]) => whole.replace(ends(before as string), ends(after as string)), text);
      expect(write(text, half(['title']))).toEqual({ text: expected, problems: [] });
    }
  });

  test.each([
    ['between brackets', ` { kk: draft, ru: { approved: [${other(GONE)}, ${other(TODAY)}] } }`, [[other(GONE), NEW]]],
    [
      'between brackets, two of them',
      ` { kk: draft, ru: { approved: [ ${other(GONE)}, ${other(TODAY)}, ${other(GONE, 'C')} ] } }`,
      [
        [other(GONE), NEW],
        [`, ${other(GONE, 'C')}`, ''],
      ],
    ],
    [
      'over lines',
      `\n    kk: draft\n    ru:\n      approved:\n        - ${other(TODAY)} # now\n        - by: B. Lawyer # left\n          on: 2020-01-01\n          words: ${GONE}\n        - ${other(GONE)}\n    # both`,
      [
        [`\n        - ${other(GONE)}`, ''],
        ['B. Lawyer # left\n          on: 2020-01-01', 'A. Editor # left\n          on: 2026-01-31'],
        [GONE, '3f9c2a71b0de'],
      ],
    ],
  ])('gives its place to the new one when nobody prints its words any more: %s', (_, review, changes) => {
    const text = title(review);
    const expected = changes.reduce((whole, [before, after]) => whole.replace(before as string, after as string), text);
    expect(write(text, half(['title']))).toEqual({ text: expected, problems: [] });
  });

  test.each([
    [
      'between brackets',
      ` { kk: draft, ru: { approved: [ ${other(GONE)}, ${other(GONE, 'C')} ] } }`,
      ` { kk: draft, ru: { approved: ${NEW} } }`,
    ],
    [
      'over lines',
      `\n    kk: draft\n    ru:\n      approved:\n        - ${other(GONE)} # who\n        - ${other(GONE, 'C')}`,
      `\n    kk: draft\n    ru:\n      approved:\n          ${NEW} # who`,
    ],
    [
      'over lines, part by part',
      `\n    kk: draft\n    ru:\n      approved:\n      - by: B # who\n        on: 2020-01-01\n        words: ${GONE}`,
      '\n    kk: draft\n    ru:\n      approved:\n        by: A. Editor # who\n        on: 2026-01-31\n        words: 3f9c2a71b0de',
    ],
  ])('that remains alone is no list any more: %s', (_, review, after) => {
    expect(write(title(review), half(['title']))).toEqual({ text: title(after), problems: [] });
  });

  test('above the versions of a text is written into the version beside the new one', () => {
    const text = `title:\n  review: { kk: official, ru: { approved: [${other(GONE)}, ${other(TODAY)}] } }\n  versions:\n    - until: 2020-12-31\n      text: { kk: А, ru: Б }\n`;
    expect(write(text, half(['title', 'versions', 0]))).toMatchObject({ problems: [] });
    const [, version] = write(text, half(['title', 'versions', 0])).text.split('12-31\n');
    expect(parse(version ?? '')).toEqual({
      review: {
        kk: 'official',
        ru: {
          approved: [
            { by: 'A. Editor', on: '2026-01-31', words: '3f9c2a71b0de' },
            { by: 'B. Lawyer', on: '2020-01-01', words: TODAY },
          ],
        },
      },
      text: { kk: 'А', ru: 'Б' },
    });
  });

  test('comes after as many as there are days', () => {
    const days = [TODAY, FORMERLY, LATER] as const;
    const text = days.reduce((whole, words) => write(whole, half(['title'], 'ru', words)).text, title(' { kk: draft, ru: draft }'));
    const all = days.map((words) => `{ by: A. Editor, on: 2026-01-31, words: ${words} }`).join(', ');
    expect(text).toBe(title(` { kk: draft, ru: { approved: [ ${all} ] } }`).replace('[ ', '[').replace(' ]', ']'));
  });
});

describe('a value over several lines', () => {
  test.each([
    ['between quotation marks', ' { kk: draft, ru:\n    "dra\\\n    ft" }', ` { kk: draft, ru:\n    ${APPROVED} }`],
    ['as a block', '\n    kk: draft\n    ru: >-\n      draft\n    # both', `\n    kk: draft\n    ru: ${APPROVED}\n    # both`],
    [
      'under its name',
      '\n    kk: draft\n    ru:\n      # waits\n      draft # still',
      `\n    kk: draft\n    ru:\n      # waits\n      ${APPROVED} # still`,
    ],
  ])('%s gives way', (_, before, after) => {
    expect(write(title(before), half(['title']))).toEqual({ text: title(after), problems: [] });
  });
});

describe('nothing is written', () => {
  test('where a comment would go with what nobody prints any more, and the report says what to write by hand', () => {
    const text = title(
      `\n    kk: draft\n    ru:\n      approved:\n        - ${other(GONE)}\n        # in her absence\n        - ${other(GONE)}`,
    );
    const { text: after, problems } = write(text, half(['title']));
    expect(after).toBe(text);
    expect(problems).toMatchObject([{ code: 'unwritable-review', where: { file: 'poster.yaml' } }]);
    expect(inEnglish(problems[0]?.fix)).toContain('3f9c2a71b0de');
  });

  test('where the file would then say something else', () => {
    const text = 'title:\n  review: !!map { kk: draft, ru: !!str draft }\n  text: { kk: А, ru: Б }\n';
    const { text: after, problems } = write(text, half(['title']));
    expect(after).toBe(text);
    expect(problems).toHaveLength(1);
  });
});
