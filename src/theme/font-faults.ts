import type { Font } from 'fontkit';
import { capitals } from '../language/capitals.js';
import { type Languages, rulesOf } from '../language/language.js';
import type { Place, Problem } from '../problem.js';
import type { UnfitFont } from '../typography/font-file.js';

/** A file of a font of one's own, opened. */
export interface OpenFace {
  readonly bytes: Uint8Array;
  readonly font: Font;
  readonly file: string;
  readonly where: Place;
  readonly path: string;
  readonly hash: string;
  /** Height of H and x, in ems. */
  readonly capital: number;
  readonly xHeight: number;
}

/** Why a file is no font that can be set, and what helps. */
export const UNFIT: Readonly<Record<UnfitFont, { readonly found: string; readonly fix: string }>> = {
  'no-font': { found: 'another kind of file', fix: 'copy the font itself there; another name does not change what is in it' },
  broken: { found: 'one that is broken or cut off', fix: 'copy it anew from where it comes from' },
  packed: {
    found: 'one that unpacks to more than 30 MB, or is cut off',
    fix: 'take the TTF or OTF of the font, with the letters of your languages',
  },
  collection: { found: 'a collection of several (TTC)', fix: 'take the file of the one weight, TTF or OTF' },
  variable: {
    found: 'a variable font, whose weights are not files',
    fix: 'take the files of the single weights: Google Fonts has them in the folder "static" of the download',
  },
};

/** Signs that sheets and screens set by themselves: figures, sums, numbers of acts, quotations, dashes, arrows. */
const SIGNS = '0123456789₸№%§«»„“”’–—−×·…→°+()[]/:;,.!?-@&#*';

/** Heights that letters have: beyond them one that is measured is no letter. */
const HEIGHTS = { capital: [0.5, 0.9], xHeight: [0.3, 0.7] } as const;

/** What is wrong with the files of a font, each kind once: most lack the same letters in every weight. */
export function fontFaults(
  faces: readonly OpenFace[],
  { family, languages }: { readonly family: string; readonly languages: Languages },
): readonly Problem[] {
  return [...onceEach(faces, (face) => lacking(face, languages)), ...onceEach(faces, embedding), ...onceEach(faces, heights)].map(
    ({ fault, files, where }) => ({ ...fault, where, message: `${fault.message} in ${files.join(', ')} (${family})` }),
  );
}

type Fault = Pick<Problem, 'code' | 'severity'> & { readonly message: string; readonly fix: string };

function onceEach(faces: readonly OpenFace[], faultOf: (face: OpenFace) => Fault | undefined) {
  const faults = new Map<string, { readonly fault: Fault; readonly files: string[]; readonly where: Place }>();
  for (const face of faces) {
    const fault = faultOf(face);
    if (!fault) continue;
    const known = faults.get(fault.message);
    if (known) known.files.push(face.file);
    else faults.set(fault.message, { fault, files: [face.file], where: face.where });
  }
  return [...faults.values()];
}

/** Letters of the languages, small and large, of addresses, and signs that a face lacks. */
function lacking({ font }: OpenFace, languages: Languages): Fault | undefined {
  const alphabets = languages.flatMap((language) => {
    const { alphabet } = rulesOf(language).recognition;
    return [...alphabet, ...capitals(language, alphabet)];
  });
  const latin = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x61 + index));
  const asked = new Set([...alphabets, ...latin, ...latin.map((letter) => letter.toUpperCase()), ...SIGNS]);
  const missing = [...asked].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
  if (missing.length === 0) return undefined;
  const shown = missing.slice(0, MOST_SHOWN).join(' ');
  const more = missing.length > MOST_SHOWN ? ` and ${missing.length - MOST_SHOWN} more` : '';
  return {
    code: 'font-letters',
    severity: 'error',
    message: `expected all letters of ${languages.join(', ')} and the signs that sheets set, found none for ${shown}${more}`,
    fix: 'take a font that has them, such as Golos Text or Onest, or ask its maker for a file with these letters',
  };
}

const MOST_SHOWN = 24;

/** What the file itself allows (OpenType, table OS/2, fsType). */
function embedding({ font }: OpenFace): Fault | undefined {
  const { noEmbedding, viewOnly, editable, noSubsetting, bitmapOnly } = font['OS/2'].fsType;
  if ((noEmbedding && !viewOnly && !editable) || noSubsetting || bitmapOnly)
    return {
      code: 'font-licence',
      severity: 'error',
      message: `expected a font that may be embedded in files, found that its maker forbids ${noEmbedding ? 'it' : noSubsetting ? 'to embed a part of it' : 'to embed its outlines'}`,
      fix: 'ask its maker for a file that may be embedded, or take another font',
    };
  if (!viewOnly) return undefined;
  return {
    code: 'font-licence',
    severity: 'warning',
    message: 'expected a font that screens may show as well, found one marked for print and preview alone',
    fix: 'see that its licence allows screens, or ask its maker for a file that says so',
  };
}

function heights({ capital, xHeight }: OpenFace): Fault | undefined {
  const [[leastH, mostH], [leastX, mostX]] = [HEIGHTS.capital, HEIGHTS.xHeight];
  if (capital >= leastH && capital <= mostH && xHeight >= leastX && xHeight <= mostX) return undefined;
  return {
    code: 'font-file',
    severity: 'error',
    message: `expected capitals of ${leastH} to ${mostH} and small letters of ${leastX} to ${mostX} of the type size, found ${capital} and ${xHeight}`,
    fix: 'take a font for texts',
  };
}
