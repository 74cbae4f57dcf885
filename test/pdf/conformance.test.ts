import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/paper/sheet.js';
import { paint } from '../../src/pdf/paint.js';
import { inBoth } from '../in-both.js';
import { NOW, openWorkshop, painted, posterOf } from '../sheets.js';
import { faultsOf } from './faults-of.js';
import { contentOf, followed, objectsOf, objectsWith, streamOf, tablesOf } from './objects-of.js';
import { readStructure, type Structured } from './read-structure.js';

let bytes: Uint8Array;
let objects: ReadonlyMap<number, string>;
let structured: Structured;

beforeAll(async () => {
  const workshop = await openWorkshop();
  bytes = (await painted(workshop, posterOf(workshop, 'complaint'))).bytes;
  objects = objectsOf(bytes);
  structured = await readStructure(bytes);
});

const one = (what: RegExp): string => {
  const found = objectsWith(objects, what);
  expect(found, String(what)).toHaveLength(1);
  return found[0] as string;
};
const follow = (from: string, key: string): string => followed(objects, from, key);
const catalog = () => one(/\/Type \/Catalog/);
const pages = () => objectsWith(objects, /\/Type \/Page\n/);

describe('The file', () => {
  it('is PDF 1.7, binary to whoever carries it, with an identifier and no password', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xFF]{4}\n/);
    expect(one(/\/Type \/XRef/)).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    expect(text).not.toMatch(/\/Encrypt/);
    expect(text.trimEnd()).toMatch(/startxref\n\d+\n%%EOF$/);
  });

  it('has a cross-reference stream that leads to every object', () => {
    const table = one(/\/Type \/XRef/);
    const [, size] = /\/Size (\d+)/.exec(table) ?? [];
    expect(Buffer.from(streamOf(table), 'latin1')).toHaveLength(Number(size) * 7);
    const text = Buffer.from(bytes).toString('latin1');
    const entries = Buffer.from(streamOf(table), 'latin1');
    for (let id = 1; id < Number(size); id += 1) {
      const kind = entries.readUInt8(id * 7);
      expect([1, 2]).toContain(kind);
      if (kind === 1) expect(text.slice(entries.readUInt32BE(id * 7 + 1)).startsWith(`${id} 0 obj`)).toBe(true);
    }
  });

  it('is Kazakh, tagged, and shows its title in the window', () => {
    expect(catalog()).toMatch(/\/Lang \(kk\)/);
    expect(follow(catalog(), 'MarkInfo')).toMatch(/\/Marked true/);
    expect(follow(catalog(), 'MarkInfo')).not.toMatch(/Suspects true/);
    expect(follow(catalog(), 'ViewerPreferences')).toMatch(/\/DisplayDocTitle true/);
    expect(structured.marked).toMatchObject({ Marked: true, Suspects: false });
  });

  it('opens all its bookmarks and says how many there are', () => {
    const all = structured.outline.flatMap(({ items }) => [1, ...items]).length;
    expect(all).toBeGreaterThan(2);
    expect(follow(catalog(), 'Outlines')).toMatch(new RegExp(`/Count ${all}\\b`));
  });

  it('does nothing by itself and carries no other file', () => {
    const all = [...objects.values()].filter((body) => !/stream\n/.test(body)).join('\n');
    for (const key of ['JavaScript', 'JS', 'AA', 'OpenAction', 'EmbeddedFiles', 'AcroForm', 'Launch', 'GoToR', 'RichMedia'])
      expect(all, key).not.toMatch(new RegExp(`/${key}\\b`));
  });

  it('has one output intent for its colours, sRGB, and no colours of another kind', () => {
    const intent = follow(catalog(), 'OutputIntents');
    expect(intent).toMatch(/\/S \/GTS_PDFA1/);
    expect(intent).toMatch(/\/OutputConditionIdentifier \(sRGB IEC61966-2\.1\)/);
    const profile = follow(intent, 'DestOutputProfile');
    expect(profile).toMatch(/\/N 3/);
    expect(streamOf(profile).slice(12, 20)).toBe('mntrRGB '.slice(0, 8));
    expect(streamOf(profile).slice(36, 40)).toBe('acsp');
    const spaces = objectsWith(objects, / (cs|CS)\n/).flatMap((body) =>
      [...streamOf(body).matchAll(/\/(\w+) (?:cs|CS)\n/g)].map(([, name]) => name),
    );
    expect(new Set(spaces)).toEqual(new Set(['DeviceRGB']));
  });
});

describe('Its metadata', () => {
  it('claim PDF/A-2a and PDF/UA-1, the latter described as PDF/A asks for', () => {
    const { xmp } = structured;
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toMatch(/<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<\/pdfaSchema:namespaceURI>/);
    expect(xmp).toMatch(/<pdfaProperty:name>part<\/pdfaProperty:name><pdfaProperty:valueType>Integer<\/pdfaProperty:valueType>/);
    expect(xmp).toMatch(/<rdf:Bag><rdf:li>kk<\/rdf:li><rdf:li>ru<\/rdf:li><\/rdf:Bag>/);
  });

  it('describe that property apart from all others, where readers look for it', () => {
    const descriptions = structured.xmp.match(/<rdf:Description [\s\S]*?<\/rdf:Description>/g) ?? [];
    const schemas = descriptions.filter((description) => description.includes('<pdfaExtension:schemas>'));
    expect(schemas).toHaveLength(1);
    expect(schemas[0]).toMatch(/^<rdf:Description [^>]*>\s*<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>\s*<\/rdf:Description>$/);
  });

  it('are the same in both places, whatever signs a title has', async () => {
    const title = inBoth('Құқық & «міндет» <1> "ә"', "Права & 'обязанности' ]]>");
    const whole = `${title.kk} / ${title.ru}`;
    const author = 'Агенттік (ҚР) & Ко <2>';
    const sheet = sheetOf('a4');
    const made = await paint({ sheet, pages: [{ rows: [] }], title, author, asOf: NOW, creator: 'Taqta <&>' });
    const { info, xmp } = await readStructure(made.bytes);
    expect(info).toMatchObject({ Title: whole, Author: author, Creator: 'Taqta <&>', Producer: 'Taqta <&>' });
    const said = (tag: string) => unescaped(new RegExp(`<${tag}>(?:<[^>]+>)*([^<]*)<`).exec(xmp)?.[1] ?? '');
    expect([said('dc:title'), said('dc:creator'), said('xmp:CreatorTool'), said('pdf:Producer')]).toEqual([
      whole,
      author,
      'Taqta <&>',
      'Taqta <&>',
    ]);
    const inLanguage = (language: string) =>
      unescaped(new RegExp(`<dc:title>.*<rdf:li xml:lang="${language}">([^<]*)<`).exec(xmp)?.[1] ?? '');
    expect(['x-default', 'kk', 'ru'].map(inLanguage)).toEqual([whole, title.kk, title.ru]);
    expect([said('xmp:CreateDate'), said('xmp:ModifyDate')]).toEqual([`${NOW}T00:00:00Z`, `${NOW}T00:00:00Z`]);
    expect(info).toMatchObject({ CreationDate: `D:${NOW.replaceAll('-', '')}000000Z`, ModDate: `D:${NOW.replaceAll('-', '')}000000Z` });
  });
});

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('Its fonts', () => {
  it('are embedded, cut to the letters that are used, and name every letter', () => {
    const fonts = objectsWith(objects, /\/Subtype \/Type0/);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) {
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+GolosText-/);
      const codes = [...streamOf(follow(font, 'ToUnicode')).matchAll(/\[(.*)\]/g)].flatMap(([, list = '']) => list.split('> <'));
      expect(codes.length).toBeGreaterThan(1);
      expect(codes.filter((code) => /^<?0000|FEFF|FFFE/i.test(code))).toEqual([]);
    }
    const descriptors = objectsWith(objects, /\/Type \/FontDescriptor/);
    expect(descriptors).toHaveLength(fonts.length);
    for (const descriptor of descriptors) {
      expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
      // PDF/A-2 wants the set of glyphs whole or not at all.
      expect(descriptor).not.toMatch(/\/CIDSet/);
    }
  });

  it('are as wide as they say', () => {
    for (const font of objectsWith(objects, /\/Subtype \/CIDFontType2/)) {
      expect(font).toMatch(/\/CIDToGIDMap \/Identity/);
      const said = (/\/W \[0 \[([^\]]+)\]\]/.exec(font)?.[1] ?? '').trim().split(/\s+/).map(Number);
      const file = tablesOf(streamOf(follow(follow(font, 'FontDescriptor'), 'FontFile2')));
      const units = file.get('head')?.readUInt16BE(18) ?? 0;
      // Parts of composed letters follow the letters that are printed.
      expect(file.get('hhea')?.readUInt16BE(34)).toBeGreaterThanOrEqual(said.length);
      said.forEach((width, glyph) => {
        expect(Math.abs(width - ((file.get('hmtx')?.readUInt16BE(glyph * 4) ?? 0) * 1000) / units)).toBeLessThan(1);
      });
    }
  });

  it('are whole TrueType programs: their length given, tables in order, on fourth bytes, with their sums', () => {
    const programs = objectsWith(objects, /\/Type \/FontDescriptor/).map((descriptor) => follow(descriptor, 'FontFile2'));
    const sum = (data: Buffer) => {
      let total = 0;
      for (let at = 0; at < data.length; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
      return total;
    };
    for (const program of programs) {
      const data = Buffer.from(streamOf(program), 'latin1');
      expect(program).toMatch(new RegExp(`/Length1 ${data.length}\\b`));
      expect([data.readUInt32BE(0), data.length % 4, sum(data)]).toEqual([0x00010000, 0, 0xb1b0afba]);
      const names = [...tablesOf(streamOf(program)).keys()];
      expect(names).toEqual(names.toSorted());
      names.forEach((name, index) => {
        const [reported, at, length] = [4, 8, 12].map((field) => data.readUInt32BE(12 + index * 16 + field)) as [number, number, number];
        expect(at % 4, name).toBe(0);
        const table = Buffer.from(data.subarray(at, at + Math.ceil(length / 4) * 4));
        // The sum of this one is taken before the sum of the file is written into it.
        if (name === 'head') table.writeUInt32BE(0, 8);
        expect(reported, name).toBe(sum(table));
      });
    }
  });
});

describe('Its pages', () => {
  it('lead from every mark back to its element', () => {
    const tree = follow(catalog(), 'StructTreeRoot');
    const [, nums = ''] = /\/Nums \[([^\]]*)\]/.exec(follow(tree, 'ParentTree')) ?? [];
    const parents = new Map([...nums.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, id]) => [Number(key), Number(id)]));
    expect(tree).toMatch(new RegExp(`/ParentTreeNextKey ${parents.size}\\b`));
    for (const page of pages()) {
      expect(page).toMatch(/\/Tabs \/S/);
      const key = Number(/\/StructParents (\d+)/.exec(page)?.[1]);
      const elements = [...(objects.get(parents.get(key) ?? 0) ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
      const ids = [...contentOf(objects, page).matchAll(/\/(\w+) <<\/MCID (\d+)>> BDC/g)];
      // What a copy has of its own is painted in the middle and numbered last.
      expect(ids.map(([, , id]) => Number(id)).sort((one, other) => one - other)).toEqual(elements.map((_, index) => index));
      for (const [, role, id] of ids) expect(objects.get(elements[Number(id)] ?? 0)).toMatch(new RegExp(`/S /${role}\\n`));
    }
  });

  it('have links alone as annotations: printed, named, and part of the structure', () => {
    const tree = follow(catalog(), 'StructTreeRoot');
    const [, nums = ''] = /\/Nums \[([^\]]*)\]/.exec(follow(tree, 'ParentTree')) ?? [];
    const annotations = objectsWith(objects, /\/Type \/Annot/);
    expect(annotations.length).toBeGreaterThan(0);
    for (const annotation of annotations) {
      expect(annotation).toMatch(/\/Subtype \/Link/);
      expect(annotation).toMatch(/\/F 4\n/);
      expect(annotation).toMatch(/\/Contents \(\u00FE\u00FF/);
      const key = Number(/\/StructParent (\d+)/.exec(annotation)?.[1]);
      const element = Number(new RegExp(`(?:^| )${key} (\\d+) 0 R`).exec(nums)?.[1]);
      expect(objects.get(element)).toMatch(/\/S \/Link[\s\S]*\/Type \/OBJR/);
    }
  });

  it('classify what every sheet repeats', () => {
    const kinds = pages().flatMap((page) => [...contentOf(objects, page).matchAll(/\/Artifact <<\/Type \/(\w+) \/Subtype \/(\w+)>>/g)]);
    expect(new Set(kinds.map(([, type, subtype]) => `${type} ${subtype}`))).toEqual(new Set(['Pagination Header', 'Pagination Footer']));
  });
});

describe('Its pages, letters and elements', () => {
  it('break no rule', () => expect(faultsOf(objects)).toEqual([]));

  it.each([
    ['a claim of PDF/A without an output intent', '/OutputIntents', '/Intents', /^PDF\/A without/],
    ['a claim of another PDF/UA', '<pdfuaid:part>1<', '<pdfuaid:part>2<', /^no claim/],
    ['a colour of inks', '/DeviceRGB cs\n', '/DeviceCMYK cs\n', /^the colours of/],
    ['light that shines through', '/Type /ExtGState\n/ca 1\n', '/Type /ExtGState\n/ca .5\n', /^painted with/],
    ['a drawing that nobody marked', '/Artifact BMC\n0 0 m\n', '0 0 m\n', /^unmarked/],
    ['decoration inside of what is heard', '/H1 <</MCID 0>> BDC\n', '/H1 <</MCID 0>> BDC\n/Artifact BMC\nEMC\n', /^the mark/],
    ['a state that is not restored', 'q\nq\nq\nq\n/Artifact', 'q\nq\nq\nq\nq\n/Artifact', /^a page that does not end/],
    ['a letter that the font lacks', '[<0001', '[<0000', /^the letter 0000/],
    ['a letter beyond the font', '[<0001', '[<0fff', /^the letter 0fff/],
    ['a letter that is wider than given', '/W [0 [500 ', '/W [0 [500 1', /^the letter 0001/],
    ['a letter that means nothing', '[<fffd> <', '[<fffd> <e000> <', /^the letter 0001/],
    ['an element of no kind', '/Type /StructElem\n/S /P\n', '/S /P\n', /^P of no type/],
    ['an element in the wrong place', '/S /LI\n', '/S /P\n', /^(P in L|LBody in P)$/],
    ['an element that stands twice', /(\/S \/L\n[\s\S]*\/K \[)(\d+ 0 R)/, '$1$2 $2', /^LI stands twice/],
    ['an element that nobody names', /(\/S \/L\n[\s\S]*\/K \[)\d+ 0 R/, '$1', /^outside of the tree/],
    ['an element that does not know its parent', /(\/S \/H1\n\/P )\d+/, '$11', /^H1 without/],
    ['a language that is none', '/Lang (ru)', '/Lang (r_u)', /^Sect in no language/],
    ['a drawing without words', /(\/S \/Figure\n[\s\S]*\/Alt )\((?:\\[\s\S]|[^\\)])*\)/, '$1()', /^a Figure without words/],
  ])('would find %s', (_, from, to, fault) => {
    const [number, body] = [...objects].find(([, each]) => each.replace(from, to) !== each) ?? [0, ''];
    expect(faultsOf(new Map([...objects, [number, body.replace(from, to)]]))[0]).toMatch(fault);
  });
});
