import { beforeAll, describe, expect, it } from 'vitest';
import { textOverflow } from '../../src/checks/text-overflow.js';
import { fit as setOnSheets } from '../../src/layout/fit.js';
import type { Poster } from '../../src/poster/model.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inBoth } from '../in-both.js';
import { fitted, openWorkshop, read, SHIPPED, type Workshop } from './proved-folder.js';

let workshop: Workshop;
let posters: readonly Poster[];

beforeAll(async () => {
  workshop = await openWorkshop();
  posters = (await read(SHIPPED, '2026-11-22' as IsoDate, workshop)).posters;
});

/** What is reported to an editor when the type may not be smaller than `floor` points. */
function reported(id: string, floor: number, distance: number): readonly Problem[] {
  const poster = posters.find((one) => one.id === id) as Poster;
  const found = setOnSheets({ ...fitted(poster, workshop).input, floor });
  return found.kind === 'unfit' ? textOverflow(poster, found, distance) : [];
}

describe('a text that does not fit', () => {
  it('is reported with its language, what it needs, what it has, and at which size and distance', () => {
    const [problem] = reported('rights', 16, 1.1);
    expect(problem?.message).toMatch(
      /^sheet 1 of 1: «kk» needs \d+ mm, «ru» \d+ mm(?:, level with each other \d+ mm)?; the sheet holds \d+ mm of text on A4 at 16\.0 pt, the least for reading at 1\.1 m$/,
    );
    const [, needs, room] = /(\d+) mm; the sheet holds (\d+) mm/.exec(problem?.message ?? '') ?? [];
    expect(Number(needs)).toBeGreaterThan(Number(room));
    expect(Number(room)).toBeLessThan(297);
    expect(problem?.fix).toMatch(
      /^shorten «(kk|ru)» by about \d+0 characters(?: and «(kk|ru)» by about \d+0 characters)?, or set "sheets: 2" and move a block to the new sheet$/,
    );
  });

  it('stands at the longest text of its sheet', () => {
    const [problem] = reported('rights', 16, 1.1);
    expect(problem?.where.file).toBe('posters/rights.yaml');
    expect(problem?.where.language).toBe(/«(kk|ru)»/.exec(problem?.fix ?? '')?.[1]);
    expect(problem?.where.line).toBeGreaterThan(20);
  });

  it('is reported for each sheet of a poster', () => {
    const sheets = reported('complaint', 20, 1.3).flatMap(({ message }) => /^sheet (\d) of 2: (?!«[^»]*» of)/.exec(message)?.[1] ?? []);
    expect(sheets).toEqual(['1', '2']);
  });

  it('needs more cut the larger the type has to be', () => {
    const cut = (floor: number) => Number(/by about (\d+)/.exec(reported('rights', floor, 1)[0]?.fix ?? '')?.[1]);
    expect(cut(20)).toBeGreaterThan(cut(16));
  });
});

describe('a title that ate the room', () => {
  const rights = () => posters.find((one) => one.id === 'rights') as Poster;
  const unfit = (poster: Poster, floor: number): readonly Problem[] => {
    const found = setOnSheets({ ...fitted(poster, workshop).input, floor });
    return found.kind === 'unfit' ? textOverflow(poster, found, 0.7).filter(({ message }) => !message.includes('wider than')) : [];
  };
  const titled = (kk: string, ru: string): Poster => {
    const poster = rights();
    const text = inBoth([{ text: kk, strong: false }], [{ text: ru, strong: false }]);
    return { ...poster, title: { ...poster.title, text } };
  };
  const LONG = 'очень длинное название плаката '.repeat(25).trim();

  it('is reported as such, at the title in the language in which it is longer, with what both languages need', () => {
    const [problem] = unfit(titled('қысқа атау', LONG), 10.5);
    expect(problem?.message).toMatch(
      /^sheet 1 of 1: the title takes \d+ mm and leaves \d+ mm for the text, of which «kk» needs \d+ mm, «ru» \d+ mm(?:, level with each other \d+ mm)? on A4 at 10\.5 pt, the least for reading at 0\.7 m$/,
    );
    expect(problem?.where).toEqual(rights().title.where.ru);
    expect(problem?.fix).toMatch(/^shorten the title by about \d+0 characters, in «ru» first$/);
  });

  it('is reported in the other language when that one is longer', () => {
    expect(unfit(titled(LONG, 'короткое название'), 10.5)[0]?.where.language).toBe('kk');
  });
});

describe('a word wider than its column', () => {
  it('is reported by its width beyond it, an address by the part that is never broken', () => {
    const found = reported('complaint', 40, 2.7).filter(({ message }) => message.includes('wider than its column'));
    expect(
      found.map(({ message }) =>
        /^sheet \d of 2: «[^«»/]+\/?» of \d+ characters is \d+\.\d mm wider than its column on A4 at 40\.0 pt$/.test(message),
      ),
    ).toEqual([true, true]);
  });
});
