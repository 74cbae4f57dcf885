import type { Font } from 'fontkit';
import { capitals } from '../language/capitals.js';
import { type Languages, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';

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
    ({ fault, files, where }) => ({ ...fault, where, message: phrase('font-faults.in', { said: fault.message, files, family }) }),
  );
}

type Fault = Pick<Problem, 'code' | 'severity'> & { readonly message: Phrase; readonly fix: Phrase };

function onceEach(faces: readonly OpenFace[], faultOf: (face: OpenFace) => Fault | undefined) {
  const faults = new Map<string, { readonly fault: Fault; readonly files: string[]; readonly where: Place }>();
  for (const face of faces) {
    const fault = faultOf(face);
    if (!fault) continue;
    const key = JSON.stringify(fault.message);
    const known = faults.get(key);
    if (known) known.files.push(face.file);
    else faults.set(key, { fault, files: [face.file], where: face.where });
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
  const more = missing.length - MOST_SHOWN;
  const lacked = { languages, letters: shown };
  return {
    code: 'font-letters',
    severity: 'error',
    message: more > 0 ? phrase('font-letters.found-more', { ...lacked, more }) : phrase('font-letters.found', lacked),
    fix: phrase('font-letters.fix'),
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
      message: phrase(`font-licence.${noEmbedding ? 'forbidden' : noSubsetting ? 'no-part' : 'no-outlines'}`),
      fix: phrase('font-licence.forbidden-fix'),
    };
  if (!viewOnly) return undefined;
  return {
    code: 'font-licence',
    severity: 'warning',
    message: phrase('font-licence.print-only'),
    fix: phrase('font-licence.print-only-fix'),
  };
}

function heights({ capital, xHeight }: OpenFace): Fault | undefined {
  const [[leastH, mostH], [leastX, mostX]] = [HEIGHTS.capital, HEIGHTS.xHeight];
  if (capital >= leastH && capital <= mostH && xHeight >= leastX && xHeight <= mostX) return undefined;
  return {
    code: 'font-file',
    severity: 'error',
    message: phrase('font-file.heights', { least: leastH, most: mostH, leastSmall: leastX, mostSmall: mostX, capital, small: xHeight }),
    fix: phrase('font-file.heights-fix'),
  };
}
