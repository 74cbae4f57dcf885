import type { Measure } from './measure.js';
import type { TypeStyle } from './paragraph.js';

interface Column {
  readonly type: Pick<TypeStyle, 'size' | 'weight'>;
  readonly width: number;
  readonly measure: Measure;
}

/** A text as it can be printed, whoever typed it: letters that the type lacks are question marks, and a word that is wider than its column is cut. */
export function printable(text: string, { type: { size, weight }, width, measure }: Column): string {
  const missing = new Set(measure.missing(text, weight));
  const known = [...text].map((letter) => (missing.has(letter) ? '?' : letter)).join('');
  const most = width / size;
  return known
    .split(' ')
    .map((word) => {
      if (measure.width(word, weight) <= most) return word;
      const parts = [''];
      for (const letter of word) {
        const longer = `${parts.at(-1)}${letter}`;
        if (measure.width(longer, weight) > most * 0.9) parts.push(letter);
        else parts[parts.length - 1] = longer;
      }
      return parts.join(' ');
    })
    .join(' ');
}
