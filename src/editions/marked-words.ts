import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text lacks it. */
export interface MarkedStretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Two wordings with what differs marked word by word; the stretches of each, joined, are the text. */
export interface MarkedWords {
  readonly before: readonly MarkedStretch[];
  readonly after: readonly MarkedStretch[];
}

/** Marks in what two wordings of a text differ, by whole words, numbers and signs; white space alone is never a difference. */
export function markWords(before: string, after: string): MarkedWords {
  const parts = diffArrays(tokens(before), tokens(after));
  const side = (other: 'added' | 'removed'): readonly MarkedStretch[] =>
    joined(parts.filter((part) => !part[other]).map((part) => ({ text: part.value.join(''), differs: part.added || part.removed })));
  return { before: side('added'), after: side('removed') };
}

/** Words with their inner hyphens, dots and slashes, single signs, and the white space between them. */
const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+(?:[-‑./@][\p{L}\p{N}]+)*|[^\s]/gu) ?? [];

/** A space between two words that differ differs with them: one mark reads better than two. */
function joined(stretches: readonly MarkedStretch[]): readonly MarkedStretch[] {
  const bridged = stretches.map((stretch, index) => {
    const between = stretch.text.trim() === '' && stretches[index - 1]?.differs && stretches[index + 1]?.differs;
    return between ? { ...stretch, differs: true } : stretch;
  });
  return bridged.reduce<MarkedStretch[]>((done, stretch) => {
    const last = done.at(-1);
    if (last?.differs === stretch.differs) done[done.length - 1] = { text: last.text + stretch.text, differs: last.differs };
    else done.push(stretch);
    return done;
  }, []);
}
