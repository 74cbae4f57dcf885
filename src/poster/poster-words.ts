import { drawnIn } from '../blocks/blocks.js';
import type { Figure } from '../blocks/figure.js';
import type { Language } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import { divide, isOnSheet, type SheetPartName } from '../shapes/declared.js';
import { type Link, type Named, type Poster, posterSchema, type Statement, type Term } from './model.js';

type Words = (value: never, language: Language) => string;

const words = ({ words: said }: Link | Named | Poster['issuer'] | Term, language: Language): string => said[language];

/** What somebody says of each part who says a whole poster; of a picture the words that stand for it are a text of their own. */
const SAID: Readonly<Record<SheetPartName, Words | undefined>> = {
  statement: ({ text }: Statement, language) => plain(text[language]),
  term: words,
  figure: ({ spoken }: Figure, language) => spoken[language],
  code: words,
  sign: words,
  section: words,
  picture: undefined,
  issuer: words,
  citation: undefined,
};

/** All that a poster says in a language, whoever the center is, as one text: what a film of it in sign language says. */
export function posterWords(poster: Poster, language: Language): Rich {
  const parts = divide(posterSchema, poster)
    .parts.filter(isOnSheet)
    .flatMap(({ name, value }) => SAID[name]?.(value as never, language) ?? []);
  return [{ text: [...parts, ...poster.blocks.flatMap(drawnIn)].join(' '), strong: false }];
}
