import { contentOf, followed, objectsWith, streamOf, tablesOf } from './objects-of.js';

type Objects = ReadonlyMap<number, string>;

/** What a file breaks of the rules of PDF/A-2a and PDF/UA-1 for each page, letter and element; nothing in a good file. */
export function faultsOf(objects: Objects): readonly string[] {
  return [
    ...faultsOfClaim(objects),
    ...faultsOfPaint(objects),
    ...faultsOfMarks(objects),
    ...faultsOfLetters(objects),
    ...faultsOfElements(objects),
  ];
}

export const contentsOf = (objects: Objects): readonly (readonly [page: string, lines: readonly string[]])[] =>
  objectsWith(objects, /\/Type \/Page\n/).map((page) => [page, contentOf(objects, page).split('\n')]);

export const operatorOf = (line: string): string => line.slice(line.lastIndexOf(' ') + 1);

/** The output intents of a file. */
export function intentsOf(objects: Objects): readonly string[] {
  const [catalog = ''] = objectsWith(objects, /\/Type \/Catalog/);
  const [, list = ''] = /\/OutputIntents \[([^\]]*)\]/.exec(catalog) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(Number(id)) ?? '');
}

/** The colours that go with a profile of so many parts: inks may have one of their own that stands for them. */
const SPACES: Readonly<Record<string, RegExp>> = { '3': /^\/DeviceRGB (cs|CS)$/, '4': /^\/(DeviceCMYK|CS\d) (cs|CS)$/ };

/** PDF/A has an output intent, of one profile where it has several, and its colours alone (ISO 19005-2, 6.2.3 and 6.2.4.3). */
function faultsOfClaim(objects: Objects): readonly string[] {
  const [catalog = ''] = objectsWith(objects, /\/Type \/Catalog/);
  const xmp = followed(objects, catalog, 'Metadata');
  const intents = intentsOf(objects);
  const profiles = new Set(intents.map((intent) => /\/DestOutputProfile (\d+) 0 R/.exec(intent)?.[1]));
  const [, parts = ''] = /\/N (\d)/.exec(followed(objects, intents[0] ?? '', 'DestOutputProfile')) ?? [];
  const spaces = new Set(
    contentsOf(objects).flatMap(([, lines]) => lines.filter((line) => /^(cs|CS|k|K|g|G|rg|RG)$/.test(operatorOf(line)))),
  );
  const separations = objectsWith(objects, /^\[\/Separation /).filter((space) => !/^\[\/Separation \/All \/DeviceCMYK <</.test(space));
  return [
    ...(intents.some((intent) => intent.includes('/S /GTS_PDFA1\n')) ? [] : ['PDF/A without its output intent']),
    ...(profiles.size === 1 ? [] : [`${profiles.size} output profiles`]),
    ...(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</.test(xmp) ? [] : ['no claim of PDF/A']),
    ...(xmp.includes('<pdfuaid:part>1<') ? [] : ['no claim of PDF/UA']),
    ...[...spaces].filter((line) => !SPACES[parts]?.test(line)).map((line) => `the colours of ${line}`),
    ...separations.map((space) => `the ink ${space}`),
  ];
}

/**
 * Nothing shines through, so that no more rules are needed for it (ISO 19005-2, 6.2.10). Overprinting is no transparency. What a page
 * paints by its name is a picture of so many pixels, opaque and as it is, in colours of the output intent (6.2.4.3, 6.2.8).
 */
function faultsOfPaint(objects: Objects): readonly string[] {
  const states = objectsWith(objects, /\/Type \/ExtGState/).filter(
    (state) => !/^<<\n\/Type \/ExtGState\n((\/(ca|CA) 1\n)+|\/OP false\n\/op (true\n\/OPM 1|false\n\/OPM 0)\n)>>$/.test(state),
  );
  const heads = [...objects.values()].map((body) => /^<<[\s\S]*?\n>>/.exec(body)?.[0] ?? '');
  const others = heads.filter((head) => /\/(Group|SMask|Pattern|Shading|OCProperties)\b/.test(head));
  const inks = objectsWith(objects, /\/Type \/OutputIntent/).some((intent) =>
    /\/N 4\n/.test(followed(objects, intent, 'DestOutputProfile')),
  );
  const picture = new RegExp(
    `^<<\\n/Type /XObject\\n/Subtype /Image\\n/Width \\d+\\n/Height \\d+\\n/ColorSpace /Device(Gray|${inks ? 'CMYK' : 'RGB'})\\n/BitsPerComponent 8\\n/Filter /(DCT|Flate)Decode\\n(/Decode \\[1 0 1 0 1 0 1 0\\]\\n)?/Length \\d+\\n>>$`,
  );
  const painted = heads.filter((head) => /\/Type \/XObject/.test(head) && !picture.test(head));
  return [...states, ...others, ...painted].map((body) => `painted with ${body}`);
}

/** All that is painted is marked once, and marks nest as graphics states do (ISO 14289-1, 7.1; ISO 19005-2, 6.1.13). */
function faultsOfMarks(objects: Objects): readonly string[] {
  return contentsOf(objects).flatMap(([, lines]) => {
    const faults: string[] = [];
    const open: number[] = [];
    let depth = 0;
    for (const line of lines) {
      const operator = operatorOf(line);
      if (operator === 'q') depth += 1;
      if (operator === 'Q') depth -= 1;
      if (depth < 0 || depth > 28) faults.push(`${depth} saves at ${line}`);
      if (operator === 'BMC' || operator === 'BDC') {
        if (open.length > 0 || !/^\/(Artifact (BMC|<<.*>> BDC)|\w+ <<\/MCID \d+>> BDC)$/.test(line)) faults.push(`the mark ${line}`);
        open.push(depth);
      }
      if (operator === 'EMC' && open.pop() !== depth) faults.push('a mark that ends in another state');
      if (/^(m|re|BT|f\*?|S|B\*?|n|TJ|Tj|Do|sh|BI)$/.test(operator) && open.length === 0) faults.push(`unmarked: ${line}`);
    }
    return [...faults, ...(depth === 0 && open.length === 0 ? [] : ['a page that does not end what it begins'])];
  });
}

interface Letters {
  readonly said: readonly number[];
  readonly wide: readonly number[];
  readonly shaped: readonly boolean[];
  readonly meant: readonly string[];
}

/** Every letter that is shown has a shape or is a blank, is as wide as given, and means something (ISO 19005-2, 6.2.11). */
function faultsOfLetters(objects: Objects): readonly string[] {
  const known = new Map<string, Letters>();
  const lettersOf = (font: string): Letters => {
    const letters = known.get(font) ?? readLetters(objects, font);
    known.set(font, letters);
    return letters;
  };
  return contentsOf(objects).flatMap(([page, lines]) => {
    const resources = followed(objects, page, 'Resources');
    let font: string | undefined;
    return lines.flatMap((line) => {
      const operator = operatorOf(line);
      if (operator === 'BT') font = undefined;
      if (operator === 'Tf') font = followed(objects, resources, /^\/(\w+)/.exec(line)?.[1] ?? '');
      if (operator !== 'Tj' && operator !== 'TJ') return [];
      const codes = [...line.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, digits = '']) => digits.match(/.{1,4}/g) ?? []);
      const letters = lettersOf(font ?? '');
      return codes.filter((code) => !isGood(letters, Number.parseInt(code, 16))).map((code) => `the letter ${code} of ${line}`);
    });
  });
}

function isGood({ said, wide, shaped, meant }: Letters, code: number): boolean {
  const [width = Number.NaN, own = Number.NaN, meaning = ''] = [said[code], wide[code], meant[code]];
  const blank = /^\s+$/.test(meaning);
  return code > 0 && Math.abs(width - own) <= 1 && (blank || shaped[code] === true) && /^[^\0\uFEFF\uFFFD\uFFFE\p{Co}]+$/u.test(meaning);
}

function readLetters(objects: Objects, font: string): Letters {
  const inner = followed(objects, font, 'DescendantFonts');
  const tables = tablesOf(streamOf(followed(objects, followed(objects, inner, 'FontDescriptor'), 'FontFile2')));
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
  const glyphs = Array.from({ length: table('maxp').readUInt16BE(4) }, (_, glyph) => glyph);
  const [units, metrics, isLong] = [table('head').readUInt16BE(18), table('hhea').readUInt16BE(34), table('head').readUInt16BE(50) === 1];
  const place = (glyph: number): number => (isLong ? table('loca').readUInt32BE(glyph * 4) : table('loca').readUInt16BE(glyph * 2));
  const lists = [...streamOf(followed(objects, font, 'ToUnicode')).matchAll(/\[(.*)\]/g)].flatMap(
    ([, list = '']) => list.match(/<[^>]*>/g) ?? [],
  );
  return {
    said: (/\/W \[0 \[([^\]]+)\]\]/.exec(inner)?.[1] ?? '').trim().split(/\s+/).map(Number),
    wide: glyphs.map((glyph) => (table('hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4) * 1000) / units),
    shaped: glyphs.map((glyph) => place(glyph + 1) > place(glyph)),
    meant: lists.map((code) => Buffer.from(code.replace(/[<> ]/g, ''), 'hex').swap16().toString('utf16le')),
  };
}

/** Each element is named by one parent, which it knows, and stands where its kind may stand (ISO 14289-1, 7.1 and 7.2). */
function faultsOfElements(objects: Objects): readonly string[] {
  const [root] = [...objects].find(([, body]) => body.includes('/Type /StructTreeRoot')) ?? [0];
  const elements = new Map([...objects].filter(([, body]) => /\/S \/\w+\n/.test(body) && body.includes('/P ')));
  const met = new Set<number>();
  const visit = (number: number, parent: number, above: string): readonly string[] => {
    const body = objects.get(number) ?? '';
    const role = /\/S \/(\w+)\n/.exec(body)?.[1] ?? '';
    const faults: string[] = [];
    if (met.has(number)) return [`${role} stands twice`];
    met.add(number);
    if (!body.startsWith('<<\n/Type /StructElem\n')) faults.push(`${role} of no type`);
    if (!body.includes(`/P ${parent} 0 R\n`)) faults.push(`${role} without its parent`);
    if (!(PARENTS[role] ?? BLOCKS).includes(above)) faults.push(`${role} in ${above}`);
    if (/\/Lang /.test(body) && !/\/Lang \([a-z]{2}\)/.test(body)) faults.push(`${role} in no language`);
    if (role === 'Figure' && !/\/Alt \([^)]/.test(body)) faults.push('a Figure without words');
    return [...faults, ...kidsOf(body).flatMap((kid) => visit(kid, number, role))];
  };
  const faults = kidsOf(objects.get(root) ?? '').flatMap((kid) => visit(kid, root, ''));
  const lost = [...elements.keys()].filter((number) => !met.has(number));
  return [...faults, ...lost.map((number) => `outside of the tree: ${elements.get(number)}`)];
}

const kidsOf = (body: string): readonly number[] =>
  [...(/\/K \[((?:[^[\]<>]|<<[^>]*>>)*)\]/.exec(body)?.[1] ?? '').replace(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    Number(number),
  );

const BLOCKS = ['Sect', 'LBody'];
const LINES = ['P', 'H1', 'H2', 'Lbl', 'LBody', 'Link', 'Span'];
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  Sect: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  // ISO 32000-1, table 333: a caption groups what it says.
  P: [...BLOCKS, 'Caption'],
  Link: LINES,
  Span: LINES,
  Figure: [...LINES, ...BLOCKS],
};
