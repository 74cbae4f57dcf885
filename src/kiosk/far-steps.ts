import type { PictureBlock, Slide, Statement, TermItem } from '../poster/model.js';
import type { Group } from './places.js';

/** A statement as a far screen shows it: by slides that were written for it, beside the number of its term or the picture that it explains; or by its text. */
type FarStep = { readonly slides: readonly Slide[]; readonly item?: TermItem; readonly picture?: PictureBlock } | { readonly rest: Group };

const isPlain = ({ screen }: Statement): boolean => screen === undefined;

const slidesOf = (statement: Statement | undefined, item?: TermItem): readonly FarStep[] =>
  statement?.screen ? [{ slides: statement.screen, ...(item && { item }) }] : [];

/**
 * What a far screen shows of a group, in the order of reading. Headings and lead-ins have no room beside a text there:
 * they are shown by their slides alone.
 */
export function farSteps(group: Group): readonly FarStep[] {
  const { headings, leadIn, leadOut } = group;
  const before = [...headings, leadIn].flatMap((statement) => slidesOf(statement));
  return [...before, ...memberSteps(group), ...slidesOf(leadOut)];
}

function memberSteps(group: Group): readonly FarStep[] {
  const { block, members, leadOut, ...rest } = group;
  switch (block.kind) {
    case 'checklist': {
      // What has no slides of its own stands together.
      const plain = members.filter(isPlain);
      const ends = leadOut && isPlain(leadOut) ? { leadOut } : {};
      return members.flatMap((statement): readonly FarStep[] => {
        if (statement.screen) return slidesOf(statement);
        return statement === plain[0] ? [{ rest: { ...rest, ...ends, block, members: plain } }] : [];
      });
    }
    case 'terms':
      return block.items.filter(({ statement }) => members.includes(statement)).flatMap((item) => termSteps(group, item));
    case 'picture':
      return block.caption?.screen ? [{ slides: block.caption.screen, picture: block }] : [{ rest: { ...rest, block, members } }];
    default:
      return members.flatMap((statement): readonly FarStep[] =>
        statement.screen ? slidesOf(statement) : [{ rest: { ...rest, block, members: [statement] } }],
      );
  }
}

/** A term with what belongs to it; sub-items that have no slides follow their term as a list. */
function termSteps(group: Group, item: TermItem): readonly FarStep[] {
  const { statement } = item;
  const sub = item.sub.filter(isPlain);
  const block = { kind: 'terms', sheet: group.block.sheet, items: [{ ...item, sub }] } as const;
  const list = { kind: 'checklist', sheet: group.block.sheet, items: sub } as const;
  const own: readonly FarStep[] = statement.screen
    ? [...slidesOf(statement, item), ...(sub.length > 0 ? [{ rest: { headings: [], block: list, members: sub } }] : [])]
    : [{ rest: { ...group, block, members: [statement] } }];
  return [...own, ...item.sub.flatMap((each) => slidesOf(each, item))];
}
