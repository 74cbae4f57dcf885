import { describe, expect, it } from 'vitest';
import { byLanguage, type Language } from '../../src/language/language.js';
import { plain } from '../../src/language/rich.js';
import { type PagePlan, plansOf } from '../../src/layout/arrangement.js';
import { type FitInput, fit as fitPoster, layPage, type Shortage } from '../../src/layout/fit.js';
import { type Setting, smallest, tightest } from '../../src/layout/setting.js';
import { BASE } from '../../src/paper/sheet.js';
import type { Block, Poster, Statement } from '../../src/poster/model.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { fitInput, fitted, NOW, openWorkshop, posterOf, postersOf, THEN } from '../sheets.js';

const workshop = await openWorkshop();
const { theme } = workshop;
const { floor, ceiling } = theme.type;

/** Height of a page's rows beyond the sheet, and the widest word beyond its column, in points. */
function excess(input: FitInput, page: PagePlan, setting: Setting): { over: number; tooWide: number } {
  const { head, body, foot } = layPage(input, page, setting, BASE);
  const rows = [...head, ...body, ...foot];
  return {
    over: rows.reduce((sum, row) => sum + row.height, 0) - BASE.height,
    tooWide: Math.max(0, ...rows.map((row) => row.tooWide?.by ?? 0)),
  };
}

/** The poster with every text of a language said as often as asked. */
function repeated(poster: Poster, language: Language, times: number): Poster {
  const longer = (statement: Statement): Statement => {
    const words = Array(times).fill(plain(statement.text[language])).join(' ');
    return { ...statement, text: { ...statement.text, [language]: [{ text: words, strong: false }] } };
  };
  const blocks = poster.blocks.map((block): Block => {
    if ('statement' in block) return { ...block, statement: longer(block.statement) };
    if (block.kind === 'list' || block.kind === 'checklist' || block.kind === 'steps') return { ...block, items: block.items.map(longer) };
    return block;
  });
  return { ...poster, blocks };
}

function shortages(poster: Poster, lowest = floor): readonly Shortage[] {
  const found = fitPoster(fitInput(workshop, poster, lowest));
  if (found.kind === 'fitted') throw new Error(`expected ${poster.id} not to fit, it does`);
  return found.shortages;
}

describe.each([THEN, NOW])('As of %s', (day) => {
  const posters = postersOf(workshop, day);

  it.each(posters.map((poster) => [poster.id, poster] as const))('%s fits its sheets, and no larger type would', (_, poster) => {
    const input = fitInput(workshop, poster);
    const { pages } = fitted(input);
    expect(pages.map(({ sheet }) => sheet)).toEqual(Array.from({ length: poster.sheets }, (_nothing, index) => index + 1));
    for (const page of pages) {
      const found = excess(input, page, page.setting);
      expect(found.over).toBeLessThanOrEqual(0);
      expect(found.tooWide).toBe(0);
      expect(page.setting.body).toBeGreaterThanOrEqual(floor);
      expect(page.setting.body).toBeLessThanOrEqual(ceiling);
      if (page.setting.body < ceiling - 1e-6) {
        const next = { ...smallest({ theme, floor }), divided: page.setting.divided, body: page.setting.body + 0.1 };
        expect(Math.max(excess(input, page, next).over, excess(input, page, next).tooWide)).toBeGreaterThan(0);
        // Divided words may not buy more than a twentieth.
        const divided = { ...smallest({ theme, floor }), body: page.setting.body / 0.95 + 0.1 };
        expect(Math.max(excess(input, page, divided).over, excess(input, page, divided).tooWide)).toBeGreaterThan(0);
      }
    }
  });

  it('all of the room goes to letters before any goes to air', () => {
    for (const poster of posters) {
      for (const { setting } of fitted(fitInput(workshop, poster)).pages) {
        if (setting.leading > theme.type.leading.least + 0.05) expect(setting.body, poster.id).toBeGreaterThan(ceiling - 0.11);
      }
    }
  });
});

describe('A sheet that has room', () => {
  it('grows no further than the ceiling', () => {
    expect(fitted(fitInput(workshop, posterOf(workshop, 'clinic-registration-online'))).pages[0]?.setting).toMatchObject({
      body: ceiling,
      leading: theme.type.leading.most,
    });
  });
});

describe('A floor that a reading distance has raised', () => {
  const portal = posterOf(workshop, 'clinic-registration-portal');

  it('is held, above the ceiling as well and between two steps', () => {
    for (const raised of [10.798, 13.04, ceiling + 1]) {
      const [page] = fitted(fitInput(workshop, portal, raised)).pages;
      expect(page?.setting.body).toBeGreaterThanOrEqual(raised);
    }
  });

  it('leaves out what no longer fits', () => {
    expect(shortages(posterOf(workshop, 'rights'), 14)).toEqual([expect.objectContaining({ sheet: 1, languages: SHIPPED_LANGUAGES })]);
  });
});

describe('A poster that says too much', () => {
  const rights = posterOf(workshop, 'rights');

  it.each(['kk', 'ru'] as const)('is reported in the language that needs the room: «%s»', (language) => {
    const [shortage, ...others] = shortages(repeated(rights, language, 2));
    expect(others).toEqual([]);
    expect(shortage?.over).toBeGreaterThan(0);
    const other = language === 'kk' ? 'ru' : 'kk';
    expect(shortage?.needs[language]).toBeGreaterThan(shortage?.needs[other] ?? Number.POSITIVE_INFINITY);
    expect(shortage?.needs[language]).toBeGreaterThan(shortage?.room ?? Number.POSITIVE_INFINITY);
  });

  it('is over by as much as its rows are higher than the sheet', () => {
    const poster = repeated(rights, 'ru', 2);
    const [shortage] = shortages(poster);
    const { over } = excess(fitInput(workshop, poster), { sheet: 1, languages: SHIPPED_LANGUAGES }, tightest({ theme, floor: floor }));
    expect(shortage?.over).toBeCloseTo(over, 6);
  });

  it('is reported of the sheet that is too full and of no other', () => {
    const complaint = posterOf(workshop, 'complaint');
    const second = repeated({ ...complaint, blocks: complaint.blocks.filter(({ sheet }) => sheet === 2) }, 'kk', 4).blocks;
    const full = { ...complaint, blocks: [...complaint.blocks.filter(({ sheet }) => sheet === 1), ...second] };
    expect(shortages(full).map(({ sheet }) => sheet)).toEqual([2]);
  });

  it('is reported of the half of a pair that is too full', () => {
    const pair = { ...repeated(rights, 'ru', 6), arrangement: 'pair' } as const;
    expect(shortages(pair).map(({ languages }) => languages)).toEqual([['ru']]);
  });
});

describe('Words are divided', () => {
  it.each([
    ['clinic-registration-portal', floor, false],
    ['clinic-services', floor, false],
    ['complaint', floor, false],
    ['rights', floor, false],
    // Where the least type is the largest that fits, nothing is left to pay with.
    ['rights', floor + 0.5, true],
  ])('only where whole words do not fit in type a twentieth smaller: %s from %d pt, %s', (id, lowest, divided) => {
    const { pages } = fitted(fitInput(workshop, posterOf(workshop, id), lowest));
    expect(pages.map(({ setting }) => setting.divided)).toEqual(pages.map(() => divided));
  });
});

describe('A word that is wider than its column', () => {
  it('does not fit, whatever the height', () => {
    const portal = posterOf(workshop, 'clinic-registration-portal');
    // Capitals are not divided.
    const word = 'ПРИКРЕПЛЕНИЕКГОСУДАРСТВЕННЫМПОЛИКЛИНИКАМ';
    const [body] = portal.blocks;
    if (!body || !('statement' in body)) throw new Error('expected a body');
    const wide = {
      ...portal,
      blocks: [{ ...body, statement: { ...body.statement, text: { ...body.statement.text, ru: [{ text: word, strong: false }] } } }],
    };
    const [shortage] = shortages(wide);
    expect(shortage?.tooWide?.by).toBeGreaterThan(0);
    expect(shortage?.over).toBeLessThanOrEqual(0);
  });
});

describe('The pages of a poster', () => {
  const complaint = posterOf(workshop, 'complaint');

  it('carry both languages, sheet by sheet', () => {
    const whole = [
      { sheet: 1, languages: SHIPPED_LANGUAGES },
      { sheet: 2, languages: SHIPPED_LANGUAGES },
    ];
    expect(plansOf(complaint)).toEqual([whole]);
    expect(plansOf({ ...complaint, arrangement: 'stacked' })).toEqual([whole]);
  });

  it('are first Kazakh, then Russian, in a pair', () => {
    expect(plansOf({ ...complaint, arrangement: 'pair' })[0]?.map(({ sheet, languages }) => `${languages} ${sheet}`)).toEqual([
      'kk 1',
      'kk 2',
      'ru 1',
      'ru 2',
    ]);
  });

  it('of a pair share their setting sheet by sheet, so that neither language is larger', () => {
    const { pages } = fitted(fitInput(workshop, { ...complaint, arrangement: 'pair' }));
    const setting = byLanguage(SHIPPED_LANGUAGES, (language) =>
      pages.filter(({ languages }) => languages[0] === language).map((page) => page.setting),
    );
    expect(setting.kk).toEqual(setting.ru);
    expect(setting.kk).toHaveLength(2);
  });
});

it('The same poster is fitted in the same way twice', () => {
  const poster = posterOf(workshop, 'clinic-services');
  expect(fitted(fitInput(workshop, poster))).toEqual(fitted(fitInput(workshop, poster)));
});
