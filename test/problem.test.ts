import { describe, expect, it } from 'vitest';
import { type Problem, withoutRepeats } from '../src/problem.js';
import { chances } from './chances.js';
import { inEnglish } from './in-english.js';
import { saying } from './saying.js';

const error = (line: number, message: string, more: Partial<Problem> = {}): Problem => ({
  code: 'broken-yaml',
  severity: 'error',
  where: { file: 'posters/a.yaml', line, column: 1 },
  message: saying(message),
  fix: saying('mend it'),
  ...more,
});
const times = (count: number, make: (index: number) => Problem): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => make(index));
const lines = (problems: readonly Problem[]) => problems.map(({ where }) => where.line);

describe('A fault that a file repeats', () => {
  it('is reported ten times, the last of them with how many more there are', () => {
    const found = withoutRepeats(times(300, (index) => error(index + 1, `expected a colon, found «${index}» in column ${index}`)));
    expect(lines(found)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(inEnglish(found[8]?.message)).toBe('expected a colon, found «8» in column 8');
    expect(inEnglish(found[9]?.message)).toBe('expected a colon, found «9» in column 9; and 290 more like it in this file');
    expect(inEnglish(found[9]?.fix)).toBe('mend it');
  });

  it('is reported whole where there are ten of it, of each file and of each kind', () => {
    const all = [
      ...times(10, (index) => error(index, 'expected one thing')),
      ...times(10, (index) => error(index, 'expected another thing')),
      ...times(10, (index) => error(index, 'expected one thing', { where: { file: 'posters/b.yaml', line: index } })),
    ];
    expect(withoutRepeats(all)).toEqual(all);
  });

  it('hides no other kind, whatever stands between', () => {
    const all = times(60, (index) => (index % 3 === 2 ? error(index, `kind ${'abcd'[index % 4]}`) : error(index, 'the same')));
    const found = withoutRepeats(all);
    expect(inEnglish(found).filter(({ message }) => message.startsWith('kind'))).toHaveLength(20);
    expect(inEnglish(found).filter(({ message }) => message.startsWith('the same'))).toHaveLength(10);
    expect(inEnglish(found).find(({ message }) => message.includes('more like it'))?.message).toBe(
      'the same; and 30 more like it in this file',
    );
  });

  it('of many kinds under one code is reported forty times, and every one that is left out is counted', () => {
    const all = times(500, (index) => error(index, `expected ${'x'.repeat(index % 50)}`));
    const found = withoutRepeats(all);
    expect(found).toHaveLength(40);
    expect(inEnglish(found.at(-1)?.message)).toMatch(/; and 460 more like it in this file$/);
  });

  it('stays as it is when it is a warning: those share a line', () => {
    const all = times(50, (index) => error(index, 'expected one thing', { severity: 'warning' }));
    expect(withoutRepeats(all)).toEqual(all);
  });
});

it('However errors are spread, what is shown and what is counted are all of them, and a second reading changes nothing', () => {
  const chance = chances(12);
  for (let round = 0; round < 200; round += 1) {
    const all = times(Math.floor(chance() * 400), (index) =>
      error(index, `expected ${'abcdefghijkl'[Math.floor(chance() ** 2 * 12)]} «${index}»`),
    );
    const found = withoutRepeats(all);
    const more = inEnglish(found).reduce((sum, { message }) => sum + Number(/and (\d+) more/.exec(message)?.[1] ?? 0), 0);
    expect(found.length + more).toBe(all.length);
    expect(found.length).toBeLessThanOrEqual(40);
    expect(withoutRepeats(found)).toEqual(found);
  }
});
