import { closed, country, label, numberAndNoun, particleAfter, scaled, shortWord, unitAfterNumber, WORDLESS, whole } from '../joints.js';
import type { LanguageRules } from '../language-rules.js';
import { patternSyllables } from '../pattern-syllables.js';

/** Short words that belong to what follows, unlike short units («5 ч»). */
const LINK_WORD = whole('а|в|во|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у', 'iu');
const COUNTRY = 'РК|ҚР';
const NUMBERED = whole(
  '(?:ст|п|пп|подп|ч|гл|разд|прил|рис|табл|стр|д|корп|кв|каб|оф|эт|тел)\\.|' +
    '(?:стать|пункт|подпункт|глав|раздел|приложени|окн|кабинет|офис|комнат|квартир|этаж|дом|корпус|подъезд|стойк)\\p{L}{0,3}',
  'iu',
);
const SCALE = /^(?:тыс\.|тысяч\p{L}{0,3}|млн\.?|миллион\p{L}{0,3}|млрд\.?|миллиард\p{L}{0,3}|трлн\.?)$/u;
const PLACE = whole('(?:г|ул|пр|мкр)\\.');

/** «какой-либо», «кто-то», «все-таки»; «кое-что», «из-за», «по-русски», «во-первых». */
const PARTICLE = /^(?:то|либо|нибудь|таки|ка|де)$/i;
const PREFIX = /^(?:кое|кой|из|по|во|в)$/i;

export const LINES: LanguageRules['lines'] = {
  joints: [
    ...WORDLESS,
    numberAndNoun(LINK_WORD, NUMBERED),
    unitAfterNumber(/^(?:рабоч|календарн)/i, /^д(?:ень|н)/i),
    scaled(SCALE, LINK_WORD),
    label(NUMBERED, PLACE),
    country(COUNTRY),
    particleAfter(closed('бы|б|же|ж|ли|ль', 'iu')),
    shortWord(whole('\\p{Script=Cyrillic}{1,2}'), COUNTRY),
  ],
  keepsHyphen: (before, after) => PARTICLE.test(after) || PREFIX.test(before),
  clinging: /^[йьъ]/,
  syllables: patternSyllables('ru'),
};
