import { expect, it } from 'vitest';
import { checkSheet } from '../../../../src/checks/checks.js';
import { DESIGNS } from '../../../../src/designs.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { finish, openWorkshop, read } from '../../../checks/proved-folder.js';
import { inWords, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();

it.each(DESIGNS)('the note of a giant number is said on a sheet of the design %s, as its name is', async (design) => {
  const languages = ['kk', 'ru', 'en'] as const;
  const item = (id: string, main: boolean): string =>
    `      - { id: ${id}, main: ${main}, figure: { phone: desk }, text: ${inWords(languages, 'name')}, note: { id: ${id}-note, text: ${inWords(languages, 'text')} } }`;
  const folder = await smallContent(languages, design, ['  - kind: numbers', '    items:', item('one', false), item('two', true)]);
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const { proof } = await finish(posters[0] as Poster, 'a4', { ...workshop, frame: copyFrame(content) });
  expect(checkSheet(proof).filter(({ severity }) => severity === 'error')).toEqual([]);
  const lines = proof.pages.flatMap((page) => page.lines);
  for (const language of languages)
    for (const note of ['one-note', 'two-note'])
      expect(lines.some((line) => line.statement === note && line.language === language)).toBe(true);
});
