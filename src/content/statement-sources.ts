import type { BlockSource, PosterSource, StatementSource } from './schema.js';

/** A statement as it is written, and where it stands in its file. */
export interface LocatedStatement {
  readonly statement: StatementSource;
  readonly path: readonly PropertyKey[];
}

/** Every statement of a poster's file, and where it stands in it. */
export function statementSources(poster: PosterSource): readonly LocatedStatement[] {
  return [
    ...one(poster.kicker, ['kicker']),
    ...one(poster.title, ['title']),
    ...poster.blocks.flatMap((block, index) => inBlock(block, ['blocks', index])),
  ];
}

function inBlock(block: BlockSource, path: readonly PropertyKey[]): readonly LocatedStatement[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return [
        ...one(block.lead_in, [...path, 'lead_in']),
        ...block.items.flatMap((item, index) => one(item, [...path, 'items', index])),
        ...one(block.lead_out, [...path, 'lead_out']),
      ];
    case 'terms':
      return block.items.flatMap((item, index) => [
        ...one(item, [...path, 'items', index]),
        ...(item.sub ?? []).flatMap((sub, inner) => one(sub, [...path, 'items', index, 'sub', inner])),
      ]);
    case 'browser':
      return [];
    default:
      return one(block, path);
  }
}

const one = (statement: StatementSource | undefined, path: readonly PropertyKey[]): readonly LocatedStatement[] =>
  statement === undefined ? [] : [{ statement, path }];
