import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { contentHash } from '../../src/editions/content-hash.js';
import { compose } from '../../src/poster/compose.js';
import { copiesOf, copyFrame } from '../../src/poster/copy.js';
import { loadTheme } from '../../src/theme/theme.js';
import { inEnglish } from '../in-english.js';
import { NOW } from '../sheets.js';
import { ARMS, EMBLEMS, PLAN, photo, pictureFolder } from './picture-folder.js';

const folderWith = async (theme: string, files: Readonly<Record<string, Uint8Array>>) => {
  const folder = await pictureFolder('pictures/hall.jpg', { 'hall.jpg': await photo(60, 40), ...files });
  await writeFile(join(folder, 'theme.yaml'), theme);
  return folder;
};

const findings = async (theme: string, files: Readonly<Record<string, Uint8Array>>) =>
  inEnglish((await loadContent(await folderWith(theme, files))).problems).map(
    ({ code, severity, where }) => `${severity} ${code} ${where.file}:${where.line}`,
  );

const WHOLE = { 'logo.svg': PLAN, 'arms.svg': ARMS };

it('A look names a logo and a coat of arms, which stand on every copy and are no word of it', async () => {
  const folder = await folderWith(`ornament: false\n${EMBLEMS}`, WHOLE);
  const { content, problems } = await loadContent(folder);
  if (!content) throw new Error('expected content');
  expect(problems).toEqual([]);
  const { theme, problems: ofTheme } = await loadTheme('templates', { folder, languages: content.languages });
  expect([ofTheme, theme.ornament, 'logo' in theme]).toEqual([[], false, false]);
  const frame = copyFrame(content);
  expect(frame.emblems).toMatchObject([
    { picture: { file: 'pictures/arms.svg', fit: 'contain' }, alt: { kk: 'Елтаңба' } },
    { picture: { file: 'pictures/logo.svg', width: 1000, height: 500 }, alt: { ru: 'Эмблема' } },
  ]);
  const [poster] = compose(content, NOW).posters;
  const [copy] = poster ? copiesOf([poster], frame) : [];
  const { emblems: _, ...without } = frame;
  expect(copy && contentHash(copy.poster)).toBe(poster && contentHash(poster));
  expect(copy?.frame).not.toEqual(without);
});

it.each([
  ['no such file', EMBLEMS, { 'logo.svg': PLAN }, ['error missing-media theme.yaml:2']],
  [
    'a file elsewhere',
    EMBLEMS.replace('pictures/logo', '../logo'),
    WHOLE,
    ['error media-place theme.yaml:1', 'warning unknown-file pictures/logo.svg:undefined'],
  ],
  ['a page', EMBLEMS, { ...WHOLE, 'logo.svg': Buffer.from('<!doctype html><p>x') }, ['error media-type theme.yaml:1']],
  ['no words', EMBLEMS.replace(', alt: { kk: Логотип, ru: Эмблема }', ''), WHOLE, ['error missing-field theme.yaml:1']],
  ['a further field', EMBLEMS.replace('alt: { kk: Л', 'place: band, alt: { kk: Л'), WHOLE, ['error unknown-field theme.yaml:1']],
  ['a language that nobody declared', EMBLEMS.replace('ru: Герб', 'ru: Герб, de: Wappen'), WHOLE, ['error unknown-field theme.yaml:2']],
  ['a name alone', 'logo: pictures/logo.svg\n', WHOLE, ['error wrong-value theme.yaml:1']],
])('What is wrong with a logo is reported once, at its line: %s', async (_, theme, files, found) => {
  expect(await findings(theme, files)).toEqual(found);
});

it('A theme.yaml that is no list of fields is left to the reader of the look', async () => {
  for (const theme of ['', '# nothing yet\n', '- logo\n', 'logo: [\n']) {
    const all = await findings(theme, {});
    expect(all.filter((each) => !each.includes('wrong-value'))).toEqual([]);
  }
});
