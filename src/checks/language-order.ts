import { type Language, rulesOf } from '../language/language.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { MeasuredLine } from '../pdf/measured.js';
import type { Problem } from '../problem.js';
import { AS_MADE } from '../proof/fault.js';
import { LINE_BOX } from '../typography/line-box.js';
import type { ProofSheet, SheetCheck } from './check.js';
import { placeOf } from './line-place.js';

const CODE = 'language-order';
/** How far the first lines of two halves may stand apart in height. */
const LEVEL = toPt(mm(0.5));
/** What react-pdf's line box is higher than a tight line, in ems: the box of a line reaches into that of the line above. */
const BOX = 0.2;
/** Words of the frame that every language says once a page. */
const ROLES = new Set(['center', 'imprint', 'section', 'draft']);

interface Placed extends MeasuredLine {
  /** Counted from 0. */
  readonly page: number;
}

/** A language stands left of the next one or above it, in letters of one size, weight and colour (law on languages, art. 21). */
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
    return [...groups].flatMap(([name, lines]) =>
      neighbours(sheet.copy.poster.languages).flatMap((pair) => {
        const both = lines.filter(({ language }) => language === pair.first || language === pair.second);
        const pages = [...new Set(both.map(({ page }) => page))].map((number) =>
          halvesOf(
            pair,
            both.filter(({ page }) => page === number),
          ),
        );
        const shared = pages.filter(bothSay);
        // What no page says in both languages is a pair of sheets that hang side by side.
        const compared = shared.length > 0 ? shared : [halvesOf(pair, both)].filter(bothSay);
        return compared.flatMap((halves) => compare(sheet, name, halves));
      }),
    );
  },
};

/** Two languages of which the first stands before the second. */
interface Pair<T> {
  readonly first: T;
  readonly second: T;
}

const neighbours = (languages: readonly Language[]): readonly Pair<Language>[] =>
  languages.slice(1).map((second, index) => ({ first: languages[index] as Language, second }));

interface Half {
  readonly language: Language;
  readonly lines: readonly Placed[];
}

function halvesOf({ first, second }: Pair<Language>, lines: readonly Placed[]): Pair<Half> {
  const half = (language: Language): Half => ({ language, lines: lines.filter((line) => line.language === language) });
  return { first: half(first), second: half(second) };
}

const bothSay = ({ first, second }: Pair<Half>): boolean => first.lines.length > 0 && second.lines.length > 0;

function compare({ copy: { name: sheet, poster }, size, theme }: ProofSheet, name: string, halves: Pair<Half>): readonly Problem[] {
  const { first, second } = halves;
  const { statement } = second.lines[0] ?? {};
  const report: Report = (expected, found, fix) => ({
    code: CODE,
    severity: 'error',
    where: placeOf(poster, { language: second.language, ...(statement === undefined ? {} : { statement }) }),
    message: `${sheet} on ${size.toUpperCase()}: expected ${expected} in "${name}", found ${found}`,
    fix,
  });
  const looks = { first: look(first.lines), second: look(second.lines) };
  const alike =
    looks.first === looks.second
      ? []
      : [
          report(
            'letters of one size, weight and colour in every language',
            `${looks.first} in «${first.language}» and ${looks.second} in «${second.language}»`,
            'mark all of the title in every language, or a part of it in every language',
          ),
        ];
  return [...alike, ...order(halves, theme.font.capital, report)];
}

type Report = (expected: string, found: string, fix: string) => Problem;

function order({ first, second }: Pair<Half>, capital: number, report: Report): readonly Problem[] {
  const [one, two] = [first, second].map(({ language }) => rulesOf(language).englishName);
  const before = area(first.lines);
  const after = area(second.lines);
  const fix = AS_MADE;
  if (before.lastPage < after.firstPage) return [];
  if (before.firstPage !== after.lastPage || before.lastPage !== before.firstPage)
    return [
      report(`${one} on the page before ${two}`, `${one} on page ${before.firstPage + 1}, ${two} on page ${after.firstPage + 1}`, fix),
    ];
  const left = before.right <= after.left + 0.01;
  const above = before.bottom <= after.top + BOX * Math.max(before.size, after.size);
  if (!left && !above)
    return [
      report(
        `${one} wholly left of ${two} or above it`,
        `${one} from ${at(before.left)}, ${at(before.top)} and ${two} from ${at(after.left)}, ${at(after.top)}`,
        fix,
      ),
    ];
  // Key words stand beside smaller type: the capitals of both begin level, whatever the boxes around them.
  const [highest, other] = [before, after].map(({ top, size }) => top + (LINE_BOX.ascent - capital) * size) as [number, number];
  const uneven = Math.abs(highest - other);
  if (left && !above && uneven > LEVEL)
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
