import { type Element, SOFT_HYPHEN, type Tag } from '../../templates/posters/blocks/tag.js';
import type { Language } from '../language/language.js';
import { isBroken } from '../typography/set-words.js';
import type { LaidNode } from './lay-out.js';

/** A box in points from the upper left corner of a page. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place on a page whose words differ from copy to copy: painted apart, and put in for each copy. */
export interface Slot {
  /** Counted from 0. */
  readonly page: number;
  readonly language: Language;
  /** The elements around it, from the outermost. */
  readonly within: readonly Element[];
  /** Not heard on this page: it stands on others as well. */
  readonly furniture?: 'Header' | 'Footer';
}

/** The node that a slot is: all that is drawn inside of it. */
export interface PlacedSlot {
  readonly node: LaidNode;
  readonly slot: Slot;
}

/** Neighbours on a page that are heard as one piece. */
export interface Stretch {
  readonly kind: 'heard';
  /** Counted from 0. */
  readonly page: number;
  readonly language: Language;
  /** The elements around it, from the outermost. */
  readonly within: readonly Element[];
  readonly boxes: readonly PageBox[];
}

/** Words that stand on every sheet, where they are not heard again. */
export interface Furniture {
  readonly kind: 'furniture';
  readonly page: number;
  readonly place: 'Header' | 'Footer';
}

/** Neighbours and what they are; `first` and `end` count the children of their parent. */
export interface Group {
  readonly parent: LaidNode;
  readonly first: number;
  readonly end: number;
  readonly what: Stretch | Furniture;
  /** Children whose last word does not go on in the next line, and how many runs of text each paints. */
  readonly runs: ReadonlyMap<number, number>;
}

interface Found {
  readonly groups: readonly Group[];
  readonly slots: readonly PlacedSlot[];
  /** Words or drawings of which nobody says what they are to somebody who hears the sheet. */
  readonly faults: readonly string[];
}

interface Around {
  readonly left: number;
  readonly top: number;
  readonly language?: Language;
  readonly within: readonly Element[];
  readonly place?: 'Header' | 'Footer';
}

const PAGE: Around = { left: 0, top: 0, within: [] };

interface Piece {
  readonly index: number;
  readonly node: LaidNode;
  readonly around: Around;
}

/** Finds what is heard on the laid pages, in the order in which it is painted. */
export function findStretches(pages: readonly LaidNode[]): Found {
  const furniture = pages.map(furnitureOf);
  const groups: Group[] = [];
  const slots: PlacedSlot[] = [];
  const faults: string[] = [];
  const isHeard = (place: 'Header' | 'Footer', language: Language, on: number): boolean => {
    const name = `${place} ${language}`;
    return on === (place === 'Header' ? furniture.findIndex((all) => all.has(name)) : furniture.findLastIndex((all) => all.has(name)));
  };
  pages.forEach((page, number) => {
    const close = (parent: LaidNode, pieces: readonly Piece[]): void => {
      const [first] = pieces;
      if (first === undefined) return;
      const { language, within, place } = first.around;
      if (language === undefined || within.length === 0) {
        faults.push(`page ${number + 1}: ${nameOf(first.node)} without ${language === undefined ? 'a language' : 'an element'}`);
        return;
      }
      const boxes = pieces.flatMap(({ node, around }) => boxesOf(node, around));
      groups.push({
        parent,
        first: first.index,
        end: first.index + pieces.length,
        what:
          place === undefined || isHeard(place, language, number)
            ? { kind: 'heard', page: number, language, within, boxes }
            : { kind: 'furniture', page: number, place },
        runs: new Map(
          pieces
            .filter(({ index, node }) => node.type === 'TEXT' && !isDivided(parent, index))
            .map(({ index, node }) => [index, runsOf(node)]),
        ),
      });
    };
    const visit = (node: LaidNode, around: Around): void => {
      let pieces: Piece[] = [];
      node.children?.forEach((child, index) => {
        const tag = tagOf(child);
        const inside = extended(around, tag);
        if (isPiece(child, tag)) {
          if (tag?.drawing) faults.push(...innerTags(child).map((name) => `page ${number + 1}: ${name} inside a drawing that is heard`));
          if (pieces[0] !== undefined && !isSame(pieces[0].around, inside)) {
            close(node, pieces);
            pieces = [];
          }
          pieces.push({ index, node: child, around: inside });
          return;
        }
        close(node, pieces);
        pieces = [];
        if (tag?.slot) {
          const { language, within, place } = inside;
          if (language === undefined) faults.push(`page ${number + 1}: a slot without a language`);
          else {
            const heard = place === undefined || isHeard(place, language, number);
            slots.push({ node: child, slot: { page: number, language, within, ...(!heard && { furniture: place }) } });
          }
        }
        visit(child, { ...inside, left: around.left + (child.box?.left ?? 0), top: around.top + (child.box?.top ?? 0) });
      });
      close(node, pieces);
    };
    visit(page, PAGE);
  });
  return { groups, slots, faults };
}

const tagOf = (node: LaidNode): Tag | undefined => node.props?.['tag'] as Tag | undefined;

const isPiece = (node: LaidNode, tag: Tag | undefined): boolean =>
  node.type === 'TEXT' ? wordsOf(node).trim() !== '' : tag?.drawing === true;

function extended(around: Around, tag: Tag | undefined): Around {
  if (tag === undefined) return around;
  return {
    ...around,
    ...(tag.language === undefined ? {} : { language: tag.language }),
    ...(tag.furniture === undefined ? {} : { place: tag.furniture }),
    within: tag.within === undefined ? around.within : [...around.within, ...tag.within],
  };
}

const isSame = (one: Around, other: Around): boolean =>
  one.language === other.language && one.within.length === other.within.length && one.within.every((each, at) => each === other.within[at]);

/** Whether the last word of a line goes on in the next: it is divided, or an address or a compound is broken at a sign of its own. */
function isDivided(parent: LaidNode, index: number): boolean {
  const [line, next] = [parent.children?.[index], parent.children?.[index + 1]];
  const hyphened = next !== undefined && tagOf(next)?.within?.at(-1)?.actual === SOFT_HYPHEN;
  return hyphened || (line !== undefined && isBroken(wordsOf(line), next === undefined ? '' : wordsOf(next)));
}

/** How many stretches of one font react-pdf paints for a text. */
const runsOf = (node: LaidNode): number => (node.lines ?? []).reduce<number>((sum, line) => sum + line.runs.length, 0);

/** The furniture that a page has, each with its language. */
function furnitureOf(page: LaidNode): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: LaidNode, around: Around): void => {
    const here = extended(around, tagOf(node));
    if (here.place !== undefined && here.language !== undefined) found.add(`${here.place} ${here.language}`);
    for (const child of node.children ?? []) visit(child, here);
  };
  visit(page, PAGE);
  return found;
}

/** Where a piece is drawn: what it holds that has an extent. */
function boxesOf(node: LaidNode, from: { readonly left: number; readonly top: number }): readonly PageBox[] {
  const left = from.left + (node.box?.left ?? 0);
  const top = from.top + (node.box?.top ?? 0);
  const { width = 0, height = 0 } = node.box ?? {};
  if (width > 0 && height > 0) return [{ left, top, right: left + width, bottom: top + height }];
  return (node.children ?? []).flatMap((child) => boxesOf(child, { left, top }));
}

function innerTags(node: LaidNode): readonly string[] {
  const inner = (node.children ?? []).filter((child) => tagOf(child) !== undefined || child.type === 'TEXT').map(nameOf);
  return [...inner, ...(node.children ?? []).flatMap(innerTags)];
}

const wordsOf = (node: LaidNode): string => (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');

const nameOf = (node: LaidNode): string => (node.type === 'TEXT' ? `«${wordsOf(node).slice(0, 40)}»` : 'a drawing');
