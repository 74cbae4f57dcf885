import { expect, test } from 'vitest';
import { farSteps } from '../../src/kiosk/far-steps.js';
import type { Group } from '../../src/kiosk/places.js';
import type { Slide, Statement, TermItem } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import { dayOf, SHIPPED } from '../poster/composing.js';

const complaint = dayOf(SHIPPED, '2026-11-23').posters.find(({ id }) => id === 'complaint');
const found = (id: string): Statement => statements(complaint as NonNullable<typeof complaint>).find((each) => each.id === id) as Statement;

/** A text of the shipped poster, with so many slides. */
function text(id: string, slides = 0): Statement {
  const { screen, ...plain } = found(id);
  const [slide] = screen ?? found('wishes').screen ?? [];
  return slides === 0 ? plain : { ...plain, screen: Array.from({ length: slides }, () => slide as Slide) };
}

/** Steps in short: the number of slides, with the number beside them, or the texts that stand together. */
const inShort = (group: Group): readonly string[] =>
  farSteps(group).map((step) => {
    if ('slides' in step) return `${step.slides.length}${step.item ? ` at ${step.item.term.value}` : ''}`;
    const { members, leadOut } = step.rest;
    return [...members, leadOut].flatMap((statement) => (statement ? [statement.id] : [])).join(' ');
  });

test('a list shows the slides of a statement in the place of its text, and its heading and lead-in by their slides alone', () => {
  const members = [text('ground-deadline'), text('ground-refusal', 2), text('ground-documents')];
  const block = { kind: 'list', sheet: 1, items: members } as const;
  expect(inShort({ block, headings: [text('how-to-complain')], leadIn: text('grounds-lead'), members })).toEqual([
    'ground-deadline',
    '2',
    'ground-documents',
  ]);
  expect(inShort({ block, headings: [text('how-to-complain', 1)], leadIn: text('grounds-lead', 1), members })[1]).toBe('1');
});

test('what has no slides of a checklist stands together, with what ends it', () => {
  const members = [text('ground-deadline', 1), text('ground-refusal'), text('ground-documents', 1), text('ground-conduct')];
  const block = { kind: 'checklist', sheet: 1, items: members } as const;
  expect(inShort({ block, headings: [], members, leadOut: text('wishes') })).toEqual(['1', 'ground-refusal ground-conduct wishes', '1']);
  expect(inShort({ block, headings: [], members, leadOut: text('wishes', 1) })).toEqual(['1', 'ground-refusal ground-conduct', '1', '1']);
  const all = members.map(({ id }) => text(id, 1));
  expect(inShort({ block: { ...block, items: all }, headings: [], members: all, leadOut: text('wishes') })).toEqual(['1', '1', '1', '1']);
});

test('the slides of a term stand beside its number, those of its sub-items as well; sub-items without are a list behind it', () => {
  const block = complaint?.blocks.find(({ kind }) => kind === 'terms');
  const item = (block?.kind === 'terms' ? block.items : []).find(({ statement }) => statement.id === 'term-extension') as TermItem;
  const group = (statement: Statement, sub: readonly Statement[]): Group => ({
    block: { kind: 'terms', sheet: 2, items: [{ ...item, statement, sub }] },
    headings: [],
    members: [statement],
  });
  const [study, information] = ['extension-study', 'extension-information'];
  expect(inShort(group(text('term-extension', 1), [text(study as string, 1), text(information as string, 1)]))).toEqual([
    '1 at 10',
    '1 at 10',
    '1 at 10',
  ]);
  expect(inShort(group(text('term-extension', 2), [text(study as string), text(information as string, 1)]))).toEqual([
    '2 at 10',
    'extension-study',
    '1 at 10',
  ]);
  expect(inShort(group(text('term-extension'), [text(study as string), text(information as string, 1)]))).toEqual([
    'term-extension',
    '1 at 10',
  ]);
});
