import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Block, Poster } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { browser } from './browser.js';
import { listing } from './listing.js';
import { terms } from './terms.js';
import { body, heading, note, promise } from './texts.js';

/** One sheet of a poster, counted from 1. */
interface SheetOf {
  readonly poster: Poster;
  readonly sheet: number;
}

/** The rows of a sheet's blocks, top to bottom; `sun` is how far the sun hangs into the first row. */
export function blockRows(frame: Frame, { poster, sheet }: SheetOf, look: BlockLook, sun: Pt): readonly Row[] {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet);
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const name = `block-${sheet}-${index}`;
    if (!above) return rowsOf(frame, block, look, { name, first: true, sun });
    const underBar = above.kind === 'promise' || (above.kind === 'heading' && index > 1 && !frame.theme.large);
    return rowsOf(frame, block, look, { name, first: false, sun: pt(0), above: above.kind, underBar });
  });
}

function rowsOf(frame: Frame, block: Block, look: BlockLook, standing: Standing): readonly Row[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return listing(frame, block, look, standing);
    case 'terms':
      return terms(frame, block, look, standing);
    case 'heading':
      return [heading(frame, block, look, standing)];
    case 'promise':
      return [promise(frame, block, look)];
    case 'note':
      return [note(frame, block, look, standing)];
    case 'body':
      return [body(frame, block, look)];
    case 'browser':
      return [browser(frame, block, standing)];
  }
}
