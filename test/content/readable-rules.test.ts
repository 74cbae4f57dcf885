import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readableRules } from '../../src/content/readable-rules.js';
import { contentSchemas } from '../../src/content/schema.js';
import { readYaml } from '../../src/content/source-file.js';
import type { IsoDate } from '../../src/rules/date.js';
import { check } from '../../src/stories/check.js';
import { contentFolder } from '../content-folder.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { OK } from '../projects/broken-project.js';

const { rule } = contentSchemas(SHIPPED_LANGUAGES);

const named = (id: string, more: string): string =>
  `${id}:\n  kind: name\n  versions:\n    - kk: Бөлім {{x}}\n      ru: Отдел отдел\n      ${more}\n`;

describe('A rule in which something is wrong', () => {
  it('says what it says where nobody knows when it holds or how it is known', () => {
    const text = [
      named('sound', 'confidence: A'),
      named('day', 'from: 2026-13-45\n      confidence: A'),
      named('sure', 'confidence: maybe\n      colour: red'),
      named('words', 'confidence: A').replace('Отдел отдел', '5'),
    ].join('');
    const { sound, inPart, holds } = readableRules(readYaml('rules/a.yaml', text).source, rule);
    expect([Object.keys(sound), Object.keys(inPart)]).toEqual([['sound'], ['day', 'sure']]);
    const lines = text.split('\n').flatMap((line, at) => (line.includes('kk:') ? [at + 1] : []));
    expect(lines.map(holds)).toEqual([true, true, true, false]);
  });

  it('has the faults of its words reported in the same run', async () => {
    const facts = (text: string): string => `${text}\n${named('extra', 'confidence: maybe')}`;
    const { problems } = await check({
      content: await contentFolder({ 'rules/facts.yaml': facts }, OK),
      templates: join(import.meta.dirname, '..', '..', 'templates'),
      asOf: '2026-11-22' as IsoDate,
      version: '0',
      code: 'test',
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const found = problems
      .filter(({ where, severity }) => where.file === 'rules/facts.yaml' && severity === 'error')
      .map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['wrong-value', 'unfilled-call', 'doubled-word']));
    expect(problems.filter(({ severity }) => severity === 'error').map(({ where }) => where.file)).toEqual(
      found.map(() => 'rules/facts.yaml'),
    );
  });
});
