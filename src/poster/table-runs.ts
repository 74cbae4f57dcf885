import type { Block, Poster, TableBlock } from './model.js';

/** A table and the sheets over which it runs, counted from 1: its own, and those behind it that have no block of theirs. */
export interface TableRun {
  readonly table: TableBlock;
  readonly sheets: readonly number[];
}

/** The tables of a poster that run over more than one sheet; of several on one sheet the longest. */
export function tableRuns({ blocks, sheets }: Pick<Poster, 'blocks' | 'sheets'>): readonly TableRun[] {
  const filled = new Set(blocks.map(({ sheet }) => sheet));
  return [...filled].flatMap((first): readonly TableRun[] => {
    const table = longestTable(blocks.filter(({ sheet }) => sheet === first));
    const behind = Array.from({ length: sheets - first }, (_, at) => first + at + 1);
    const until = behind.findIndex((sheet) => filled.has(sheet));
    const empty = (until < 0 ? behind : behind.slice(0, until)).slice(0, (table?.rows.length ?? 1) - 1);
    return table && empty.length > 0 ? [{ table, sheets: [first, ...empty] }] : [];
  });
}

function longestTable(blocks: readonly Block[]): TableBlock | undefined {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.toSorted((one, other) => other.rows.length - one.rows.length)[0];
}

/** Whether the last sheet of a poster has a table, which runs on over more sheets where the poster has them. */
export const mayRun = ({ blocks }: Pick<Poster, 'blocks'>): boolean =>
  longestTable(blocks.filter(({ sheet }) => sheet === Math.max(...blocks.map((block) => block.sheet)))) !== undefined;
