import type { Language } from './language.js';
import { longDate } from './long-date.js';

/** The ablative of the Kazakh months: harmony with the last vowel, `н` after a nasal, `т` after a voiceless consonant. */
const ABLATIVE = 'дан нан дан ден дан нан ден дан тен нан дан нан'.split(' ');

/**
 * The day from which something holds: «с 1 января 2027 года», «2027 жылғы 1 қаңтардан бастап». Throws as `longDate`
 * does. Source: docs/grammar.md, "Dates".
 */
export function sinceDate(language: Language, date: string): string {
  const day = longDate(language, date);
  return language === 'ru' ? `с ${day}` : `${day}${ABLATIVE[Number(date.slice(5, 7)) - 1]} бастап`;
}
