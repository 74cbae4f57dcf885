import { expect, it } from 'vitest';
import { ruleBases } from '../../src/poster/rule-bases.js';
import { placeOf, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { changedContent, SHIPPED } from './composing.js';

const TERMS = 'rules/terms.yaml';

it('Every act that the shipped rules name as their basis is there', () => {
  expect(ruleBases(SHIPPED)).toEqual([]);
});

it.each([
  ['law-99/25(2)', 'expected the act "law-99" in rules/, found none of that name'],
  ['[law-88v/25(2), egov]', 'expected the act "egov" in rules/, found a link of that name'],
])('An act that nobody has written is reported at the rule: %s', async (basis, message) => {
  const content = await changedContent({ [TERMS]: swap('basis: law-88v/25(4)', `basis: ${basis}`) });
  const text = content.rules.get('complaint-extension')?.source.text ?? '';
  const { line, column } = placeOf(text, `basis: ${basis}`);
  expect(inEnglish(ruleBases(content))).toEqual([
    expect.objectContaining({ code: 'unknown-rule', where: { file: TERMS, line, column: column + 'basis: '.length }, message }),
  ]);
});

it('A text says who compared it with its act, as a rule does', async () => {
  const note = '  - { kind: note, id: seen, checked: { by: A. Editor, on: 2026-01-31, against: adilet }, text: { kk: А, ru: Б } }\n';
  const content = await changedContent({ 'posters/rights.yaml': (text) => `${text.trimEnd()}\n${note}` });
  const block = content.posters.find(({ data }) => data.id === 'rights')?.data.blocks.at(-1);
  expect(block).toMatchObject({ checked: { by: 'A. Editor', on: '2026-01-31', against: 'adilet' } });
});
