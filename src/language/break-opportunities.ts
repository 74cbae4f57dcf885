import { isAddress } from './address.js';
import { type Language, rulesOf } from './language.js';

/**
 * Where a line may end inside a word, without setting a hyphen: the lengths of the parts that may stay on the upper
 * line, in ascending order, so that `word.slice(0, n)` stays and `word.slice(n)` goes down. A word breaks at the
 * hyphen of a compound («медициналық-|санитариялық», «іс-|қимыл», «контакт-|центр»), an address only after `/` and
 * before `?`; abbreviations, numbers with a suffix, phones and particles never break.
 * Source: docs/grammar.md, "Where a line may break".
 */
export function breakOpportunities(language: Language, word: string): readonly number[] {
  const breaks: number[] = [];
  // A glued text joins several words by no-break spaces; each of them keeps its own rule.
  for (const { 0: piece, index } of word.matchAll(/[^ \u00A0]+/g)) {
    const inside = isAddress(piece) ? addressBreaks(piece) : compoundBreaks(language, piece);
    breaks.push(...inside.map((length) => index + length));
  }
  return breaks;
}

/**
 * Where an address that is wider than its column may end a line last of all: before a dot or a hyphen, so that the sign at
 * the head of the lower line is read as a part of the address, neither as a full stop nor as a division. Two characters or
 * more stay, and two go down. Lengths as in `breakOpportunities`.
 * Source: The Chicago Manual of Style, 17th edition, 7.46.
 */
export function lastBreaks(word: string): readonly number[] {
  return [...word.matchAll(/[^ \u00A0]+/g)].flatMap(({ 0: piece, index }) =>
    isAddress(piece) ? [...piece.matchAll(/(?<=[\p{L}\d]{2})[.-](?=[\p{L}\d]{2})/gu)].map((hit) => index + hit.index) : [],
  );
}

function addressBreaks(address: string): readonly number[] {
  const ends = [...address.matchAll(/(?<=[^/:]\/)(?=[^/])|(?=\?)/g)].map((hit) => hit.index);
  // A closing mark alone does not go down.
  return ends.filter((end) => /[\p{L}\d]/u.test(address.slice(end)));
}

function compoundBreaks(language: Language, word: string): readonly number[] {
  // Part by part: a word of thousands of hyphens is read once.
  const parts = word.split('-');
  let end = -1;
  return parts.slice(1).flatMap((after, index) => {
    const before = parts[index] ?? '';
    end += before.length + 1;
    return breaks(language, lettersAtEnd(before), lettersAtStart(after)) ? [end + 1] : [];
  });
}

const lettersAtEnd = (part: string): string => /[\p{L}\d]*$/u.exec(part)?.[0] ?? '';
const lettersAtStart = (part: string): string => /^[\p{L}\d]*/u.exec(part)?.[0] ?? '';

function breaks(language: Language, before: string, after: string): boolean {
  // At least two letters stay and two go down; a digit on either side makes it a number, a code or a phone.
  if (before.length < 2 || after.length < 2 || /\d/.test(before + after)) return false;
  return !isAbbreviation(before, after) && !rulesOf(language).lines.keepsHyphen(before, after);
}

/** «ҚР-ның»: capitals with a suffix. A whole word in capitals, «КОНТАКТ-ЦЕНТР», is none. */
const isAbbreviation = (before: string, after: string): boolean => /^\p{Lu}+$/u.test(before) && !/^\p{Lu}/u.test(after);
