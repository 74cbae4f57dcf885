import { type Language, rulesOf } from '../language/language.js';
import { type OpeningHours, stretchInHours, type WeekdayRange, type WeekHours } from './opening.js';

/** The hours of a week as they are printed: «Пн–Сб 9:00–20:00», «Дс–Жм 9:00–18:00, үзіліс 13:00–14:00; Сб 9:00–13:00». */
export function openingInWords({ week }: OpeningHours, language: Language): string {
  const { weekdays, pause } = rulesOf(language).hours;
  const range = ({ first, last }: WeekdayRange): string =>
    first === last ? (weekdays[first] ?? '') : `${weekdays[first]}–${weekdays[last]}`;
  const line = ({ days, breaks, ...hours }: WeekHours): string => {
    const pauses = breaks.length === 0 ? '' : `, ${pause} ${breaks.map(stretchInHours).join(', ')}`;
    return `${days.map(range).join(', ')} ${stretchInHours(hours)}${pauses}`;
  };
  const lines = week.map(line);
  // Commas within a part ask for a stronger sign between the parts.
  return lines.join(lines.some((each) => each.includes(',')) ? '; ' : ', ');
}
