import type { Language } from '../language/language.js';
import { type FitInput, holds, planPages } from './fit.js';
import { tightest } from './setting.js';

/**
 * How much longer the texts of a sheet can become: by how many percent each text of the language that fills it most, the
 * other languages as they are, before the sheet no longer holds them in its least type with all yielded that can.
 */
export interface SheetRoom {
  /** Counted from 1. */
  readonly sheet: number;
  readonly language: Language;
  /** Whole percent, rounded down; `MOST_ROOM` where there is as much or more. */
  readonly percent: number;
}

/** More is not measured: no law makes a text twice as long. */
export const MOST_ROOM = 100;

/** The room of each sheet of a poster that fits, in their order. */
export function roomOf(input: FitInput): readonly SheetRoom[] {
  const plans = planPages(input);
  const setting = tightest(input);
  return Array.from({ length: input.copy.poster.sheets }, (_, index) => {
    const sheet = index + 1;
    const pages = plans.filter((plan) => plan.sheet === sheet);
    const hold = (language: Language, percent: number): boolean => {
      const longer = { ...input, longer: { language, share: percent / 100 } };
      return pages.filter(({ languages }) => languages.includes(language)).every((page) => holds(longer, page, setting));
    };
    const { languages } = input.copy.poster;
    return languages.reduce<SheetRoom>(
      (least, language) =>
        hold(language, least.percent) ? least : { sheet, language, percent: below(least.percent, (p) => hold(language, p)) },
      { sheet, language: languages[0], percent: MOST_ROOM },
    );
  });
}

/** The most whole percent that hold, of those below some that do not. */
function below(high: number, holdsAt: (percent: number) => boolean): number {
  let [low, most] = [0, high];
  while (most - low > 1) {
    const middle = Math.floor((low + most) / 2);
    if (holdsAt(middle)) low = middle;
    else most = middle;
  }
  return low;
}
