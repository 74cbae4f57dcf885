import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Block, Poster } from '../../../src/poster/model.js';
import type { BlockLook } from './block-look.js';
import { browser } from './browser.js';
import { listing } from './listing.js';
import { terms } from './terms.js';
import { body, heading, note, promise } from './texts.js';

/** The rows of a sheet's blocks, top to bottom; `sun` is how far the sun hangs into the first row. */
export function blockRows(frame: Frame, poster: Poster, sheet: number, look: BlockLook, sun: number): readonly Row[] {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet);
  return blocks.flatMap((block, index) =>
    rowsOf(frame, block, look, { first: index === 0, sun: pt(index === 0 ? sun : 0) }, blocks[index - 1]),
  );
}

function rowsOf(
  frame: Frame,
  block: Block,
  look: BlockLook,
  standing: { first: boolean; sun: ReturnType<typeof pt> },
  before: Block | undefined,
): readonly Row[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return listing(frame, block, look, standing);
    case 'terms':
      return terms(frame, block, look);
    case 'heading':
      return [heading(frame, block, look, standing)];
    case 'promise':
      return [promise(frame, block, look)];
    case 'note':
      return [note(frame, block, look, before?.kind !== 'note' && before?.kind !== 'terms')];
    case 'body':
      return [body(frame, block, look)];
    case 'browser':
      return [browser(frame, block)];
  }
}
