/** Which form a counted noun takes in the nominative: день, дня, дней. */
type RussianPlural = 'one' | 'few' | 'many';

/** The plural form after a whole number (docs/grammar.md, "Russian: number and unit"). */
export function russianPlural(value: number): RussianPlural {
  const units = value % 10;
  const tens = value % 100;
  if (units === 1 && tens !== 11) return 'one';
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 'few';
  return 'many';
}
