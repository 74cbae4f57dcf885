import { plain } from '../language/rich.js';
import type { Copy } from './copy.js';
import { linksOf, statements } from './statements.js';

/**
 * Whether something that a copy says in one of its languages is empty in another, which the checks of texts report. Its
 * sheets would have holes, from which faults follow that nobody has made.
 */
export function lacksHalf({ poster, center, frame }: Copy): boolean {
  const { name, address, phones = [], hours } = center;
  const words = [
    ...[poster.issuer, ...linksOf(poster)].map((each) => each.words),
    ...[name, address, hours, frame.editionWords, poster.imprint.asOf, ...phones.map((each) => each.for)],
  ];
  const isUneven = (isEmpty: (language: Copy['poster']['languages'][number]) => boolean): boolean => {
    const empty = poster.languages.filter(isEmpty);
    return empty.length > 0 && empty.length < poster.languages.length;
  };
  return (
    statements(poster).some(({ text }) => isUneven((language) => plain(text[language]).trim() === '')) ||
    words.some((each) => isUneven((language) => each[language].trim() === ''))
  );
}
