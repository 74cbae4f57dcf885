import { beforeAll, describe, expect, it } from 'vitest';
import type { SizeName } from '../../src/content/schema.js';
import { type PaintedPoster, paintPoster } from '../../src/jobs/painted-poster.js';
import { proveSheets } from '../../src/jobs/prove-sheets.js';
import { compose } from '../../src/poster/compose.js';
import type { Poster } from '../../src/poster/model.js';
import { inEnglish } from '../in-english.js';
import { assets, copyOf, openWorkshop, posterOf, THEN, tools, type Workshop } from '../sheets.js';

let workshop: Workshop;
let poster: Poster;
let painted: PaintedPoster;

beforeAll(async () => {
  workshop = await openWorkshop();
  poster = posterOf(workshop, 'complaint');
  painted = await paintedOf(poster, 'a4');
});

async function paintedOf(each: Poster, size: SizeName): Promise<PaintedPoster> {
  const { theme } = workshop;
  const result = await paintPoster({
    copy: copyOf(workshop, each),
    size,
    theme,
    floor: theme.type.floor,
    version: '1.0.0',
    assets,
    fits: new Map(),
  });
  if (result.kind === 'unfit') throw new Error(`${each.id} does not fit`);
  return result;
}

/** What is said of a file that pretends to be the complaint poster on A4. */
async function proved(bytes: Uint8Array) {
  const { paper, theme, floor, pages } = painted;
  const measure = await assets.measure();
  return proveSheets(
    { sheet: { copy: copyOf(workshop, poster), size: 'a4', paper, theme, floor, pages }, variant: 'office', bytes, measure },
    tools,
  );
}

const codes = async (bytes: Uint8Array) => [...new Set((await proved(bytes)).problems.map(({ code }) => code))].sort();

describe('The proof of a build', () => {
  it('measures the finished file, sheet by sheet, and finds nothing wrong', async () => {
    const { problems, figures } = await proved(painted.bytes);
    expect(problems).toEqual([]);
    expect(figures).toMatchObject({ size: 'a4', kind: 'sheet', pages: 2 });
    expect(figures?.typePt).toHaveLength(2);
    expect(figures?.typePt[0]).toBeGreaterThan(figures?.typePt[1] as number);
    expect(figures?.moduleMm).toBeGreaterThanOrEqual(0.5);
    expect(figures?.leastContrast).toBeGreaterThanOrEqual(7);
    expect(figures?.wordSpacePercent).toBeLessThan(0.5);
    expect(figures?.edgeMm).toBeGreaterThanOrEqual(9.8);
    expect(figures?.fonts.every((name) => name.startsWith('GolosText-'))).toBe(true);
  });

  it('reports the words and codes of another day with the poster and the size they are missed on', async () => {
    const then = compose(workshop.content, THEN).posters.find(({ id }) => id === 'complaint') as Poster;
    const { bytes } = await paintedOf(then, 'a4');
    const { problems } = await proved(bytes);
    expect(await codes(bytes)).toEqual(['qr-unreadable', 'untagged']);
    expect(problems.every(({ where, severity }) => /^(?:posters|rules)\//.test(where.file) && severity === 'error')).toBe(true);
    expect(inEnglish(problems).some(({ message }) => /^complaint on A4: .*not whole in «kk»$/.test(message))).toBe(true);
  });

  it('says nothing of what follows from a letter that the type lacks, which the check of the texts has reported', async () => {
    const lacking: Poster = JSON.parse(JSON.stringify(poster).replaceAll('порталы', 'порталы ⇶'));
    const sheets = await paintedOf(lacking, 'a4');
    const measure = await assets.measure();
    const sheet = { ...sheets, copy: copyOf(workshop, lacking), size: 'a4' as const };
    expect(JSON.stringify(lacking)).toContain('⇶');
    expect((await proveSheets({ sheet, variant: 'office', bytes: sheets.bytes, measure }, tools)).problems).toEqual([]);
  });

  it('reports another size and another number of sheets', async () => {
    const large = await paintedOf(poster, 'a3');
    const found = inEnglish((await proved(large.bytes)).problems.filter(({ code }) => code === 'page-box')).map(({ message }) => message);
    expect(found).toEqual(['complaint on A4: expected 2 × A4 (sheet), found 2 × A3 (sheet)']);
    const rights = await paintedOf(posterOf(workshop, 'rights'), 'a4');
    const fewer = inEnglish((await proved(rights.bytes)).problems.filter(({ code }) => code === 'page-box')).map(({ message }) => message);
    expect(fewer).toEqual(['complaint on A4: expected 2 × A4 (sheet), found 1 × A4 (sheet)']);
  });
});
