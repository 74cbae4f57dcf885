import { type Bilingual, both, LANGUAGES } from '../language/language.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { MeasuredLine } from '../pdf/measured.js';
import type { Problem } from '../problem.js';
import { LINE_BOX } from '../typography/line-box.js';
import type { ProofSheet, SheetCheck } from './check.js';

import { placeOf } from './line-place.js';

const CODE = 'language-order';
/** How far the first lines of two halves may stand apart in height. */
const LEVEL = toPt(mm(0.5));
/** Half of what react-pdf's line box is higher than a tight line, in ems: a key word beside smaller type reaches higher. */
const BOX = 0.1;
/** Words of the frame that both languages say once a page. */
const ROLES = new Set(['center', 'imprint', 'section', 'draft']);

interface Placed extends MeasuredLine {
  /** Counted from 0. */
  readonly page: number;
}

/** Kazakh stands left or above, Russian right or below, in letters of one size, weight and colour (law on languages, art. 21). */
export const languageOrder: SheetCheck = {
  code: CODE,
  run: (sheet) => {
    const groups = new Map<string, Placed[]>();
    for (const [page, { lines }] of sheet.pages.entries()) {
      for (const line of lines) {
        const name = line.statement ?? (ROLES.has(line.role ?? '') ? line.role : undefined);
        if (name !== undefined && line.language !== undefined) groups.set(name, [...(groups.get(name) ?? []), { ...line, page }]);
      }
    }
    return [...groups].flatMap(([name, lines]) => {
      const pages = [...new Set(lines.map(({ page }) => page))].map((number) => halvesOf(lines.filter(({ page }) => page === number)));
      const shared = pages.filter(bothSay);
      // What no page says in both languages is a pair of sheets that hang side by side.
      const compared = shared.length > 0 ? shared : [halvesOf(lines)].filter(bothSay);
      return compared.flatMap((halves) => compare(sheet, name, halves));
    });
  },
};

const halvesOf = (lines: readonly Placed[]): Bilingual<readonly Placed[]> =>
  both((half) => lines.filter(({ language }) => language === half));
const bothSay = (halves: Bilingual<readonly Placed[]>): boolean => LANGUAGES.every((language) => halves[language].length > 0);

function compare({ poster, size }: ProofSheet, name: string, halves: Bilingual<readonly Placed[]>): readonly Problem[] {
  const first = halves.ru[0];
  const report: Report = (expected, found, fix) => ({
    code: CODE,
    severity: 'error',
    where: placeOf(poster, { language: 'ru', ...(first?.statement === undefined ? {} : { statement: first.statement }) }),
    message: `${poster.id} on ${size.toUpperCase()}: expected ${expected} in "${name}", found ${found}`,
    fix,
  });
  const looks = LANGUAGES.map((language) => look(halves[language]));
  const alike =
    looks[0] === looks[1]
      ? []
      : [
          report(
            'letters of one size, weight and colour in both languages',
            `${looks[0]} in «kk» and ${looks[1]} in «ru»`,
            'mark the key phrase in both languages or in none; else the design is at fault',
          ),
        ];
  return [...alike, ...order(halves, report)];
}

type Report = (expected: string, found: string, fix: string) => Problem;

function order(halves: Bilingual<readonly Placed[]>, report: Report): readonly Problem[] {
  const kk = area(halves.kk);
  const ru = area(halves.ru);
  const fix = 'the design has to set Kazakh left or above, Russian right or below';
  if (kk.lastPage < ru.firstPage) return [];
  if (kk.firstPage !== ru.lastPage || kk.lastPage !== kk.firstPage)
    return [report('Kazakh on the page before Russian', `Kazakh on page ${kk.firstPage + 1}, Russian on page ${ru.firstPage + 1}`, fix)];
  const left = kk.right <= ru.left + 0.01;
  const above = kk.bottom <= ru.top + BOX * 2 * Math.max(kk.size, ru.size);
  if (!left && !above)
    return [
      report(
        'Kazakh wholly left of Russian or above it',
        `Kazakh from ${at(kk.left)}, ${at(kk.top)} and Russian from ${at(ru.left)}, ${at(ru.top)}`,
        fix,
      ),
    ];
  const uneven = Math.abs(kk.top - ru.top);
  if (left && !above && uneven > LEVEL + BOX * Math.abs(kk.size - ru.size))
    return [report('both halves to start level', `a difference of ${toMm(pt(uneven)).toFixed(1)} mm`, fix)];
  return [];
}

const at = (points: number): string => `${toMm(pt(points)).toFixed(0)} mm`;

const unique = (values: readonly (string | number)[]): string => [...new Set(values)].sort().join(' and ');

const look = (lines: readonly Placed[]): string =>
  `${unique(lines.map(({ size }) => size.toFixed(2)))} pt, weight ${unique(lines.map(({ weight }) => weight))}, ${unique(lines.map(({ colour }) => colour))}`;

function area(lines: readonly Placed[]) {
  const top = Math.min(...lines.map(({ box }) => box.top));
  return {
    left: Math.min(...lines.map(({ box }) => box.left)),
    right: Math.max(...lines.map(({ box }) => box.left + Math.max(0, box.width - LINE_BOX.slack))),
    top,
    bottom: Math.max(...lines.map(({ box }) => box.top + box.height)),
    /** Of the first line, in points. */
    size: lines.find(({ box }) => box.top === top)?.size ?? 0,
    firstPage: Math.min(...lines.map(({ page }) => page)),
    lastPage: Math.max(...lines.map(({ page }) => page)),
  };
}
