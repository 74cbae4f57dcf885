import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import type { Problem } from '../../src/problem.js';
import { contentFolder, placeOf, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';

const TERMS = 'rules/terms.yaml';
const RIGHTS = 'posters/rights.yaml';

async function reported(file: string, from: string, to: string): Promise<{ problems: readonly Problem[]; text: string; usable: boolean }> {
  const { problems, sources, content } = await loadContent(await contentFolder({ [file]: swap(from, to) }));
  return { problems, text: sources.get(file) as string, usable: content !== undefined };
}

describe('The versions of a rule', () => {
  it.each([
    [
      'an overlap',
      'until: 2019-12-06\n      value: 5',
      'until: 2019-12-07\n      value: 5',
      'version-overlap',
      'found version 2 and version 3 on 2019-12-07',
      'end version 2 with "until: 2019-12-06"',
      'from: 2019-12-07',
    ],
    [
      'an end left open in the middle',
      'until: 2026-07-11\n      value: 5',
      'value: 5',
      'version-overlap',
      'found version 3 and version 4 from 2026-07-12 on',
      'end version 3 with "until: 2026-07-11"',
      'from: 2026-07-12',
    ],
    [
      'a gap',
      'until: 2019-12-06\n      value: 5',
      'until: 2019-11-30\n      value: 5',
      'version-gap',
      'found none from 2019-12-01 until 2019-12-06',
      'begin this version with "from: 2019-12-01"',
      'from: 2019-12-07',
    ],
    [
      'an end before the beginning',
      'until: 2019-12-06\n      value: 5',
      'until: 2009-12-06\n      value: 5',
      'version-backwards',
      'found it from 2016-03-01 until 2009-12-06',
      'mend one of the two days',
      'until: 2009-12-06',
    ],
  ])('are reported of %s, at its place, with both days and a remedy', async (_, from, to, code, message, fix, place) => {
    const { problems, text, usable } = await reported(TERMS, from, to);
    const { line, column } = placeOf(text, place);
    expect(inEnglish(problems)).toEqual([
      {
        code,
        severity: 'error',
        where: { file: TERMS, line, column: column + (place.indexOf(' ') + 1) },
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      },
    ]);
    expect(inEnglish(problems[0]?.message)).toMatch(/^expected .*"complaint-review-provider".*, found /);
    // A fault in the days of one rule keeps nobody from checking the rest.
    expect(usable).toBe(true);
  });
});

describe('The versions of a text', () => {
  const NEWER = 'from: 2019-12-07';

  it.each([
    ['version-gap', NEWER, 'from: 2020-01-01', 'found none from 2019-12-07 until 2019-12-31'],
    ['version-overlap', NEWER, 'from: 2019-12-06', 'found version 1 and version 2 on 2019-12-06'],
  ])('are reported of it as well: %s', async (code, from, to, message) => {
    const { problems, text } = await reported(RIGHTS, from, to);
    const { line } = placeOf(text, to);
    expect(problems).toEqual([expect.objectContaining({ code, where: { file: RIGHTS, line, column: expect.any(Number) } })]);
    expect(inEnglish(problems[0]?.message)).toContain(message);
  });

  it('stand in order of time', async () => {
    const versions = (first: string, second: string) =>
      `text:\n      kk: А\n      ru: А\n  - kind: note\n    id: late\n    versions:\n      - { ${first}, text: { kk: А, ru: Б } }\n      - { ${second}, text: { kk: А, ru: Б } }\n`;
    const note = (text: string) =>
      `${text.trimEnd()}\n  - kind: note\n    id: early\n    ${versions('from: 2030-01-01', 'until: 2029-12-31')}`;
    const { problems } = await loadContent(await contentFolder({ [RIGHTS]: note }));
    expect(inEnglish(problems).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'version-order expected the versions of "late" in order of time, found version 2 to begin before version 1',
    ]);
  });
});

describe('An id of a text', () => {
  it('that stands twice in a poster is reported at the second, with the line of the first', async () => {
    const { problems, text } = await reported(RIGHTS, 'id: court', 'id: appeal');
    const first = placeOf(text, 'id: appeal');
    const second = placeOf(text.replace('id: appeal', '__: ______'), 'id: appeal');
    const [upper, lower] = [first, second].sort((a, b) => a.line - b.line);
    expect(inEnglish(problems)).toEqual([
      {
        code: 'duplicate-id',
        severity: 'error',
        where: { file: RIGHTS, line: lower?.line, column: (lower?.column ?? 0) + 'id: '.length },
        message: `expected "appeal" once, found it in line ${upper?.line} as well`,
        fix: 'give one of the two another id',
      },
    ]);
  });

  it('may stand twice when the two never stand on the sheet on the same day', async () => {
    const twice = (from: string) => (text: string) =>
      `${text.trimEnd()}\n  - { kind: note, id: once, versions: [{ until: 2029-12-31, text: { kk: А, ru: Б } }] }\n  - { kind: note, id: once, versions: [{ from: ${from}, text: { kk: А, ru: Б } }] }\n`;
    expect((await loadContent(await contentFolder({ [RIGHTS]: twice('2030-01-01') }))).problems).toEqual([]);
    expect((await loadContent(await contentFolder({ [RIGHTS]: twice('2029-12-31') }))).problems.map(({ code }) => code)).toEqual([
      'duplicate-id',
    ]);
  });
});
