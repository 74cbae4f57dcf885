/** The size of most letters, to a hundredth of a point; the smallest of several, that of the imprint, is not counted. */
export function commonSize(sizes: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const rounded = Math.round(size * 100) / 100;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [imprint, ...others] = [...counts].sort(([one], [other]) => one - other);
  return (others.length === 0 ? imprint : others.sort(([, one], [, other]) => other - one)[0])?.[0];
}
