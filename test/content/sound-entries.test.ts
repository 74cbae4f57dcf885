import { describe, expect, it } from 'vitest';
import { contentSchemas } from '../../src/content/schema.js';
import { soundEntries } from '../../src/content/sound-entries.js';
import { readYaml } from '../../src/content/source-file.js';
import { withoutConsequences } from '../../src/content/unread.js';
import { phrase } from '../../src/messages/message.js';
import type { Place, Problem } from '../../src/problem.js';
import { below } from '../chances.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';

const { rule } = contentSchemas(SHIPPED_LANGUAGES);
const phone = (id: string, more = ''): string => `${id}:\n  kind: phone\n  versions:\n    - { value: "1414", confidence: A${more} }\n`;
const entriesOf = (text: string) => soundEntries(readYaml('rules/a.yaml', text).source, rule);
const at = (line: number): Problem => ({
  code: 'bad-phone',
  severity: 'error',
  where: { file: 'rules/a.yaml', line },
  message: phrase('value.nothing'),
  fix: phrase('value.nothing'),
});

describe('A file in which something is wrong', () => {
  it('is read entry by entry: those that are sound, and those that would be without a field that nobody knows', () => {
    const { entries, holds } = entriesOf(`${phone('one')}${phone('two', ', fax: 1')}${phone('three').replace('A', 'Z')}`);
    expect(Object.keys(entries)).toEqual(['one', 'two']);
    expect([4, 8, 12, undefined].map(holds)).toEqual([true, true, false, false]);
  });

  it('has what is found in its sound entries reported, and nothing of the others', () => {
    const { holds } = entriesOf(`${phone('one')}${phone('two').replace('A', 'Z')}`);
    const known = { unread: new Set(['rules/a.yaml']), sound: new Map([['rules/a.yaml', ({ line }: Place) => holds(line)]]) };
    expect(withoutConsequences([at(4), at(8)], known).map(({ where }) => where.line)).toEqual([4]);
    expect(withoutConsequences([at(4)], { ...known, sound: new Map() })).toEqual([]);
  });

  it('has each entry read as it would be alone, in whatever order they stand', () => {
    const next = below(20261130);
    for (let round = 0; round < 60; round += 1) {
      const sound = Array.from({ length: 1 + next(8) }, () => next(2) === 1);
      const text = sound
        .map((is, index) => (is ? phone(`id-${index}`) : phone(`id-${index}`).replace('A', 'Z')))
        .join(next(2) === 1 ? '\n' : '');
      const { entries, holds } = entriesOf(text);
      expect(Object.keys(entries)).toEqual(sound.flatMap((is, index) => (is ? [`id-${index}`] : [])));
      const lines = text.split('\n').flatMap((line, index) => (line.includes('value') ? [index + 1] : []));
      expect(lines.map(holds)).toEqual(sound);
    }
  });
});
