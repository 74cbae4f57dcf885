import { beforeAll, describe, expect, it } from 'vitest';
import { lowContrast } from '../../../src/checks/low-contrast.js';
import { manyWords } from '../../../src/checks/many-words.js';
import { byLanguage } from '../../../src/language/language.js';
import { parseRich, plain } from '../../../src/language/rich.js';
import { holds } from '../../../src/layout/fit.js';
import { sheetOf } from '../../../src/paper/sheet.js';
import type { Poster } from '../../../src/poster/model.js';
import { sentences } from '../../../templates/posters/notice.js';
import { openClinic } from '../../clinic.js';
import { inEnglish } from '../../in-english.js';
import { allOf, isNode, readStructure, type StructuredPage, wordsIn } from '../../pdf/read-structure.js';
import { copyOf, fitInput, fitted, painted, type Setting } from '../../sheets.js';
import { inWords } from '../../small-content.js';
import { smallSheet } from '../../small-sheet.js';

let workshop: Setting;
let inTwo: (id: string) => Poster;
let notice: (id: string) => Poster;

beforeAll(async () => {
  ({ workshop, poster: notice } = await openClinic());
  ({ poster: inTwo } = await openClinic(['kk', 'ru']));
});

const CLOSED: Readonly<Record<string, string>> = { kk: 'Жабық', ru: 'Закрыто', en: 'Closed' };

describe('A notice', () => {
  it('has its words so large that they are read from afar, those of all languages of one size, the sign between them', async () => {
    for (const poster of [inTwo('lift'), inTwo('window'), notice('lift')]) {
      const { pages } = await painted(workshop, poster);
      const [page] = pages;
      const words = page?.lines.filter(({ statement }) => statement === 'title') ?? [];
      expect(new Set(words.map(({ size }) => size)).size).toBe(1);
      expect(words[0]?.size).toBeGreaterThanOrEqual(42);
      const day = page?.lines.filter(({ statement }) => statement === 'day') ?? [];
      const above = words.filter(({ language }) => language === 'kk').map(({ box }) => box.top + box.height);
      const below = words.filter(({ language }) => language === 'ru').map(({ box }) => box.top);
      for (const { box } of day) {
        expect(box.top).toBeGreaterThan(Math.max(...above));
        expect(box.top + box.height).toBeLessThan(Math.min(...below));
      }
    }
  });

  it('of a title alone fills its sheet with it, in one language and in three', async () => {
    for (const [languages, least] of [
      [['kk'], 90],
      [['kk', 'ru'], 60],
      [['kk', 'ru', 'en'], 50],
    ] as const) {
      const { kicker: _, ...lift } = { ...notice('lift'), languages };
      const poster: Poster = {
        ...lift,
        title: { ...lift.title, text: byLanguage(languages, (language) => [{ text: CLOSED[language] ?? '', strong: false }]) },
        blocks: [],
      };
      const input = fitInput(workshop, poster);
      const [page] = fitted(input).pages;
      expect(page && holds(input, page, page.setting)).toBe(true);
      const { pages } = await painted(workshop, poster);
      const words = pages.flatMap(({ lines }) => lines).filter(({ statement }) => statement === 'title');
      expect(words.map(({ language }) => language)).toEqual(languages);
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(least);
    }
  });

  it('of one language stands with its sign at the foot: no half of the sheet is empty', async () => {
    const { pages } = await painted(workshop, { ...notice('lift'), languages: ['kk'] });
    const day = pages.flatMap(({ lines }) => lines).find(({ statement }) => statement === 'day');
    expect(day?.box.top).toBeGreaterThan(297 * 0.4);
  });

  it('has a number crossed out on either ground, however long it is', async () => {
    const { theme } = workshop;
    for (const ground of ['law', 'service'] as const)
      for (const digits of ['3', '12', '1414']) {
        const window = inTwo('window');
        const blocks = window.blocks.map((block) =>
          block.kind === 'numbers'
            ? { ...block, items: block.items.map((item) => ({ ...item, figure: { ...item.figure, digits } })) }
            : block,
        );
        const poster: Poster = { ...window, ground, blocks };
        const { pages } = await painted(workshop, poster);
        const sheet = { copy: copyOf(workshop, poster), size: 'a4', paper: sheetOf('a4'), theme, floor: theme.type.floor, pages } as const;
        expect(inEnglish(lowContrast.run(sheet)), `${digits} on ${ground}`).toEqual([]);
      }
  });

  it('in three languages is fitted as it is painted, whatever its type may grow to', () => {
    for (const id of ['lift', 'window']) {
      const input = fitInput(workshop, notice(id));
      for (const page of fitted(input).pages) expect(holds(input, page, page.setting)).toBe(true);
    }
  });

  it('is heard as it stands in its file, wherever the sign is drawn', async () => {
    const { bytes } = await painted(workshop, notice('window'));
    const [page] = (await readStructure(bytes)).pages;
    const [document] = page?.tree.children.filter(isNode) ?? [];
    const [, russian] = document?.children.filter(isNode) ?? [];
    const heard = russian
      ? allOf(russian)
          .filter(({ role }) => role === 'H1' || role === 'LI')
          .map((node) => wordsIn(node, page as StructuredPage))
      : [];
    expect(heard.map((words) => words.replace(/[\s\u00A0]+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Окно 3 закрыто\. ?Пройдите к окну 5\.$/),
      expect.stringContaining('закрыто'),
      expect.stringContaining('сюда'),
    ]);
  });

  it('begins each sentence of its words on a line of its own', () => {
    expect(sentences(parseRich('Окно 3 *закрыто*. Пройдите к окну 5.')).map((part) => plain(part))).toEqual([
      'Окно 3 закрыто.',
      'Пройдите к окну 5.',
    ]);
    expect(sentences(parseRich('Лифт на ремонте'))).toHaveLength(1);
  });

  it('of more than ninety words is none, and the remedy is a design that holds them', () => {
    const poster = notice('lift');
    const said = poster.blocks[0];
    if (said?.kind !== 'body') throw new Error('expected a body');
    const long = { ...said.statement, text: { ...said.statement.text, ru: [{ text: 'слово '.repeat(100), strong: false }] } };
    const wordy = { ...poster, blocks: [{ ...said, statement: long }] };
    expect(manyWords(wordy, 90).map(({ where }) => where.language)).toEqual(['ru']);
    expect(manyWords(wordy, undefined)).toEqual([]);
    expect(manyWords(poster, 90)).toEqual([]);
  });
});

it('The mark of a Й at the head of a notice is as far from the edge as its other letters may be', async () => {
  const blocks = ['  - kind: contacts', '    id: reach', `    text: ${inWords(['ru'], 'text')}`];
  const titled = (text: string) =>
    smallSheet(['ru'], 'notice', blocks, (poster) => ({
      ...poster,
      title: { ...poster.title, text: byLanguage(poster.languages, () => [{ text, strong: true }]) },
    }));
  const tops = await Promise.all(
    ['НАИТИ', 'НАЙТИ'].map(async (text) => {
      const { pages } = await titled(text);
      return Math.min(...pages.flatMap(({ lines }) => lines).flatMap(({ statement, box }) => (statement === 'title' ? [box.top] : [])));
    }),
  );
  expect(tops[1]).toBeGreaterThan((tops[0] ?? 0) + 0.5);
});
