import { alongOf, entriesOf } from '../blocks/blocks.js';
import type { Block, Poster, Statement } from '../poster/model.js';
import { statementsOf } from '../poster/statements.js';
import type { Shown, Standing } from './statement-index.js';

/** Statements of one block that stand together on a page, with the headings that belong before them. */
export interface Group {
  readonly block: Block;
  /** Titles of further posters and heading blocks that stand before this block. */
  readonly headings: readonly Statement[];
  readonly leadIn?: Statement;
  /** Shown statements of the block; sub-items follow their term and are not counted here. */
  readonly members: readonly Statement[];
  readonly leadOut?: Statement;
  /** The name under which each center puts what the block says of it into a page that it shares with others; absent elsewhere. */
  readonly own?: string;
  /** The block in each center of the screens; absent where it says nothing of one. */
  readonly inCenters?: readonly InCenter[];
}

/** A block with what it says of a center filled in. */
export interface InCenter {
  /** Its id; null where all screens stand in one. */
  readonly center: string | null;
  readonly block: Block;
}

/** The block of a group, or what it is in each center. */
export const standingsOf = ({ block, inCenters }: Group): readonly InCenter[] => inCenters ?? [{ center: null, block }];

/** The words of a statement, to see whether two posters have the same title. */
const wordsOf = (statement: Statement): string => JSON.stringify(statement.text);

/**
 * Lays the statements of a topic on its pages. What kiosk.yaml does not name but belongs to what it names comes along:
 * a heading block before the block that follows it, a lead-in before the first shown item of its list, a lead-out after
 * the last, a term's sub-items with it, and the title of a further poster when it differs from the first.
 */
export function place(
  posters: readonly Poster[],
  pages: readonly Shown[],
): { pages: readonly (readonly Group[])[]; placed: ReadonlySet<Statement> } {
  const placed = new Set<Statement>();
  const first = posters[0];
  if (first) for (const statement of [first.kicker, first.title]) if (statement) placed.add(statement);

  const take = (statement: Statement | undefined): Statement | undefined => {
    if (!statement || placed.has(statement)) return undefined;
    placed.add(statement);
    return statement;
  };

  /** Headings that stand between the block before and this one, and the poster's own title at its first block. */
  const headingsBefore = ({ poster, block }: Standing): readonly Statement[] => {
    const at = poster.blocks.indexOf(block);
    const before: Statement[] = [];
    for (let i = at - 1; i >= 0 && poster.blocks[i]?.kind === 'heading'; i -= 1) before.unshift(...statementsOf(poster.blocks[i] as Block));
    const titles = poster === first ? [] : [poster.kicker, poster.title].filter((s) => s !== undefined);
    return [...titles, ...before].filter((statement) => {
      const again =
        placed.has(statement) ||
        (titles.includes(statement) && [first?.kicker, first?.title].some((s) => s && wordsOf(s) === wordsOf(statement)));
      placed.add(statement);
      return !again;
    });
  };

  const laid = pages.map(({ standings }) => {
    const groups: Group[] = [];
    for (const standing of standings) {
      const { block, statement } = standing;
      const entry = entriesOf(block).find((each) => each.statement === statement);
      if (!entry) continue;
      const headings = headingsBefore(standing);
      const leadIn = 'leadIn' in block ? take(block.leadIn) : undefined;
      placed.add(statement);
      for (const more of [...entry.sub, ...alongOf(block)]) placed.add(more);
      const leadOut = 'leadOut' in block && block.items.every((item) => placed.has(item)) ? take(block.leadOut) : undefined;
      const last = groups.at(-1);
      const joins = last?.block === block && headings.length === 0 && !leadIn;
      const members = joins ? [...last.members, statement] : [statement];
      const group: Group = {
        block,
        headings: joins ? last.headings : headings,
        members,
        ...((joins ? last.leadIn : leadIn) ? { leadIn: (joins ? last.leadIn : leadIn) as Statement } : {}),
        ...(leadOut ? { leadOut } : {}),
      };
      if (joins) groups.pop();
      groups.push(group);
    }
    return groups;
  });
  return { pages: laid, placed };
}
