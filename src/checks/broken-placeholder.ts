import { type Language, rulesOf } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedPair, printedPairs } from './printed.js';

const CODE = 'broken-placeholder';

/** `{n}`, `{секунду|секунды|секунд}`; a call `{{…}}` is none. */
const PLACE = /(?<!\{)\{([^{}]*)\}(?!\})/g;

/** A place that the program fills and that a language has lost, or one that nothing fills: its braces would be shown. */
export const brokenPlaceholder: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    printedPairs(content).flatMap((printed) =>
      content.languages
        .filter((language) => (printed.pair[language] ?? '').trim() !== '')
        .flatMap((language) => faultsOf(printed, language)),
    ),
};

function faultsOf({ pair, fills: { needed, possible, forms }, where, at }: PrintedPair, language: Language): readonly Problem[] {
  const text = pair[language] ?? '';
  const found = [...text.matchAll(PLACE)].map(({ 0: place, 1: name = '', index }) => ({ place, name, index }));
  const words = found.filter(({ name }) => forms && name.includes('|'));
  const unknown = found.filter((one) => !words.includes(one) && ![...needed, ...possible].includes(one.name));
  const lost = needed.filter((name) => !found.some((one) => one.name === name));
  const known = [...needed, ...possible].map((name) => `{${name}}`).join(', ');
  const error = (place: Problem['where'], message: string, fix: string): Problem => ({
    code: CODE,
    severity: 'error',
    where: place,
    message,
    fix,
  });
  // «{м}» for «{m}» is one fault.
  const meant = (index: number): string => lost[index] ?? '';
  return [
    ...unknown.map(({ place, index }, order) =>
      error(
        at(language, index),
        known === '' ? `expected plain words, found ${place}: nothing is filled in here` : `expected ${known}, found ${place}`,
        known === ''
          ? `write the words in the place of ${place}`
          : `write {${meant(order)}} in its place, in Latin letters`.replace('{}', known),
      ),
    ),
    ...lost
      .slice(unknown.length)
      .map((name) =>
        error(
          { ...where(language), language },
          `expected {${name}} in «${language}», found none`,
          `set {${name}} where it stands in the other language: the program fills it`,
        ),
      ),
    ...words
      .filter(({ name }) => name.split('|').length !== rulesOf(language).plurals.length)
      .map(({ place, name, index }) =>
        error(
          at(language, index),
          `expected ${rulesOf(language).plurals.length} forms of the word in «${language}», found ${name.split('|').length}: ${place}`,
          `write a form for each of ${rulesOf(language).plurals.join(', ')} with | between them`,
        ),
      ),
  ];
}
