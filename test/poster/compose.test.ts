import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/poster/fingerprint.js';
import { statements } from '../../src/poster/statements.js';
import { placeOf, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { NOW, THEN } from '../sheets.js';
import { composed } from './composing.js';

const shipped = (file: string): Promise<string> => readFile(join(import.meta.dirname, '../../content', file), 'utf8');

describe('The posters of a day', () => {
  it('come whole, each with its issuer and the day in words', async () => {
    const { posters, problems } = await composed(NOW);
    expect(problems).toEqual([]);
    expect(posters).toHaveLength(5);
    const rights = posters.find(({ id }) => id === 'rights');
    expect(rights).toMatchObject({
      design: 'list',
      arrangement: 'together',
      sheets: 1,
      asOf: NOW,
      file: 'posters/rights.yaml',
      issuer: { rule: 'agency', words: { ru: 'Агентство Республики Казахстан по делам государственной службы' } },
      imprint: { asOf: { kk: '22.11.2026 күнгі жағдай бойынша', ru: 'по состоянию на 22.11.2026' } },
    });
  });

  it('name the issuer as it was called on that day', async () => {
    const { posters } = await composed(THEN);
    expect(posters.find(({ id }) => id === 'rights')?.issuer.words.ru).toContain('и противодействию коррупции');
  });

  it('put a block on the first sheet unless it says another', async () => {
    const { posters } = await composed(NOW);
    expect(new Set(posters.find(({ id }) => id === 'complaint')?.blocks.map(({ sheet }) => sheet))).toEqual(new Set([1, 2]));
    expect(posters.find(({ id }) => id === 'rights')?.blocks.every(({ sheet }) => sheet === 1)).toBe(true);
  });

  it('give a term its number, its unit in both languages and whether it is added', async () => {
    const { posters } = await composed(NOW);
    const terms = posters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'terms' ? block.items.map(({ term }) => term) : [])),
    );
    expect(terms.map(({ value, counts }) => `${value} ${counts}`)).toEqual(['5 alone', '15 alone', '10 added', '3 alone']);
    expect(terms[0]).toMatchObject({
      words: { kk: 'бес жұмыс күні', ru: 'пять рабочих дней' },
      unitWords: { kk: 'жұмыс күні', ru: 'рабочих дней' },
    });
  });

  it('show a browser its link and its section', async () => {
    const { posters } = await composed(NOW);
    const browser = posters.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'browser');
    expect(browser).toMatchObject({ link: { url: { kk: 'https://egov.kz' } }, section: { words: { ru: 'Здравоохранение' } } });
  });

  it('are drafts until every half is official or approved', async () => {
    const { posters: shipped } = await composed(NOW);
    const words = shipped
      .filter(({ id }) => id === 'clinic-registration-online')
      .flatMap(statements)
      .map(({ text }) => fingerprint(text.ru));
    const approve = (text: string) =>
      text.replaceAll(
        // A slide waits for nobody here: no sheet has its words.
        /(?<!screen:\n\s*)review: \{ kk: draft, ru: draft \}/g,
        () => `review: { kk: official, ru: { approved: { by: A. Editor, on: 2026-01-31, words: "${words.shift()}" } } }`,
      );
    const { posters } = await composed(NOW, { 'posters/clinic-registration-online.yaml': approve });
    expect(posters.map(({ id, draft }) => `${id} ${draft}`)).toContain('clinic-registration-online false');
    expect(posters.filter(({ draft }) => !draft)).toHaveLength(1);
  });
});

describe('A fault in a poster', () => {
  it('leaves that poster out and no other', async () => {
    const { posters, problems } = await composed(NOW, { 'posters/rights.yaml': swap('issuer: agency', 'issuer: agencie') });
    expect(posters.map(({ id }) => id)).not.toContain('rights');
    expect(posters).toHaveLength(4);
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({
        code: 'unknown-rule',
        where: { file: 'posters/rights.yaml', line: 18, column: 9 },
        fix: expect.stringContaining('agency'),
      }),
    ]);
  });

  it('is reported with all others, each at its place', async () => {
    const complaint = await shipped('posters/complaint.yaml');
    const { problems } = await composed(NOW, {
      'posters/rights.yaml': swap('qr: egov', 'qr: egof'),
      'posters/complaint.yaml': (text) =>
        text
          .replace('term: complaint-extension\n', 'term: complaint-extensoin\n')
          .replace('sheet: 2\n    id: higher-body', 'sheet: 3\n    id: higher-body'),
    });
    const term = placeOf(complaint, 'term: complaint-extension\n');
    const sheet = placeOf(complaint, 'sheet: 2\n    id: higher-body');
    expect(problems.map(({ code, where }) => [code, where.file, where.line, where.column])).toEqual([
      ['unknown-rule', 'posters/complaint.yaml', term.line, term.column + 'term: '.length],
      ['wrong-value', 'posters/complaint.yaml', sheet.line, sheet.column + 'sheet: '.length],
      ['unknown-rule', 'posters/rights.yaml', expect.any(Number), 9],
    ]);
  });

  it('is a rule of another kind', async () => {
    const { problems } = await composed(NOW, {
      'posters/clinic-registration-online.yaml': swap('section: section-health', 'section: egov'),
    });
    expect(inEnglish(problems)).toEqual([
      expect.objectContaining({ code: 'unknown-rule', message: 'expected the name "egov" in rules/, found a link of that name' }),
    ]);
  });
});

describe('A declared sheet without a block', () => {
  it('is reported, and the poster is not made', async () => {
    const { posters, problems } = await composed(NOW, { 'posters/complaint.yaml': swap('sheets: 2', 'sheets: 3') });
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([['empty-sheet', 'posters/complaint.yaml']]);
    expect(posters.map(({ id }) => id)).not.toContain('complaint');
  });
});
