import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.js';
import { codeWords } from '../../src/language/link-words.js';
import { plain } from '../../src/language/rich.js';
import type { Poster } from '../../src/poster/model.js';
import { codesIn, linksOf, statementsOf } from '../../src/poster/statements.js';
import { inBoth, SHIPPED_LANGUAGES } from '../in-both.js';
import { copyOf, NOW, openWorkshop, painted, postersOf, THEN, type Workshop } from '../sheets.js';
import { objectsOf, objectsWith, textOf } from './objects-of.js';
import { allOf, isNode, readStructure, type Structured, type StructuredPage, type StructureNode, wordsIn } from './read-structure.js';

interface Read {
  readonly poster: Poster;
  readonly bytes: Uint8Array;
  readonly structured: Structured;
}

let workshop: Workshop;
const sheets = new Map<string, Promise<Read>>();

beforeAll(async () => {
  workshop = await openWorkshop();
});

const IDS = ['clinic-registration-online', 'clinic-registration-portal', 'clinic-services', 'complaint', 'rights'];
const DAYS = [NOW, THEN] as const;
const ALL = DAYS.flatMap((day) => IDS.map((id) => [id, day] as const));

function sheetOf(id: string, day: (typeof DAYS)[number]): Promise<Read> {
  const key = `${id} ${day}`;
  const known = sheets.get(key) ?? read(id, day);
  sheets.set(key, known);
  return known;
}

async function read(id: string, day: (typeof DAYS)[number]): Promise<Read> {
  const poster = postersOf(workshop, day).find((each) => each.id === id);
  if (poster === undefined) throw new Error(`expected ${id}`);
  const { bytes } = await painted(workshop, poster);
  return { poster, bytes, structured: await readStructure(bytes) };
}

/** The section of a language on a page: Kazakh is the first. */
const sectionOf = ({ tree }: StructuredPage, language: Language): StructureNode => {
  const [document] = tree.children.filter(isNode);
  return document?.children.filter(isNode)[(SHIPPED_LANGUAGES as readonly Language[]).indexOf(language)] as StructureNode;
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();

const heard = ({ pages }: Structured, language: Language): string =>
  letters(pages.map((page) => wordsIn(sectionOf(page, language), page)).join(''));

const rolesOf = (structured: Structured, language: Language): readonly string[] =>
  structured.pages.flatMap((page) => allOf(sectionOf(page, language))).map(({ role }) => role);

describe.each(ALL)('The structure of %s as of %s', (id, day) => {
  it('is one document with a section in each language, Kazakh first', async () => {
    const { bytes, structured } = await sheetOf(id, day);
    for (const { tree } of structured.pages) {
      const [document, ...others] = tree.children.filter(isNode);
      expect(others).toEqual([]);
      expect(document?.role).toBe('Document');
      expect(document?.children.map((child) => (isNode(child) ? child.role : child.type))).toEqual(['Sect', 'Sect']);
    }
    const sections = objectsWith(objectsOf(bytes), /\/S \/Sect/).map((body) => /\/Lang \((\w+)\)/.exec(body)?.[1]);
    expect(sections).toEqual(['kk', 'ru']);
  });

  it('says every statement of a language in its order before the other language begins', async () => {
    const { poster, structured } = await sheetOf(id, day);
    const blocks = poster.blocks.toSorted((one, other) => one.sheet - other.sheet);
    const statements = [poster.kicker, poster.title, ...blocks.flatMap(statementsOf)].filter((each) => each !== undefined);
    for (const language of SHIPPED_LANGUAGES) {
      const said = heard(structured, language);
      let at = 0;
      for (const statement of statements) {
        const found = said.indexOf(letters(plain(statement.text[language])), at);
        expect(found, `${statement.id} in ${language}: ${said}`).toBeGreaterThanOrEqual(at);
        at = found + letters(plain(statement.text[language])).length;
      }
    }
  });

  it('leaves no word outside of an element, and says what every sheet repeats once', async () => {
    const { poster, structured } = await sheetOf(id, day);
    expect(structured.pages.flatMap(({ loose }) => loose)).toEqual([]);
    const furniture = letters(structured.pages.map((page) => page.furniture.join('')).join(''));
    if (poster.sheets === 1) expect(furniture).toBe('');
    for (const language of SHIPPED_LANGUAGES) {
      const said = heard(structured, language);
      for (const words of [copyOf(workshop, poster).center.name[language], poster.imprint.asOf[language]])
        expect(said.split(letters(words)), words).toHaveLength(2);
    }
  });

  it('has one title a language and no heading that skips a level', async () => {
    const { poster, structured } = await sheetOf(id, day);
    const headings = poster.blocks.filter(({ kind }) => kind === 'heading').length;
    for (const language of SHIPPED_LANGUAGES) {
      const levels = rolesOf(structured, language).filter((role) => /^H\d$/.test(role));
      expect(levels).toEqual(['H1', ...Array.from({ length: headings }, () => 'H2')]);
    }
  });

  it('nests lists as lists, with their numbers before their texts', async () => {
    const { bytes, structured } = await sheetOf(id, day);
    for (const page of structured.pages) {
      for (const node of allOf(page.tree)) {
        const inner = node.children.map((child) => (isNode(child) ? child.role : child.type));
        if (node.role === 'L') expect(new Set(inner)).toEqual(new Set(['LI']));
        else expect(inner).not.toContain('LI');
        if (node.role === 'LI') expect(['LBody', 'Lbl LBody']).toContain(inner.join(' '));
        else for (const role of ['Lbl', 'LBody']) expect(inner).not.toContain(role);
        expect(inner.length, node.role).toBeGreaterThan(0);
      }
    }
    const objects = objectsOf(bytes);
    const numberings = objectsWith(objects, /\/S \/L\n/).map((body) => /\/ListNumbering \/(\w+)/.exec(body)?.[1]);
    expect(numberings.every((numbering) => numbering === 'Decimal' || numbering === 'None')).toBe(true);
    // Whoever numbers items has labels, whoever has labels numbers them.
    expect(rolesOf(structured, 'kk').includes('Lbl')).toBe(numberings.includes('Decimal'));
  });

  it('uses standard elements alone', async () => {
    const { bytes } = await sheetOf(id, day);
    const known = ['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Figure', 'Link', 'Span'];
    const used = objectsWith(objectsOf(bytes), /\/Type \/StructElem/).map((body) => /\/S \/(\w+)/.exec(body)?.[1]);
    expect([...new Set(used)].filter((role) => !known.includes(role as string))).toEqual([]);
  });

  it('has every link live in each language, with words that say where it leads', async () => {
    const { poster, structured } = await sheetOf(id, day);
    const links = structured.pages.flatMap((page) => page.links);
    const words = inBoth('Сілтеме', 'Ссылка');
    const wanted = linksOf(poster).flatMap((link) =>
      SHIPPED_LANGUAGES.map((language) => `${new URL(link.url[language]).href} ${words[language]}: ${link.words[language]}`),
    );
    expect(links.map(({ url, contents }) => `${url} ${contents}`).sort()).toEqual(wanted.sort());
    for (const page of structured.pages) {
      const elements = allOf(page.tree).filter(({ role }) => role === 'Link');
      const held = elements.flatMap(({ children }) => children.filter((child) => !isNode(child) && child.type !== 'content'));
      expect(held).toHaveLength(page.links.length);
    }
  });

  it('says of every code in its language that it is one, what it is for and where it leads', async () => {
    const { poster, structured, bytes } = await sheetOf(id, day);
    const figures = structured.pages.flatMap((page) => allOf(page.tree)).filter(({ role }) => role === 'Figure');
    const wanted = poster.blocks.flatMap((block) => {
      const beside = 'items' in block ? block.items.at(-1) : 'statement' in block ? block.statement : undefined;
      const [code] = codesIn(block);
      if (!code || !beside || !('text' in beside)) return [];
      const { words } = code;
      return SHIPPED_LANGUAGES.map((language) => codeWords(language, { beside: plain(beside.text[language]), address: words[language] }));
    });
    expect(figures.map(({ alt }) => alt).sort()).toEqual(wanted.sort());
    const boxes = objectsWith(objectsOf(bytes), /\/S \/Figure/).map((body) => /\/O \/Layout\n\/BBox \[([\d. ]+)\]/.exec(body)?.[1]);
    expect(boxes).toHaveLength(wanted.length);
    for (const box of boxes) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? '').split(' ').map(Number);
      expect(right - left).toBeCloseTo(top - bottom, 1);
      expect(right - left).toBeGreaterThan(50);
    }
  });

  it('has the titles and the headings of each language as bookmarks', async () => {
    const { poster, structured } = await sheetOf(id, day);
    const headings = poster.blocks.flatMap((block) => (block.kind === 'heading' ? [block.statement] : []));
    expect(structured.outline).toEqual(
      SHIPPED_LANGUAGES.map((language) => ({
        title: plain(poster.title.text[language]),
        items: headings.map(({ text }) => ({ title: plain(text[language]), items: [] })),
      })),
    );
  });
});

describe('Terms', () => {
  it('are heard with number and unit before their text, in both languages', async () => {
    const { poster, bytes } = await sheetOf('complaint', NOW);
    const terms = poster.blocks.flatMap((block) => (block.kind === 'terms' ? block.items.map(({ term }) => term) : []));
    const actual = objectsWith(objectsOf(bytes), /\/S \/P\n[\s\S]*\/ActualText/).map((body) =>
      textOf(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/.exec(body)?.[1] ?? ''),
    );
    for (const language of SHIPPED_LANGUAGES) {
      for (const { counts, value, unitWords } of terms)
        expect(actual).toContain(`${counts === 'added' ? '+' : ''}${value} ${unitWords[language]}`);
    }
    expect(actual).toHaveLength(terms.length * SHIPPED_LANGUAGES.length);
    expect(actual).toContain('5 жұмыс күні');
    expect(actual).toContain('5 рабочих дней');
  });
});

describe('A divided word', () => {
  it('goes on after a soft hyphen that nobody copies, and other lines end with a space', async () => {
    const reads = await Promise.all(ALL.map(([id, day]) => sheetOf(id, day)));
    const spans = reads.flatMap(({ bytes }) => objectsWith(objectsOf(bytes), /\/S \/Span/));
    const hyphens = spans.filter((body) => textOf(/\/ActualText \((.*?)\)/s.exec(body)?.[1] ?? '') === '\u00AD');
    expect(hyphens.length).toBeGreaterThan(0);
    for (const { structured } of reads) {
      const words = structured.pages.flatMap((page) => [...page.words.values()]).join('');
      expect(words).not.toMatch(/\u00AD/);
    }
    // Every line paints a space of its own at its end, in the font of its last word.
    const spaced = reads.map(
      ({ bytes }) =>
        [
          ...objectsWith(objectsOf(bytes), /\nBT\n/)
            .join('\n')
            .matchAll(/\n<[0-9a-f]{4}> Tj\nET/g),
        ].length,
    );
    expect(Math.min(...spaced)).toBeGreaterThan(20);
  });
});
