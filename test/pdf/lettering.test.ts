import { describe, expect, it } from 'vitest';
import { pt } from '../../src/paper/units.js';
import { type KnownWords, type Lettering, lettersOfWords, stampOf } from '../../src/pdf/lettering.js';
import { loadFaces } from '../../src/typography/fonts.js';
import type { SetWords } from '../../src/typography/set-words.js';
import type { Weight } from '../../src/typography/weights.js';
import { below } from '../chances.js';

const WEIGHTS: readonly Weight[] = [400, 700];

const line = (text: string, weight: Weight): SetWords => ({
  size: pt(10),
  colour: 'ink',
  lines: [{ left: pt(0), base: pt(10), pieces: [{ text, weight }], divided: false }],
});

/** What is shown of a text, and how far its letters are moved. */
const shown = (texts: ReturnType<typeof stampOf>): string =>
  texts
    .filter((each) => typeof each === 'string')
    .flatMap((each) => /^\[(.*)\] TJ$/.exec(each)?.[1] ?? [])
    .join(' ');

/** Knows of every word that it cannot be written by itself. */
class NoWords extends Map<string, string | undefined> {
  override has = (): boolean => true;
  override get = (): undefined => undefined;
}

async function written(texts: readonly string[], weight: Weight, known: KnownWords): Promise<readonly string[]> {
  const faces = await loadFaces();
  const words = new Set(texts.flatMap((text) => text.split(' ')).concat(' '));
  const letters = lettersOfWords(new Map([[weight, words]]), faces);
  const fonts = Object.fromEntries(
    letters.map(({ weight: of, glyphs }) => [of, { name: 'F1', codes: Object.fromEntries(glyphs.map(({ id }) => [id, id.toString(16)])) }]),
  );
  const lettering: Lettering = { fonts, colours: { ink: [] } };
  return texts.map((text) => shown(stampOf([line(text, weight)], { lettering, faces, known })));
}

describe('A line that is written word by word', () => {
  it.each(WEIGHTS)('has each letter where the font has it in the whole line: weight %i', async (weight) => {
    const chance = below(3);
    const of = [...'АБВГТУФҰҚҮабвгтуфұқүәіLTVWAfilmo0123456789.,-–/:;()«»№ '];
    const seeded = Array.from({ length: 200 }, () => Array.from({ length: 1 + chance(14) }, () => of[chance(of.length)]).join(''));
    const texts = [
      'Т. А. Уәлиханов даңғылы, 12А',
      '8 (7172) 50-14-44 · Пн–Пт 9:00–18:30',
      'Air Astana · улица Т. Рыскулова',
      ' ',
      '  а ',
      ...seeded,
    ];
    const byWords: KnownWords = new Map();
    const lines = await written(texts, weight, byWords);
    expect(lines).toEqual(await written(texts, weight, new NoWords()));
    expect([...byWords.values()].filter((each) => each === undefined)).toEqual([]);
    // What is known is the same again.
    expect(await written(texts, weight, byWords)).toEqual(lines);
  });
});
