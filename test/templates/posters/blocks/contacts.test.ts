import { expect, it } from 'vitest';
import { checkSheet } from '../../../../src/checks/checks.js';
import { paintPoster } from '../../../../src/jobs/painted-poster.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import { halfOrderFaults } from '../../../../src/proof/half-order.js';
import { qrMatrix } from '../../../../src/qr/qr.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { finish, openWorkshop, read } from '../../../checks/proved-folder.js';
import { assets, copyOf } from '../../../sheets.js';
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

it.each(['office', 'large-print'] as const)(
  'a code that stands below its contact begins where the text does, and so do its words, in letters no smaller than the text: %s',
  async (variant) => {
    const blocks = [`  - { kind: contacts, id: contacts, text: ${inWords(['ru'], 'text')} }`];
    const { content, posters } = await read(await smallContent(['ru'], 'list', blocks), '2026-11-26' as IsoDate, workshop);
    const copy = copyOf({ frame: copyFrame(content) }, posters[0] as Poster);
    const { theme } = workshop;
    const found = await paintPoster({ copy, theme, floor: theme.type.floor, version: '0', assets, fits: new Map(), size: 'a4', variant });
    if (found.kind === 'unfit') throw new Error('expected it to fit');
    const lines = found.pages.flatMap((page) => page.lines);
    const of = (role: string) => lines.filter((line) => line.role === role);
    const [text] = of('contacts');
    const [code] = found.pages.flatMap((page) => page.codes);
    const [words] = of('address');
    if (!text || !code || !words) throw new Error('expected a contact with its code');
    const { quiet, modules } = { quiet: theme.qr['quiet-zone'], modules: qrMatrix(code.url, theme.qr.correction).size };
    expect(words.box.left).toBeCloseTo(text.box.left, 1);
    expect(code.box.left + (code.box.width * quiet) / (modules + 2 * quiet)).toBeCloseTo(text.box.left, 1);
    if (variant === 'office') expect(words.size).toBeGreaterThanOrEqual(Math.min(...of('contacts').map(({ size }) => size)) - 0.01);
  },
);
