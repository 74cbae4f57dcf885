import { z } from 'zod';
import { type Language, wordsOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import { expecting } from '../messages/message.js';
import type { Fixed } from '../shapes/declared.js';
import type { StatementSource, TextShapes } from '../shapes/text-shapes.js';
import { blockKind, type Composer, onSheet, placed, present, withCode } from './block-kind.js';
import { figure, figureSource } from './figure.js';
import { statement } from './said.js';

const MOST_COLUMNS = 6;
/** More rows no poster holds on the eight sheets that it may have. */
const MOST_ROWS = 200;
const MOST_PIECES = 99;

/** Needed, needed in the case that the row names, not needed. */
const mark = z.enum(['yes', 'if', 'no']);

const cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mark'), mark }),
  /** So many pieces of it. */
  z.strictObject({ kind: z.literal('count'), count: z.int().min(1) }),
  z.strictObject({ kind: z.literal('figure'), figure }),
  z.strictObject({ kind: z.literal('text'), statement }),
  /** Its text does not exist on the day. */
  z.strictObject({ kind: z.literal('empty') }),
]);

const tableRow = z.strictObject({ statement, note: statement.exactOptional(), cells: z.array(cell) });

const model = z.strictObject({
  kind: z.literal('table'),
  ...onSheet.model,
  /** What the rows are, at the head of their names. */
  corner: statement.exactOptional(),
  /** Heads of the columns; none where there is only one, whose numbers say what they are. */
  columns: z.array(statement),
  rows: z.array(tableRow),
  notes: z.array(statement),
  ...withCode.model,
});

export type TableMark = z.infer<typeof mark>;
export type TableCell = Fixed<z.infer<typeof cell>>;
export type TableRow = Fixed<z.infer<typeof tableRow>>;
export type TableBlock = Fixed<z.infer<typeof model>>;

const A_CELL = expecting('value.cell');

const cellSource = ({ statementObject }: TextShapes) =>
  z.union([mark, z.int().min(1).max(MOST_PIECES), figureSource, statementObject], { error: A_CELL });

type CellSource = z.infer<ReturnType<typeof cellSource>>;

/** Fees, documents, rooms: rows with a name, and under the heads of columns what belongs to it. */
export const table = blockKind({
  source: (shapes) =>
    z
      .strictObject({
        kind: z.literal('table'),
        ...withCode.source,
        corner: shapes.statementObject.optional(),
        columns: z
          .array(shapes.statementObject)
          .max(MOST_COLUMNS, expecting('value.most-columns', { most: MOST_COLUMNS }))
          .default([]),
        rows: z
          .array(
            z.strictObject({
              ...shapes.statement,
              /** A condition, in smaller words below the name. */
              note: shapes.statementObject.optional(),
              cells: z.array(cellSource(shapes)).min(1, A_CELL),
            }),
          )
          .min(1)
          .max(MOST_ROWS, expecting('value.most-rows', { most: MOST_ROWS })),
        notes: z.array(shapes.statementObject).default([]),
      })
      .superRefine(({ columns, corner, rows }, context) => {
        if (corner && columns.length === 0)
          context.addIssue({
            code: 'custom',
            path: ['corner'],
            message: expecting('value.corner'),
          });
        const wanted = columns.length === 0 ? 1 : columns.length;
        rows.forEach(({ cells }, at) => {
          if (cells.length === wanted) return;
          const message =
            columns.length === 0
              ? expecting('value.one-cell', { cells: cells.length })
              : expecting('value.cells', { columns: columns.length, cells: cells.length });
          context.addIssue({ code: 'custom', path: ['rows', at, 'cells'], message });
        });
      }),
  model,
  compose: (written, composer) => {
    const corner = written.corner && composer.text(written.corner, 'corner');
    const columns = written.columns.map((column, at) => composer.text(column, 'columns', at));
    const stands = (at: number): boolean => columns.length === 0 || columns[at] !== undefined;
    const rows = written.rows.map((row, at): TableRow | undefined => {
      const said = composer.text(row, 'rows', at);
      if (!said) return undefined;
      const note = row.note && composer.text(row.note, 'rows', at, 'note');
      const cells = row.cells.flatMap((each, inner) => (stands(inner) ? [composedCell(each, composer, 'rows', at, 'cells', inner)] : []));
      return { statement: said, ...(note && { note }), cells };
    });
    const notes = written.notes.map((note, at) => composer.text(note, 'notes', at));
    return {
      kind: 'table' as const,
      ...placed(written, composer),
      ...(corner && { corner }),
      columns: present(columns),
      rows: present(rows),
      notes: present(notes),
    };
  },
  entries: ({ rows }) => rows.map(({ statement: said, note, cells }) => ({ statement: said, sub: present([note, ...cells.map(textOf)]) })),
  along: ({ corner, columns, notes }) => present([corner, ...columns, ...notes]),
  drawn: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(drawnOf)),
});

function drawnOf(found: TableCell): readonly string[] {
  if (found.kind === 'mark') return [found.mark];
  return found.kind === 'count' ? [String(found.count)] : [];
}

const textOf = (found: TableCell) => (found.kind === 'text' ? found.statement : undefined);

function composedCell(written: CellSource, composer: Composer, ...path: readonly PropertyKey[]): TableCell {
  if (typeof written === 'string') return { kind: 'mark', mark: written };
  if (typeof written === 'number') return { kind: 'count', count: written };
  if ('id' in written) {
    const said = composer.text(written as StatementSource, ...path);
    return said ? { kind: 'text', statement: said } : { kind: 'empty' };
  }
  const found = composer.figure(written, ...path);
  return found ? { kind: 'figure', figure: found } : { kind: 'empty' };
}

/** What a cell says that is drawn, in words. */
export function drawnWords(language: Language, found: TableCell): string {
  const { table: said } = wordsOf(language);
  switch (found.kind) {
    case 'mark':
      return said[found.mark];
    case 'count':
      return said.pieces(found.count);
    case 'figure':
      return found.figure.spoken[language];
    case 'text':
      return plain(found.statement.text[language]);
    case 'empty':
      return '–';
  }
}

/** The marks that stand in a table, in the order in which they are explained. */
export function marksOf({ rows }: TableBlock): readonly TableMark[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap((each) => (each.kind === 'mark' ? [each.mark] : []))));
  return mark.options.filter((each) => used.has(each));
}

/** Whether a cell has words, which no middle column holds for two languages. */
export const isWorded = ({ rows }: TableBlock): boolean => rows.some(({ cells }) => cells.some(({ kind }) => kind === 'text'));

/** Whether nothing but figures stands in a column. */
export const isNumeric = ({ rows }: TableBlock, column: number): boolean => rows.every(({ cells }) => cells[column]?.kind === 'figure');
