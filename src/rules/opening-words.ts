import { raised } from '../language/capitals.js';
import { type Language, rulesOf } from '../language/language.js';
import { isAround, type OpeningHours, stretchInHours, type WeekdayRange, type WeekHours, weekdaysOf } from './opening.js';

/** The hours of a week as they are printed: «Пн–Сб 9:00–20:00», «Дс–Жм 9:00–18:00, үзіліс 13:00–14:00; Сб 9:00–13:00», «Круглосуточно». */
export function openingInWords({ week }: OpeningHours, language: Language): string {
  const { weekdays, pause, around } = rulesOf(language).hours;
  const range = ({ first, last }: WeekdayRange): string =>
    first === last ? (weekdays[first] ?? '') : `${weekdays[first]}–${weekdays[last]}`;
  const line = ({ days, breaks, ...hours }: WeekHours): string => {
    const pauses = breaks.length === 0 ? '' : `, ${pause} ${breaks.map(stretchInHours).join(', ')}`;
    const open = isAround(hours) ? around : stretchInHours(hours);
    return `${days.map(range).join(', ')} ${open}${pauses}`;
  };
  if (isAlwaysOpen(week)) return begun(language, around);
  const lines = week.map(line);
  // Commas within a part ask for a stronger sign between the parts.
  return lines.join(lines.some((each) => each.includes(',')) ? '; ' : ', ');
}

/** Day and night on all days of the week, without a break. */
const isAlwaysOpen = (week: OpeningHours['week']): boolean =>
  week.every((line) => isAround(line) && line.breaks.length === 0) &&
  new Set(week.flatMap(({ days }) => days.flatMap(weekdaysOf))).size === 7;

/** With a capital at its head, as a line begins. */
export const begun = (language: Language, text: string): string => {
  const [head = ''] = text;
  return `${raised(language, head)}${text.slice(head.length)}`;
};
