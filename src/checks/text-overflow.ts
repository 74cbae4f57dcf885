import type { Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { TooWide } from '../layout/design.js';
import type { Shortage, Unfit } from '../layout/fit.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import { BASE, type SheetName } from '../paper/sheet.js';
import { pt, toMm } from '../paper/units.js';
import type { Variant } from '../paper/variant.js';
import type { Poster, Statement } from '../poster/model.js';
import { statements, statementsOf } from '../poster/statements.js';
import { mayRun } from '../poster/table-runs.js';
import type { Problem } from '../problem.js';
import { tooWideFor } from './too-wide.js';

const CODE = 'text-overflow';

/** What is set for its own paper: all others are set as one, whichever of them is printed. */
interface OwnForm {
  readonly variant: Variant;
  readonly size: SheetName;
}

/**
 * Why a poster does not fit its sheets. `floorDistance` is the reading distance in metres that the floor serves.
 * One Problem for each page that is too full, one for each that has a word wider than its column. `form` where a poster
 * is set for its own paper.
 */
export function textOverflow(given: Poster, unfit: Unfit, floorDistance: number, form?: OwnForm): readonly Problem[] {
  const poster = unfit.poster ?? given;
  return unfit.shortages.flatMap((shortage) => [
    ...(shortage.over > 0 ? [tooLong(poster, shortage, unfit, floorDistance)] : []),
    ...(shortage.tooWide ? [tooWide({ poster, asked: askedFor(poster, unfit, form) }, shortage, shortage.tooWide, unfit)] : []),
  ]);
}

function tooLong(poster: Poster, shortage: Shortage, unfit: Unfit, distance: number): Problem {
  const reported = (shortage.head > MOST_HEAD ? titleTooLong(poster, shortage) : undefined) ?? textTooLong(poster, shortage);
  return {
    ...reported,
    code: CODE,
    severity: 'error',
    message: phrase('text-overflow.sheet', { ...placed(poster, shortage, unfit), said: reported.message, distance }),
  };
}

/** A word that is too wide may be that of another file, so that its poster is named; and the paper on which alone it is. */
function askedFor({ id }: Poster, { on }: Unfit, form: OwnForm | undefined): PhraseOrText {
  if (form === undefined) return id;
  const own = { poster: id, variant: form.variant, size: form.size.toUpperCase() };
  return form.size === on
    ? phrase('text-overflow.in-form', own)
    : phrase('text-overflow.in-enlarged-form', { ...own, on: on.toUpperCase() });
}

interface Asked {
  readonly poster: Poster;
  readonly asked: PhraseOrText;
}

function tooWide({ poster, asked }: Asked, shortage: Shortage, found: TooWide, unfit: Unfit): Problem {
  const reported = tooWideFor(poster, shortage, found);
  return {
    ...reported,
    code: CODE,
    severity: 'error',
    message: phrase('text-overflow.sheet-wide', { asked, ...placed(poster, shortage, unfit), said: reported.message }),
  };
}

const placed = ({ sheets }: Poster, { sheet }: Shortage, { on, setting }: Unfit) => ({
  sheet,
  sheets,
  size: on.toUpperCase(),
  points: setting.body,
});

/** A title that takes a third of the sheet is what ate the room, whichever text is longer below it. */
const MOST_HEAD = BASE.height / 3;

/** Characters of a title that names a poster at all: what is high at this length is not so by its words. */
const LEAST_TITLE = 12;

function titleTooLong(poster: Poster, shortage: Shortage): Pick<Problem, 'where' | 'message' | 'fix'> | undefined {
  const language = shortage.languages.reduce((most, next) => (lengthOf(poster.title, next) > lengthOf(poster.title, most) ? next : most));
  const length = lengthOf(poster.title, language);
  const characters = tens(length * Math.min(1, shortage.over / shortage.head));
  if (length - characters < LEAST_TITLE) return undefined;
  return {
    where: poster.title.where[language],
    message: phrase('text-overflow.title', {
      head: Math.ceil(toMm(shortage.head)),
      room: Math.floor(toMm(shortage.room)),
      needs: needs(shortage),
    }),
    fix: phrase('text-overflow.title-fix', { characters, language }),
  };
}

function textTooLong(poster: Poster, shortage: Shortage): Pick<Problem, 'where' | 'message' | 'fix'> {
  const { languages } = shortage;
  const said = onSheet(poster, shortage.sheet);
  const most = languages.reduce((one, next) => (shortage.needs[next] > shortage.needs[one] ? next : one));
  const out = surplus(shortage, said.length);
  if (out > 0) return tooMany(poster, shortage, said, { out, language: most });
  if (needed(shortage) - toMm(shortage.least) < 1) return tooTall(poster, shortage, most);
  // The rows of all languages stand level: a sheet may be too full though each language alone would fit. Then all of them
  // are shortened, since nobody sees which one makes a row as high as it is.
  const alone = languages.filter((language) => shortage.needs[language] > shortage.room);
  const over = needed(shortage) > toMm(pt(Math.max(...languages.map((language) => shortage.needs[language])))) + 1 ? languages : alone;
  const cuts = (over.length > 0 ? over : [most])
    .toSorted((one, other) => Number(other === most) - Number(one === most))
    .map((language) => {
      const letters = said.reduce((sum, statement) => sum + lengthOf(statement, language), 0);
      const share =
        alone.includes(language) && language !== most ? toMm(pt(shortage.needs[language] - shortage.room)) : toMm(shortage.over);
      return { language, characters: tens((letters * share) / (needed(shortage) - toMm(shortage.least))) };
    });
  const holds = { needs: needs(shortage), room: Math.floor(toMm(shortage.room)) };
  const move = moreSheets(poster, shortage) ?? ontoNewSheet(poster, shortage.sheet);
  const called = cuts.some(({ language, characters }) => characters > typedIn(said, language)) ? longestCall(said, most) : undefined;
  if (called)
    return {
      where: called.statement.where[most],
      message: phrase('text-overflow.filled-in', holds),
      fix: phrase('text-overflow.filled-in-fix', { call: called.call, move }),
    };
  return {
    where: longest(poster, said, most).where[most],
    message: phrase('text-overflow.holds', holds),
    fix: phrase('text-overflow.shorten-fix', { cuts: cuts.map((cut) => phrase('text-overflow.cut', cut)), move }),
  };
}

const CALL = /\{\{[^}]*\}\}/g;

/** Characters that somebody has typed, without what is filled in: what nobody can shorten in a text. */
const typedIn = (said: readonly Statement[], language: Language): number =>
  said.reduce((sum, { written }) => sum + written[language].replace(CALL, '').replaceAll('*', '').trim().length, 0);

/** The statement of which most is filled in, and the call of it that stands for most: that of an address, where there is one. */
function longestCall(said: readonly Statement[], language: Language): { readonly statement: Statement; readonly call: string } | undefined {
  const filledIn = (statement: Statement): number => lengthOf(statement, language) - typedIn([statement], language);
  const [statement] = said.filter(({ written }) => written[language].match(CALL)).toSorted((one, other) => filledIn(other) - filledIn(one));
  const calls = statement?.written[language].match(CALL) ?? [];
  const call = calls.find((each) => /^\{\{\s*link\b/.test(each)) ?? calls[0];
  return statement && call !== undefined ? { statement, call } : undefined;
}

/** Part of the room that rows of one line may take: where they take more, words are not what there is too much of. */
const MOST_LEAST = 0.9;

/** How many of so many texts a sheet has no room for, however short they are. */
const surplus = ({ least, room, texts }: Shortage, count: number): number =>
  texts <= 0 ? 0 : Math.min(count - 1, Math.ceil(((least - room * MOST_LEAST) * count) / texts));

/** Signs and codes that take more than the sheet has, whatever stands beside them. */
const tooTall = (poster: Poster, shortage: Shortage, language: Language): Pick<Problem, 'where' | 'message' | 'fix'> => ({
  where: poster.title.where[language],
  message: phrase('text-overflow.signs', { needs: needs(shortage), room: Math.floor(toMm(shortage.room)) }),
  fix: phrase('text-overflow.signs-fix', {
    move: moreSheets(poster, shortage) ?? ontoNewSheet(poster, shortage.sheet),
  }),
});

/** More texts than a sheet holds: the place is the last of them. */
function tooMany(
  poster: Poster,
  shortage: Shortage,
  said: readonly Statement[],
  { out, language }: { readonly out: number; readonly language: Language },
): Pick<Problem, 'where' | 'message' | 'fix'> {
  const { least, room } = shortage;
  const moved =
    poster.sheets < MOST_SHEETS
      ? phrase('text-overflow.own-block', { out, more: poster.sheets + 1 })
      : phrase('text-overflow.own-poster', { most: MOST_SHEETS });
  return {
    where: (said.at(-1) ?? poster.title).where[language],
    message: phrase('text-overflow.many', {
      needs: needs(shortage),
      texts: said.length,
      least: Math.ceil(toMm(least)),
      room: Math.floor(toMm(room)),
    }),
    fix: phrase('text-overflow.many-fix', { out, move: moreSheets(poster, shortage) ?? moved }),
  };
}

/** Sheets that a poster may have. */
const MOST_SHEETS = 8;
/** A sheet holds so much less of a table where its head and its rows do not come out even. */
const HELD = 0.85;

/** The sheets that a table takes which may run over more of them; nothing where there is none, or no sheet is left. */
function moreSheets(poster: Poster, { least, room, run = 1 }: Shortage): Phrase | undefined {
  const needed = poster.sheets - run + Math.ceil((run * least) / (room * HELD));
  const sheets = Math.min(MOST_SHEETS, Math.max(poster.sheets + 1, needed));
  return mayRun(poster) && poster.sheets < MOST_SHEETS ? phrase('text-overflow.table-goes-on', { sheets }) : undefined;
}

/** How a sheet gives some of what it says to a new one, or to another poster where it has as many as there may be: what is a single long list has no block to move. */
export function ontoNewSheet(poster: Poster, sheet: number): Phrase {
  if (poster.sheets >= MOST_SHEETS) return phrase('text-overflow.own-poster', { most: MOST_SHEETS });
  const [block, ...others] = poster.blocks.filter((each) => each.sheet === sheet);
  const divides = block !== undefined && others.length === 0 && statementsOf(block).length > 1;
  return phrase(divides ? 'text-overflow.divide-list' : 'text-overflow.new-sheet', { more: poster.sheets + 1 });
}

/** A number of characters as it is said: no fewer than what a line holds that has to go. */
const tens = (characters: number): number => Math.max(LINE, Math.ceil(characters / 10) * 10);
const LINE = 40;

/** Millimetres that the text of a sheet takes with the rows of all languages level. */
const needed = ({ room, over }: Shortage): number => toMm(room) + toMm(over);

/** What each language takes by itself, and what they take together when that is more. */
function needs(shortage: Shortage): Phrase {
  const [first, ...rest] = shortage.languages;
  const millimetres = (language: Language): number => Math.ceil(toMm(shortage.needs[language]));
  const level = Math.ceil(needed(shortage));
  const others = rest.map((language) => phrase('text-overflow.half', { language, most: millimetres(language) }));
  const alone = { first, most: millimetres(first), others };
  return level > Math.max(...shortage.languages.map(millimetres))
    ? phrase('text-overflow.needs-level', { ...alone, level })
    : phrase('text-overflow.needs', alone);
}

export const lengthOf = (statement: Statement, language: Language): number => plain(statement.text[language]).length;

/** The statements of one sheet; the title stands on each. */
export function onSheet(poster: Poster, sheet: number): readonly Statement[] {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet).flatMap(statementsOf);
  return blocks.length > 0 ? blocks : statements(poster);
}

export function longest(poster: Poster, said: readonly Statement[], language: Language): Statement {
  return said.reduce((most, next) => (lengthOf(next, language) > lengthOf(most, language) ? next : most), poster.title);
}
