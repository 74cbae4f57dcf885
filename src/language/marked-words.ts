import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text lacks it. */
export interface MarkedStretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Two wordings with what differs marked word by word; the stretches of each, joined, are the text. */
interface MarkedWords {
  readonly before: readonly MarkedStretch[];
  readonly after: readonly MarkedStretch[];
}

/** Marks in what two wordings of a text differ, by whole words, numbers and signs; white space alone is never a difference. */
export function markWords(before: string, after: string): MarkedWords {
  const stretches = bridged(
    diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({ text: value.join(''), added, removed })),
  );
  const side = (other: 'added' | 'removed'): readonly MarkedStretch[] =>
    joined(stretches.filter((stretch) => !stretch[other]).map(({ text, added, removed }) => ({ text, differs: added || removed })));
  return { before: side('added'), after: side('removed') };
}

/** Words that stand on both sides, or on one. */
interface DiffStretch {
  readonly text: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** Up to so many words that stay between two changes are no help to a reader: «на», «и», a lone bracket. */
const ISLAND = 2;

/** Changes with an island between them as one change, in which the island stands on both sides. */
function bridged(stretches: readonly DiffStretch[]): readonly DiffStretch[] {
  return stretches.flatMap((stretch, index) => {
    const within = index > 0 && index < stretches.length - 1 && !stretch.added && !stretch.removed;
    const words = stretch.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (!within || words > ISLAND) return [stretch];
    return [
      { ...stretch, removed: true },
      { ...stretch, added: true },
    ];
  });
}

/** Words with their inner hyphens, dots and slashes, numbers with their thousands and fractions, single signs, and the white space between them. */
const tokens = (text: string): string[] =>
  text.match(/\s+|\d{1,3}(?:\u00A0\d{3})+(?:[.,]\d+)?(?!\d)|\d+,\d+|[\p{L}\p{N}]+(?:[-‑./@][\p{L}\p{N}]+)*|[^\s]/gu) ?? [];

/** Neighbours that differ as one stretch, without the white space at its ends: a mark holds words. */
function joined(stretches: readonly MarkedStretch[]): readonly MarkedStretch[] {
  const runs = stretches.reduce<MarkedStretch[]>(append, []);
  const trimmed = runs.flatMap(({ text, differs }) => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return differs ? [plain(before), { text: words, differs: words !== '' }, plain(after)] : [plain(text)];
  });
  return trimmed.filter(({ text }) => text !== '').reduce<MarkedStretch[]>(append, []);
}

const plain = (text: string): MarkedStretch => ({ text, differs: false });

function append(done: MarkedStretch[], stretch: MarkedStretch): MarkedStretch[] {
  const last = done.at(-1);
  if (last?.differs === stretch.differs) done[done.length - 1] = { text: last.text + stretch.text, differs: last.differs };
  else done.push(stretch);
  return done;
}
