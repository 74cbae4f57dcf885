/** How a language says what its sentences count and list. */
interface FigureWords {
  /** Whose plural rules hold (CLDR). */
  readonly locale: string;
  /** What stands between a number and what it counts: where a language forbids it, no line ends there. */
  readonly blank: string;
  readonly or: string;
  readonly and: string;
  /** What stands before a fraction. */
  readonly fraction: string;
}

interface Figures {
  /** A number with the word that it counts: «5 знаков». */
  count(number: number, ...forms: readonly string[]): string;
  /** A number as it is, or with so many digits behind the mark of the fraction. */
  decimal(number: number, digits?: number): string;
  /** "a, b or c". */
  or(parts: readonly string[]): string;
  /** "a, b and c". */
  and(parts: readonly string[]): string;
}

/** In which order the forms of a word are given; the last of them stands for the rest: English has two, Russian three, Kazakh one. */
const ORDER: readonly string[] = ['one', 'few', 'many'];

/** The figures of a language. */
export function figures({ locale, blank, or, and, fraction }: FigureWords): Figures {
  const form = (number: number, forms: readonly string[]): string => {
    const rule = forms.length > 1 ? new Intl.PluralRules(locale).select(number) : '';
    return forms[ORDER.indexOf(rule)] ?? forms.at(-1) ?? '';
  };
  const listed = (word: string, parts: readonly string[]): string => {
    const all = [...parts];
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
  };
  return {
    count: (number, ...forms) => `${number}${blank}${form(number, forms)}`,
    decimal: (number, digits) => (digits === undefined ? `${number}` : number.toFixed(digits)).replace('.', fraction),
    or: (parts) => listed(or, parts),
    and: (parts) => listed(and, parts),
  };
}

/** A day as Kazakh and Russian write it in figures: `27.11.2026` of `2026-11-27`. */
export const dottedDay = (day: string): string => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1');
