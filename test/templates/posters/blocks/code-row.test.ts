import { expect, it } from 'vitest';
import type { Block, Link, Poster } from '../../../../src/poster/model.js';
import { inWords, LANGUAGE_COUNTS } from '../../../small-content.js';
import { smallSheet } from '../../../small-sheet.js';

const URL = 'https://sample.example/doctor';

/** A poster whose first block has a code. */
const coded = (poster: Poster): Poster => {
  const said = <T>(value: T) => Object.fromEntries(poster.languages.map((language) => [language, value]));
  const link = { rule: 'site', url: said(URL), words: said('sample.example') } as unknown as Link;
  return { ...poster, blocks: poster.blocks.map((block, at) => (at === 0 ? ({ ...block, qr: link } as Block) : block)) };
};

const row = (languages: (typeof LANGUAGE_COUNTS)[number], id: string, cell: string): string =>
  `      - { id: ${id}, text: ${inWords(languages, 'text')}, cells: [${cell}] }`;

it.each(LANGUAGE_COUNTS.slice(0, 3).flatMap((languages) => ['list', 'notice', 'emergency'].map((design) => ({ languages, design }))))(
  'a table without a note has its code below its rows: $design, $languages',
  async ({ languages, design }) => {
    for (const cell of ['{ digits: "204" }', `{ id: when, text: ${inWords(languages, 'name')} }`]) {
      const blocks = ['  - kind: table', '    rows:', row(languages, 'first', cell)];
      const { pages } = await smallSheet(languages, design, blocks, coded);
      const [page] = pages;
      expect(page?.codes.map(({ url }) => url)).toEqual([URL]);
      const rows = page?.lines.filter(({ statement }) => statement === 'first').map(({ box }) => box.top + box.height) ?? [];
      expect(page?.codes[0]?.box.top).toBeGreaterThanOrEqual(Math.max(...rows) - 0.1);
    }
  },
);

it.each(LANGUAGE_COUNTS.slice(0, 3).map((languages) => ({ languages })))(
  'a list in a dark pillar has its code below it: $languages',
  async ({ languages }) => {
    const item = (id: string) => `      - { id: ${id}, icon: info, text: ${inWords(languages, 'text')} }`;
    const { pages } = await smallSheet(languages, 'emergency', ['  - kind: list', '    items:', item('first'), item('second')], coded);
    const [page] = pages;
    expect(page?.codes).toHaveLength(1);
    const last = page?.lines.filter(({ statement }) => statement === 'second').map(({ box }) => box.top + box.height) ?? [];
    expect(page?.codes[0]?.box.top).toBeGreaterThanOrEqual(Math.max(...last) - 0.1);
  },
);
