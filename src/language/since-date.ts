import type { Language } from './language.js';
import { longDate } from './long-date.js';

/**
 * The day from which something holds: «с 1 января 2027 года», «2027 жылғы 1 қаңтардан бастап». Throws as `longDate`
 * does. Source: docs/grammar.md, "Dates".
 */
export function sinceDate(language: Language, date: string): string {
  return language === 'ru' ? `с ${longDate('ru', date)}` : `${longDate('kk', date, 'ablative')} бастап`;
}
