import { LANGUAGES, rulesOf } from '../language/language.js';
import { LATIN } from '../language/scripts.js';
import { phrase } from '../messages/message.js';
import { nearest } from '../nearest.js';
import { firstNames } from '../problem.js';
import { folded } from './heading.js';
import type { CellFault } from './hours-cell.js';
import { remembered } from './remembered.js';

/** The words in every language by which a cell asks for all, or for none. */
const ALL = wordsFor('all');
const NONE = wordsFor('none');

function wordsFor(which: 'all' | 'none'): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => rulesOf(language).centerTable[which].map(folded)));
}

/** Whether a cell says nothing: empty, or with a dash in it. */
export const isEmpty = (cell: string): boolean => /^[\s\u00A0\u2010-\u2015-]*$/.test(cell);

/** Whether a cell says that there is nothing of the kind: empty, with a dash, or with the word for it. */
export const isNone = remembered((cell) => isEmpty(cell) || NONE.has(folded(cell)));

/** An id or the name of a size as it is written here: in small letters, Cyrillic ones that look like Latin ones as these. */
const plainName = (typed: string): string => [...typed.trim().toLowerCase()].map((sign) => LATIN.twins[sign] ?? sign).join('');

/** Some of the names that there are, in the order in which they stand, with signs or blanks between them; all, or none. A name that there is not is a fault, with the nearest. */
export function namesIn<Name extends string>(cell: string, names: readonly Name[]): readonly Name[] | CellFault {
  const said = folded(cell);
  if (ALL.has(said)) return names;
  if (NONE.has(said)) return [];
  const typed = cell.split(/[\s,;/+\u00A0]+/).filter((each) => each !== '');
  const read = typed.map((each) => ({ each, name: names.find((name) => name === plainName(each)) }));
  const lost = read.find(({ name }) => name === undefined)?.each;
  if (lost !== undefined) return unknownName(lost, names);
  return [...new Set(read.flatMap(({ name }) => name ?? []))];
}

function unknownName(found: string, names: readonly string[]): CellFault {
  const near = nearest(plainName(found), names);
  const fault = phrase('bad-center.name', { found });
  return near === undefined
    ? { fault, fix: phrase('names.there', { names: firstNames(names) }) }
    : { fault, fix: phrase('bad-center.near-fix', { near }) };
}

/** A number of copies. */
export const copiesIn = (cell: string): number | CellFault =>
  /^[1-9]\d{0,3}$/.test(cell) ? Number(cell) : { fault: phrase('bad-center.copies'), fix: phrase('bad-center.copies-fix') };

/** Degrees with a point or a comma. */
const DEGREES = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;

const degrees = (text: string): number => Number(text.replace(',', '.'));

/** A place on the map in one cell, «51.128, 71.43», or in two. */
export function positionIn(cells: readonly string[]): { readonly latitude: number; readonly longitude: number } | CellFault {
  const typed = cells.length === 2 ? cells : (cells[0] ?? '').split(/[\s\u00A0;]+|,\s+/).filter((each) => each !== '');
  const [latitude = '', longitude = '', ...more] =
    typed.length === 1 ? (typed[0] ?? '').split(',') : typed.map((each) => each.replace(/,$/, ''));
  if (more.length > 0 || !DEGREES.test(latitude) || !DEGREES.test(longitude))
    return { fault: phrase('bad-center.position'), fix: phrase('bad-center.position-fix') };
  return { latitude: degrees(latitude), longitude: degrees(longitude) };
}

/** A cell that a spreadsheet would calculate: a formula, which nobody reads on a sheet. A phone begins with a plus, a number with a hyphen. */
export const isFormula = (cell: string): boolean => /^\s*(?:[=@]|[+-]\s*(?:\p{L}|[^\d\s(].*\())/u.test(cell);

/** Words whose letters a program has replaced by question marks because its encoding lacks them. */
export const hasLost = (text: string): boolean => /\p{L}\?+\p{L}|(?:^|[\s«"(])\?+\p{L}/u.test(text);

/** An id that can be had of what somebody has typed. */
export function idLike(typed: string): string | undefined {
  const plain = plainName(typed)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain === '') return undefined;
  return /^[a-z]/.test(plain) ? plain.slice(0, 60) : `c-${plain}`.slice(0, 60);
}
