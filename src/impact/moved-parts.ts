import { diffArrays } from 'diff';
import type { Part } from './difference-parts.js';

/** Keys of the parts that stand on another sheet, in another kind of block, or in another order than before. */
export function movedParts(before: readonly Part[], after: readonly Part[]): ReadonlySet<string> {
  const stays = (parts: readonly Part[], others: readonly Part[]): string[] =>
    parts.filter(({ key }) => others.some((other) => other.key === key)).map(({ key }) => key);
  const reordered = diffArrays(stays(before, after), stays(after, before))
    .filter(({ added }) => added)
    .flatMap(({ value }) => value);
  const rehung = after.filter((part) => {
    const former = before.find(({ key }) => key === part.key);
    return former !== undefined && (former.sheet !== part.sheet || former.block !== part.block);
  });
  return new Set([...reordered, ...rehung.map(({ key }) => key)]);
}
