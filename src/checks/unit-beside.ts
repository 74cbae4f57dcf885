import type { Language } from '../language/language.js';
import type { Unit } from '../language/unit.js';

/** A unit that stands beside a number: «рабочих дней», «күнтізбелік 10 күн», «5-дневный». */
interface UnitBeside {
  /** Every unit of a term that these words may mean: a bare day may be a working day. */
  readonly units: readonly Unit[];
  readonly written: string;
}

interface Noun {
  readonly pattern: RegExp;
  readonly units: readonly Unit[];
}

const DAYS: readonly Unit[] = ['working-day', 'calendar-day', 'day'];

const NOUNS: Readonly<Record<Language, readonly Noun[]>> = {
  ru: [
    { pattern: /^(?:день|дн(?:я|ю|ем|е|и|ей|ям|ями|ях|евн\p{L}+|(?=\.))|сут(?:ки|ок|кам|ками|ках))(?!\p{L})/iu, units: DAYS },
    { pattern: /^час(?:а|у|ом|е|ы|ов|ам|ами|ах|ов\p{L}+)?(?!\p{L})|^ч\./iu, units: ['hour'] },
    { pattern: /^(?:месяц(?:а|у|ем|е|ы|ев|ам|ами|ах)?|месячн\p{L}+)(?!\p{L})|^мес\./iu, units: ['month'] },
    { pattern: /^(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет(?:ам|ами|ах)?|летн\p{L}+)(?!\p{L})/iu, units: ['year'] },
  ],
  kk: [
    { pattern: /^күн\p{L}*/iu, units: DAYS },
    { pattern: /^сағат\p{L}*/iu, units: ['hour'] },
    { pattern: /^ай(?:дың|ға|ды|да|дан|мен|лық)?(?!\p{L})/iu, units: ['month'] },
    { pattern: /^жыл\p{L}*/iu, units: ['year'] },
  ],
};

const ADJECTIVES: Readonly<Record<Language, readonly { pattern: RegExp; unit: Unit }[]>> = {
  ru: [
    { pattern: /^раб(?:оч\p{L}+[\s\u00A0]+|\.[\s\u00A0]*)/iu, unit: 'working-day' },
    { pattern: /^кал(?:ендарн\p{L}+[\s\u00A0]+|(?:енд?)?\.[\s\u00A0]*)/iu, unit: 'calendar-day' },
  ],
  kk: [
    { pattern: /^жұмыс[\s\u00A0]+/iu, unit: 'working-day' },
    { pattern: /^күнт(?:ізбелік[\s\u00A0]+|\.[\s\u00A0]*)/iu, unit: 'calendar-day' },
  ],
};

/** A whole unit in its first letters: «р. д.», «р/д», «к.д.», «ж. к.». */
const INITIALS: Readonly<Record<Language, readonly { pattern: RegExp; unit: Unit }[]>> = {
  ru: [
    { pattern: /^р(?:\.[\s\u00A0]*|\/)д(?:\.|(?!\p{L}))/iu, unit: 'working-day' },
    { pattern: /^к(?:\.[\s\u00A0]*|\/)д(?:\.|(?!\p{L}))/iu, unit: 'calendar-day' },
  ],
  kk: [{ pattern: /^ж(?:\.[\s\u00A0]*|\/)к(?:\.|(?!\p{L}))/iu, unit: 'working-day' }],
};

/** What may stand between a number and its unit: «5-ти», «5 (пяти)», «5 бес», a hyphen. */
const BETWEEN = /^(?:[-\u2011](?:ти|и|х|го|й)(?!\p{L}))?[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u;

/** The unit of a number that ends at `end` and starts at `start`; `undefined` when no unit stands beside it. */
export function unitBeside(language: Language, text: string, start: number, end: number): UnitBeside | undefined {
  const from = end + (BETWEEN.exec(text.slice(end))?.[0].length ?? 0);
  const adjective = ADJECTIVES[language]
    .map(({ pattern, unit }) => ({ unit, length: pattern.exec(text.slice(from))?.[0].length ?? 0 }))
    .find(({ length }) => length > 0);
  for (const { pattern, unit } of INITIALS[language]) {
    const letters = pattern.exec(text.slice(from))?.[0];
    if (letters !== undefined) return { units: [unit], written: text.slice(start, from + letters.length) };
  }
  const before = language === 'kk' && /күнт(?:ізбелік|\.)[\s\u00A0]*$/iu.test(text.slice(0, start)) ? ('calendar-day' as const) : undefined;
  const rest = text.slice(from + (adjective?.length ?? 0));
  for (const { pattern, units } of NOUNS[language]) {
    const noun = pattern.exec(rest)?.[0];
    if (noun === undefined) continue;
    const named = adjective?.unit ?? before;
    return { units: named === undefined ? units : [named], written: text.slice(start, from + (adjective?.length ?? 0) + noun.length) };
  }
  return undefined;
}
