import {
  closed,
  country,
  type Joint,
  label,
  numberAndNoun,
  particleAfter,
  scaled,
  shortWord,
  unitAfterNumber,
  WORDLESS,
  whole,
} from '../joints.js';
import type { LanguageRules } from '../language-rules.js';
import { kazakhSyllables } from './syllables.js';

/** «5 не 6»: a short word that belongs to what follows, unlike a short unit («2 ай»). */
const LINK_WORD = whole('не', 'iu');
const COUNTRY = 'ҚР|РК';
/** Kazakh borrows these. */
const NUMBERED = whole('(?:п|кв|каб|оф|тел)\\.|(?:терезе|кабинет|кеңсе)', 'iu');
const SCALE = /^(?:мың|млн\.?|миллион|млрд\.?|миллиард|трлн\.?)$/u;
const PLACE = whole('(?:г|ул|пр|мкр)\\.');

/** «3) тармақшасы»: the number of a sub-point with its noun. */
const subpoint: Joint = (before, after) => /^\d+(?:-\d+)?\)$/.test(before) && /^тармақша/i.test(after);

/** «шықпай-ақ», «келді-мыс»; a shorter second part stays in any case. */
const PARTICLE = /^(?:ақ|ау|ай|мыс|міс|дағы|дүр)$/i;

export const LINES: LanguageRules['lines'] = {
  joints: [
    ...WORDLESS,
    numberAndNoun(LINK_WORD, NUMBERED),
    unitAfterNumber(/^жұмыс$/i, /^күн/i),
    scaled(SCALE, LINK_WORD),
    label(NUMBERED, PLACE),
    subpoint,
    country(COUNTRY),
    particleAfter(closed('ма|ме|ба|бе|па|пе|да|де|та|те', 'iu')),
    shortWord(whole('\\p{Script=Cyrillic}{1,2}'), COUNTRY),
  ],
  keepsHyphen: (_, after) => PARTICLE.test(after),
  // «й» between vowels opens a syllable and may go down: да-йындық.
  clinging: /^[ьъ]/,
  syllables: kazakhSyllables,
};
