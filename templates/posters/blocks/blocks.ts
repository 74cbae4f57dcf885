import type { Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Block, Poster } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { browser } from './browser.js';
import { codes } from './codes.js';
import { contacts, contactsSpine } from './contacts.js';
import { floors, floorsSpine } from './floors.js';
import { headNumbers, headSpine } from './head-numbers.js';
import { hours, hoursSpine } from './hours.js';
import { lookOn } from './large.js';
import { listing } from './listing.js';
import { nightListing, nightSpine } from './night-list.js';
import { numbers, numbersSpine } from './numbers.js';
import { picture } from './picture.js';
import { besideCode, qrCard } from './qr-card.js';
import { table } from './table.js';
import { pillarSpine } from './table-pillar.js';
import { terms, termsSpine } from './terms.js';
import { body, heading, note, promise, promiseSpine, widestSpine } from './texts.js';

/** One sheet of a poster, counted from 1. */
interface SheetOf {
  readonly poster: Poster;
  readonly sheet: number;
  /** Languages in which its pictures are heard, where these are not all of the page; none where they are drawn elsewhere on it. */
  readonly hears?: readonly Language[];
  /** The sun, where a picture opens the sheet and it hangs from that. */
  readonly hung?: Standing['hung'];
}

/** The rows of a sheet's blocks, top to bottom; `sun` is how far the sun hangs into the first row. */
export function blockRows(frame: Frame, { poster, sheet, hung, ...of }: SheetOf, look: BlockLook, sun: Pt): readonly Row[] {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet);
  const hears = of.hears ?? (frame.stand === 'panel' ? [] : [...frame.languages, ...frame.below]);
  const page = { hears, pictures: blocks.filter(({ kind }) => kind === 'picture').length };
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const noteSpine =
      block.kind !== 'note' ? undefined : widestSpine(frame, frame.languages.length > 1 ? together(blocks, index) : [block], look);
    // Beside one language alone each note has its own spine.
    const shared = noteSpine === undefined ? {} : { noteSpine };
    const name = `block-${sheet}-${index}`;
    if (!above) return rowsOf(frame, block, look, { name, first: true, sun, ...page, ...(hung && { hung }), ...shared });
    const underBar =
      above.kind === 'promise' ||
      (look.headed && above.kind === 'numbers') ||
      (above.kind === 'heading' && index > 1 && !frame.theme.large);
    return rowsOf(frame, block, look, { name, first: false, sun: pt(0), above: above.kind, underBar, ...page, ...shared });
  });
}

/** The middle column of a sheet: as wide as the widest pillar in it, so that all that stands beside it is level. */
export function spineOf(frame: Frame, { poster, sheet }: SheetOf, look: BlockLook): Pt {
  // Beside one language in large print, what would stand in a pillar stands under its name.
  if (frame.theme.large) return frame.spine;
  const asked = poster.blocks.filter((block) => block.sheet === sheet).map((block) => pillarAsked(frame, block, look));
  return pt(Math.max(frame.spine, ...asked));
}

/** A key as wide as the widest code of the poster: all of its texts stand in one column. */
export function withCodes(frame: Frame, poster: Poster, look: BlockLook): Frame {
  if (frame.stand !== 'columns' && frame.stand !== 'key') return frame;
  const own = lookOn(frame, look);
  const widths = poster.blocks.flatMap((block) => {
    const beside = 'statement' in block ? block.statement : 'items' in block ? block.items.at(-1) : undefined;
    if (!('qr' in block) || block.qr === undefined || beside === undefined) return [];
    return [besideCode(frame, qrCard(frame, { link: block.qr, beside: 'statement' in beside ? beside.statement : beside }, own))];
  });
  return { ...frame, spine: pt(Math.max(frame.spine, ...widths)) };
}

function pillarAsked(frame: Frame, block: Block, look: BlockLook): Pt {
  switch (block.kind) {
    case 'table':
      return pillarSpine(frame, block, look);
    case 'floors':
      return floorsSpine(frame, block);
    case 'numbers':
      return look.headed ? headSpine(frame, block) : numbersSpine(frame, block);
    case 'hours':
      return hoursSpine(frame, block);
    case 'contacts':
      return contactsSpine(frame, block);
    case 'list':
    case 'checklist':
    case 'steps':
      return look.night ? nightSpine(frame, block, lookOn(frame, look)) : pt(0);
    case 'terms':
      return termsSpine(frame);
    case 'promise':
      return promiseSpine(frame, block);
    default:
      return pt(0);
  }
}

/** The blocks of one kind that stand below each other without another between, the one of the index among them. */
function together(blocks: readonly Block[], index: number): readonly Block[] {
  const { kind } = blocks[index] as Block;
  const begin = blocks.findLastIndex((block, at) => at < index && block.kind !== kind) + 1;
  const end = blocks.findIndex((block, at) => at > index && block.kind !== kind);
  return blocks.slice(begin, end < 0 ? blocks.length : end);
}

function rowsOf(frame: Frame, block: Block, look: BlockLook, standing: Standing): readonly Row[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return look.night && !frame.theme.large ? nightListing(frame, block, look, standing) : listing(frame, block, look, standing);
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
      return [browser(frame, block, look, standing)];
    case 'table':
      return table(frame, block, look, standing);
    case 'numbers':
      return look.headed ? headNumbers(frame, block, look, standing) : numbers(frame, block, look, standing);
    case 'floors':
      return floors(frame, block, look, standing);
    case 'codes':
      return codes(frame, block, look, standing);
    case 'hours':
      return hours(frame, block, look, standing);
    case 'contacts':
      return contacts(frame, block, look, standing);
    case 'picture':
      return picture(frame, block, look, standing);
  }
}
