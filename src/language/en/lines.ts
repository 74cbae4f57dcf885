import { country, label, numberAndNoun, scaled, shortWord, unitAfterNumber, WORDLESS, whole } from '../joints.js';
import type { LanguageRules } from '../language-rules.js';
import { patternSyllables } from '../pattern-syllables.js';

/** Short words that belong to what follows, unlike short units («5 h»). */
const LINK_WORD = whole('a|an|and|are|as|at|by|for|from|if|in|is|of|on|or|the|to|with', 'iu');
const COUNTRY = 'RK';
const NUMBERED = whole(
  '(?:Art|Arts|para|paras|No|Nos|p|pp|fig|tel|ext|apt|rm)\\.|' +
    '(?:article|chapter|section|paragraph|part|point|annex|form|window|room|office|counter|desk|floor|building|house|flat|entrance|step)s?',
  'iu',
);
const SCALE = /^(?:thousand|million|billion|trillion)$/u;
/** Titles and kinds of places that stand before a name. */
const PLACE = whole('(?:St|Mr|Mrs|Ms|Dr|Mt)\\.?');

export const LINES: LanguageRules['lines'] = {
  joints: [
    ...WORDLESS,
    numberAndNoun(LINK_WORD, NUMBERED),
    unitAfterNumber(/^(?:working|business|calendar)$/i, /^days?/i),
    scaled(SCALE, LINK_WORD),
    label(NUMBERED, PLACE),
    country(COUNTRY),
    shortWord(whole('an?|I', 'iu'), COUNTRY),
  ],
  keepsHyphen: () => false,
  clinging: /(?!)/,
  syllables: patternSyllables('en-us'),
};
