import { expect, it } from 'vitest';
import { checkSheet } from '../../../../src/checks/checks.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import { halfOrderFaults } from '../../../../src/proof/half-order.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { finish, openWorkshop, read } from '../../../checks/proved-folder.js';
import { inWords, LANGUAGE_COUNTS, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();

it.each(LANGUAGE_COUNTS.map((languages) => ({ languages })))(
  'hours and contacts of a center stand in the order of the languages, beside its strip at the foot: $languages',
  async ({ languages }) => {
    const text = inWords(languages, 'text');
    const blocks = ['contacts', 'hours'].map((kind) => `  - { kind: ${kind}, id: ${kind}, text: ${text} }`);
    const { content, posters, problems } = await read(await smallContent(languages, 'list', blocks), '2026-11-26' as IsoDate, workshop);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { bytes, proof } = await finish(posters[0] as Poster, 'a4', { ...workshop, frame: copyFrame(content) });
    expect(checkSheet(proof).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(halfOrderFaults((await workshop.files.read(bytes)).pages)).toEqual([]);
    const said = proof.pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'contacts' || role === 'hours'));
    expect(new Set(said.map(({ language }) => language))).toEqual(new Set(languages));
  },
);
