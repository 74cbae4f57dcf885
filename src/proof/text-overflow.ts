import { breakOpportunities } from '../language/break-opportunities.js';
import { LANGUAGES, type Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Shortage, Unfit } from '../layout/fit.js';
import { toMm } from '../paper/units.js';
import type { Poster, Statement } from '../poster/model.js';
import { statements, statementsOf } from '../poster/statements.js';
import type { Problem } from '../problem.js';

const CODE = 'text-overflow';

/**
 * Why a poster does not fit its sheets. `floorDistance` is the reading distance in metres that the floor serves.
 * One Problem for each page that is too full, one for each that has a word wider than its column.
 */
export function textOverflow(poster: Poster, unfit: Unfit, floorDistance: number): readonly Problem[] {
  return unfit.shortages.flatMap((shortage) => [
    ...(shortage.over > 0 ? [tooLong(poster, shortage, unfit.setting.body, floorDistance)] : []),
    ...(shortage.tooWide > 0 ? [tooWide(poster, shortage, unfit.setting.body)] : []),
  ]);
}

function tooLong(poster: Poster, shortage: Shortage, body: number, distance: number): Problem {
  const languages = spoken(shortage);
  const language = languages.reduce((most, next) => (shortage.needs[next] > shortage.needs[most] ? next : most), languages[0] ?? 'kk');
  // The rows of both languages stand level: what the sheet lacks counts, not what one language would need alone.
  const needs = toMm(shortage.room) + toMm(shortage.over);
  const said = onSheet(poster, shortage);
  const letters = said.reduce((sum, statement) => sum + plain(statement.text[language]).length, 0);
  const cut = Math.max(10, Math.ceil((letters * toMm(shortage.over)) / needs / 10) * 10);
  return {
    code: CODE,
    severity: 'error',
    where: longest(poster, said, language).where[language],
    message:
      `sheet ${shortage.sheet} of ${poster.sheets}: «${language}» needs ${Math.ceil(needs)} mm, its column holds ${Math.floor(toMm(shortage.room))} mm ` +
      `on A4 at ${body.toFixed(1)} pt, the least for reading at ${distance} m`,
    fix: `shorten «${language}» by about ${cut} characters, and the other language where it is as long, or set "sheets: ${poster.sheets + 1}" and move a block to the new sheet`,
  };
}

function tooWide(poster: Poster, shortage: Shortage, body: number): Problem {
  const said = onSheet(poster, shortage);
  const words = spoken(shortage).flatMap((language) =>
    said.flatMap((statement) => unbreakable(plain(statement.text[language]), language).map((word) => ({ word, statement, language }))),
  );
  const first = { word: '', statement: poster.title, language: LANGUAGES[0] as Language };
  const widest = words.reduce((most, next) => (next.word.length > most.word.length ? next : most), first);
  return {
    code: CODE,
    severity: 'error',
    where: widest.statement.where[widest.language],
    message:
      `sheet ${shortage.sheet} of ${poster.sheets}: a word is ${Math.max(0.1, toMm(shortage.tooWide)).toFixed(1)} mm wider than its column on A4 at ${body.toFixed(1)} pt; ` +
      `the longest that is never broken is «${widest.word}»`,
    fix: 'write a shorter word',
  };
}

/** The parts of a text that no line break parts, without the marks around them. */
function unbreakable(text: string, language: Language): readonly string[] {
  return text.split(/\s+/).flatMap((word) => {
    const cuts = [0, ...breakOpportunities(language, word), word.length];
    return cuts.slice(1).map((end, index) => word.slice(cuts[index], end).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  });
}

const spoken = (shortage: Shortage): readonly Language[] => (shortage.voice === 'both' ? LANGUAGES : [shortage.voice]);

/** The statements of one sheet; the title stands on each. */
function onSheet(poster: Poster, { sheet }: Shortage): readonly Statement[] {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet).flatMap(statementsOf);
  return blocks.length > 0 ? blocks : statements(poster);
}

function longest(poster: Poster, said: readonly Statement[], language: Language): Statement {
  const length = (statement: Statement): number => plain(statement.text[language]).length;
  return said.reduce((most, next) => (length(next) > length(most) ? next : most), poster.title);
}
