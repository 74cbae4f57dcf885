import { type Language, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { MeasuredLine } from '../pdf/measured.js';
import type { Poster } from '../poster/model.js';
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
  const on = { name: sheet, size: size.toUpperCase(), part: name };
  const report: Report = (message, fix) => ({
    code: CODE,
    severity: 'error',
    where: placeOf(poster, { language: second.language, ...(statement === undefined ? {} : { statement }) }),
    message: message(on),
    fix,
  });
  const [look, otherLook] = [first, second].map(({ lines }) => lookOf(lines)) as [Phrase, Phrase];
  const alike =
    JSON.stringify(look) === JSON.stringify(otherLook)
      ? []
      : [
          report(
            (of) => phrase('language-order.looks', { ...of, look, language: first.language, otherLook, otherLanguage: second.language }),
            phrase('language-order.looks-fix'),
          ),
        ];
  const level = statement === undefined || !followsName(poster, statement);
  return [...alike, ...order(halves, { capital: theme.font.capital, level }, (message) => report(message, AS_MADE))];
}

/** Whether a statement stands right below a name that begins level, and which takes more lines in one language than in another. */
const followsName = ({ blocks }: Poster, statement: string): boolean =>
  blocks.some((block) => {
    const named = block.kind === 'table' ? block.rows : block.kind === 'numbers' ? block.items : [];
    return named.some(({ note }) => note?.id === statement);
  });

interface Measures {
  /** Height of a capital in ems. */
  readonly capital: number;
  /** Both halves have to begin level. */
  readonly level: boolean;
}

/** The part of a sheet that is meant. */
interface Part {
  readonly name: string;
  readonly size: string;
  readonly part: string;
}

type Report = (message: (on: Part) => Phrase, fix: Phrase) => Problem;

function order(halves: Pair<Half>, { capital, level }: Measures, report: (message: (on: Part) => Phrase) => Problem): readonly Problem[] {
  const [first, second] = [halves.first, halves.second].map(({ language }) => phrase(rulesOf(language).named)) as [Phrase, Phrase];
  const before = area(halves.first.lines);
  const after = area(halves.second.lines);
  if (before.lastPage < after.firstPage) return [];
  if (before.firstPage !== after.lastPage || before.lastPage !== before.firstPage) {
    const pages = { page: before.firstPage + 1, otherPage: after.firstPage + 1 };
    return [report((on) => phrase('language-order.pages', { ...on, first, second, ...pages }))];
  }
  const left = before.right <= after.left + 0.01;
  const above = before.bottom <= after.top + BOX * Math.max(before.size, after.size);
  if (!left && !above) {
    const places = { left: at(before.left), top: at(before.top), otherLeft: at(after.left), otherTop: at(after.top) };
    return [report((on) => phrase('language-order.side', { ...on, first, second, ...places }))];
  }
  // Key words stand beside smaller type: the capitals of both begin level, whatever the boxes around them.
  const [highest, other] = [before, after].map(({ top, size }) => top + (LINE_BOX.ascent - capital) * size) as [number, number];
  const uneven = Math.abs(highest - other);
  if (level && left && !above && uneven > LEVEL)
    return [report((on) => phrase('language-order.level', { ...on, difference: toMm(pt(uneven)) }))];
  return [];
}

const at = (points: number): number => toMm(pt(points));

const unique = (values: readonly (string | number)[]): readonly string[] => [...new Set(values)].map(String).sort();

const lookOf = (lines: readonly Placed[]): Phrase =>
  phrase('language-order.look', {
    sizes: unique(lines.map(({ size }) => size.toFixed(2))),
    weights: unique(lines.map(({ weight }) => weight)),
    colours: unique(lines.map(({ colour }) => colour)),
  });

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
