import { createRequire } from 'node:module';
import createHyphenator, { type Hyphenator, type Patterns } from '@react-pdf/hyphenate';

const require = createRequire(import.meta.url);

/**
 * Words in their syllables by the patterns of TeX that the package `hyphen` has under a name. They are read for the first
 * word: that takes longer than many a run that divides none, and some languages have more patterns than the program has code.
 */
export function patternSyllables(name: string): (word: string) => readonly string[] {
  let hyphenator: Hyphenator | undefined;
  return (word) => {
    hyphenator ??= createHyphenator(require(`hyphen/patterns/${name}.js`) as Patterns);
    return hyphenator.syllables(word);
  };
}
