import type { Problem } from '../problem.js';
import { badLink } from './bad-link.js';
import { badPhone } from './bad-phone.js';
import { brokenEmphasis } from './broken-emphasis.js';
import { brokenPlaceholder } from './broken-placeholder.js';
import type { ContentCheck, ContentInput, ProofSheet, SheetCheck } from './check.js';
import { codeTooLong } from './code-too-long.js';
import { doubledWord } from './doubled-word.js';
import { glossaryTerm } from './glossary-term.js';
import { handWrittenFact } from './hand-written-fact.js';
import { impossibleDay } from './impossible-day.js';
import { languageOrder } from './language-order.js';
import { listLength } from './list-length.js';
import { lowContrast } from './low-contrast.js';
import { lowResolution } from './low-resolution.js';
import { missingGlyph } from './missing-glyph.js';
import { missingTranslation } from './missing-translation.js';
import { mixedScript } from './mixed-script.js';
import { nothingOfCenter } from './nothing-of-center.js';
import { numberMismatch } from './number-mismatch.js';
import { overlappingText } from './overlapping-text.js';
import { repeatedDate } from './repeated-date.js';
import { sameText } from './same-text.js';
import { sampleValue } from './sample-value.js';
import { strayMarkup } from './stray-markup.js';
import { textLost } from './text-lost.js';
import { textTooSmall } from './text-too-small.js';
import { unconfirmedFact } from './unconfirmed-fact.js';
import { unfilledCall } from './unfilled-call.js';
import { unfinishedText } from './unfinished-text.js';
import { unknownIcon } from './unknown-icon.js';
import { unpairedMark } from './unpaired-mark.js';
import { unusedCode } from './unused-code.js';
import { wrongLanguage } from './wrong-language.js';
import { wrongParty } from './wrong-party.js';

/** Every rule of a text. */
export const TEXT_CHECKS: readonly ContentCheck[] = [
  missingTranslation,
  unknownIcon,
  missingGlyph,
  numberMismatch,
  impossibleDay,
  listLength,
  handWrittenFact,
  repeatedDate,
  mixedScript,
  wrongLanguage,
  sameText,
  wrongParty,
  glossaryTerm,
  brokenEmphasis,
  doubledWord,
  unpairedMark,
  strayMarkup,
  unfinishedText,
  brokenPlaceholder,
  unfilledCall,
  badLink,
  badPhone,
];

/** The rules that look at all posters together: a fact is reported once, with every sheet that states it. */
export const FACT_CHECKS: readonly ContentCheck[] = [unconfirmedFact, sampleValue, nothingOfCenter, codeTooLong, unusedCode];

/** Every rule of a finished sheet. */
export const SHEET_CHECKS: readonly SheetCheck[] = [languageOrder, lowContrast, textTooSmall, textLost, overlappingText, lowResolution];

/** All that some rules find in a content folder, beyond what loading and composing have reported. */
export function checkContent(input: ContentInput, checks: readonly ContentCheck[]): readonly Problem[] {
  return checks.flatMap((check) => check.run(input));
}

/** All that is wrong with the finished pages of one poster in one size; its QR codes are read by `checkCodes`. */
export function checkSheet(sheet: ProofSheet): readonly Problem[] {
  return SHEET_CHECKS.flatMap((check) => check.run(sheet));
}
