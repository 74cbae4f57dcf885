import { describe, expect, it } from 'vitest';
import type { SizeName } from '../../src/content/schema.js';
import { paintedPoster } from '../jobs/made-poster.js';
import { copyOf, openWorkshop, posterOf, profile } from '../sheets.js';
import { faultsOf } from './faults-of.js';
import { objectsOf } from './objects-of.js';
import { pressFaultsOf, pressFile } from './press-faults-of.js';

const workshop = await openWorkshop();
const { theme } = workshop;

const paintedOf = (id: string, size: SizeName) =>
  paintedPoster({
    copy: copyOf(workshop, posterOf(workshop, id)),
    size,
    variant: 'press',
    theme,
    floor: theme.type.floor,
    version: '1.0.0',
    profile,
  });

const { bytes, pages } = await paintedOf('complaint', 'a3');
const [head, objects] = pressFile(bytes);

describe('A file for a print shop', () => {
  it.each([
    ['complaint', 'a3'],
    ['rights', 'a5'],
    ['clinic-services', 'a5'],
    ['clinic-registration-portal', 'a5'],
    ['clinic-registration-online', 'a3'],
  ] as const)('keeps every rule of PDF/X-4, of PDF/A-2a and of PDF/UA-1: %s on %s', async (id, size) => {
    const { bytes: file } = await paintedOf(id, size);
    expect(pressFaultsOf(...pressFile(file))).toEqual([]);
    expect(faultsOf(objectsOf(file))).toEqual([]);
  });

  it('has no more than 300 % of ink where black is printed over its ground', () => {
    const { colours, press } = theme;
    const inksOf = (colour: string) =>
      press[Object.entries(colours).find(([, value]) => value.toLowerCase() === colour.toLowerCase())?.[0] as keyof typeof press];
    const over = pages.flatMap(({ lines }) => lines.filter(({ colour }) => inksOf(colour).join() === '0,0,0,100'));
    expect(over.length).toBeGreaterThan(50);
    const sums = over.map(({ ground }) =>
      inksOf(ground)
        .slice(0, 3)
        .reduce((sum, part) => sum + part, 100),
    );
    expect(Math.max(...sums)).toBeLessThanOrEqual(300);
  });

  it('carries the shipped profile, byte for byte', () => {
    const streams = [...objects.values()].filter((body) => /\/N 4\n/.test(body));
    expect(streams).toHaveLength(1);
    expect(Buffer.from(streams[0] ?? '', 'latin1').includes(Buffer.from(profile.bytes))).toBe(true);
  });

  it('is named by what it shows: two files have two identifiers', async () => {
    const identifier = (file: Uint8Array) => /<xmpMM:DocumentID>(.*)</.exec(Buffer.from(file).toString('latin1'))?.[1];
    expect(identifier(bytes)).not.toBe(identifier((await paintedOf('rights', 'a5')).bytes));
  });
});

describe('The rules for a print shop', () => {
  it('would find a later PDF', () => expect(pressFaultsOf('%PDF-1.7\n', objects)).toEqual(['the head %PDF-1.7']));

  it.each([
    ['no identifier', / \/ID \[[^\]]*\]/, '', /^no identifier/],
    ['a password', '/Type /XRef', '/Type /XRef /Encrypt 9 0 R', /^a password/],
    ['an annotation', '/Type /Page\n', '/Type /Page\n/Annots [9 0 R]\n', /^something with Annots/],
    ['an action', '/Type /Catalog\n', '/Type /Catalog\n/OpenAction 9 0 R\n', /^something with OpenAction/],
    [
      'another title',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">!',
      /^the title/,
    ],
    ['another day', '<xmp:ModifyDate>2026', '<xmp:ModifyDate>2025', /^the day of change/],
    ['other trapping', '<pdf:Trapped>False<', '<pdf:Trapped>True<', /^trapping: «False», «True»/],
    ['trapping that is no name', '/False', '(False)', /^trapping that nobody knows/],
    ['no claim', 'GTS_PDFXVersion>PDF/X-4<', 'GTS_PDFXVersion>PDF/X-3<', /^no claim/],
    ['a document without an identifier', '<xmpMM:DocumentID>uuid:', '<xmpMM:DocumentID>', /^no identifier of the document/],
    ['a document without a version', '<xmpMM:VersionID>1<', '<xmpMM:VersionID><', /^no version/],
    ['metadata of no day', /<xmp:MetadataDate>[^<]*</, '<xmp:MetadataDate><', /^metadata of another day/],
    ['a property that PDF/A does not know', '<pdfaSchema:prefix>pdfxid<', '<pdfaSchema:prefix>x<', /^pdfxid is not described/],
    ['no output intent', '/S /GTS_PDFX\n', '/S /GTS_X\n', /^0 output intents/],
    ['a condition without a name', '/OutputConditionIdentifier (FOGRA39)', '/OutputConditionIdentifier ()', /^a condition without/],
    ['a profile of a screen', 'prtrCMYK', 'mntrCMYK', /^a profile of a screen/],
    ['a profile of other parts', '/N 4\n', '/N 3\n', /^a profile of other parts/],
    ['a trim beyond the bleed', /\/TrimBox \[\S+/, '/TrimBox [0', /^page 1: the trim/],
    ['a bleed beyond the medium', /\/BleedBox \[\S+/, '/BleedBox [-1', /^page 1: the bleed/],
    ['a page that is cropped', '/Type /Page\n', '/Type /Page\n/CropBox [0 0 1 1]\n', /^page 1: another box/],
    ['too much ink', '\n1 0.72 0.36 0.28 scn\n', '\n1 0.72 0.36 0.98 scn\n', /^the ink of 1 0.72 0.36 0.98/],
    [
      'black text that leaves a gap',
      /(\n0 0 0 1 scn\n(?:\/Gs\d+ gs\n)?)\/Overprint gs\n/g,
      '$1/Knockout gs\n',
      /^text of 0 0 0 1 in the place/,
    ],
    [
      'white text that would vanish',
      /(\n0 0 0 0 scn\n(?:\/Gs\d+ gs\n)?)\/Knockout gs\n/g,
      '$1/Overprint gs\n',
      /^\w+ of 0 0 0 0 over its ground/,
    ],
    ['a hair', /\n\d\S* w\n/, '\n0.1 w\n', /^a line of 0\.0/],
  ])('would find %s', (_, from, to, fault) => {
    const [number, body] = [...objects].find(([, each]) => each.replace(from, to) !== each) ?? [0, ''];
    const faults = pressFaultsOf(head, new Map([...objects, [number, body.replace(from, to)]]));
    expect(
      faults.find((each) => fault.test(each)),
      faults.join('; '),
    ).toBeDefined();
  });
});
