import { expect, it } from 'vitest';
import { compose } from '../../src/poster/compose.js';
import type { Poster } from '../../src/poster/model.js';
import { posterWords } from '../../src/poster/poster-words.js';
import { recordedContent } from '../content/media-folder.js';
import { NOW } from '../sheets.js';
import { otherValue, type SampleLeaf, samplePoster, VARIANTS, valueAt, withAt } from './sample.js';

it('are all that a poster says in a language, in the order of reading, facts filled in', async () => {
  const [poster] = compose(await recordedContent({}), NOW).posters;
  expect(posterWords(poster as Poster, 'ru').map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual([
    'Агентство-образец ЖАЛОБА Что надо знать: жалоба услугополучателя рассматривается в течение пяти рабочих дней; ' +
      'Единый контакт-центр: 1414. Подробнее на портале egov.kz. egov.kz',
  ]);
});

/** The name of a leaf, whatever the block in which it stands; places in lists and the language do not count. */
const nameOf = ({ path }: SampleLeaf): string => path.filter((key) => typeof key === 'string' && key !== 'kk' && key !== 'ru').join('.');

const LANGUAGES = ['kk', 'ru'] as const;

const inEach = (poster: Poster) => LANGUAGES.map((language) => posterWords(poster, language)[0]?.text);

/** A poster with each of its leaves by its name: one of each name, in one of its blocks, which is enough to try it. */
const LEAVES = new Map(
  VARIANTS.map(samplePoster).flatMap(({ poster, leaves }) =>
    leaves.map((leaf) => [`${nameOf(leaf)} ${leaf.path.includes('ru')}`, { poster, leaf }] as const),
  ),
);

/** The field with which the words of a poster move, and of which languages those that it is of; absent where none do. */
function moving({ poster: whole, leaf }: { readonly poster: Poster; readonly leaf: SampleLeaf }): readonly (readonly [string, string])[] {
  const [inside, at, ...below] = leaf.path;
  if (inside === 'languages') return [];
  const poster = { ...whole, blocks: [whole.blocks[inside === 'blocks' ? Number(at) : 0] as Poster['blocks'][number]] };
  const path = inside === 'blocks' ? ['blocks', 0, ...below] : leaf.path;
  const other = otherValue(leaf, valueAt(poster, path));
  if (other === undefined) return [];
  const [was, is] = [inEach(poster), inEach(withAt(poster, path, other) as Poster)];
  const moved = LANGUAGES.filter((_, index) => was[index] !== is[index]);
  const own = LANGUAGES.filter((language) => leaf.path.includes(language));
  return moved.length === 0 ? [] : [[nameOf(leaf).split('.').slice(-2).join('.'), `${moved} of ${own.length === 0 ? LANGUAGES : own}`]];
}

it('are its texts, terms, numbers, addresses, names and marks: no pictogram, no arrangement, no act, and nothing of a center', () => {
  expect(LEAVES.size).toBeGreaterThan(200);
  const moved = [...LEAVES.values()].flatMap(moving);
  // Words of a language are those of no other; a mark is said in each.
  expect([...new Set(moved.map(([, languages]) => languages))].sort()).toEqual(['kk of kk', 'kk,ru of kk,ru', 'ru of ru']);
  expect([...new Set(moved.map(([field]) => field))].sort()).toEqual([
    'cells.count',
    'cells.mark',
    'code.words',
    'figure.spoken',
    'floors.floor',
    'issuer.words',
    'link.words',
    'qr.words',
    'room.spoken',
    'section.words',
    'term.words',
    'text.text',
  ]);
});
