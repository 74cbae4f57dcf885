import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/blocks/blocks.js';
import type { loadContent } from '../../src/content/load.js';
import { difference } from '../../src/impact/difference.js';
import { compose } from '../../src/poster/compose.js';
import { loadWithPicture, photo } from '../content/picture-folder.js';
import { NOW } from '../sheets.js';

const CAPTION = '    caption: { id: about, text: { kk: Зал, ru: Зал } }\n';

type Loaded = Awaited<ReturnType<typeof loadContent>>;

function standOf({ content }: Loaded) {
  const [poster] = content ? compose(content, NOW).posters : [];
  if (!content || !poster) throw new Error('expected a poster');
  return { poster, rules: content.rules };
}

const withPicture = async (width: number, more = '', file = 'hall.jpg') =>
  standOf(await loadWithPicture(`pictures/${file}`, { [file]: await photo(width, 40) }, more));

describe('A picture', () => {
  it('that is another one is said in the words of each language, and so is one that came or went', async () => {
    const [before, after] = [await withPicture(60), await withPicture(61)];
    const { cause, parts } = difference(before, after);
    expect(parts.map(({ kind, aspects }) => [kind, aspects])).toEqual([['picture', ['words']]]);
    expect([cause.kk, cause.ru]).toEqual([expect.stringMatching(/ауыстырылды/), expect.stringMatching(/изображение заменено/i)]);
    const bare = { ...before, poster: { ...before.poster, blocks: before.poster.blocks.slice(1) } };
    expect(difference(bare, before).cause.ru).toMatch(/добавлено изображение/i);
    expect(difference(before, bare).cause.ru).toMatch(/изображение убрано/i);
  });

  it('whose file has another name is the same; one that is cut in another way is not', async () => {
    const before = await withPicture(60);
    expect(difference(before, await withPicture(60, '', 'lobby.jpg')).parts).toEqual([]);
    expect(difference(before, await withPicture(60, '    focus: [0, 0]\n')).parts.map(({ kind }) => kind)).toEqual(['picture']);
    expect(difference(before, await withPicture(60, '    height: 60\n')).parts.map(({ kind }) => kind)).toEqual(['design']);
  });

  it('is named on a page by its caption, or else by the words that stand for it', async () => {
    const named = async (more: string) => {
      const [block] = (await withPicture(60, more)).poster.blocks;
      return block && entriesOf(block).map(({ statement, sub }) => [statement.id, sub.map(({ id }) => id)]);
    };
    expect(await named('')).toEqual([['hall', []]]);
    expect(await named(CAPTION)).toEqual([['about', ['hall']]]);
  });
});
