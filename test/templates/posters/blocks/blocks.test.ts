import { expect, it } from 'vitest';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { painted } from '../../../sheets.js';
import { inWords, LANGUAGE_COUNTS, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();
const COUNTS = LANGUAGE_COUNTS.slice(0, 3);

/** The only sheet of a poster of these blocks, as it is measured. */
async function pageOf(languages: (typeof LANGUAGE_COUNTS)[number], design: string, blocks: readonly string[]) {
  const { content, posters, problems } = await read(await smallContent(languages, design, blocks), '2026-11-26' as IsoDate, workshop);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const [page] = pages;
  if (!page) throw new Error('expected a page');
  return page;
}

it.each(COUNTS.flatMap((languages) => ['banner', 'notice'].map((design) => ({ languages, design }))))(
  'what stands below a heading begins where it does, whichever pillar is the widest: $design, $languages',
  async ({ languages, design }) => {
    const text = inWords(languages, 'text');
    const { lines } = await pageOf(languages, design, [
      `  - { kind: heading, id: head, text: ${text} }`,
      `  - { kind: hours, id: week, text: ${text} }`,
    ]);
    for (const language of languages) {
      const own = lines.filter((line) => line.language === language);
      const left = (id: string): number => Math.min(...own.filter(({ statement }) => statement === id).map(({ box }) => box.left));
      const days = own.filter(({ role }) => role === 'hours').map(({ box }) => box.left);
      expect(left('week')).toBeCloseTo(left('head'), 1);
      expect(Math.min(...days)).toBeCloseTo(left('head'), 1);
    }
  },
);

it('between two languages a term with the squares of a month and a promise with its pictogram are clear of the text, also in the narrow spine of a list', async () => {
  const languages = ['kk', 'ru'] as const;
  const text = inWords(languages, 'text');
  const page = await pageOf(languages, 'list', [
    `  - { kind: promise, id: promise, icon: smartphone, text: ${text} }`,
    '  - kind: list',
    `    items: [{ id: first, text: ${text} }]`,
  ]);
  const lefts = (id: string): readonly number[] =>
    languages.map((language) =>
      Math.min(...page.lines.filter((line) => line.statement === id && line.language === language).map(({ box }) => box.left)),
    );
  const [, russian = 0] = lefts('promise');
  // The pictogram is 13 mm wide and stands in the middle of the sheet; its shape takes two thirds of that.
  expect(russian - page.width / 2).toBeGreaterThan(((13 / 2 + 2) * 72) / 25.4);
  expect(lefts('first')).toEqual(lefts('promise'));
});
