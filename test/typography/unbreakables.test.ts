import { describe, expect, it } from 'vitest';
import { type Language, rulesOf } from '../../src/language/language.js';
import { hyphenation } from '../../src/typography/unbreakables.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { POSTER_TEXTS } from '../language/poster-texts.js';

function divided(language: Language, word: string): string {
  const cuts = [0, ...hyphenation(language, word), word.length];
  return cuts
    .slice(1)
    .map((end, index) => word.slice(cuts[index], end))
    .join('|');
}

describe('A word of running text', () => {
  it.each([
    ['ru', 'обстоятельствам;', 'обсто|я|тель|ствам;'],
    ['ru', 'государственных', 'госу|дар|ствен|ных'],
    ['ru', '«рассмотрения»', '«рас|смот|ре|ния»'],
    ['kk', 'көрсетілетін', 'көр|се|ті|ле|тін'],
    ['kk', 'департаменттерінің,', 'депар|та|мент|те|рі|нің,'],
    ['kk', 'жауапкершілік', 'жауап|кер|ші|лік'],
    ['kk', 'айналайын', 'айна|ла|йын'],
    ['kk', 'хайуанат', 'хай|уа|нат'],
    ['kk', 'бейуақыттан', 'бей|уа|қыт|тан'],
    ['ru', 'районного', 'рай|он|ного'],
  ] as const)('may be divided in «%s»: %s', (language, word, parts) => {
    expect(divided(language, word)).toBe(parts);
  });

  it.each([
    ['ru', 'услуга'.slice(0, 5)],
    ['ru', 'Казахстан'],
    ['ru', 'УСЛУГОПОЛУЧАТЕЛЬ'],
    ['ru', 'egov.kz'],
    ['ru', 'контакт-центр'],
    ['kk', 'Қазақстан'],
    ['kk', 'медициналық-санитариялық'],
    ['kk', '1414-ке'],
    ['kk', '25-бапта'],
    ['kk', 'ЭЦҚ-ның'],
    ['kk', 'тілі'],
  ] as const)('stays whole in «%s»: %s', (language, word) => {
    expect(hyphenation(language, word)).toEqual([]);
  });
});

describe.each(SHIPPED_LANGUAGES)('Every word of the posters in «%s»', (language) => {
  const words = [...new Set(POSTER_TEXTS.flatMap((text) => text[language].split(/\s+/)))];

  it('keeps three letters or more on either side, and clinging letters with the letter before them', () => {
    const parts = words.flatMap((word) => hyphenation(language, word).map((at) => [word.slice(0, at), word.slice(at)] as const));
    expect(parts.length).toBeGreaterThan(100);
    expect(
      parts.filter(
        ([above, below]) => !/\p{L}{3}$/u.test(above) || !/^\p{Ll}{3}/u.test(below) || rulesOf(language).lines.clinging.test(below),
      ),
    ).toEqual([]);
  });
});
