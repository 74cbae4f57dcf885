import { unfitProfile } from '../../src/content/icc-profile.js';
import { mm, toPt } from '../../src/paper/units.js';
import { inEnglish } from '../in-english.js';
import { intentsOf } from './faults-of.js';
import { followed, objectsOf, objectsWith, streamOf, textOf } from './objects-of.js';
import { paintedWith } from './painted-with.js';

type Objects = ReadonlyMap<number, string>;

/**
 * What a file breaks of the rules of PDF/X-4 (ISO 15930-7) and of those that print shops add; nothing in a good file.
 * What it shares with PDF/A, such as embedded fonts, is asked there.
 */
export function pressFaultsOf(head: string, objects: Objects): readonly string[] {
  return [
    ...faultsOfFile(head, objects),
    ...faultsOfInformation(objects),
    ...faultsOfIntent(objects),
    ...faultsOfPages(objects),
    ...faultsOfInks(objects),
  ];
}

/** The head of a file, and its objects. */
export const pressFile = (bytes: Uint8Array): readonly [string, Objects] => [
  Buffer.from(bytes.subarray(0, 9)).toString('latin1'),
  objectsOf(bytes),
];

/** PDF 1.6 or less, an identifier, and nothing that is locked, runs, is filled in or is clicked. */
function faultsOfFile(head: string, objects: Objects): readonly string[] {
  const plain = [...objects.values()].filter((body) => !body.includes('stream\n')).join('\n');
  const [table = ''] = objectsWith(objects, /\/Type \/XRef/);
  return [
    ...(/^%PDF-1\.[0-6]\n$/.test(head) ? [] : [`the head ${head.trim()}`]),
    ...(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/.test(table) ? [] : ['no identifier']),
    ...(table.includes('/Encrypt') ? ['a password'] : []),
    ...['Annots', 'Annot', 'JavaScript', 'JS', 'AA', 'Action', 'OpenAction', 'AcroForm', 'EmbeddedFiles', 'Alternates', 'OPI']
      .filter((key) => new RegExp(`/${key}\\b`).test(plain))
      .map((key) => `something with ${key}`),
  ];
}

/** Title, days and trapping in the information and in XMP, the same in both; and the properties that name the document. */
function faultsOfInformation(objects: Objects): readonly string[] {
  const [catalog = ''] = objectsWith(objects, /\/Type \/Catalog/);
  const xmp = Buffer.from(streamOf(followed(objects, catalog, 'Metadata')), 'latin1').toString('utf8');
  const [table = ''] = objectsWith(objects, /\/Type \/XRef/);
  const info = followed(objects, table, 'Info');
  const value = (key: string): string => textOf(/^\(([\s\S]*)\)$/.exec(followed(objects, info, key))?.[1] ?? followed(objects, info, key));
  const said = (tag: string): string => new RegExp(`<${tag}>(?:<rdf:[^>]+>)*([^<]*)<`).exec(xmp)?.[1] ?? '';
  const day = (text: string): string => text.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const pairs = [
    ['the title', value('Title'), said('dc:title')],
    ['the day of making', day(value('CreationDate')), said('xmp:CreateDate')],
    ['the day of change', day(value('ModDate')), said('xmp:ModifyDate')],
    ['trapping', value('Trapped').replace(/^\//, ''), said('pdf:Trapped')],
  ] as const;
  return [
    ...pairs.filter(([, one, other]) => one === '' || one !== other).map(([what, one, other]) => `${what}: «${one}», «${other}»`),
    ...(/^\/(True|False)$/.test(value('Trapped')) ? [] : ['trapping that nobody knows']),
    ...(said('pdfxid:GTS_PDFXVersion') === 'PDF/X-4' ? [] : ['no claim of PDF/X-4']),
    ...(/^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(said('xmpMM:DocumentID')) ? [] : ['no identifier of the document']),
    ...(said('xmpMM:VersionID') === '' || said('xmpMM:RenditionClass') === '' ? ['no version of the document'] : []),
    ...(said('xmp:MetadataDate') === said('xmp:ModifyDate') ? [] : ['metadata of another day']),
    ...['pdfxid', 'pdf', 'pdfuaid']
      .filter((prefix) => !xmp.includes(`<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`))
      .map((prefix) => `${prefix} is not described`),
  ];
}

/** One output intent of PDF/X, which names its condition, with the profile of a press in four inks. */
function faultsOfIntent(objects: Objects): readonly string[] {
  const intents = intentsOf(objects).filter((intent) => intent.includes('/S /GTS_PDFX\n'));
  const [intent = ''] = intents;
  const profile = followed(objects, intent, 'DestOutputProfile');
  const unfit = unfitProfile(Buffer.from(streamOf(profile).replace(/\nendstream$/, ''), 'latin1'));
  const registered = intent.includes('/RegistryName (http://www.color.org)');
  return [
    ...(intents.length === 1 ? [] : [`${intents.length} output intents of PDF/X`]),
    ...(/\/OutputConditionIdentifier \([^)]/.test(intent) ? [] : ['a condition without a name']),
    ...(registered || /\/Info \([^)]/.test(intent) ? [] : ['a condition that is neither registered nor described']),
    ...(/\/N 4\n/.test(profile) ? [] : ['a profile of other parts']),
    ...(unfit === undefined ? [] : [inEnglish(unfit)]),
  ];
}

/** A page is trimmed inside of where it bleeds, which is inside of its medium, and has neither another box nor marks. */
function faultsOfPages(objects: Objects): readonly string[] {
  const pages = objectsWith(objects, /\/Type \/Page\n/);
  return pages.flatMap((page, index) => {
    const box = (name: string): readonly number[] => (new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(page)?.[1] ?? '').split(' ').map(Number);
    const [media, bleed, trim] = [box('MediaBox'), box('BleedBox'), box('TrimBox')];
    const inside = (inner: readonly number[], outer: readonly number[]): boolean =>
      inner.length === 4 && inner.every((value, side) => (side < 2 ? value > (outer[side] ?? 0) : value < (outer[side] ?? 0)));
    return [
      ...(inside(trim, bleed) ? [] : [`page ${index + 1}: the trim is not inside of the bleed`]),
      ...(inside(bleed, media) ? [] : [`page ${index + 1}: the bleed is not inside of the medium`]),
      ...(trim.every((value, side) => Math.abs(value - (bleed[side] ?? 0)) >= toPt(mm(3)) - 0.01)
        ? []
        : [`page ${index + 1}: a narrow bleed`]),
      ...(/\/(ArtBox|CropBox)\b/.test(page) ? [`page ${index + 1}: another box`] : []),
    ];
  });
}

/** Black alone in per cent, and what a press holds: all inks together, and the thickness of a line in millimetres. */
const BLACK = '0 0 0 1';
const MOST_INK = 3;
const LEAST_LINE = 0.25 - 0.001;

/** Inks are few enough to dry, black text is printed over its ground and all else takes its place, no line is a hair. */
function faultsOfInks(objects: Objects): readonly string[] {
  const painted = paintedWith(objects);
  const wet = painted
    .map(({ colour }) => colour)
    .filter((colour) => colour.split(' ').reduce((sum, part) => sum + Number(part), 0) > MOST_INK);
  const wrong = painted.filter(({ kind, colour, over }) => (kind === 'text' || over) && over !== (colour === BLACK));
  const thin = painted.filter(({ across }) => across !== undefined && across > 0 && across < LEAST_LINE);
  return [
    ...[...new Set(wet)].map((colour) => `the ink of ${colour}`),
    ...[
      ...new Set(wrong.map(({ kind, colour, over }) => `${kind} of ${colour} ${over ? 'over its ground' : 'in the place of its ground'}`)),
    ],
    ...[...new Set(thin.map(({ kind, across }) => `${kind === 'line' ? 'a line' : 'a rule'} of ${across?.toFixed(2)} mm`))],
  ];
}
