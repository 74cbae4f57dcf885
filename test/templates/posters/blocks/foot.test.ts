import { beforeAll, describe, expect, it } from 'vitest';
import { layPage, planPages } from '../../../../src/layout/fit.js';
import { tightest } from '../../../../src/layout/setting.js';
import { BASE } from '../../../../src/paper/sheet.js';
import { pt, toMm } from '../../../../src/paper/units.js';
import type { EditionMark } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import { fitInput, NOW, openWorkshop, painted, posterOf, postersOf, THEN, type Workshop } from '../../../sheets.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const EDITION: EditionMark = { number: 3, code: '7K3QXM' };
const approved = (poster: Poster): Poster => ({ ...poster, draft: false });

/** Heights of all rows of a poster's pages at the tightest setting, in points. */
function heights(poster: Poster, edition?: EditionMark): readonly number[] {
  const input = fitInput(workshop, poster, undefined, edition);
  const setting = tightest({ theme: workshop.theme, floor: input.floor });
  return planPages(input).flatMap((page) => {
    const { head, body, foot } = layPage(input, page, setting, BASE);
    return [...head, ...body, ...foot].map((row) => row.height);
  });
}

describe('The foot of a released sheet', () => {
  it.each([NOW, THEN])('asks for no more room than that of a draft, whatever the number: %s', (day) => {
    for (const poster of postersOf(workshop, day)) {
      const draft = heights({ ...poster, draft: true });
      expect(heights(approved(poster), EDITION), poster.id).toEqual(draft);
      expect(heights(approved(poster), { number: 99, code: 'WMWMWM' }), poster.id).toEqual(draft);
    }
  });

  it.each(['rights', 'complaint', 'clinic-services', 'clinic-registration-online'])(
    'names its edition in both languages on every page: %s',
    async (id) => {
      const poster = approved(posterOf(workshop, id));
      const pages = (await painted(workshop, poster, 'a4', EDITION)).pages;
      expect(pages).toHaveLength(poster.sheets);
      for (const page of pages) {
        const imprint = page.lines.filter(({ role }) => role === 'imprint');
        const words = (language: string) =>
          imprint
            .filter((line) => line.language === language)
            .map(({ text }) => text)
            .join(' ')
            .replaceAll(/[\u00A0\u2011]/g, (sign) => (sign === '\u00A0' ? ' ' : '-'));
        expect(words('kk')).toContain(', 3-басылым · 7K3QXM, 22.11.2026');
        expect(words('ru')).toContain(', издание 3 · 7K3QXM, по состоянию на 22.11.2026');
        expect(page.lines.filter(({ role }) => role === 'draft')).toEqual([]);
      }
    },
  );

  const NOWHERE = { left: pt(0), top: pt(0), width: pt(0), height: pt(0) };

  it.each([
    ['a4', 10.08],
    ['a3', 14.25],
  ] as const)('bears a mark that keeps its quiet zone and the margin, on %s', async (size, side) => {
    for (const id of ['rights', 'complaint', 'clinic-services', 'clinic-registration-portal']) {
      const scale = side / 10.08;
      for (const page of (await painted(workshop, approved(posterOf(workshop, id)), size, EDITION)).pages) {
        expect(page.marks.map(({ text }) => text)).toEqual(['TQ7K3QXMN']);
        const { left, top, width, height } = page.marks[0]?.box ?? NOWHERE;
        const quiet = toMm(width) / 16;
        expect(toMm(width) - 2 * quiet).toBeCloseTo(side, 1);
        expect(toMm(page.height) - toMm(pt(top + height)) + quiet, id).toBeGreaterThan(10 * scale - 0.01);
        const inside = page.lines.filter(
          ({ box }) => box.left < left + width && box.left + box.width > left && box.top < top + height && box.top + box.height > top,
        );
        expect(
          inside.map(({ text }) => text),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('The foot of a sheet that is not released', () => {
  it('bears no mark and names no edition', async () => {
    const [page] = (await painted(workshop, posterOf(workshop, 'clinic-services'))).pages;
    const imprint = page?.lines.filter(({ role }) => role === 'imprint').map(({ text }) => text) ?? [];
    expect(imprint.join(' ')).toMatch(/НАЗАР АУДАРЫҢЫЗДАР, .*ВНИМАНИЕ, /);
    expect(imprint.join(' ')).not.toContain('clinic-services');
    expect(page?.marks).toEqual([]);
    expect(page?.lines.filter(({ text }) => /басылым|издание/.test(text))).toEqual([]);
  });
});
