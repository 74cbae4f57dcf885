const VOWEL = /[аәеёиоөұүыіэюя]/;
/** The glide «у» aside, these have no sound of their own or belong to the letter before them. */
const SIGN = /[ьъ]/;

/**
 * A Kazakh word of Cyrillic letters in its syllables, one vowel each; joined they are the word. Of the consonants
 * between two vowels the last opens the next syllable: ша-ғым, қыз-мет, серт-ке. «и» is a vowel; «у» is one after
 * a consonant (су, о-қу-шы) and a consonant after a vowel, before one at the head, and between «й» and a vowel (тау, да-уыс,
 * уа-қыт, ай-уан); «й» between vowels opens a syllable (да-йын-дық); «ь» and «ъ» stay with the letter before them.
 * Source: docs/grammar.md, "Syllables".
 */
export function kazakhSyllables(word: string): readonly string[] {
  const letters = [...word.toLowerCase()];
  const vowels = letters.flatMap((_, at) => (isVowel(letters, at) ? [at] : []));
  const starts = vowels.slice(1).map((vowel, index) => startOf(letters, vowels[index] as number, vowel));
  return [0, ...starts].map((start, index) => word.slice(start, starts[index] ?? word.length));
}

function isVowel(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  if (letter !== 'у') return VOWEL.test(letter);
  const before = letters[at - 1];
  if (before === undefined || before === 'й') return !VOWEL.test(letters[at + 1] ?? '');
  return !isVowel(letters, at - 1);
}

/** Where the syllable of a vowel starts, after the vowel before it. */
function startOf(letters: readonly string[], before: number, vowel: number): number {
  if (vowel - before === 1) return vowel;
  const last = letters[vowel - 1] as string;
  if (last === 'ъ') return vowel;
  // «тя» of «ста-тья»: the sign softens the consonant that opens the syllable.
  return SIGN.test(last) ? Math.max(before + 1, vowel - 2) : vowel - 1;
}
