import type { Block, Link, Poster, Statement } from './model.js';

/** The statements of a block in the order in which they are read. */
export function statementsOf(block: Block): readonly Statement[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return [block.leadIn, ...block.items, block.leadOut].filter((s) => s !== undefined);
    case 'terms':
      return block.items.flatMap((item) => [item.statement, ...item.sub]);
    case 'heading':
    case 'promise':
    case 'note':
    case 'body':
      return [block.statement];
    case 'browser':
      return [];
  }
}

/** Every statement of a poster: kicker, title, then block by block. */
export function statements(poster: Poster): readonly Statement[] {
  return [poster.kicker, poster.title, ...poster.blocks.flatMap(statementsOf)].filter((s) => s !== undefined);
}

/** Every link that a poster shows as a QR code or in its browser sign. */
export function linksOf(poster: Poster): readonly Link[] {
  return poster.blocks.flatMap((block) => [block.qr, block.kind === 'browser' ? block.link : undefined]).filter((l) => l !== undefined);
}
