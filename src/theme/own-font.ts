import { readFile } from 'node:fs/promises';
import { namedFile } from '../content/named-file.js';
import { readText } from '../content/read-text.js';
import type { SourceFile } from '../content/source-file.js';
import { sha256 } from '../hash.js';
import type { Languages } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { hasErrors, type Problem } from '../problem.js';
import { openFont } from '../typography/font-file.js';
import { type FontFiles, WEIGHTS, type Weight } from '../typography/weights.js';
import { fontFaults, type OpenFace } from './font-faults.js';
import type { OwnFontSource, ThemeFont } from './theme-schema.js';

type Name = keyof OwnFontSource['files'];

/** The weight of each name, and for a weight that has no file of its own those that stand for it, the nearest first. */
const OF_WEIGHT: Readonly<Record<Weight, readonly Name[]>> = {
  400: ['regular'],
  500: ['medium', 'regular'],
  600: ['semibold', 'bold'],
  700: ['bold'],
  800: ['extrabold', 'black', 'bold'],
  900: ['black', 'extrabold', 'bold'],
};

/** A weight with all letters of Asia has 10 MB; two alphabets take 0.1 to 0.6. */
const MOST_BYTES = 10_000_000;

const KINDS = ['ttf', 'otf', 'woff2'] as const;

interface OwnFontInput {
  readonly folder: string;
  readonly font: OwnFontSource;
  readonly source: SourceFile;
  /** Whose letters it has to have. */
  readonly languages: Languages;
}

interface OwnFont {
  readonly font: ThemeFont;
  readonly files: FontFiles;
  /** The text of its licence, which travels with every copy of it. */
  readonly licence: string;
}

/**
 * A font of one's own, with its metrics read from the letters themselves. Reports `media-place` and `missing-media` for its files,
 * `font-file` for what cannot be set, `font-licence` for what may not be embedded, `font-letters` for what it lacks.
 */
export async function readOwnFont(input: OwnFontInput): Promise<{ readonly own?: OwnFont; readonly problems: readonly Problem[] }> {
  const { folder, font, source, languages } = input;
  const licence = await licenceOf(input);
  const opened = new Map<string, OpenFace | Problem>();
  for (const [name, file] of Object.entries(font.files)) {
    if (!opened.has(file)) opened.set(file, await faceIn(folder, file, source, name));
  }
  const faces = [...opened.values()].filter((face): face is OpenFace => 'bytes' in face);
  const problems = [
    ...(typeof licence === 'string' ? [] : [licence]),
    ...[...opened.values()].filter((face): face is Problem => 'code' in face),
    ...fontFaults(faces, { family: font.family, languages }),
  ];
  const [regular] = faces;
  if (regular === undefined || typeof licence !== 'string' || hasErrors(problems)) return { problems };
  const files = Object.fromEntries(
    Object.keys(WEIGHTS).map((weight) => {
      const name = OF_WEIGHT[Number(weight) as Weight].find((each) => font.files[each] !== undefined) as Name;
      const { path, hash } = opened.get(font.files[name] as string) as OpenFace;
      return [weight, { path, sha256: hash }];
    }),
  ) as unknown as FontFiles;
  const hashes = Object.fromEntries(Object.entries(files).map(([weight, { sha256: hash }]) => [weight, hash]));
  const { capital, xHeight } = regular;
  return {
    own: { font: { family: font.family, capital, 'x-height': xHeight, files: { ...hashes, licence: sha256(licence) } }, files, licence },
    problems,
  };
}

async function faceIn(folder: string, file: string, source: SourceFile, name: string): Promise<OpenFace | Problem> {
  const where = source.place(['font', 'files', name]);
  const fault = (found: Phrase, fix: Phrase): Problem => ({
    code: 'font-file',
    severity: 'error',
    where,
    message: phrase('font-file.found', { file, found }),
    fix,
  });
  const found = await namedFile(folder, { file, below: 'fonts', example: 'fonts/Golos-Regular.ttf', kinds: KINDS.join(', ') });
  if ('code' in found) return { severity: 'error', where, ...found };
  if (found.size > MOST_BYTES)
    return fault(
      phrase('font-file.megabytes', { megabytes: found.size / 1e6 }),
      phrase('font-file.megabytes-fix', { most: MOST_BYTES / 1e6 }),
    );
  const bytes = await readFile(found.path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return fault(phrase('font-file.unreadable', { code: `${bytes.code}` }), phrase('unreadable-file.fix'));
  const font = await openFont(bytes);
  if (typeof font === 'string') return fault(phrase(`font-file.${font}`), phrase(`font-file.${font}-fix`));
  const rise = (letter: string): number => font.font.glyphForCodePoint(letter.codePointAt(0) as number).bbox.maxY / font.font.unitsPerEm;
  return { ...font, file, where, path: found.path, hash: sha256(bytes), capital: thousandths(rise('H')), xHeight: thousandths(rise('x')) };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** The text of the licence, or what is wrong with it. */
async function licenceOf({ folder, font, source }: OwnFontInput): Promise<string | Problem> {
  const file = font.licence;
  const where = source.place(['font', 'licence']);
  const found = await namedFile(folder, { file, below: 'fonts', example: 'fonts/OFL.txt', kinds: 'txt' });
  if ('code' in found) return { severity: 'error', where, ...found };
  const text = await readText(folder, file);
  if (typeof text !== 'string') return { ...text, where };
  if (/\p{L}/u.test(text)) return text;
  return {
    code: 'font-licence',
    severity: 'error',
    where,
    message: phrase('font-licence.empty', { family: font.family, file }),
    fix: phrase('font-licence.empty-fix'),
  };
}
