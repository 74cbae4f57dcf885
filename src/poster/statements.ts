import { divide } from '../shapes/declared.js';
import { type Block, blockSchema, type Link, type Poster, type ShownPicture, type Statement } from './model.js';

/** The statements of a block in the order in which they are read. */
export function statementsOf(block: Block): readonly Statement[] {
  return partsNamed(block, ['statement']) as readonly Statement[];
}

/** Every statement of a poster: kicker, title, then block by block. */
export function statements(poster: Poster): readonly Statement[] {
  return [poster.kicker, poster.title, ...poster.blocks.flatMap(statementsOf)].filter((s) => s !== undefined);
}

/** The words that stand for pictures: they are heard, and printed nowhere. */
export const alternatives = (block: Block): readonly Statement[] => (block.kind === 'picture' ? [block.alt] : []);

/** The pictures of a poster. */
export const picturesOf = (poster: Poster): readonly ShownPicture[] =>
  poster.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));

/** The statements that are set in type. */
export function printedStatements(poster: Poster): readonly Statement[] {
  const heard = new Set(poster.blocks.flatMap(alternatives));
  return statements(poster).filter((statement) => !heard.has(statement));
}

/** Every link that a poster shows as a QR code or in its browser sign. */
export function linksOf(poster: Poster): readonly Link[] {
  return poster.blocks.flatMap((block) => partsNamed(block, ['code', 'sign'])) as readonly Link[];
}

/** The codes of a block, those of a copy with the codes of its center. */
export function codesIn(block: Block): readonly Link[] {
  return partsNamed(block, ['code']) as readonly Link[];
}

const partsNamed = (block: Block, names: readonly string[]): readonly unknown[] =>
  partsOf(block)
    .filter(({ name }) => names.includes(name))
    .map(({ value }) => value);

/** The parts of a block, looked up once: blocks are never changed, and designs ask for them at every setting that is tried. */
const known = new WeakMap<Block, ReturnType<typeof divide>['parts']>();

function partsOf(block: Block): ReturnType<typeof divide>['parts'] {
  const found = known.get(block) ?? divide(blockSchema, block, { ofCopy: true }).parts;
  known.set(block, found);
  return found;
}
