import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SizeName } from '../../src/content/schema.js';
import type { Variant } from '../../src/paper/variant.js';
import { proof } from '../../src/stories/proof.js';
import { fontFile } from '../../src/typography/fonts.js';
import { inEnglish } from '../in-english.js';
import { madePoster } from '../jobs/made-poster.js';
import { drawnSheet, golos } from '../proof/drawn-sheet.js';
import { copyOf, NOW, openWorkshop, posterOf, profile } from '../sheets.js';

const root = join(import.meta.dirname, '..', '..');
const templates = join(root, 'templates');
const compare = { content: join(root, 'content'), asOf: NOW };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-proof-'));
});

async function keep(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, name };
}

async function poster(id: string, size: SizeName, variant: Variant): Promise<Uint8Array> {
  const workshop = await openWorkshop();
  const { theme } = workshop;
  const task = {
    copy: copyOf(workshop, posterOf(workshop, id)),
    size,
    variant,
    theme,
    floor: theme.type.floor,
    version: '1.0.0',
    ...(variant === 'press' && { profile }),
  };
  const { artifacts } = await madePoster(task);
  return (artifacts[0] as { bytes: Uint8Array }).bytes;
}

/** The codes that are reported of each of some files, by its name. */
async function codesOf(files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, readonly string[]>>> {
  const kept = await Promise.all(Object.entries(files).map(([name, bytes]) => keep(name, bytes)));
  const { problems } = await proof({ files: kept, templates });
  const of = (name: string) => problems.filter(({ where }) => where.file === name).map(({ code }) => code);
  return Object.fromEntries(kept.map(({ name }) => [name, of(name)]));
}

describe('The proof of finished files', () => {
  it.each([
    ['office', 'a4'],
    ['press', 'a3'],
    ['tiles', 'a3'],
    ['gray', 'a4'],
    ['large-print', 'a4'],
  ] as const)(
    'finds nothing wrong with the variant %s',
    async (variant, size) => {
      const file = await keep(`rights-${variant}.pdf`, await poster('rights', size, variant));
      const { problems, files } = await proof({ files: [file], templates, compare });
      expect(problems).toEqual([]);
      const kind = variant === 'press' || variant === 'tiles' ? variant : 'sheet';
      expect(files).toMatchObject([{ poster: 'rights', figures: { size, kind } }]);
      const figures = files[0]?.figures;
      expect(figures?.leastContrast).toBeGreaterThanOrEqual(4.5);
      expect(figures?.wordSpacePercent).toBeLessThan(0.5);
      expect(figures?.moduleMm).toBeGreaterThan(0.5);
      expect(figures?.fonts.every((name) => name.startsWith('GolosText-'))).toBe(true);
    },
    60_000,
  );

  it.each(['clinic-registration-online', 'clinic-registration-portal'])(
    'distinguishes two posters of one title, also on several sheets: %s',
    async (id) => {
      const file = await keep(`${id}.pdf`, await poster(id, 'a4', 'large-print'));
      const { problems, files } = await proof({ files: [file], templates, compare });
      expect([problems, files[0]?.poster]).toEqual([[], id]);
    },
    60_000,
  );

  it('names the type of each sheet', async () => {
    const file = await keep('complaint.pdf', await poster('complaint', 'a4', 'office'));
    const { files, problems } = await proof({ files: [file], templates, compare });
    expect(problems).toEqual([]);
    expect(files[0]?.figures?.typePt).toHaveLength(2);
  }, 60_000);

  it('misses words that the poster says and the file does not', async () => {
    const bytes = Buffer.from(await poster('rights', 'a4', 'office'));
    const then = { ...compare, asOf: '2018-06-01' as typeof NOW };
    const { problems } = await proof({ files: [await keep('now.pdf', bytes)], templates, compare: then });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['untagged']));
  }, 60_000);

  it('says when it knows no poster of that title, and compares no words', async () => {
    const file = await keep('unknown.pdf', await drawnSheet((page) => golos(page).text('Право на жалобу', 60, 60)));
    const { problems, files } = await proof({ files: [file], templates, compare });
    expect(problems.find(({ code }) => code === 'unknown-poster')).toMatchObject({ severity: 'warning', where: { file: 'unknown.pdf' } });
    expect(files[0]).not.toHaveProperty('poster');
  });

  it('reports a link without the code that leads there', async () => {
    const linked = await drawnSheet((page) => {
      golos(page).text('egov.kz', 60, 60);
      page.link(60, 60, 80, 80, 'https://egov.kz');
    });
    const { problems } = await proof({ files: [await keep('linked.pdf', linked)], templates });
    expect(inEnglish(problems).map(({ message }) => message)).toContain(
      'expected the QR code of https://egov.kz on page 1 to be read at 150 dpi, found no code that can be read',
    );
  });

  it('reports pages of different sizes', async () => {
    const mixed = await drawnSheet((page) => golos(page).text('Право', 60, 60).addPage({ size: 'A3' }).text('Право', 60, 60));
    expect(await codesOf({ 'mixed.pdf': mixed })).toEqual({ 'mixed.pdf': ['page-box'] });
  });

  it('reports squeezed word spaces', async () => {
    const spaced = (space: number) =>
      drawnSheet((page) => {
        let x = 60;
        for (const word of ['Каждый', 'имеет', 'право']) {
          golos(page).text(word, x, 60, { lineBreak: false });
          x += page.widthOfString(word) + space * 12;
        }
      });
    const [squeezed, natural] = [await spaced(0.2), await spaced(0.25)];
    const found = await codesOf({ 'squeezed.pdf': squeezed, 'natural.pdf': natural });
    expect(found['squeezed.pdf']).toContain('word-space');
    expect(found['natural.pdf']).not.toContain('word-space');
  });

  it('takes what is marked by itself for a column of its own, however near it begins, and what is not for a squeezed line', async () => {
    const beside = (gap: number, marked: boolean) =>
      drawnSheet((page) => {
        let x = 60;
        for (const [mcid, word] of ['eGov', 'eGov', 'Здоровье'].entries()) {
          if (marked) page.markContent('P', { mcid });
          golos(page).text(word, x, 60, { lineBreak: false });
          if (marked) page.endMarkedContent();
          x += page.widthOfString(word) + gap * 12;
        }
      });
    for (const gap of [0.15, 0.29, 0.4, 0.55]) {
      const found = await codesOf({ 'columns.pdf': await beside(gap, true), 'line.pdf': await beside(gap, false) });
      expect(found['columns.pdf'], `${gap}`).not.toContain('word-space');
      expect(found['line.pdf'], `${gap}`).toContain('word-space');
    }
  });

  it('reports white text, text at the edge, a font left out and a page of another size', async () => {
    const white = await drawnSheet((page) => golos(page).fillColor('#FFFFFF').text('Право на жалобу', 60, 60));
    const edge = await drawnSheet((page) => golos(page).text('Право на жалобу', 6, 60));
    const bare = await drawnSheet((page) => page.font('Helvetica').text('Right to complain', 60, 60));
    const letter = await drawnSheet((page) => golos(page).text('Право', 60, 60), { size: 'LETTER' });
    const found = await codesOf({ 'white.pdf': white, 'edge.pdf': edge, 'bare.pdf': bare, 'letter.pdf': letter });
    expect(found['white.pdf']).toContain('low-contrast');
    expect(found['edge.pdf']).toContain('text-lost');
    expect(found['bare.pdf']).toContain('font-not-embedded');
    expect(found['letter.pdf']).toEqual(['page-box']);
  });

  it('refuses what is no poster of ours', async () => {
    const foreign = await drawnSheet((page) => golos(page).text('Право', 60, 60), { info: { Producer: 'Another' } });
    const locked = await drawnSheet((page) => golos(page).text('Право', 60, 60), { userPassword: 'secret' });
    const files = {
      'foreign.pdf': foreign,
      'locked.pdf': locked,
      'broken.pdf': Buffer.from('%PDF-1.7\nbroken'),
      'picture.png': await readFile(fontFile(400)),
    };
    expect(await codesOf(files)).toEqual({
      'foreign.pdf': ['foreign-pdf'],
      'locked.pdf': ['pdf-encrypted'],
      'broken.pdf': ['pdf-unreadable'],
      'picture.png': ['not-a-pdf'],
    });
    const { problems } = await proof({ files: [{ path: join(folder, 'none.pdf'), name: 'none.pdf' }], templates });
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
  });
});
