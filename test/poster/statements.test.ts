import { expect, it } from 'vitest';
import { linksOf, statements, statementsOf } from '../../src/poster/statements.js';
import { openWorkshop, posterOf } from '../sheets.js';

const workshop = await openWorkshop();

it('The statements of a poster come in the order in which they are read', () => {
  const ids = statements(posterOf(workshop, 'complaint')).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['title', 'how-to-complain', 'grounds-lead', 'ground-deadline']);
  const terms = ids.slice(ids.indexOf('term-extension'), ids.indexOf('term-notice') + 1);
  expect(terms).toEqual(['term-extension', 'extension-study', 'extension-information', 'term-notice']);
});

it('A list is read from its lead-in to its lead-out', () => {
  const list = posterOf(workshop, 'clinic-services').blocks.find((block) => 'leadOut' in block);
  if (!list || !('leadOut' in list)) throw new Error('expected a list with a lead-out');
  const ids = statementsOf(list).map(({ id }) => id);
  expect([ids[0], ids.at(-1)]).toEqual([list.leadIn?.id, list.leadOut?.id]);
  expect(ids).toHaveLength(list.items.length + 2);
});

it('The links of a poster are those of its codes and of its browser', () => {
  expect(linksOf(posterOf(workshop, 'clinic-registration-online')).map(({ rule }) => rule)).toEqual(['egov', 'egov']);
  expect(linksOf(posterOf(workshop, 'complaint')).map(({ rule }) => rule)).toEqual(['complaint-online']);
  expect(statementsOf(posterOf(workshop, 'clinic-registration-online').blocks[0] as never)).toEqual([]);
});
