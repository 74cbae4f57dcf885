import { type Language, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
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
  const known = [...needed, ...possible].map((name) => `{${name}}`);
  const error = (place: Problem['where'], message: Phrase, fix: Phrase): Problem => ({
    code: CODE,
    severity: 'error',
    where: place,
    message,
    fix,
  });
  // «{м}» for «{m}» is one fault.
  const meant = (index: number): readonly string[] => (lost[index] === undefined ? known : [`{${lost[index]}}`]);
  return [
    ...unknown.map(({ place, index }, order) =>
      error(
        at(language, index),
        known.length === 0
          ? phrase('broken-placeholder.nothing-filled', { place })
          : phrase('broken-placeholder.unknown', { known, place }),
        known.length === 0
          ? phrase('broken-placeholder.words-fix', { place })
          : phrase('broken-placeholder.unknown-fix', { meant: meant(order) }),
      ),
    ),
    ...lost
      .slice(unknown.length)
      .map((name) =>
        error(
          { ...where(language), language },
          phrase('broken-placeholder.lost', { place: `{${name}}`, language }),
          phrase('broken-placeholder.lost-fix', { place: `{${name}}` }),
        ),
      ),
    ...words
      .filter(({ name }) => name.split('|').length !== rulesOf(language).plurals.length)
      .map(({ place, name, index }) =>
        error(
          at(language, index),
          phrase('broken-placeholder.forms', {
            forms: rulesOf(language).plurals.length,
            found: name.split('|').length,
            language,
            place,
          }),
          phrase('broken-placeholder.forms-fix', { rules: rulesOf(language).plurals }),
        ),
      ),
  ];
}
