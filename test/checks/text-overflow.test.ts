import { beforeAll, describe, expect, it } from 'vitest';
import { textOverflow } from '../../src/checks/text-overflow.js';
import { fit as setOnSheets, unfit } from '../../src/layout/fit.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { fitInput } from '../sheets.js';
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
    expect(inEnglish(problem?.message)).toMatch(
      /^sheet 1 of 1: «kk» needs \d+ mm, «ru» \d+ mm(?:, level with each other \d+ mm)?; the sheet holds \d+ mm of text on A4 at 16\.0 pt, the least for reading at 1\.1 m$/,
    );
    const [, needs, room] = /(\d+) mm; the sheet holds (\d+) mm/.exec(inEnglish(problem?.message) ?? '') ?? [];
    expect(Number(needs)).toBeGreaterThan(Number(room));
    expect(Number(room)).toBeLessThan(297);
    expect(inEnglish(problem?.fix)).toMatch(
      /^shorten «(kk|ru)» by about \d+0 characters(?: and «(kk|ru)» by about \d+0 characters)?, or set "sheets: 2" and move a block to the new sheet$/,
    );
  });

  it('is divided where it is one long list, which has no block to move', () => {
    const one = posters.find(({ id }) => id === 'rights') as Poster;
    const [block] = one.blocks.filter(({ kind }) => kind === 'list');
    const item = block?.kind === 'list' ? block.items[0] : undefined;
    if (block?.kind !== 'list' || item === undefined) throw new Error('expected a list');
    const long = { ...one, blocks: [{ ...block, items: Array.from({ length: 12 }, () => item) }] };
    const found = setOnSheets(fitted(long, workshop).input);
    const [problem] = found.kind === 'unfit' ? textOverflow(long, found, 0.7) : [];
    expect(inEnglish(problem?.fix)).toMatch(/, or set "sheets: 2" and divide the list into two blocks, the second with "sheet: 2"$/);
  });

  it('goes into another poster where the poster has as many sheets as there may be, however much too much it is', () => {
    const one = posters.find(({ id }) => id === 'rights') as Poster;
    for (const times of [2, 6, 20]) {
      const full = { ...one, sheets: 8, blocks: Array.from({ length: times }, () => one.blocks).flat() };
      const found = setOnSheets(fitted(full, workshop).input);
      const fixes = found.kind === 'unfit' ? inEnglish(textOverflow(full, found, 0.7)).map(({ fix }) => fix) : [];
      expect(fixes.length).toBeGreaterThan(0);
      for (const fix of fixes) expect(fix).toMatch(/, or put a part of it into another poster: one has 8 sheets at most$/);
    }
  });

  it('is reported with figures that say why, however many short texts it has: one that is needed is more than what the sheet holds', () => {
    const one = posters.find(({ id }) => id === 'rights') as Poster;
    const [block] = one.blocks.filter(({ kind }) => kind === 'list');
    if (block?.kind !== 'list' || block.items[0] === undefined) throw new Error('expected a list');
    const short = { ...block.items[0], text: inBoth([{ text: 'келу', strong: false }], [{ text: 'прийти', strong: false }]) };
    const said = [24, 26, 28, 30, 32, 36].flatMap((count) => {
      const poster = { ...one, blocks: [{ ...block, items: Array.from({ length: count }, () => short) }] };
      const found = setOnSheets(fitted(poster, workshop).input);
      return found.kind === 'unfit' ? inEnglish(textOverflow(poster, found, 0.7)).map(({ message }) => message) : [];
    });
    expect(said.filter((message) => message.includes('texts take')).length).toBeGreaterThan(0);
    for (const message of said) {
      const [, needs = '', room] = /: (.+); the sheet holds (\d+) mm/.exec(message) ?? [];
      expect(Math.max(...[...needs.matchAll(/(\d+) mm/g)].map(([, figure]) => Number(figure))), message).toBeGreaterThan(Number(room));
    }
  });

  it('stands at the longest text of its sheet', () => {
    const [problem] = reported('rights', 16, 1.1);
    expect(problem?.where.file).toBe('posters/rights.yaml');
    expect(problem?.where.language).toBe(/«(kk|ru)»/.exec(inEnglish(problem?.fix) ?? '')?.[1]);
    expect(problem?.where.line).toBeGreaterThan(20);
  });

  it('is reported for each sheet of a poster', () => {
    const sheets = inEnglish(reported('complaint', 20, 1.3)).flatMap(
      ({ message }) => /^sheet (\d) of 2: (?!«[^»]*» of)/.exec(message)?.[1] ?? [],
    );
    expect(sheets).toEqual(['1', '2']);
  });

  it('needs more cut the larger the type has to be', () => {
    const cut = (floor: number) => Number(/by about (\d+)/.exec(inEnglish(reported('rights', floor, 1)[0]?.fix) ?? '')?.[1]);
    expect(cut(20)).toBeGreaterThan(cut(16));
  });
});

describe('a title that ate the room', () => {
  const rights = () => posters.find((one) => one.id === 'rights') as Poster;
  const unfit = (poster: Poster, floor: number): readonly Problem[] => {
    const found = setOnSheets({ ...fitted(poster, workshop).input, floor });
    return found.kind === 'unfit'
      ? textOverflow(poster, found, 0.7).filter(({ message }) => !inEnglish(message).includes('wider than'))
      : [];
  };
  const titled = (kk: string, ru: string): Poster => {
    const poster = rights();
    const text = inBoth([{ text: kk, strong: false }], [{ text: ru, strong: false }]);
    return { ...poster, title: { ...poster.title, text } };
  };
  const LONG = 'очень длинное название плаката '.repeat(25).trim();

  it('is reported as such, at the title in the language in which it is longer, with what both languages need', () => {
    const [problem] = unfit(titled('қысқа атау', LONG), 10.5);
    expect(inEnglish(problem?.message)).toMatch(
      /^sheet 1 of 1: the title takes \d+ mm and leaves \d+ mm for the text, of which «kk» needs \d+ mm, «ru» \d+ mm(?:, level with each other \d+ mm)? on A4 at 10\.5 pt, the least for reading at 0\.7 m$/,
    );
    expect(problem?.where).toEqual(rights().title.where.ru);
    expect(inEnglish(problem?.fix)).toMatch(/^shorten the title by about \d+0 characters, in «ru» first$/);
  });

  it('is reported in the other language when that one is longer', () => {
    expect(unfit(titled(LONG, 'короткое название'), 10.5)[0]?.where.language).toBe('kk');
  });
});

describe('a sheet full of what is filled in', () => {
  const CALL = '{{link "appeal-portal"}}';
  const address = `example.kz/${'services/'.repeat(20)}`;
  const note = (id: string, kk: string, ru: string): Poster['blocks'][number] => {
    const { title } = posters[0] as Poster;
    const filled = (text: string) => [{ text: text.replace(CALL, address), strong: false }];
    const statement = {
      ...title,
      id,
      written: inBoth(kk, ru),
      text: inBoth(filled(kk), filled(ru)),
      where: inBoth(at(id, 'kk'), at(id, 'ru')),
    };
    return { kind: 'note', sheet: 1, statement };
  };
  const at = (id: string, language: 'kk' | 'ru') => ({ file: `posters/${id}.yaml`, line: 1, language });
  const full = (blocks: Poster['blocks']): readonly Problem[] => {
    const poster = { ...(posters.find(({ id }) => id === 'rights') as Poster), blocks };
    const found = setOnSheets(fitted(poster, workshop).input);
    return found.kind === 'unfit' ? textOverflow(poster, found, 0.7) : [];
  };

  it('is reported at the text with the longest of it, and what is called there, since no fewer letters would do', () => {
    const others = Array.from({ length: 24 }, (_, index) => note(`n${index}`, `үй ${CALL}`, `дом ${CALL}`));
    const [problem] = full([
      ...others.slice(0, 12),
      note('longest', `үй ${CALL} және ${CALL}`, `дом ${CALL} и ${CALL}`),
      ...others.slice(12),
    ]);
    expect(problem?.where.file).toBe('posters/longest.yaml');
    expect(inEnglish(problem?.message)).toContain('most of it filled in for {{…}}');
    expect(inEnglish(problem?.fix)).toBe(
      `take ${CALL} out of the text in every language, or set "sheets: 2" and move a block to the new sheet`,
    );
  });

  it('with as many letters typed by hand is reported by the letters that are too many', () => {
    const words = Array.from({ length: 20 }, (_, index) => note(`n${index}`, 'мына сөз '.repeat(20), 'эти слова '.repeat(20)));
    expect(inEnglish(full([...words, note('called', `үй ${CALL}`, `дом ${CALL}`)])[0]?.fix)).toMatch(
      /^shorten «(?:kk|ru)» by about \d+ characters/,
    );
  });
});

/** Every text of a poster with this word before its own in one language, each in a poster of its own. */
function withWord(poster: Poster, word: string, language: 'kk' | 'ru'): readonly { readonly id: string; readonly poster: Poster }[] {
  return statements(poster).map(({ id }) => ({
    id,
    poster: JSON.parse(JSON.stringify(poster), (_, value) =>
      value?.id === id && value.text
        ? { ...value, text: { ...value.text, [language]: [{ text: `${word} `, strong: false }, ...value.text[language]] } }
        : value,
    ) as Poster,
  }));
}

describe('a word wider than its column', () => {
  it.each(['kk', 'ru'] as const)('is reported in every text of every block of every design, in «%s»', (language) => {
    const forms = posters.flatMap((poster) => [poster, { ...poster, arrangement: 'pair' as const }]);
    const missed = forms.flatMap((form) =>
      withWord(form, 'СөЗ'.repeat(40), language)
        .filter(({ id, poster }) => {
          const found = unfit(fitInput(workshop, poster));
          const wide = found?.shortages.find(({ tooWide }) => tooWide?.statement === id);
          const said = found && inEnglish(textOverflow(poster, found, 0.7)).find(({ message }) => message.includes('of 120 characters'));
          return (
            wide?.tooWide?.language !== language ||
            said?.where.line !== statements(poster).find((each) => each.id === id)?.where[language].line
          );
        })
        .map(({ id }) => `${form.id} ${form.arrangement} ${id}`),
    );
    expect(missed).toEqual([]);
  });

  it('is reported by its width beyond it, an address by the part that is never broken', () => {
    const found = inEnglish(reported('complaint', 40, 2.7)).filter(({ message }) => message.includes('wider than its column'));
    expect(
      inEnglish(found).map(({ message }) =>
        /^complaint, sheet \d of 2: «[^«»/]+\/?» of \d+ characters is \d+\.\d mm wider than its column on A4 at 40\.0 pt$/.test(message),
      ),
    ).toEqual([true, true]);
  });
});
