import { type Phrase, phrase } from '../messages/message.js';

/** A sign that no text needs: nobody sees it, or everybody sees something else. */
export interface OddSign {
  readonly sign: string;
  /** What it is, as a message says it. */
  readonly name: Phrase;
  /** Where it stands in the text as it was written. */
  readonly index: number;
}

/** A text as the program takes it, whichever way it was typed or pasted. */
interface NormalText {
  readonly text: string;
  /** Where a UTF-16 unit of the text stands in the text as it was written. */
  writtenAt(index: number): number;
  /** Each odd sign once, where it stands first; none of them is part of the text. */
  readonly odd: readonly OddSign[];
}

/** Signs that are reported, by what they are: the first that holds names the sign. */
const ODD: readonly (readonly [pattern: RegExp, name: Phrase])[] = [
  [/\uFEFF/u, phrase('odd-character.file-mark')],
  [/[\u202D\u202E]/u, phrase('odd-character.turned')],
  [/[^\P{Cc}\t\n\v\f\r\u0085]/u, phrase('odd-character.control')],
  [/[\uFFFC\uFFFD]/u, phrase('odd-character.lost')],
  [/[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u, phrase('odd-character.foreign')],
];

/** Spaces of a fixed width, which word processors put beside numbers and marks: no line ends at them. */
const FIXED_SPACE = /[\u00A0\u2007\u2009\u200A\u202F]/u;
/** Other spaces, tabs, and the line breaks that word processors put into a paragraph. */
const OTHER_SPACE = /[\t\v\f\u0085\u1680\u2000-\u2006\u2008\u2028\u2029\u205F\u3000]/u;
/** The hyphen of Unicode, which looks like that of the keyboard. */
const HYPHEN = '\u2010';
/** What is not seen and changes nothing that is: soft hyphens, joiners, direction marks, selectors of a variant. */
const UNSEEN = /\p{Cf}|\u034F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
/** Nothing of a text of these alone changes: most texts are looked at no further. */
const PLAIN = /^[\n\r -~«»\u0400-\u0482\u048A-\u052F–—“”„№…]*$/;

/** Whether nothing of any text of a file can change: it has such signs alone, and writes none by its number. */
export const isPlain = (file: string): boolean => PLAIN.test(file) && !file.includes('\\');

const NO_BREAK_SPACE = '\u00A0';
const BLANKS = /[ \n\r\u00A0]/;
/** A letter with its accents; Hangul composes without any. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;

/** A stretch of text that came from one place. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/**
 * Letters in their composed form (Unicode NFC); spaces of a fixed width as no-break spaces, one where blanks stand together,
 * none at the ends; other spaces as plain ones; what cannot be seen left out. Odd signs, and accents on letters that have
 * none, are left out and named.
 */
export function normalText(written: string): NormalText {
  if (PLAIN.test(written)) return { text: written, writtenAt: (index) => index, odd: [] };
  const seen = seenPieces(written);
  const { pieces: letters, odd } = composed(seen.pieces);
  const pieces = oneBlank(letters);
  const text = pieces.map((piece) => piece.text).join('');
  const from = pieces.flatMap((piece) => Array.from(piece.text.split(''), () => piece.from));
  const all = [...seen.odd, ...odd].sort((one, other) => one.index - other.index);
  const once = new Map(all.reverse().map((each) => [each.sign, each]));
  return { text, writtenAt: (index) => from[index] ?? written.length, odd: [...once.values()].reverse() };
}

/** Each character as it is taken. */
function seenPieces(written: string): { pieces: readonly Piece[]; odd: readonly OddSign[] } {
  const pieces: Piece[] = [];
  const odd: OddSign[] = [];
  let from = 0;
  for (const sign of written) {
    const name = ODD.find(([pattern]) => pattern.test(sign))?.[1];
    if (name !== undefined) odd.push({ sign, name, index: from });
    else if (FIXED_SPACE.test(sign)) pieces.push({ text: NO_BREAK_SPACE, from });
    else if (OTHER_SPACE.test(sign)) pieces.push({ text: ' ', from });
    else if (!UNSEEN.test(sign)) pieces.push({ text: sign === HYPHEN ? '-' : sign, from });
    from += sign.length;
  }
  return { pieces, odd };
}

/** A no-break space stands for all blanks around it; at an end of the text or of a line it says nothing. */
function oneBlank(pieces: readonly Piece[]): readonly Piece[] {
  const runs: { blank: boolean; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const blank = BLANKS.test(piece.text);
    const run = runs.at(-1);
    if (run?.blank === blank) run.pieces.push(piece);
    else runs.push({ blank, pieces: [piece] });
  }
  return runs.flatMap((run, at) => {
    const fixed = run.pieces.find(({ text }) => text === NO_BREAK_SPACE);
    if (!run.blank || fixed === undefined) return run.pieces;
    if (run.pieces.some(({ text }) => text === '\n')) return run.pieces.filter(({ text }) => text !== NO_BREAK_SPACE);
    return at > 0 && at < runs.length - 1 ? [fixed] : [];
  });
}

/** Letters and their accents as one character; an accent that finds no such character is odd. */
function composed(pieces: readonly Piece[]): { pieces: readonly Piece[]; odd: readonly OddSign[] } {
  const text = pieces.map((piece) => piece.text).join('');
  const from = pieces.flatMap((piece) => Array.from(piece.text.split(''), () => piece.from));
  const taken: Piece[] = [];
  const odd: OddSign[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letter = cluster.normalize('NFC');
    for (const [sign] of letter.matchAll(/\p{M}/gu)) {
      odd.push({ sign, name: phrase('odd-character.accent'), index: from[index + Math.max(0, cluster.indexOf(sign))] ?? 0 });
    }
    taken.push({ text: letter.replace(/\p{M}/gu, ''), from: from[index] ?? 0 });
  }
  return { pieces: taken.filter(({ text }) => text !== ''), odd };
}
