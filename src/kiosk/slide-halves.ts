import { codeOf } from '../blocks/codes.js';
import { tableOf } from '../blocks/floors.js';
import type { HoursBlock } from '../blocks/hours.js';
import { figuresOf } from '../blocks/hours-shown.js';
import { drawnWords } from '../blocks/table.js';
import type { Language } from '../language/language.js';
import type { Statement, TableBlock, TableRow } from '../poster/model.js';
import { clauses, shortParts } from './clauses.js';
import { figureOf, unitOf } from './page-parts.js';
import { type Group, standingsOf } from './places.js';
import { runs, writtenRuns } from './runs.js';
import type { DisplaySlide, Run } from './view.js';

/** What a slide says in one language. */
export type Half = DisplaySlide['halves'][number];

/** A half that says nothing. */
export const EMPTY = {
  center: null,
  figure: null,
  unit: null,
  badge: null,
  heading: [],
  lead: [],
  paragraphs: [],
  draft: false,
  qr: null,
} as const;

function paragraph(language: Language, statement: Statement, listed: boolean): Half['paragraphs'][number] {
  const pieces = clauses(runs(language, statement.text[language])).flatMap((clause) =>
    shortParts(clause).map((part, i) => ({ runs: part, within: i > 0 })),
  );
  return { listed, pieces };
}

/** The end of a text from its key phrase on: what its list hangs on. */
function leadOf(language: Language, statement: Statement): readonly Run[] {
  const text = runs(language, statement.text[language]);
  return text.slice(
    Math.max(
      0,
      text.findLastIndex((run) => run.strong),
    ),
  );
}

/** The slides of a group in each center of the screens. */
export const halves = (group: Group, language: Language): readonly Half[] =>
  standingsOf(group).flatMap(({ center, block }) => halvesOf({ ...group, block }, language).map((half) => ({ ...half, center })));

/** One statement a slide; a checklist is one thought and stands together. */
function halvesOf(group: Group, language: Language): readonly Half[] {
  const { block, members } = group;
  const before = group.leadIn ?? group.headings.at(-1);
  const heading = before ? runs(language, before.text[language]) : [];
  switch (block.kind) {
    case 'list':
    case 'steps':
      return members.map((statement) => ({
        ...EMPTY,
        lang: language,
        badge: String(block.items.indexOf(statement) + 1),
        heading,
        paragraphs: [paragraph(language, statement, false)],
      }));
    case 'checklist': {
      const listed = members.map((statement) => paragraph(language, statement, true));
      const tail = group.leadOut ? [paragraph(language, group.leadOut, false)] : [];
      return [{ ...EMPTY, lang: language, heading, paragraphs: [...listed, ...tail] }];
    }
    case 'terms':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: figureOf(item),
          unit: unitOf(language, item),
          lead: item.sub.length > 0 ? leadOf(language, item.statement) : [],
          paragraphs: [paragraph(language, item.statement, false), ...item.sub.map((sub) => paragraph(language, sub, true))],
        }));
    case 'numbers':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: item.figure.digits,
          unit: '',
          paragraphs: [item.statement, ...(item.note ? [item.note] : [])].map((statement) => paragraph(language, statement, false)),
        }));
    case 'table':
      return block.rows
        .filter((row) => members.includes(row.statement))
        .map((row) => ({ ...EMPTY, lang: language, ...rowSlide(language, block, row) }));
    case 'floors':
      return block.floors.flatMap((floor) => {
        const table = tableOf(floor, block.sheet);
        return table.rows
          .filter((row) => members.includes(row.statement))
          .map((row) => ({
            ...EMPTY,
            lang: language,
            heading: runs(language, floor.statement.text[language]),
            ...rowSlide(language, table, row),
          }));
      });
    case 'codes':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => {
          const address = { listed: false, pieces: [{ runs: writtenRuns(language, codeOf(item).words[language]), within: false }] };
          return { ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, item.statement, false), address] };
        });
    case 'hours':
      return hoursSlides(language, block);
    case 'contacts':
      return (block.shown ?? []).map(({ label, value }) => ({
        ...EMPTY,
        lang: language,
        heading: runs(language, block.statement.text[language]),
        paragraphs: [lineOf(language, [label[language], value[language]], false)],
      }));
    case 'picture':
      // What stands for a picture is shown by it.
      return block.caption ? [{ ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, block.caption, false)] }] : [];
    case 'promise':
    case 'note':
    case 'body':
      return members.map((statement) => ({ ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, statement, false)] }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** The week on one slide, the days on which other hours count on another. */
function hoursSlides(language: Language, { statement, holidays, shown }: HoursBlock): readonly Half[] {
  const { week = [], exceptional = [], inWords } = shown ?? {};
  const slide = (headed: Statement, paragraphs: Half['paragraphs']): Half => ({
    ...EMPTY,
    lang: language,
    heading: runs(language, headed.text[language]),
    paragraphs,
  });
  const ofWeek = week.map((row) =>
    lineOf(language, [row.days[language], [...figuresOf(row), row.note[language]].filter(Boolean).join(', ')]),
  );
  const ofDays = exceptional.map((row) =>
    lineOf(language, [row.date, [row.name?.[language] ?? '', row.note[language]].filter((each) => each !== '').join(', ')]),
  );
  const words = inWords ? [{ listed: false, pieces: [{ runs: writtenRuns(language, inWords[language]), within: false }] }] : ofWeek;
  return [slide(statement, words), ...(ofDays.length > 0 ? [slide(holidays ?? statement, ofDays)] : [])];
}

/** What is said of something, after its name. */
function lineOf(language: Language, [name, said]: readonly [string, string], listed = true): Half['paragraphs'][number] {
  const text = runs(language, [
    { text: `${name}: `, strong: false },
    { text: said, strong: true },
  ]);
  return { listed, pieces: [{ runs: text, within: false }] };
}

/** One row of a table: its name heads the slide; a lone number stands large, else each cell follows the head of its column. */
function rowSlide(language: Language, { columns }: TableBlock, { statement, note, cells }: TableRow): Partial<Half> {
  const [only] = cells;
  const name = [statement, ...(note ? [note] : [])].map((each) => paragraph(language, each, false));
  if (cells.length === 1 && only?.kind === 'figure') return { figure: only.figure.digits, unit: '', paragraphs: name };
  const listed = cells.map((cell, at) => {
    const column = columns[at];
    const head = column ? [...runs(language, column.text[language]), { text: ': ', strong: false, breaks: false }] : [];
    const value =
      cell.kind === 'text'
        ? runs(language, cell.statement.text[language])
        : runs(language, [{ text: drawnWords(language, cell), strong: true }]);
    return { listed: true, pieces: [{ runs: [...head, ...value], within: false }] };
  });
  return { paragraphs: [...name, ...listed] };
}
